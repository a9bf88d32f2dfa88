/**
 * A place on the disk, and the folder from which on nothing is reached through a symbolic link. A repository is
 * somebody else's text: a link in it may lead anywhere, and what a person typed leads where the person said.
 */
import fs from 'node:fs';
import path from 'node:path';

export interface Place {
  /** Absolute: the folder that is trusted as it is. Below it a link is an obstacle. */
  readonly base: string;
  /** Absolute. */
  readonly path: string;
  /** As messages name it. */
  readonly shown: string;
}

/** A place of a project, by its names below the project's folder. */
export function placeIn(root: string, ...names: readonly string[]): Place {
  const place = path.join(root, ...names);
  return { base: root, path: place, shown: displayPath(root, place) || '.' };
}

export function below(place: Place, ...names: readonly string[]): Place {
  return { ...place, path: path.join(place.path, ...names), shown: path.posix.join(place.shown, ...names) };
}

/**
 * A place that a person named on the command line. Within the project, or within the repository that the project is
 * in, no link is followed; elsewhere the person's own folders count as they are, and only the last name may be no link.
 */
export function namedPlace(root: string, name: string): Place {
  const place = path.resolve(root, name);
  if (isWithin(root, place)) return { base: root, path: place, shown: displayPath(root, place) || '.' };
  const repository = repositoryAround(root);
  const base = repository !== null && isWithin(repository, place) ? repository : path.dirname(place);
  return { base, path: place, shown: name };
}

function isWithin(folder: string, place: string): boolean {
  const relative = path.relative(folder, place);
  return !path.isAbsolute(relative) && relative !== '..' && !relative.startsWith(`..${path.sep}`);
}

/** A path as it is printed and stored: relative, with forward slashes on every system. */
export function displayPath(from: string, file: string): string {
  const relative = path.relative(from, file);
  return path.sep === '/' ? relative : relative.replaceAll(path.sep, '/');
}

/** The folder of the working tree; a worktree has a file there, a clone a folder. */
export function repositoryAround(root: string): string | null {
  for (let folder = root; ; folder = path.dirname(folder)) {
    if (fs.lstatSync(path.join(folder, '.git'), { throwIfNoEntry: false }) !== undefined) return folder;
    if (folder === path.dirname(folder)) return null;
  }
}

/** A project on the disk: its manifests, its templates laid over the package's, its output folder. */
import path from 'node:path';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { nearest } from '../../problem/nearest.ts';
import { readTemplates } from '../../read-templates.ts';
import { CannotRun } from '../shell.ts';
import { asCannotRun, displayPath, isFile, isFolder, listFolder, readText } from './disk.ts';

/** JSON files in `connectors/` that are no manifests. */
const NOT_MANIFESTS: ReadonlySet<string> = new Set(['approved-changes.json']);

export interface Project {
  /** Absolute. */
  readonly root: string;
  readonly manifests: readonly ManifestText[];
}

/** Reads every manifest below `connectors/`, in the order of their names. */
export function readProject(root: string): Project {
  const folder = path.join(root, 'connectors');
  if (!isFolder(folder)) {
    throw new CannotRun(
      `There is no connectors folder in ${root}.`,
      'Run "scimanifest init" there, or name the project with --cwd DIR.',
    );
  }
  const names = listFolder(folder).filter((name) => name.endsWith('.json') && !NOT_MANIFESTS.has(name));
  const files = names.map((name) => path.join(folder, name)).filter(isFile);
  return { root, manifests: files.map((file) => readManifest(root, file)) };
}

export function readManifest(root: string, file: string): ManifestText {
  return { id: path.basename(file, '.json'), file: displayPath(root, file), text: readText(file) };
}

/** The ids a command was given, each checked against the project's. Empty: all of them. */
export function chooseManifests(project: Project, ids: readonly string[]): readonly ManifestText[] {
  const known = project.manifests.map(({ id }) => id);
  for (const id of ids) {
    if (known.includes(id)) continue;
    const meant = nearest(id, known);
    throw new CannotRun(
      `There is no connector ${id}: connectors/${id}.json does not exist.`,
      meant === null ? null : `Did you mean ${meant}?`,
    );
  }
  return ids.length === 0 ? project.manifests : project.manifests.filter(({ id }) => ids.includes(id));
}

/** The package's templates with the project's own laid over them; a template that cannot be read ends the command. */
export function readProjectTemplates(root: string): ReadonlyMap<string, string> {
  try {
    return readTemplates(root);
  } catch (error) {
    const place = error instanceof Error && 'path' in error ? String(error.path) : path.join(root, 'templates');
    throw asCannotRun(error, 'read', place);
  }
}

/** What a person names on the command line: files, folders, and patterns that the shell has not expanded. */
import path from 'node:path';
import picomatch from 'picomatch';
import { nearest } from '../../problem/nearest.ts';
import { CannotRun } from '../shell.ts';
import { displayPath, isFile, isFolder, listFolder } from './disk.ts';

/** What a command takes. */
export interface FileKind {
  /** In a message: "a tutorial page (.md)". */
  readonly what: string;
  /** Whether a file that is named by itself is one, by its name. */
  readonly takes: (file: string) => boolean;
  /** Whether a file in a named folder is meant: a folder also holds what nobody meant. */
  readonly meansInFolder: (file: string) => boolean;
  /** Whether the others are still wanted where one that is named is not there: the caller finds that out. */
  readonly keepsMissing?: true;
}

/** Where names are looked for: in the project first, then where the command was run. */
export interface Places {
  readonly root: string;
  readonly cwd: string;
}

/**
 * The absolute paths of all that was named, each once, in the order of the names and by name within a folder.
 *
 * @throws CannotRun for a name that leads to nothing, or to nothing of that kind
 */
export function namedFiles(names: readonly string[], places: Places, kind: FileKind): string[] {
  return [...new Set(names.flatMap((name) => filesOf(name, places, kind)))];
}

function filesOf(name: string, { root, cwd }: Places, kind: FileKind): string[] {
  const place = [path.resolve(root, name), path.resolve(cwd, name)].find((each) => isFile(each) || isFolder(each));
  if (place !== undefined && isFile(place)) {
    if (kind.takes(place)) return [place];
    throw new CannotRun(`${name} is not ${kind.what}.`);
  }
  if (place !== undefined)
    return atLeastOne(filesBelow(place).filter(kind.meansInFolder), `in the folder ${name}`, kind);
  if (isPattern(name)) return atLeastOne(matching(name, root, kind), `that matches ${name}`, kind);
  if (!kind.takes(name)) throw new CannotRun(`${name} is not ${kind.what}.`);
  if (kind.keepsMissing === true) return [path.resolve(root, name)];
  throw new CannotRun(`There is no file ${name}.`, similar(name, root));
}

/** A pattern has one of the marks of a shell's patterns; the names of files that exist come first. */
export function isPattern(name: string): boolean {
  return /[*?[\]{}]/u.test(name);
}

function matching(pattern: string, root: string, kind: FileKind): string[] {
  const isMatch = picomatch(pattern.replace(/^\.\//u, ''));
  const { base } = picomatch.scan(pattern.replace(/^\.\//u, ''));
  const start = path.resolve(root, base);
  const files = isFolder(start) ? filesBelow(start) : [];
  return files.filter((file) => isMatch(displayPath(root, file)) && kind.takes(file));
}

/** Pages have the ending of Markdown; a folder's own introduction is none. */
export function isTutorialName(file: string): boolean {
  return /\.md$/iu.test(file) && !/^readme\.md$/iu.test(path.basename(file));
}

/** Every file below a folder, without what tools and version control keep there. */
function filesBelow(folder: string): string[] {
  return listFolder(folder).flatMap((name) => {
    if (name.startsWith('.') || name === 'node_modules') return [];
    const place = path.join(folder, name);
    if (isFolder(place)) return filesBelow(place);
    return isFile(place) ? [place] : [];
  });
}

function atLeastOne(files: string[], where: string, kind: FileKind): string[] {
  if (files.length > 0) return files;
  throw new CannotRun(`There is nothing ${where} that is ${kind.what}.`);
}

function similar(name: string, root: string): string | null {
  const file = path.resolve(root, name);
  const meant = nearest(path.basename(file), listFolder(path.dirname(file)));
  return meant === null ? null : `Did you mean ${displayPath(root, path.join(path.dirname(file), meant))}?`;
}

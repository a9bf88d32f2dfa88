/** What a person names on the command line: files, folders, and patterns that the shell has not expanded. */
import path from 'node:path';
import picomatch from 'picomatch';
import { listFolder } from '../../disk/list-folder.ts';
import { look, unblocked } from '../../disk/look.ts';
import { below, displayPath, namedPlace, type Place } from '../../disk/place.ts';
import { isSpeltLikeAnId } from '../../manifest/connector-id.ts';
import { nearest } from '../../problem/nearest.ts';
import { CannotRun } from '../shell.ts';

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
  /** A connector's id stands for its manifest, where no file has that name. */
  readonly takesIds?: true;
}

/** Where names are looked for: in the project first, then where the command was run. */
export interface Places {
  readonly root: string;
  readonly cwd: string;
}

/**
 * The places of all that was named, each once, in the order of the names and by name within a folder. A link or a
 * device among them is one too: whoever reads it reports it.
 *
 * @throws CannotRun for a name that leads to nothing, or to nothing of that kind
 */
export function namedFiles(names: readonly string[], places: Places, kind: FileKind): Place[] {
  const files = names.flatMap((name) => filesOf(name, places, kind));
  return [...new Map(files.map((place) => [place.path, place])).values()];
}

function filesOf(name: string, { root, cwd }: Places, kind: FileKind): Place[] {
  const place = [namedPlace(root, name), namedPlace(cwd, name)].find((each) => look(each).kind !== 'missing');
  if (place !== undefined && look(place).kind === 'folder')
    return atLeastOne(
      filesBelow(place).filter((file) => kind.meansInFolder(file.path)),
      `in the folder ${name}`,
      kind,
    );
  if (place !== undefined) {
    if (kind.takes(place.path)) return [place];
    unblocked(place);
    throw new CannotRun(`${name} is not ${kind.what}.`);
  }
  if (isPattern(name)) return atLeastOne(matching(name, root, kind), `that matches ${name}`, kind);
  if (!kind.takes(name)) {
    const manifest = kind.takesIds === true ? namedPlace(root, `connectors/${name}.json`) : null;
    // What is no file is told when it is read.
    if (manifest !== null && look(manifest).kind !== 'missing') return [manifest];
    const hint = manifest === null || name.includes('/') ? null : similar(manifest, root);
    // A name without an ending is an id: what it would stand for is not there.
    const isId = manifest !== null && isSpeltLikeAnId(name);
    throw new CannotRun(
      isId ? `There is no connector ${name}: ${manifest.shown} does not exist.` : `${name} is not ${kind.what}.`,
      hint,
    );
  }
  if (kind.keepsMissing === true) return [namedPlace(root, name)];
  throw new CannotRun(`There is no file ${name}.`, similar(namedPlace(root, name), root));
}

/** A pattern has one of the marks of a shell's patterns; the names of files that exist come first. */
export function isPattern(name: string): boolean {
  return /[*?[\]{}]/u.test(name);
}

function matching(pattern: string, root: string, kind: FileKind): Place[] {
  const isMatch = picomatch(pattern.replace(/^\.\//u, ''));
  const { base } = picomatch.scan(pattern.replace(/^\.\//u, ''));
  const files = filesBelow(namedPlace(root, base));
  return files.filter((file) => isMatch(displayPath(root, file.path)) && kind.takes(file.path));
}

/** Pages have the ending of Markdown; a folder's own introduction is none. */
export function isTutorialName(file: string): boolean {
  return /\.md$/iu.test(file) && !/^readme\.md$/iu.test(path.basename(file));
}

/** Every file below a folder, without what tools and version control keep there. */
function filesBelow(folder: Place): Place[] {
  return listFolder(folder).flatMap((name) => {
    if (name.startsWith('.') || name === 'node_modules') return [];
    const place = below(folder, name);
    return look(place).kind === 'folder' ? filesBelow(place) : [place];
  });
}

function atLeastOne(files: Place[], where: string, kind: FileKind): Place[] {
  if (files.length > 0) return files;
  throw new CannotRun(`There is nothing ${where} that is ${kind.what}.`);
}

function similar(place: Place, root: string): string | null {
  const folder = below(place, '..');
  const meant = nearest(path.basename(place.path), listFolder(folder));
  return meant === null ? null : `Did you mean ${displayPath(root, path.join(folder.path, meant))}?`;
}

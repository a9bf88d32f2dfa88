/** A project on the disk: its manifests, its templates laid over the package's, its output folder. */
import path from 'node:path';
import picomatch from 'picomatch';
import type { ManifestText } from '../../generate/generate-connector.ts';
import { nearest } from '../../problem/nearest.ts';
import { readTemplates } from '../../read-templates.ts';
import { CannotRun } from '../shell.ts';
import { asCannotRun, displayPath, isFile, isFolder, listFolder, readText } from './disk.ts';
import { isPattern } from './named-files.ts';

/** JSON files in `connectors/` that are no manifests. */
const NOT_MANIFESTS: ReadonlySet<string> = new Set(['approved-changes.json']);

export interface Project {
  /** Absolute. */
  readonly root: string;
  readonly manifests: readonly ManifestText[];
}

/** By the name of a file in `connectors/`. */
export function isManifestName(name: string): boolean {
  return name.endsWith('.json') && !NOT_MANIFESTS.has(name);
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
  const names = listFolder(folder).filter(isManifestName);
  const files = names.map((name) => path.join(folder, name)).filter(isFile);
  return { root, manifests: files.map((file) => readManifest(root, file)) };
}

export function readManifest(root: string, file: string): ManifestText {
  return { id: path.basename(file, '.json'), file: displayPath(root, file), text: readText(file) };
}

/**
 * The connectors that a command was given: by id, by the path of the manifest, or by a pattern over either. Each must
 * name one of the project's. Empty: all of them.
 */
export function chooseManifests(project: Project, names: readonly string[]): readonly ManifestText[] {
  if (names.length === 0) return project.manifests;
  const chosen = new Set(names.flatMap((name) => idsNamed(project, name)));
  return project.manifests.filter(({ id }) => chosen.has(id));
}

function idsNamed({ root, manifests }: Project, name: string): string[] {
  const known = manifests.map(({ id }) => id);
  if (known.includes(name)) return [name];
  const file = displayPath(root, path.resolve(root, name));
  const isMeant = isPattern(name) ? picomatch([name, name.replace(/^\.\//u, '')]) : null;
  const found = manifests.filter((each) => each.file === file || isMeant?.(each.id) || isMeant?.(each.file));
  if (found.length > 0) return found.map(({ id }) => id);
  if (isMeant !== null) throw new CannotRun(`No connector matches ${name}.`);
  const id = path.basename(name, '.json');
  const meant = nearest(id, known);
  throw new CannotRun(
    `There is no connector ${id}: connectors/${id}.json does not exist.`,
    meant === null ? null : `Did you mean ${meant}?`,
  );
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

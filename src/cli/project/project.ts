/** A project on the disk: its manifests, its templates laid over the package's, its output folder. */
import path from 'node:path';
import picomatch from 'picomatch';
import { listEntries } from '../../disk/list-folder.ts';
import { isFile, isFolder, look, unblocked } from '../../disk/look.ts';
import { Obstacle } from '../../disk/obstacle.ts';
import { below, displayPath, type Place, placeIn } from '../../disk/place.ts';
import { readText } from '../../disk/read-file.ts';
import type { ManifestText } from '../../generate/generate-connector.ts';
import type { SideFile } from '../../manifest/manifest-file.ts';
import { isManifestName, RECORD_ENDING, sideOf } from '../../manifest/side-files.ts';
import { FILE_RULES } from '../../problem/file-rules.ts';
import { MEGABYTE } from '../../problem/megabyte.ts';
import { nearest } from '../../problem/nearest.ts';
import type { Problem } from '../../problem/problem.ts';
import { PROOF_RULES } from '../../proof/proof-rules.ts';
import { CannotRun } from '../shell.ts';
import { isPattern } from './named-files.ts';
import { straysIn } from './strays.ts';

export interface Project {
  /** Absolute. */
  readonly root: string;
  readonly manifests: readonly ManifestText[];
  /** Files that look like manifests and stand where nobody reads them. */
  readonly strays: readonly Problem[];
  /** Manifests that could not be read, each with its problem. They keep the files they have. */
  readonly unread: readonly UnreadManifest[];
}

export interface UnreadManifest {
  readonly id: string;
  readonly problem: Problem;
}

/**
 * Reads every manifest below `connectors/`, in the order of their names.
 *
 * @param isSettled whether nobody needs the texts of a connector at once, by its id: they are read when they are asked for
 */
export function readProject(root: string, isSettled: (id: string) => boolean = () => false): Project {
  const folder = placeIn(root, 'connectors');
  if (unblocked(folder).kind === 'missing') {
    throw new CannotRun(
      `There is no connectors folder in ${root}.`,
      'Run "scimanifest init" there, or name the project with --cwd DIR.',
    );
  }
  const entries = listEntries(folder);
  const all = entries.map(({ name }) => name);
  const others = new Set(all.filter((name) => name.endsWith(RECORD_ENDING)));
  const read = entries.flatMap(({ name, kind }) => {
    if (kind === 'folder' || !isManifestName(name)) return [];
    const id = path.basename(name, '.json');
    return isSettled(id)
      ? [textLater(folder, id, others.has(`${id}${RECORD_ENDING}`))]
      : [tryManifest(below(folder, name))];
  });
  return {
    root,
    manifests: read.flatMap((each) => ('text' in each ? [each] : [])),
    unread: read.flatMap((each) => ('problem' in each ? [each] : [])),
    strays: [...straysIn(folder, entries), ...leftBehind(folder, all)],
  };
}

/** What belongs to a manifest that is not there. */
function leftBehind(folder: Place, all: readonly string[]): Problem[] {
  const { id: rule, severity } = PROOF_RULES['proof-without-manifest'];
  const there = new Set(all);
  return all.flatMap((name) => {
    const id = sideOf(name);
    if (id === null || there.has(`${id}.json`)) return [];
    const message = `There is no connectors/${id}.json that this file could belong to.`;
    const ids = all.filter(isManifestName).map((other) => path.basename(other, '.json'));
    const meant = nearest(id, ids);
    const hint =
      meant === null
        ? 'Remove it, or give it the name of its manifest.'
        : `Does it belong to ${meant}.json? Then rename it.`;
    return [{ rule, severity, message, file: below(folder, name).shown, line: 1, column: 1, pointer: '', hint }];
  });
}

/** Thousands of attributes; the largest that anybody published has sixty. */
const MOST_MANIFEST_BYTES = 5 * MEGABYTE;

/** A manifest by its place; throws where it cannot be read. */
export function readManifestText(place: Place): ManifestText {
  const manifest = { id: idOf(place), file: place.shown, text: readText(place, MOST_MANIFEST_BYTES) };
  const record = sidePlace(place, RECORD_ENDING);
  return isFile(record) ? { ...manifest, record: { file: record.shown, text: readText(record) } } : manifest;
}

/** A manifest whose texts are read when they are asked for. */
function textLater(folder: Place, id: string, hasRecord: boolean): ManifestText {
  const text = new TextLater(folder, `${id}.json`, MOST_MANIFEST_BYTES);
  return new ManifestLater(id, text, hasRecord ? new TextLater(folder, `${id}${RECORD_ENDING}`) : null);
}

class TextLater implements SideFile {
  readonly file: string;
  readonly #folder: Place;
  readonly #name: string;
  readonly #limit: number | undefined;

  constructor(folder: Place, name: string, limit?: number) {
    this.file = `${folder.shown}/${name}`;
    this.#folder = folder;
    this.#name = name;
    this.#limit = limit;
  }

  get text(): string {
    return readText(below(this.#folder, this.#name), this.#limit);
  }
}

class ManifestLater implements ManifestText {
  readonly id: string;
  readonly file: string;
  declare readonly record?: SideFile;
  readonly #text: TextLater;

  constructor(id: string, text: TextLater, record: TextLater | null) {
    this.id = id;
    this.file = text.file;
    this.#text = text;
    if (record !== null) this.record = record;
  }

  get text(): string {
    return this.#text.text;
  }
}

/** Where a file stands that belongs to a manifest, by its ending. */
export function sidePlace(manifest: Place, ending: string): Place {
  return below(manifest, '..', `${idOf(manifest)}${ending}`);
}

/** One manifest of the project as it stands now; `null` where there is none. */
export function readManifestOf(root: string, id: string): ManifestText | UnreadManifest | null {
  const place = placeIn(root, 'connectors', `${id}.json`);
  const { kind } = look(place);
  return kind === 'missing' || kind === 'folder' ? null : tryManifest(place);
}

function tryManifest(place: Place): ManifestText | UnreadManifest {
  try {
    return readManifestText(place);
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    return { id: idOf(place), problem: unreadProblem(place.shown, error) };
  }
}

/** The problem of a file that is not read, at its beginning. */
export function unreadProblem(file: string, { message, hint }: CannotRun): Problem {
  const { id, severity } = FILE_RULES['file-not-read'];
  return { rule: id, severity, message, file, line: 1, column: 1, pointer: '', hint };
}

function idOf(place: Place): string {
  return path.basename(place.path, '.json');
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

function idsNamed({ root, manifests, unread }: Project, name: string): string[] {
  const known = [...manifests, ...unread].map(({ id }) => id);
  if (known.includes(name)) return [name];
  const found = manifests.filter((each) => isNamed(root, each, name));
  if (found.length > 0) return found.map(({ id }) => id);
  if (isPattern(name)) throw new CannotRun(`No connector matches ${name}.`);
  const id = path.basename(name, '.json');
  const meant = nearest(id, known);
  if (isFolder(placeIn(root, 'connectors', `${id}.json`)))
    throw new CannotRun(`connectors/${id}.json is a folder, not a manifest.`);
  throw new CannotRun(
    `There is no connector ${id}: connectors/${id}.json does not exist.`,
    meant === null ? knownHint(known) : `Did you mean ${meant}?`,
  );
}

/** Whether a person means a connector by an id, the path of its manifest, or a pattern over either. */
export function isNamed(root: string, { id, file }: Pick<ManifestText, 'id' | 'file'>, name: string): boolean {
  if (id === name || file === displayPath(root, path.resolve(root, name))) return true;
  if (!isPattern(name)) return false;
  const isMeant = picomatch([name, name.replace(/^\.\//u, '')]);
  return isMeant(id) || isMeant(file);
}

/** So many are named. */
const NAMED = 20;

function knownHint(known: readonly string[]): string | null {
  if (known.length === 0) return null;
  const more = known.length - NAMED;
  return `There are: ${known.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

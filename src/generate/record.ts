import { isRecord } from '../json/is-record.ts';

/**
 * The record of written files, kept beside them and committed with them: only what stands here is ever replaced or
 * removed, and a file whose digest differs from its entry was edited by hand.
 */
import { hasConflict, linesOfAllSides } from '../problem/conflict-marks.ts';
import type { OwnFiles } from './own-file.ts';

/** Path relative to the output folder → the digests it may have. Two digests stand there only while a run is writing. */
export type WrittenFiles = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a record. A missing or damaged one is an empty one: then nothing on the disk counts as written by us; one in
 * which git left a conflict holds what both sides wrote. It is a file that anybody can edit: an entry of a file that is
 * no output is none of ours.
 */
export function parseRecord(text: string | null, { isOwnPath }: Pick<OwnFiles, 'isOwnPath'>): WrittenFiles {
  if (last !== null && last.text === text && last.isOwnPath === isOwnPath) return last.files;
  const files = new Map<string, readonly string[]>();
  for (const [path, digests] of Object.entries(entriesOf(text))) {
    const known = typeof digests === 'string' ? [digests] : Array.isArray(digests) ? digests.filter(isText) : [];
    if (isOwnPath(path) && known.length > 0) files.set(path, known);
  }
  last = { text, isOwnPath, files };
  return files;
}

/** What was parsed last: a run looks at its record more than once. */
let last: { text: string | null; isOwnPath: OwnFiles['isOwnPath']; files: WrittenFiles } | null = null;

/** A line of a printed record that nobody needs to take apart. */
export interface RecordLine {
  readonly path: string;
  /** Without the comma at its end. */
  readonly text: string;
}

/**
 * Prints a record: one line a file, sorted by code point, so that two branches merge without a conflict.
 *
 * @param kept lines of other files, sorted
 */
export function printRecord(
  files: WrittenFiles,
  { note }: Pick<OwnFiles, 'note'>,
  kept: readonly RecordLine[] = [],
): string {
  const lines = Array.from(files, ([path, digests]): RecordLine => {
    const known = digests.length === 1 ? digests[0] : digests;
    return { path, text: `    ${JSON.stringify(path)}: ${JSON.stringify(known)}` };
  }).sort((a, b) => (a.path < b.path ? -1 : 1));
  const all = kept.length === 0 ? lines : mergedLines(lines, kept);
  const body = all.length === 0 ? '{}' : `{\n${all.map(({ text }) => text).join(',\n')}\n  }`;
  return `{\n  "note": ${JSON.stringify(note)},\n  "files": ${body}\n}\n`;
}

function mergedLines(some: readonly RecordLine[], others: readonly RecordLine[]): RecordLine[] {
  const merged: RecordLine[] = [];
  let at = 0;
  for (const line of some) {
    for (let other = others[at]; other !== undefined && other.path < line.path; other = others[at]) {
      merged.push(other);
      at += 1;
    }
    merged.push(line);
  }
  return [...merged, ...others.slice(at)];
}

/**
 * A record that `printRecord` printed, of which only some entries are asked for: the others stay lines. The same as
 * `parseRecord` for those that are asked for; of another text nothing is promised.
 *
 * @param isKept whether the lines of a folder in the output folder stay lines
 */
export function splitRecord(
  text: string,
  isKept: (folder: string) => boolean,
): { readonly files: WrittenFiles; readonly kept: readonly RecordLine[] } {
  const files = new Map<string, readonly string[]>();
  const kept: RecordLine[] = [];
  let folder = '';
  let isFolderKept = false;
  for (const line of text.split('\n').slice(3, -3)) {
    if (!line.startsWith(folder, 5) || folder === '') {
      folder = line.slice(5, line.indexOf('/', 5) + 1);
      isFolderKept = isKept(folder.slice(0, -1));
    }
    const end = line.indexOf('"', 5);
    const path = line.slice(5, end);
    if (isFolderKept) kept.push({ path, text: line.endsWith(',') ? line.slice(0, -1) : line });
    else files.set(path, digestsIn(line.slice(end + 3)));
  }
  return { files, kept };
}

/** The digests in the printed value of an entry. */
function digestsIn(printed: string): string[] {
  return Array.from(printed.matchAll(/"([^"]*)"/gu), ([, digest = '']) => digest);
}

function entriesOf(text: string | null): Readonly<Record<string, unknown>> {
  if (text === null) return {};
  if (hasConflict(text)) return entriesOfBothSides(text);
  try {
    const record: unknown = JSON.parse(text);
    const files: unknown = isRecord(record) ? record['files'] : null;
    return isRecord(files) ? files : {};
  } catch {
    return {};
  }
}

/** Two branches wrote the same file: until the next run it may have the digest of either. */
function entriesOfBothSides(text: string): Readonly<Record<string, readonly string[]>> {
  const entries = new Map<string, string[]>();
  for (const line of linesOfAllSides(text)) {
    const [, path, digests] = ENTRY.exec(line) ?? [];
    if (path === undefined || digests === undefined) continue;
    entries.set(path, [...new Set([...(entries.get(path) ?? []), ...digestsIn(digests)])]);
  }
  return Object.fromEntries(entries);
}

/** As `printRecord` writes it: one line a file. */
const ENTRY = /^ {4}"([^"\\]+)": ("[^"]*"|\["[^\]]*"\]),?\r?$/u;

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/**
 * The record of written files, kept beside them and committed with them: only what stands here is ever replaced or
 * removed, and a file whose digest differs from its entry was edited by hand.
 */
import { isRecord } from '../json/is-record.ts';
import { hasConflict, linesOfAllSides } from '../problem/conflict-marks.ts';
import { textOrder } from '../problem/text-order.ts';
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

/** The lines of one folder in a printed record that nobody needs to take apart. */
export interface KeptLines {
  /** With the slash at its end. */
  readonly folder: string;
  /** Without the comma behind the last one. */
  readonly text: string;
  readonly count: number;
}

/** What is printed at one place: a line, or all lines of a folder. */
interface Printed {
  readonly at: string;
  readonly text: string;
}

/**
 * Prints a record: one line a file, sorted by code point, so that two branches merge without a conflict.
 *
 * @param kept lines of other folders, sorted
 */
export function printRecord(
  files: WrittenFiles,
  { note }: Pick<OwnFiles, 'note'>,
  kept: readonly KeptLines[] = [],
): string {
  const lines = Array.from(files, ([path, digests]): Printed => {
    const known = digests.length === 1 ? digests[0] : digests;
    return { at: path, text: `    ${JSON.stringify(path)}: ${JSON.stringify(known)}` };
  }).sort((a, b) => textOrder(a.at, b.at));
  const all = kept.length === 0 ? lines : merged(lines, kept);
  const body = all.length === 0 ? '{}' : `{\n${all.map(({ text }) => text).join(',\n')}\n  }`;
  return `{\n  "note": ${JSON.stringify(note)},\n  "files": ${body}\n}\n`;
}

function merged(lines: readonly Printed[], kept: readonly KeptLines[]): Pick<Printed, 'text'>[] {
  const all: Pick<Printed, 'text'>[] = [];
  let next = 0;
  for (const line of lines) {
    for (let other = kept[next]; other !== undefined && other.folder < line.at; other = kept[next]) {
      all.push(other);
      next += 1;
    }
    all.push(line);
  }
  return [...all, ...kept.slice(next)];
}

/** The paths that kept lines are about. */
export function keptPaths(kept: readonly KeptLines[]): string[] {
  return kept.flatMap(({ text }) => text.split('\n').map((line) => line.slice(PATH, line.indexOf('"', PATH))));
}

/** Where the path begins in a line, and the first line in the text. */
const PATH = '    "'.length;
const LINES = 3;
const END = '\n  }\n}\n';

/**
 * A record that `printRecord` printed, of which only some entries are asked for: the others stay as they are printed, a
 * folder at a time. The same as `parseRecord` for those that are asked for; of another text nothing is promised.
 *
 * @param isKept whether the lines of a folder in the output folder stay lines
 */
export function splitRecord(
  text: string,
  isKept: (folder: string) => boolean,
): { readonly files: WrittenFiles; readonly kept: readonly KeptLines[] } {
  const files = new Map<string, readonly string[]>();
  const kept: KeptLines[] = [];
  const end = text.endsWith(END) ? text.length - END.length + 1 : 0;
  let start = 0;
  for (let line = 0; line < LINES; line++) start = text.indexOf('\n', start) + 1;
  while (start < end) {
    const folder = text.slice(start + PATH, text.indexOf('/', start + PATH) + 1);
    let count = 0;
    let next = start;
    for (; next < end && text.startsWith(folder, next + PATH); next = text.indexOf('\n', next) + 1) count += 1;
    const isLast = next >= end;
    const lines = text.slice(start, isLast ? next - 1 : next - 2);
    if (isKept(folder.slice(0, -1))) kept.push({ folder, text: lines, count });
    else for (const [path, digests] of entriesIn(lines)) files.set(path, digests);
    start = next;
  }
  return { files, kept };
}

function entriesIn(lines: string): [path: string, digests: readonly string[]][] {
  return lines.split('\n').map((line) => {
    const end = line.indexOf('"', PATH);
    return [line.slice(PATH, end), digestsIn(line.slice(end + '": '.length))];
  });
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

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

/** Prints a record: one line a file, sorted by code point, so that two branches merge without a conflict. */
export function printRecord(files: WrittenFiles, { note }: Pick<OwnFiles, 'note'>): string {
  const lines = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([path, digests]) =>
        `    ${JSON.stringify(path)}: ${JSON.stringify(digests.length === 1 ? digests[0] : digests)}`,
    );
  const body = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  return `{\n  "note": ${JSON.stringify(note)},\n  "files": ${body}\n}\n`;
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
    const known = [...digests.matchAll(/"([^"]*)"/gu)].map(([, digest = '']) => digest);
    entries.set(path, [...new Set([...(entries.get(path) ?? []), ...known])]);
  }
  return Object.fromEntries(entries);
}

/** As `printRecord` writes it: one line a file. */
const ENTRY = /^ {4}"([^"\\]+)": ("[^"]*"|\["[^\]]*"\]),?\r?$/u;

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A file of users: what it is, held to be whole before anybody relies on it, and read user by user. */
import { createHash } from 'node:crypto';
import type { CsvCells } from '../../directory/export/csv-rows.ts';
import type { ExportSlip } from '../../directory/export/export-slip.ts';
import { exportedRecord, isTypeName } from '../../directory/exported-record.ts';
import type { Place } from '../../disk/place.ts';
import type { SourceRecord } from '../../expression/evaluate/source-record.ts';
import { jsonOf } from '../../json/json-of.ts';
import type { ListedUser } from '../../provision/bulk/provision-users.ts';
import { isRefusedName } from '../../scim/resource/refused-names.ts';
import { CannotRun } from '../shell.ts';
import { explainSlip } from './explain-slip.ts';
import { type ExportForm, openExport, type UserExport } from './open-export.ts';
import { readCsvBlock, readJsonBlock } from './read-block.ts';
import type { UserBlock } from './user-blocks.ts';

export interface UsersFile {
  readonly place: Place;
  readonly count: number;
  /** Tells this text from any other. */
  readonly digest: string;
  /** Source attributes that somebody in it has. */
  readonly names: ReadonlySet<string>;
  readonly opened: UserExport;
}

/**
 * Reads the file to its end and keeps none of it: a mistake in the last line is found before the first user is touched.
 *
 * @throws CannotRun for the first mistake
 */
export function checkUsersFile(place: Place): UsersFile {
  const opened = openExport(place);
  const hash = createHash('sha256');
  const names = new Set<string>();
  let count = 0;
  for (const { record } of listedUsers(opened, (bytes) => hash.update(bytes))) {
    count++;
    for (const [name, value] of Object.entries(record)) if (value !== null && value !== '') names.add(name);
  }
  if (count === 0) throw noUsers(place);
  return { place, count, digest: hash.digest('hex'), names, opened };
}

export function noUsers({ shown }: Place): CannotRun {
  return new CannotRun(`${shown} has no users in it.`, 'Write a user a line.');
}

/** The users in their order. */
export async function* readUsersFile({ opened }: UsersFile): AsyncGenerator<ListedUser> {
  yield* listedUsers(opened);
}

function* listedUsers(
  { place, form, blocks }: UserExport,
  onBytes?: (bytes: Uint8Array) => void,
): Generator<ListedUser> {
  for (const block of blocks(onBytes)) {
    const { users, slip } = form.kind === 'csv' ? csvUsers(block, form) : jsonUsers(block);
    for (const { line, record } of users) yield { line, record: exportedRecord('User', record) };
    if (slip !== null) throw explainSlip(place.shown, slip);
  }
}

interface Listed {
  readonly users: readonly ListedUser[];
  readonly slip: ExportSlip | null;
}

/** Cells are empty where nothing is known. */
function csvUsers(block: UserBlock, form: Extract<ExportForm, { readonly kind: 'csv' }>): Listed {
  const kept = form.columns.map((name): CsvCells | null => (name === null ? null : []));
  const { lines, slip } = readCsvBlock(block, form, kept);
  const users = lines.map((line, row) => {
    const cells = form.columns.flatMap((name, column): [string, string][] => {
      const value = kept[column]?.[row] ?? null;
      return name === null || value === null || isTypeName(value) ? [] : [[name, value]];
    });
    return { line, record: Object.fromEntries(cells) };
  });
  return { users, slip };
}

function jsonUsers(block: UserBlock): Listed {
  const { objects, lines, slip } = readJsonBlock(block, jsonOf);
  const users = objects.map((record, index): ListedUser => ({ line: lines[index] ?? 1, record }));
  const at = users.findIndex(({ record }) => refusedIn(record) !== null);
  const refused = users[at];
  if (refused === undefined) return { users, slip };
  const name = refusedIn(refused.record) ?? '';
  return { users: users.slice(0, at), slip: { kind: 'refused-name', name, line: refused.line } };
}

function refusedIn(record: SourceRecord): string | null {
  return Object.keys(record).find(isRefusedName) ?? null;
}

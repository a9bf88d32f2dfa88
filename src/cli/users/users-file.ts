/** A file of users: what it is, held to be whole before anybody relies on it, and read user by user. */
import { createHash } from 'node:crypto';
import { exportedRecord } from '../../directory/exported-record.ts';
import type { Place } from '../../disk/place.ts';
import type { ListedUser } from '../../provision/bulk/provision-users.ts';
import { CannotRun } from '../shell.ts';
import { decodedText } from './decoded-text.ts';
import { readCsv } from './read-csv.ts';
import { readJsonLines } from './read-json-lines.ts';

export interface UsersFile {
  readonly place: Place;
  readonly count: number;
  /** Tells this text from any other. */
  readonly digest: string;
  /** Source attributes that somebody in it has. */
  readonly names: ReadonlySet<string>;
}

/**
 * Reads the file to its end and keeps none of it: a mistake in the last line is found before the first user is touched.
 *
 * @throws CannotRun for the first mistake
 */
export async function checkUsersFile(place: Place): Promise<UsersFile> {
  const hash = createHash('sha256');
  const names = new Set<string>();
  let count = 0;
  for await (const { record } of readListed(place, (bytes) => hash.update(bytes))) {
    count++;
    for (const [name, value] of Object.entries(record)) if (value !== null && value !== '') names.add(name);
  }
  if (count === 0) throw new CannotRun(`${place.shown} has no users in it.`, 'Write a user a line.');
  return { place, count, digest: hash.digest('hex'), names };
}

/** The users in their order. */
export function readUsersFile({ place }: UsersFile): AsyncGenerator<ListedUser> {
  return readListed(place, () => undefined);
}

async function* readListed(place: Place, onBytes: (bytes: Buffer) => void): AsyncGenerator<ListedUser> {
  const texts = decodedText(place, onBytes);
  const first = texts.next();
  const start = first.done === true ? '' : first.value;
  const all = prepended(start, texts);
  const users = isJson(place, start) ? readJsonLines(place, all) : readCsv(place, all);
  for await (const { line, record } of users) yield { line, record: exportedRecord('User', record) };
}

function* prepended(start: string, rest: Iterable<string>): Generator<string> {
  yield start;
  yield* rest;
}

/** By the end of the name; where that tells nothing, by the first letter. */
function isJson({ path }: Place, start: string): boolean {
  if (/\.(?:ndjson|jsonl|json)$/iu.test(path)) return true;
  return !/\.(?:csv|tsv)$/iu.test(path) && /^\s*[{[]/u.test(start);
}

/** What a file of users is, told by its beginning: CSV with its columns, JSON a line each, or JSON documents. */
import { Buffer } from 'node:buffer';
import { type CsvHead, readCsvHead } from '../../directory/export/csv-head.ts';
import type { CsvForm } from '../../directory/export/csv-rows.ts';
import { exportedAttribute } from '../../directory/exported-record.ts';
import type { Place } from '../../disk/place.ts';
import { jsonOf } from '../../json/json-of.ts';
import { isRefusedName } from '../../scim/resource/refused-names.ts';
import { CannotRun } from '../shell.ts';
import { decodedText, linesBeforeSlip } from './decode-block.ts';
import { explainSlip } from './explain-slip.ts';
import { type UserBlock, userBlocks } from './user-blocks.ts';
import { utf8Pieces } from './utf8-pieces.ts';

/** Plain data: threads are told it. */
export type ExportForm =
  | {
      readonly kind: 'csv';
      readonly csv: CsvForm;
      /** The attribute of each column: as mappings name it, or as an organization does that has its own; `null`: no name. */
      readonly columns: readonly (string | null)[];
    }
  | { readonly kind: 'lines' }
  | { readonly kind: 'documents' };

export interface UserExport {
  readonly place: Place;
  readonly form: ExportForm;
  /** @param onBytes is told of each piece as it stands in the file */
  readonly blocks: (onBytes?: (bytes: Uint8Array) => void) => Generator<UserBlock>;
}

/** @throws CannotRun for what is no file of users */
export function openExport(place: Place): UserExport {
  const first = utf8Pieces(place).next();
  const start = first.done === true ? new Uint8Array() : first.value;
  const text = startText(place, start);
  if (text.trim() === '') throw new CannotRun(`${place.shown} is empty.`, 'Its first line has the names of columns.');
  if (isJson(place, text)) {
    const form = hasUserALine(place, text) ? ({ kind: 'lines' } as const) : ({ kind: 'documents' } as const);
    return { place, form, blocks: (onBytes) => userBlocks(utf8Pieces(place, onBytes), form, 1) };
  }
  const head = readCsvHead(text);
  if (head === null || head.known === 0) throw noColumns(place, head);
  const { start: length, line } = head;
  const skipped = Buffer.byteLength(text.slice(0, length));
  const form = { kind: 'csv', csv: head.form, columns: columnsOf(place, head) } as const;
  const cut = { kind: 'csv', lineEnd: head.form.lineEnd } as const;
  return { place, form, blocks: (onBytes) => userBlocks(behind(skipped, utf8Pieces(place, onBytes)), cut, line) };
}

/** A letter may be cut at the end of the piece; before the last whole line none is. */
function startText(place: Place, bytes: Uint8Array): string {
  const whole = bytes.subarray(0, bytes.lastIndexOf(0x0a) + 1);
  if (whole.length === 0) return Buffer.from(bytes).toString('utf8');
  const text = decodedText(whole);
  if (text === null) throw explainSlip(place.shown, { kind: 'encoding', line: 1 + linesBeforeSlip(whole) });
  return text + Buffer.from(bytes.subarray(whole.length)).toString('utf8');
}

function* behind(skipped: number, pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let left = skipped;
  for (const piece of pieces) {
    if (left < piece.length) yield piece.subarray(left);
    left = Math.max(left - piece.length, 0);
  }
}

/** By the first letter, which no header begins with; where that tells nothing, by the end of the name. */
function isJson({ path }: Place, start: string): boolean {
  return /^\s*[{[]/u.test(start) || /\.(?:ndjson|jsonl|json)$/iu.test(path);
}

/** The first line is a whole object; or nothing but its end is missing, and the next line begins with another one. */
function hasUserALine({ path }: Place, start: string): boolean {
  if (!/^\s*\{/u.test(start)) return !/^\s*\[/u.test(start);
  const [first = '', second = ''] = start.trimStart().split('\n', 2);
  if (jsonOf(first) !== undefined) return true;
  const isOpen = /[{[,]\s*$/u.test(first);
  return !isOpen && (second.startsWith('{') || /\.(?:ndjson|jsonl)$/iu.test(path));
}

function columnsOf({ shown }: Place, { names, headerLine: line }: CsvHead): readonly (string | null)[] {
  const refused = names.find(isRefusedName);
  if (refused !== undefined) throw explainSlip(shown, { kind: 'refused-name', name: refused, line });
  const attributes = names.map((name) => exportedAttribute('User', name)?.name ?? null);
  const twice = attributes.findIndex((name, index) => name !== null && attributes.indexOf(name) !== index);
  if (twice === -1) return attributes.map((attribute, index) => attribute ?? (names[index] || null));
  const [first, second] = [names[attributes.indexOf(attributes[twice] ?? null)], names[twice]];
  throw new CannotRun(
    `${shown}:${line} Two columns are the source attribute ${attributes[twice]}: ${first} and ${second}.`,
    'Take one of them away.',
  );
}

function noColumns({ shown }: Place, head: CsvHead | null): CannotRun {
  const hint =
    'The first line has names like userPrincipalName,mail,jobTitle, with commas, semicolons or tabs between them.';
  if (head === null) return new CannotRun(`${shown} has no names of columns.`, hint);
  const names = head.names.slice(0, 6).join(', ').replaceAll(/\s+/gu, ' ').slice(0, 200);
  return new CannotRun(`${shown}:${head.headerLine} No column is a source attribute: ${names}.`, hint);
}

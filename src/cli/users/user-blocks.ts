/** A file of users in blocks, each with whole users in it, so that blocks can be read apart from one another. */
import { Buffer } from 'node:buffer';
import type { CsvForm } from '../../directory/export/csv-rows.ts';
import { DocumentCutter } from '../../directory/export/document-cutter.ts';
import type { ExportSlip } from '../../directory/export/export-slip.ts';
import { SEPARATOR } from '../../directory/export/json-objects.ts';
import { MEGABYTE } from '../../problem/megabyte.ts';

export interface UserBlock {
  readonly bytes: Uint8Array;
  /** The line in which it begins. */
  readonly line: number;
  /** The line of each user that was cut out of a document; else `null`. */
  readonly lines: readonly number[] | null;
  /** What keeps the file from being read behind it. */
  readonly slip: ExportSlip | null;
  /** The document goes on in another file: its last page names a next one. */
  readonly lacksPages: boolean;
}

/** How a file of users is cut. */
export type BlockForm =
  | { readonly kind: 'csv'; readonly lineEnd: CsvForm['lineEnd'] }
  | { readonly kind: 'lines' }
  | { readonly kind: 'documents' };

const [NEWLINE, RETURN, QUOTE] = [10, 13, 34];
const LONGEST_ROW = MEGABYTE;
/** A page of a directory may stand in a line. */
const LONGEST_LINE = 16 * MEGABYTE;

export function userBlocks(pieces: Iterable<Uint8Array>, form: BlockForm, line: number): Generator<UserBlock> {
  if (form.kind === 'documents') return documentBlocks(pieces);
  if (form.kind !== 'csv') return lineBlocks(pieces, line, NEWLINE, LONGEST_LINE, (all) => all.lastIndexOf(NEWLINE));
  const end = form.lineEnd === '\r' ? RETURN : NEWLINE;
  return lineBlocks(pieces, line, end, LONGEST_ROW, (all) => lastRowEnd(all, end));
}

const PLAIN = { lines: null, slip: null, lacksPages: false } as const;

/** @param lastEnd where the last whole record ends; -1: none does */
function* lineBlocks(
  pieces: Iterable<Uint8Array>,
  firstLine: number,
  end: number,
  longest: number,
  lastEnd: (bytes: Uint8Array) => number,
): Generator<UserBlock> {
  let line = firstLine;
  let pending: Uint8Array = new Uint8Array();
  for (const piece of pieces) {
    pending = pending.length === 0 ? piece : Buffer.concat([pending, piece]);
    const cut = lastEnd(pending) + 1;
    if (cut > 0) {
      const bytes = pending.subarray(0, cut);
      yield { ...PLAIN, bytes, line };
      line += countOf(bytes, end);
      pending = pending.subarray(cut);
    }
    if (pending.length > longest) {
      yield { ...PLAIN, bytes: pending, line, slip: { kind: 'too-long', line } };
      return;
    }
  }
  if (pending.length > 0) yield { ...PLAIN, bytes: pending, line };
}

/** Line ends inside of quotation marks end no row: as many marks stand before an end that does as after it, or an even number more. */
function lastRowEnd(bytes: Uint8Array, end: number): number {
  if (!bytes.includes(QUOTE)) return bytes.lastIndexOf(end);
  let isInside = false;
  for (const byte of bytes) if (byte === QUOTE) isInside = !isInside;
  for (let at = bytes.length - 1; at >= 0; at--) {
    const byte = bytes[at];
    if (byte === QUOTE) isInside = !isInside;
    else if (byte === end && !isInside) return at;
  }
  return -1;
}

function countOf(bytes: Uint8Array, what: number): number {
  let count = 0;
  for (let at = bytes.indexOf(what); at !== -1; at = bytes.indexOf(what, at + 1)) count++;
  return count;
}

function* documentBlocks(pieces: Iterable<Uint8Array>): Generator<UserBlock> {
  const cutter = new DocumentCutter();
  for (const piece of pieces) {
    const found = cutter.push(piece);
    if (found.length > 0) yield blockOf(found, cutter);
    if (cutter.slip !== null) break;
  }
  cutter.end();
  yield { ...PLAIN, bytes: new Uint8Array(), line: 1, slip: cutter.slip, lacksPages: cutter.lacksPages };
}

const BETWEEN = Buffer.from(SEPARATOR);

function blockOf(found: ReturnType<DocumentCutter['push']>, { lacksPages }: DocumentCutter): UserBlock {
  const bytes = Buffer.concat(found.flatMap(({ text }) => [text, BETWEEN]));
  return { ...PLAIN, bytes, line: found[0]?.line ?? 1, lines: found.map(({ line }) => line), lacksPages };
}

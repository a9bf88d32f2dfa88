/** A block of a file of users read: rows of CSV by column, or objects. */
import { type CsvCells, CsvRows } from '../../directory/export/csv-rows.ts';
import type { ExportSlip } from '../../directory/export/export-slip.ts';
import type { JsonColumnReader } from '../../directory/export/json-columns.ts';
import { type JsonObjects, readJsonObjects } from '../../directory/export/json-objects.ts';
import { decodedText, linesBeforeSlip } from './decode-block.ts';
import type { ExportForm } from './open-export.ts';
import type { UserBlock } from './user-blocks.ts';

type CsvExport = Extract<ExportForm, { readonly kind: 'csv' }>;

export interface CsvBlock {
  /** The line of each row. */
  readonly lines: readonly number[];
  readonly slip: ExportSlip | null;
}

/**
 * @param kept where the cells of each column go; `null`: nobody wants them
 * @param marked columns of which it matters only whether something stands there
 */
export function readCsvBlock(
  block: UserBlock,
  { csv, columns }: CsvExport,
  kept: readonly (CsvCells | null)[],
  marked: readonly boolean[] = [],
): CsvBlock {
  const lines: number[] = [];
  const text = decodedText(block.bytes);
  if (text === null) return { lines, slip: notText(block) };
  const rows = new CsvRows(text, csv);
  // The name of a type is no value, and only its text tells.
  const isTold = marked.length > 0 && !TYPE_NAMES.some((start) => text.includes(start));
  rows.line = block.line;
  while (rows.begin()) {
    const { line } = rows;
    const count = rows.read(kept, isTold ? marked : []);
    if (count !== columns.length) return { lines, slip: rows.slip ?? wrongLength(rows, line, count, columns.length) };
    lines.push(line);
  }
  return { lines, slip: block.slip };
}

/** What every name of a type begins with that PowerShell writes. */
const TYPE_NAMES = ['System.', 'Microsoft.Graph.'];

function wrongLength(rows: CsvRows, line: number, found: number, wanted: number): ExportSlip {
  return rows.isCut && found < wanted ? { kind: 'cut-off', line } : { kind: 'row-length', line, found, wanted };
}

const NO_OBJECTS: JsonObjects = { objects: [], lines: [], slip: null, lacksPages: null };

/** @param parse gives `undefined` for what is no JSON */
export function readJsonBlock(block: UserBlock, parse: (text: string) => unknown): JsonObjects {
  if (block.slip !== null) return { ...NO_OBJECTS, slip: block.slip };
  const text = decodedText(block.bytes);
  if (text === null) return { ...NO_OBJECTS, slip: notText(block) };
  const read = readJsonObjects({ text, line: block.line, lines: block.lines }, parse);
  return block.lines === null && block.bytes.length > 0 ? read : { ...read, lacksPages: block.lacksPages };
}

/** Reads a user a line, attribute by attribute. */
export function readLineColumns(
  block: UserBlock,
  reader: JsonColumnReader,
  parse: (text: string) => unknown,
): ReturnType<JsonColumnReader['readLines']> {
  const text = block.slip === null ? decodedText(block.bytes) : '';
  const read = reader.readLines(text ?? '', block.line, parse);
  return text === null || block.slip !== null ? { ...read, slip: block.slip ?? notText(block) } : read;
}

function notText({ bytes, line }: UserBlock): ExportSlip {
  return { kind: 'encoding', line: line + linesBeforeSlip(bytes) };
}

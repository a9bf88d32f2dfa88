/** What the first lines of a CSV say of the rest: its separator, its line ends, its columns. */
import { exportedAttribute } from '../exported-record.ts';
import { type CsvCells, type CsvForm, CsvRows } from './csv-rows.ts';

export interface CsvHead {
  readonly form: CsvForm;
  /** The names of the columns as they stand there. */
  readonly names: readonly string[];
  /** The line in which the names begin, counted from 1. */
  readonly headerLine: number;
  /** Where the rows begin, in the text and in lines counted from 1. */
  readonly start: number;
  readonly line: number;
  /** How many columns are source attributes. */
  readonly known: number;
}

const SEPARATORS = [',', ';', '\t', '|'] as const;

/**
 * Reads the header from the beginning of a text. The separator is the one that makes columns which somebody knows.
 *
 * @returns `null` where nothing stands in it
 */
export function readCsvHead(text: string): CsvHead | null {
  const lineEnd = lineEndOf(text);
  const skipped = linesBefore(text, lineEnd);
  const rest = text.slice(skipped.start);
  const heads = SEPARATORS.map((delimiter) => headWith({ delimiter, lineEnd }, rest, skipped));
  const best = heads.reduce((most, head) => (head.known > most.known ? head : most));
  return best.names.length === 0 ? null : best;
}

/** A carriage return ends lines by itself where no line feed follows: spreadsheets of old did so. */
function lineEndOf(text: string): CsvForm['lineEnd'] {
  const [carriage, feed] = [text.indexOf('\r'), text.indexOf('\n')];
  return carriage !== -1 && carriage < text.length - 1 && (feed === -1 || feed > carriage + 1) ? '\r' : '\n';
}

interface Skipped {
  readonly start: number;
  readonly lines: number;
}

/** Windows PowerShell writes the type of its objects in front of the header, a spreadsheet its separator. */
function linesBefore(text: string, lineEnd: string): Skipped {
  let [start, lines] = [0, 0];
  while (/^(?:#TYPE\b|"?sep=.)/iu.test(text.slice(start, start + 8))) {
    const end = text.indexOf(lineEnd, start);
    if (end === -1) return { start: text.length, lines: lines + 1 };
    start = end + 1;
    lines++;
  }
  return { start, lines };
}

function headWith(form: CsvForm, text: string, { start, lines }: Skipped): CsvHead {
  const rows = new CsvRows(text, form);
  if (!rows.begin()) return { form, names: [], headerLine: lines + 1, start, line: lines + 1, known: 0 };
  const headerLine = rows.line + lines;
  const most = text.slice(0, rows.rowEnd).split(form.delimiter).length;
  const cells = Array.from({ length: most }, (): CsvCells => []);
  const count = rows.read(cells);
  const names = cells.slice(0, Math.max(count, 0)).map(([name]) => name ?? '');
  const known = names.filter((name) => exportedAttribute('User', name) !== null).length;
  return { form, names, headerLine, start: start + rows.position, line: rows.line + lines, known };
}

import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CsvCells, type CsvForm, CsvRows } from '../../../src/directory/export/csv-rows.ts';

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

function rowsOf(text: string, form: CsvForm): readonly Row[] | null {
  const rows = new CsvRows(text, form);
  const found: Row[] = [];
  while (rows.begin()) {
    const { line } = rows;
    const kept = Array.from({ length: 40 }, (): CsvCells => []);
    const count = rows.read(kept);
    if (count < 0) return null;
    found.push({ line, cells: kept.slice(0, count).map(([cell]) => cell ?? '') });
  }
  return found;
}

/** What csv-parse makes of it, with the options that the reader is to be like. */
function peerRows(text: string, { delimiter, lineEnd }: CsvForm): readonly (readonly string[])[] | null {
  const options = { delimiter, skip_empty_lines: true, trim: true, relax_column_count: true } as const;
  try {
    return parse(text, { ...options, record_delimiter: lineEnd === '\n' ? ['\r\n', '\n'] : '\r' });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

const piece = fc.constantFrom('a', 'Ana Ruiz', '"', '""', '"b"', ' ', '\t', '\u00a0', 'é', '', '7', '"c\nd"', '"e,;"');

it.each<CsvForm>([
  { delimiter: ',', lineEnd: '\n' },
  { delimiter: ';', lineEnd: '\n' },
  { delimiter: '\t', lineEnd: '\n' },
  { delimiter: '|', lineEnd: '\r' },
])('reads what csv-parse reads, and refuses what it refuses: %j', (form) => {
  const end = form.lineEnd === '\r' ? fc.constant('\r') : fc.constantFrom('\n', '\r\n');
  const text = fc.array(fc.oneof({ weight: 3, arbitrary: piece }, fc.constant(form.delimiter), end), { maxLength: 24 });
  fc.assert(
    fc.property(text, (pieces) => {
      const joined = pieces.join('');
      // Behind quotation marks with nothing between them csv-parse begins the value once more; there it takes a blank of
      // two bytes for a letter, too.
      fc.pre(!/""\s+"|"\s*\u00a0/u.test(joined));
      expect(rowsOf(joined, form)?.map(({ cells }) => cells) ?? null).toEqual(peerRows(joined, form));
    }),
    { numRuns: 400 },
  );
});

it('cuts only the columns that somebody wants, and knows the line of each row', () => {
  const text = 'a,b,c\n\n"x\ny",2,3\nlast,"5",6';
  const rows = new CsvRows(text, { delimiter: ',', lineEnd: '\n' });
  const wanted: CsvCells = [];
  const lines: number[] = [];
  while (rows.begin()) {
    lines.push(rows.line);
    expect(rows.read([null, wanted])).toBe(3);
  }
  expect({ lines, wanted, isCut: rows.isCut }).toEqual({ lines: [1, 3, 5], wanted: ['b', '2', '5'], isCut: true });
});

it('marks where something stands, for columns of which nobody asks what', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.constantFrom('', ' ', 'a', '""', '"b"'), { minLength: 2, maxLength: 2 })),
      (cells) => {
        const text = cells.map((row) => row.join(',')).join('\n');
        const [cut, marked] = [[], [true, true]].map((marks) => {
          const rows = new CsvRows(text, { delimiter: ',', lineEnd: '\n' });
          const kept: CsvCells[] = [[], []];
          while (rows.begin()) rows.read(kept, marks);
          return kept.map((column) => column.map((cell) => cell !== null));
        });
        expect(marked).toEqual(cut);
      },
    ),
    { numRuns: 200 },
  );
});

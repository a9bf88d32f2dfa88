import type { Fix } from '../apply-fixes.ts';
import type { PageRule } from '../page-rule.ts';

export const tableCellRule: PageRule = {
  id: 'page-table-cell',
  severity: 'warning',
  title: 'Each row of a table has all its cells.',
  cause: 'Cells were left out at the end of the row, or its last bar was.',
  fix: 'Write every cell; "—" where nothing is known.',
  example: 'page',
  bad: '# Acme\n\n|Attribute|Type|\n|---|---|\n|userName|\n',
  good: '# Acme\n\n|Attribute|Type|\n|---|---|\n|userName|String|\n',
  check: ({ text, tables }) =>
    tables.flatMap(({ rows }) => {
      const wanted = rows[0]?.cells.length ?? 0;
      const wrong = rows.filter(({ cells, closed }) => cells.length !== wanted || !closed);
      const [first] = wrong;
      if (first === undefined) return [];
      const fixes = wrong.flatMap(({ start, end, cells }) =>
        cells.length <= wanted ? (completed(text.slice(start, end), end, wanted - cells.length) ?? []) : [],
      );
      const { message, hint } = first.cells.length === wanted ? UNCLOSED : incomplete(first.cells.length, wanted);
      const others = wrong.length - 1;
      const more =
        others === 0
          ? ''
          : ` ${others} more ${others === 1 ? 'row' : 'rows'} of this table ${others === 1 ? 'is' : 'are'} incomplete too.`;
      const fix = fixes.length === 0 ? {} : { fix: fixes };
      return [{ message: `${message}${more}`, hint, start: first.start, end: first.end, ...fix }];
    }),
};

const UNCLOSED = { message: 'The row has a bar at one end only.', hint: 'Close it with "|".' };

function incomplete(cells: number, wanted: number): { message: string; hint: string } {
  if (cells < wanted) return { message: `The row has ${cells} of ${wanted} cells.`, hint: 'Fill in the rest.' };
  const message = `The row has ${cells} cells, the headings ${wanted}: readers do not see the rest.`;
  return { message, hint: 'Take it out; a bar that is meant as one is written \\|.' };
}

/**
 * Bars for the cells that are missing at the end. Readers see the row as before, because empty cells are what a table
 * shows there anyway. Not after a backslash, which would take the bar for a letter.
 */
function completed(row: string, end: number, missing: number): Fix | null {
  if (!row.startsWith('|') || row.length < 2 || row.endsWith('\\')) return null;
  const bars = '|'.repeat(missing + (row.endsWith('|') ? 0 : 1));
  return bars === '' ? null : [{ start: end, end, text: bars }];
}

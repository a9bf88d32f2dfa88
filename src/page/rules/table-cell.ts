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
      const wanted = rows[0]?.cells ?? 0;
      return rows.flatMap(({ start, end, cells, closed }) => {
        if (cells === wanted && closed) return [];
        const fix = cells <= wanted ? completed(text.slice(start, end), end, wanted - cells) : null;
        const [message, hint] =
          cells === wanted
            ? ['The row has a bar at one end only.', 'Close it with "|".']
            : [`The row has ${cells} of ${wanted} cells.`, 'Fill in the rest.'];
        return [{ message, hint, start, end, ...(fix === null ? {} : { fix }) }];
      });
    }),
};

/**
 * Bars for the cells that are missing at the end. Readers see the row as before, because empty cells are what a table
 * shows there anyway. Not after a backslash, which would take the bar for a letter.
 */
function completed(row: string, end: number, missing: number): Fix | null {
  if (!row.startsWith('|') || row.length < 2 || row.endsWith('\\')) return null;
  const bars = '|'.repeat(missing + (row.endsWith('|') ? 0 : 1));
  return bars === '' ? null : [{ start: end, end, text: bars }];
}

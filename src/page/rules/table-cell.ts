import type { PageRule } from '../page-rule.ts';

export const tableCellRule: PageRule = {
  id: 'page-table-cell',
  severity: 'error',
  title: 'Each row of a table has all its cells.',
  cause: 'Cells were left out at the end of the row, or its last bar was.',
  fix: 'Write every cell; "—" where nothing is known.',
  example: 'page',
  bad: '# Acme\n\n|Attribute|Type|\n|---|---|\n|userName|\n',
  good: '# Acme\n\n|Attribute|Type|\n|---|---|\n|userName|String|\n',
  check: ({ tables }) =>
    tables.flatMap(({ rows }) => {
      const wanted = rows[0]?.cells ?? 0;
      return rows.flatMap(({ start, end, cells, closed }) => {
        if (cells !== wanted)
          return [{ message: `The row has ${cells} of ${wanted} cells.`, hint: 'Fill in the rest.', start, end }];
        return closed
          ? []
          : [{ message: 'The row has a bar at one end only.', hint: 'Close it with "|".', start, end }];
      });
    }),
};

import type { LintRule } from '../lint-rule.ts';

/** tutorial-corpus fact sheet, section c: 41 of 56 published tables have broken rows. */
export const tableRowUneven: LintRule = {
  id: 'table-row-uneven',
  severity: 'error',
  local: 'value',
  title: 'Each row of a table has a cell for every column.',
  cause: 'The row has more or fewer cells than the table has columns, so cells would stand under the wrong heading.',
  fix: 'Add the missing cells (an empty text is allowed), or remove the surplus ones.',
  example: 'manifest',
  bad: '{ "gallery": { "steps": [{ "text": "Choose:", "table": { "columns": ["Region", "Host"], "rows": [["Europe"]] } }] } }',
  good: '{ "gallery": { "steps": [{ "text": "Choose:", "table": { "columns": ["Region", "Host"], "rows": [["Europe", "eu"]] } }] } }',
  check({ steps }, report) {
    for (const { table } of steps) {
      if (table === null) continue;
      table.rows.forEach((row, index) => {
        if (row.length === table.columns.length) return;
        const message = `This row has ${row.length} of ${table.columns.length} cells.`;
        report({ pointer: `${table.pointer}/rows/${index}` }, message, `The columns are ${table.columns.join(', ')}.`);
      });
    }
  },
};

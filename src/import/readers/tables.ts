/** Tables of people in a step: inline Markdown cell by cell, rows made complete. */
import { type Claim, claim, type Place } from '../claims/claim.ts';
import type { TableBlock } from '../outline/span.ts';

export interface TableText {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function tableText({ rows }: TableBlock): TableText {
  const [head = [], ...body] = rows.map((row) => row.map(({ text }) => text));
  const width = Math.max(head.length, 1);
  const columns = Array.from({ length: width }, (_, column) => head[column] || `Column ${column + 1}`);
  return { columns, rows: body.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? '')) };
}

/** @param at the table of a step; `null`: the step has one already */
export function tableClaims(at: Place | null, table: TableBlock): Claim[] {
  if (at === null) return [];
  const { columns, rows } = tableText(table);
  const [head = [], ...body] = table.rows;
  return [
    claim([...at, 'columns'], columns, { covers: head }),
    ...rows.map((row, index) => {
      const key = { id: String(index), order: index };
      // A cell without a column has no place.
      return claim([...at, 'rows', key], row, { covers: (body[index] ?? []).slice(0, columns.length) });
    }),
  ];
}

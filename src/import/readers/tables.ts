/** Tables of people in a step. */
import { tableText } from '../../page/outline/block-text.ts';
import { type Claim, claim, type Place } from '../claims/claim.ts';
import type { TableBlock } from '../outline/span.ts';

/** @param at the table of a step */
export function tableClaims(at: Place, table: TableBlock): Claim[] {
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

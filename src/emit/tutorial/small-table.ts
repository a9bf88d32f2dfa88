import { delimiterRow, tableRow, UNKNOWN } from '../../markdown/table-cell.ts';

/** One column of a small table: its heading, and the cell of each thing; `null`: nothing is known. */
export interface SmallColumn<Thing> {
  readonly heading: string;
  readonly cell: (thing: Thing) => string | null;
}

/** The lines of a table, a row a thing; a column that has nothing to say is left out. No thing, no table. */
export function smallTable<Thing>(things: readonly Thing[], columns: readonly SmallColumn<Thing>[]): string[] {
  if (things.length === 0) return [];
  const used = columns.filter(({ cell }) => things.some((thing) => cell(thing) !== null));
  return [
    tableRow(used.map(({ heading }) => heading)),
    delimiterRow(used.length),
    ...things.map((thing) => tableRow(used.map(({ cell }) => cell(thing) ?? UNKNOWN))),
  ];
}

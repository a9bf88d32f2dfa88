import type { Resource, ScopingClause, ScopingFilter } from '../../connector/connector.ts';
import { codeSpan } from '../../markdown/code-span.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { tableCell } from '../../markdown/table-cell.ts';
import { SCOPE_HEADINGS, SCOPE_OWNERS } from './page-phrases.ts';
import { type SmallColumn, smallTable } from './small-table.ts';

interface Line extends ScopingClause {
  readonly filter: string;
}

const CLAUSE: readonly SmallColumn<Line>[] = [
  { heading: SCOPE_HEADINGS.attribute, cell: ({ attribute }) => tableCell(codeSpan(attribute)) },
  { heading: SCOPE_HEADINGS.operator, cell: ({ operator }) => tableCell(codeSpan(operator)) },
  { heading: SCOPE_HEADINGS.value, cell: ({ value }) => (value === null ? null : tableCell(codeSpan(value))) },
];

/** Scoping filters as a table, a row a clause. A filter without a title has its number. */
export function scopeTable(filters: readonly ScopingFilter[], resource: Resource): string[] {
  const lines = filters.flatMap(({ name, clauses }, index) =>
    clauses.map((clause): Line => ({ ...clause, filter: name ?? String(index + 1) })),
  );
  const owner = { heading: SCOPE_OWNERS[resource], cell: ({ filter }: Line) => tableCell(plainText(filter)) };
  return smallTable(lines, [owner, ...CLAUSE]);
}

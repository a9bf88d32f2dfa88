import type { Table, TableRow } from 'mdast';
import { spanOf } from './node-span.ts';
import type { PageTable, Span, TableCell } from './page.ts';

/** A table with the source of its cells, row by row; rows that lack cells stay as they were written. */
export function readTable(text: string, table: Table): PageTable {
  return { rows: table.children.map((row) => readRow(text, row)), span: spanOf(table) };
}

function readRow(text: string, node: TableRow): PageTable['rows'][number] {
  const { start, end } = spanOf(node);
  const row = text.slice(start, end).trimEnd();
  const opened = row.startsWith('|');
  const closed = row.length > 1 && CLOSING_BAR.test(row);
  const cells = node.children.map((cell) => readCell(text, spanOf(cell)));
  return { start, end: start + row.length, cells, closed: opened === closed };
}

/** A bar after a backslash is a letter, unless the backslash is one itself. */
const CLOSING_BAR = /(?<!\\)(?:\\\\)*\|$/;

/** Without the bars and the blanks around it. */
function readCell(text: string, { start, end }: Span): TableCell {
  const source = text.slice(start, end).trimEnd();
  const open = source.endsWith('|') ? source.replace(CLOSING_BAR, '') : source;
  const inner = open.startsWith('|') ? ` ${open.slice(1)}` : open;
  const value = inner.trim();
  const from = start + (value === '' ? Math.min(1, source.length) : inner.length - inner.trimStart().length);
  return { value, start: from, end: from + value.length };
}

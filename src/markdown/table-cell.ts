import { remembered } from '../problem/remembered.ts';

/**
 * Markdown that is already written (code spans, links, people's inline Markdown), made fit for a table cell: a bar
 * ends a cell even inside a code span, so each one that is not escaped yet gets its backslash. What says nothing stays empty.
 */
export const tableCell: (markdown: string) => string = remembered((markdown) => {
  const cell = markdown
    .replace(/[\r\n]+/g, ' ')
    .replace(/(\\*)\|/g, (bar, slashes: string) => (slashes.length % 2 === 1 ? bar : `${slashes}\\|`));
  return cell.trim();
});

/** What stands in a cell of a table of facts where nothing is known. An empty cell would look like a mistake. */
export const UNKNOWN = '—';

/** One complete row: as many cells as the table has columns. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => (cell === '' ? '|' : `${cell} |`)).join(' ')}`;
}

/** The row under the headings. */
export function delimiterRow(columns: number): string {
  return tableRow(Array.from({ length: columns }, () => '---'));
}

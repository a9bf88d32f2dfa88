/** A table that is written in HTML, as the same table in Markdown: whoever reads the one reads the other. */
import type { Table } from 'mdast';
import { delimiterRow, tableCell, tableRow } from '../../markdown/table-cell.ts';
import type { Page, Span } from '../page.ts';
import { pageOfTree } from '../page-of-tree.ts';
import { readPlainPage } from '../plain/plain-page.ts';
import { cellMarkdown } from './html-cell.ts';

export interface HtmlTable {
  /** A page of the table alone. */
  readonly page: Page;
  readonly table: Table;
  /** Where the cells stand on the published page, row by row. */
  readonly places: readonly (readonly Span[])[];
}

/** @returns `null`: it is not one table and nothing else, or has what Markdown's tables cannot have */
export function readHtmlTable({ text }: Page, { start, end }: Span): HtmlTable | null {
  const rows = rowsIn(text.slice(start, end))?.filter(({ length }) => length > 0) ?? [];
  const [head = '', ...others] = rows.map((row) => tableRow(row.map(({ markdown }) => tableCell(markdown))));
  const written = [head, delimiterRow(rows[0]?.length ?? 0), ...others, ''].join('\n');
  // A row with cells too many is none of a plain table.
  const tree = readPlainPage(written);
  const [table] = tree?.children ?? [];
  if (tree === null || table?.type !== 'table' || table.children.length !== rows.length) return null;
  const placeOf = (cell: Cell): Span => ({ start: start + cell.start, end: start + cell.end });
  return { page: pageOfTree(written, tree), table, places: rows.map((row) => row.map(placeOf)) };
}

interface Cell extends Span {
  readonly markdown: string;
}

const PART = /<!--[\s\S]*?-->|<(\/?)(table|thead|tbody|tfoot|colgroup|col|tr|td|th)\b([^<>]*)>/gi;
const COMMENTS = /<!--[\s\S]*?-->/g;

/** A cell over several rows or columns, and what is not seen where it stands. */
const UNUSUAL = /\b(?:row|col)span\s*=\s*["']?(?!1\b)|\bhidden\b|display\s*:\s*none/i;

/** A tag that a table is made of; `/tr` ends a row. */
interface Part extends Span {
  readonly tag: string;
  readonly attributes: string;
}

function partsOf(html: string): Part[] {
  return Array.from(html.matchAll(PART), ({ 0: token, 1: slash = '', 2: tag = '', 3: attributes = '', index }) => ({
    ...{ tag: `${slash}${tag.toLowerCase()}`, attributes, start: index, end: index + token.length },
  })).filter(({ tag }) => tag !== '');
}

function isOneTable(html: string, parts: readonly Part[]): boolean {
  const tables = parts.filter(({ tag }) => tag.endsWith('table'));
  const isWhole = parts[0]?.tag === 'table' && parts.at(-1)?.tag === '/table' && tables.length === 2;
  return isWhole && html.startsWith('<') && !parts.some(({ attributes }) => UNUSUAL.test(attributes));
}

/** `null`: words stand between cells, or in one what Markdown has no cell for. */
function rowsIn(html: string): Cell[][] | null {
  const parts = partsOf(html);
  const rows: Cell[][] = [];
  if (!isOneTable(html, parts)) return null;
  for (const [index, { tag, end }] of parts.entries()) {
    const inner = html.slice(end, parts[index + 1]?.start);
    const isCell = tag === 'td' || tag === 'th';
    const [row, cell] = [rows.at(-1), isCell ? readCell(inner, end) : null];
    if (tag === 'tr') rows.push([]);
    if (row !== undefined && cell !== null) row.push(cell);
    else if (isCell || inner.replace(COMMENTS, '').trim() !== '') return null;
  }
  return rows;
}

function readCell(inner: string, from: number): Cell | null {
  const markdown = cellMarkdown(inner);
  const start = from + inner.length - inner.trimStart().length;
  return markdown === null ? null : { markdown, start, end: Math.max(start, from + inner.trimEnd().length) };
}

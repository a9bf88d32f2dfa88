/** Two versions of a table in one: columns by their titles, rows by their first cell, cells word by word. */
import type { Element, ElementContent } from 'hast';
import { element, textOf } from '../element.ts';
import { type Aligned, align } from './align.ts';
import { compareContents } from './compare-blocks.ts';
import { markInside } from './marks.ts';
import { nodeKey } from './segment.ts';
import { similarity } from './similarity.ts';

interface Column {
  readonly title: Element;
  readonly index: number;
}

interface Grid {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Element[])[];
}

export function compareTables(before: Element, after: Element): Element {
  const old = gridOf(before);
  const now = gridOf(after);
  const columns = align(old.columns, now.columns, {
    key: ({ title }) => textOf(title).trim(),
    likeness: (a, b) => (a.index === b.index ? 1 : 0),
  });
  const rows = align(old.rows, now.rows, {
    key: rowName,
    likeness: (a, b) => similarity(rowText(a), rowText(b)),
  });
  const head = element('tr', {}, ...columns.map((column) => headCell(column)));
  const body = rows.map((row) => bodyRow(row, columns));
  return { ...after, children: [element('thead', {}, head), element('tbody', {}, ...body)] };
}

function headCell(column: Aligned<Column>): Element {
  if (column.kind === 'removed') return markInside(column.before.title, 'del');
  if (column.kind === 'inserted') return markInside(column.after.title, 'ins');
  return compareCell(column.before.title, column.after.title);
}

function bodyRow(row: Aligned<readonly Element[]>, columns: readonly Aligned<Column>[]): Element {
  if (row.kind === 'removed')
    return markInside(element('tr', {}, ...columns.map((column) => oldCell(row.before, column))), 'del');
  if (row.kind === 'inserted')
    return markInside(element('tr', {}, ...columns.map((column) => newCell(row.after, column))), 'ins');
  const cells = columns.map((column) => {
    if (column.kind === 'removed') return markInside(oldCell(row.before, column), 'del');
    if (column.kind === 'inserted') return markInside(newCell(row.after, column), 'ins');
    return compareCell(oldCell(row.before, column), newCell(row.after, column));
  });
  const isSame = row.kind === 'same' && row.before.map(nodeKey).join() === row.after.map(nodeKey).join();
  return element('tr', isSame ? { className: ['unchanged'] } : {}, ...cells);
}

/** The cell of a column, empty where the row has none. */
function oldCell(row: readonly Element[], column: Aligned<Column>): Element {
  return (column.kind === 'inserted' ? undefined : row[column.before.index]) ?? element('td', {});
}

function newCell(row: readonly Element[], column: Aligned<Column>): Element {
  return (column.kind === 'removed' ? undefined : row[column.after.index]) ?? element('td', {});
}

function compareCell(before: Element, after: Element): Element {
  return { ...after, children: compareContents(before.children, after.children) };
}

function gridOf(table: Element): Grid {
  const [head, ...rows] = rowsOf(table);
  return {
    columns: (head ?? []).map((title, index) => ({ title, index })),
    rows,
  };
}

function rowsOf(node: Element): Element[][] {
  return elements(node.children).flatMap((child) =>
    child.tagName === 'tr' ? [elements(child.children)] : rowsOf(child),
  );
}

function elements(nodes: readonly ElementContent[]): Element[] {
  return nodes.filter((node) => node.type === 'element');
}

function rowName(row: readonly Element[]): string {
  return row[0] === undefined ? '' : textOf(row[0]).trim();
}

function rowText(row: readonly Element[]): string {
  return row.map(textOf).join(' ');
}

/** A table of attributes: one manifest entry a row, names byte for byte as a reader sees them. */
import type { Attribute } from '../../manifest/manifest.generated.ts';
import { attributeName, headsGroup, rowsByName, withNamesFirst } from '../../page/outline/attribute-table.ts';
import { isAttributeType } from '../../page/words/attribute-heading.ts';
import { parseAttributePath, pathKey } from '../../scim/attribute-path.ts';
import type { Span, TableBlock } from '../outline/span.ts';
import { type Column, cellFacts, columnsOf, isAssumed } from './attribute-columns.ts';

export interface ReadRow {
  readonly attribute: Attribute;
  /** The cells that the attribute says, by what they say; under `name` also those that say nothing. */
  readonly cells: Readonly<Record<string, readonly Span[]>>;
  readonly name: Span;
  /** Of a footnote, which stands behind the name. */
  readonly mark?: string;
  /** The row above that lists the same attribute already. */
  readonly double: Span | null;
  readonly isAssumed: boolean;
}

/** Several readers ask for the rows of a table. */
const read = new WeakMap<TableBlock, { readonly app: string; readonly rows: readonly ReadRow[] }>();

export function readAttributeTable(table: TableBlock, app: string): readonly ReadRow[] {
  const known = read.get(table);
  const rows = known?.app === app ? known.rows : readRows(withNamesFirst(table), app);
  read.set(table, { app, rows });
  return rows;
}

function readRows(table: TableBlock, app: string): ReadRow[] {
  const [, ...body] = table.rows;
  const columns = columnsOf(table, app);
  const seen = new Map<string, Span>();
  return body.flatMap(rowsByName).flatMap((row) => {
    const read = headsGroup(row, body) ? null : readRow(columns, row);
    if (read === null) return [];
    const key = keyOf(read.attribute.name);
    const double = seen.get(key) ?? null;
    if (double === null) seen.set(key, read.name);
    return [{ ...read, double }];
  });
}

function keyOf(name: string): string {
  const { path } = parseAttributePath(name);
  return path === null ? name : pathKey(path);
}

function readRow(columns: readonly (Column | undefined)[], row: readonly Span[]): Omit<ReadRow, 'double'> | null {
  const [first] = row;
  const name = first === undefined ? '' : attributeName(first);
  // A type in its place is the rest of a row that was torn.
  if (first === undefined || name === '' || isAttributeType(name)) return null;
  let attribute: Attribute = { name };
  const cells: Record<string, Span[]> = { name: [first] };
  columns.forEach((column, index) => {
    const cell = row[index];
    const facts =
      column === undefined || index === 0 ? null : cellFacts(column, cell ?? { ...first, words: '', text: '' });
    if (facts === null) return;
    attribute = { ...attribute, ...facts };
    const [key = 'name'] = Object.keys(facts);
    if (cell !== undefined) cells[key] = [...(cells[key] ?? []), cell];
  });
  return { attribute, cells, name: first, isAssumed: row.some(isAssumed) };
}

/** A table of attributes: one manifest entry a row, names byte for byte as a reader sees them. */
import type { Table, TableCell, TableRow } from 'mdast';
import type { Attribute } from '../manifest/manifest.generated.ts';
import { parseAttributePath, pathKey } from '../scim/attribute-path.ts';
import { type Cell, COLUMNS } from './attribute-columns.ts';
import { inlineText, shownText } from './inline-text.ts';
import { lineOf, sourceOf } from './parse-page.ts';
import { type Reading, report } from './reading.ts';

export function isAttributeTable(table: Table): boolean {
  const [first, ...others] = headings(table);
  return (
    first !== undefined &&
    COLUMNS[0]?.heading.test(first) === true &&
    others.some((heading) => columnOf(heading) !== undefined)
  );
}

function headings(table: Table): string[] {
  return (table.children[0]?.children ?? []).map((cell) =>
    shownText(cell)
      .replace(/\s+/g, ' ')
      .replace(/[*:]+$/, '')
      .trim(),
  );
}

function columnOf(heading: string): (typeof COLUMNS)[number] | undefined {
  return COLUMNS.find((column) => column.heading.test(heading));
}

export function readAttributeTable(reading: Reading, table: Table): Attribute[] {
  const columns = headings(table).map(columnOf);
  const attributes: Attribute[] = [];
  const seen = new Map<string, number>();
  reading.ledger.settle(table, 'placed');
  reading.tables.add(table);
  for (const row of table.children.slice(1)) {
    const attribute = readRow(reading, row, columns);
    if (attribute === null) continue;
    const key = keyOf(attribute.name);
    const before = seen.get(key);
    if (before !== undefined) {
      reading.ledger.lose(row, sourceOf(reading.page, row));
      report(
        reading,
        'import-attribute-listed-twice',
        row,
        `"${attribute.name}" is listed already, in line ${before}.`,
        'The first of the two rows was taken.',
      );
      continue;
    }
    seen.set(key, lineOf(row));
    reading.lines.set(attribute, lineOf(row));
    attributes.push(attribute);
  }
  noteUnknownColumns(reading, table, columns);
  return attributes;
}

function keyOf(name: string): string {
  const { path } = parseAttributePath(name);
  return path === null ? name : pathKey(path);
}

function readRow(
  reading: Reading,
  row: TableRow,
  columns: readonly (typeof COLUMNS)[number][] | readonly ((typeof COLUMNS)[number] | undefined)[],
): Attribute | null {
  const name = attributeName(reading, row.children[0]);
  if (name === '') return null;
  const attribute: Attribute = { name };
  columns.forEach((column, index) => {
    if (index === 0 || column === undefined) return;
    const cell = readCell(reading, row.children[index]);
    if (!column.take(attribute, cell)) reading.ledger.lose(row, sourceOf(reading.page, row));
  });
  return attribute;
}

/** What a reader sees: entities and escapes are Markdown's, quotes of any kind are the name's. */
function attributeName(reading: Reading, cell: TableCell | undefined): string {
  if (cell === undefined) return '';
  const isPlain = cell.children.every(({ type }) => type === 'text' || type === 'inlineCode');
  const only = cell.children.length === 1 ? cell.children[0] : undefined;
  if (isPlain || only?.type === 'strong' || only?.type === 'link') return shownText(cell).trim();
  // Stars or underscores of the name itself that Markdown took for emphasis.
  return sourceOf(reading.page, cell)
    .replace(/^\|\s*|\s*\|$/g, '')
    .replace(/\\(?=[_*|"'[\]])/g, '')
    .trim();
}

function readCell(reading: Reading, cell: TableCell | undefined): Cell {
  if (cell === undefined) return { text: '', isCode: false };
  const only = cell.children.length === 1 ? cell.children[0] : undefined;
  if (only?.type === 'inlineCode') return { text: only.value, isCode: true };
  const isPlain = cell.children.every(({ type }) => type === 'text');
  return {
    text: isPlain ? shownText(cell).replace(/\s+/g, ' ').trim() : inlineText(reading.page, cell.children),
    isCode: false,
  };
}

function noteUnknownColumns(
  reading: Reading,
  table: Table,
  columns: readonly ((typeof COLUMNS)[number] | undefined)[],
): void {
  columns.forEach((column, index) => {
    const cell = table.children[0]?.children[index];
    if (column === undefined && cell !== undefined && shownText(cell).trim() !== '') {
      reading.ledger.settle(table, 'unplaced');
      reading.ledger.list(lineOf(cell), shownText(cell).trim());
    }
  });
}

/** Tables that list facts of their own, by their headings: roles of the app, directory extensions, addresses to let through. */
import { EXTENSION_HEADINGS, NETWORK_HEADINGS, ROLE_HEADINGS } from '../../emit/tutorial/page-phrases.ts';
import { UNKNOWN } from '../../markdown/table-cell.ts';
import { type Claim, claim, keyAt, type Place } from '../claims/claim.ts';
import type { Owner, Region } from '../outline/region.ts';
import type { Block, Span, TableBlock } from '../outline/span.ts';
import type { Reading } from './reading.ts';

interface Columns {
  /** What a manifest calls each column; the first one is the item itself. */
  readonly columns: Readonly<Record<string, string>>;
  /** Values that are code, not words. */
  readonly codes: readonly string[];
}

interface SmallTable extends Columns {
  readonly list: readonly string[];
}

const TABLES: readonly SmallTable[] = [
  { list: ['network'], columns: NETWORK_HEADINGS, codes: ['address'] },
  { list: ['directoryExtensions'], columns: EXTENSION_HEADINGS, codes: ['name'] },
  { list: ['users', 'roles'], columns: ROLE_HEADINGS, codes: ['value', 'attribute'] },
];

/** Where people have tables of their own, of whatever headings. */
const OF_PEOPLE: ReadonlySet<Owner> = new Set(['free', 'setup', 'gallery']);

export function readSmallTables({ regions }: Reading): Claim[] {
  const parts = regions.filter(({ owner }) => !OF_PEOPLE.has(owner));
  return TABLES.flatMap((table) => parts.flatMap((region) => claimsIn(table, region)));
}

function claimsIn(table: SmallTable, { blocks }: Region): Claim[] {
  return blocks.filter((block) => isSmallTable(table, block)).flatMap((block) => tableClaims(table, block));
}

function isSmallTable({ columns }: SmallTable, block: Block): block is TableBlock {
  if (block.kind !== 'table') return false;
  const [first, ...others] = (block.rows[0] ?? []).map(({ words }) => words);
  const [own, ...known] = Object.values(columns);
  return first === own && others.every((heading) => known.includes(heading));
}

function tableClaims({ list, ...columns }: SmallTable, { rows: [headings = [], ...body] }: TableBlock): Claim[] {
  return body.flatMap((row) => {
    const [first] = row;
    return first === undefined ? [] : rowClaims([...list, keyAt(first)], columns, headings, row);
  });
}

/** What the cells of a row say of an item; a dash, and what else has no fact of its own, belong to the first column. */
export function rowClaims(
  at: Place,
  { columns, codes }: Columns,
  headings: readonly Span[],
  row: readonly Span[],
): Claim[] {
  const names = Object.keys(columns);
  const nameAt = (index: number) => names.find((name) => columns[name] === headings[index]?.words);
  const named = row.map((cell, index) => ({ cell, name: cell.words === UNKNOWN ? undefined : nameAt(index) }));
  const besides = [...headings, ...named.flatMap(({ cell, name }) => (name === undefined ? [cell] : []))];
  return named.flatMap(({ cell, name }) => {
    if (name === undefined) return [];
    const covers = [cell, ...(name === names[0] ? besides : [])];
    return [claim([...at, name], cellValue(cell, name, codes), { covers })];
  });
}

function cellValue(cell: Span, name: string, codes: readonly string[]): string {
  if (codes.includes(name)) return cell.codes[0] ?? cell.words;
  return name === 'means' ? cell.text : cell.words;
}

/** Tables that list facts of their own, by their headings: roles of the app, directory extensions, addresses to let through. */
import { EXTENSION_HEADINGS, NETWORK_HEADINGS, ROLE_HEADINGS } from '../../emit/tutorial/page-phrases.ts';
import { UNKNOWN } from '../../markdown/table-cell.ts';
import { type Claim, claim, keyAt } from '../claims/claim.ts';
import type { Owner, Region } from '../outline/region.ts';
import type { Block, Span, TableBlock } from '../outline/span.ts';
import type { Reading } from './reading.ts';

interface SmallTable {
  readonly list: readonly string[];
  /** What a manifest calls each column; the first one is the item itself. */
  readonly columns: Readonly<Record<string, string>>;
  /** Values that are code, not words. */
  readonly codes: readonly string[];
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

function tableClaims({ list, columns, codes }: SmallTable, { rows }: TableBlock): Claim[] {
  const [headings = [], ...body] = rows;
  return body.flatMap((row) => {
    const [first] = row;
    if (first === undefined) return [];
    // A dash says that nothing is known: with the headings, it belongs to the item.
    const besides = [...headings, ...row.filter(({ words }) => words === UNKNOWN)];
    return row.flatMap((cell, index) => {
      const heading = headings[index]?.words;
      const name = Object.keys(columns).find((key) => columns[key] === heading);
      if (name === undefined || cell.words === UNKNOWN) return [];
      const covers = [cell, ...(index === 0 ? besides : [])];
      return [claim([...list, keyAt(first), name], cellValue(cell, name, codes), { covers })];
    });
  });
}

function cellValue(cell: Span, name: string, codes: readonly string[]): string {
  if (codes.includes(name)) return cell.codes[0] ?? cell.words;
  return name === 'means' ? cell.text : cell.words;
}

/** Scoping filters: tables whose first column names the filter, a row a clause. */
import { SCOPE_HEADINGS, SCOPE_OWNERS } from '../../emit/tutorial/page-phrases.ts';
import { type Claim, claim, type Key, keyAt } from '../claims/claim.ts';
import type { TableBlock } from '../outline/span.ts';
import type { Reading } from './reading.ts';
import { flagged } from './said.ts';
import { rowClaims } from './small-tables.ts';

const OWNERS = [
  { list: 'users', heading: SCOPE_OWNERS.User, none: 'users.unscoped' },
  { list: 'groups', heading: SCOPE_OWNERS.Group, none: 'groups.mapping.unscoped' },
] as const;

export function readScopes({ outline: { spans }, regions }: Reading): Claim[] {
  const tables = regions.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
  return OWNERS.flatMap(({ list, heading, none }) => [
    ...flagged(spans, none).map((seen) => claim([list, 'scope'], [], { seen })),
    ...tables.filter(({ rows }) => rows[0]?.[0]?.words === heading).flatMap((table) => scopeClaims(list, table)),
  ]);
}

/** A row of such a table: all of it is code. */
const CLAUSE = { columns: SCOPE_HEADINGS, codes: Object.keys(SCOPE_HEADINGS) };

/** A number in the place of a title: the filter has none. */
const NUMBERED = /^\d+$/u;

function scopeClaims(list: 'users' | 'groups', { rows }: TableBlock): Claim[] {
  const [headings = [], ...body] = rows;
  let filter: Key | null = null;
  let title: string | null = null;
  return body.flatMap((row) => {
    const [first] = row;
    if (first === undefined) return [];
    const isNext = filter === null || first.words !== title;
    if (isNext) [filter, title] = [keyAt(first), first.words];
    const at = [list, 'scope', filter ?? keyAt(first)] as const;
    const named =
      isNext && !NUMBERED.test(first.words) ? [claim([...at, 'name'], first.words, { covers: [first] })] : [];
    return [...named, ...rowClaims([...at, 'clauses', keyAt(first)], CLAUSE, headings, row)];
  });
}

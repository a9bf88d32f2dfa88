/** Scoping filters: tables whose first column names the filter, a row a clause. */
import { SCOPE_HEADINGS, SCOPE_OWNERS } from '../../emit/tutorial/page-phrases.ts';
import { UNKNOWN } from '../../markdown/table-cell.ts';
import { type Claim, claim, type Key, keyAt } from '../claims/claim.ts';
import type { Span, TableBlock } from '../outline/span.ts';
import type { Reading } from './reading.ts';
import { flagged } from './said.ts';

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
    const besides = [first, ...headings, ...row.filter(({ words }) => words === UNKNOWN)];
    const named =
      isNext && !NUMBERED.test(first.words) ? [claim([...at, 'name'], first.words, { covers: [first] })] : [];
    return [...named, ...clauseClaims([...at, 'clauses', keyAt(first)], row, headings, besides)];
  });
}

function clauseClaims(
  at: readonly (string | Key)[],
  row: readonly Span[],
  headings: readonly Span[],
  besides: readonly Span[],
): Claim[] {
  return row.flatMap((cell, index) => {
    const name = Object.entries(SCOPE_HEADINGS).find(([, heading]) => heading === headings[index]?.words)?.[0];
    if (name === undefined || cell.words === UNKNOWN) return [];
    const covers = [cell, ...(name === 'attribute' ? besides : [])];
    return [claim([...at, name], cell.codes[0] ?? cell.words, { covers })];
  });
}

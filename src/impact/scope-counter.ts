/** Who of a batch is in scope, as far as an export tells (entra-provisioning fact sheet, sections 2, 3 and 8). */
import type { Connector, ScopingFilter } from '../connector/connector.ts';
import { type ScopeTest, scopeTest } from '../connector/scope/is-in-scope.ts';
import type { OutReason, SideCounts } from './impact-counts.ts';
import { COMPUTED, ENABLED, filteredBy, GONE } from './impact-subject.ts';
import type { RowSource } from './row-source.ts';
import type { Cell, UserBatch } from './user-batch.ts';

/** For each user: out of scope, in scope, or nobody can tell. */
export type Scopes = Uint8Array;

export const OUT = 0;
const IN = 1;
export const UNSURE = 2;

export type ScopeCounter = (batch: UserBatch, counts: SideCounts) => Scopes;

export function scopeCounter({ users }: Connector, source: RowSource): ScopeCounter {
  const [enabled, computed] = [source.indexOf(ENABLED), source.indexOf(COMPUTED)];
  const gone = GONE.map((name) => source.indexOf(name));
  const filters = filterAnswers(users.scope ?? [], source);
  return (batch, counts) => {
    const { columns, count } = batch;
    const scopes = new Uint8Array(count).fill(IN);
    const out = new Uint8Array(count);
    for (const index of gone) mark(columns[index], (cell) => cell !== null && cell !== '', out, NOT_OUT, DELETED);
    mark(columns[computed], (cell) => isText(cell, 'true'), out, NOT_OUT, DELETED);
    mark(columns[enabled], (cell) => isText(cell, 'false'), out, NOT_OUT, BLOCKED);
    mark(columns[enabled], (cell) => cell === undefined, scopes, IN, UNSURE);
    filters?.(batch, scopes, out);
    for (let row = 0; row < count; row++) {
      const reason = REASONS[out[row] ?? 0] ?? null;
      if (reason !== null) {
        scopes[row] = OUT;
        counts.out[reason]++;
      } else if (scopes[row] === IN) counts.inScope++;
      else counts.mayBeInScope++;
    }
    return scopes;
  };
}

/** The reason that was found first is told. */
const REASONS: readonly (OutReason | null)[] = [null, 'deleted', 'blocked', 'filtered'];
const [NOT_OUT, DELETED, BLOCKED, FILTERED] = [0, 1, 2, 3];

function mark(
  column: readonly Cell[] | null | undefined,
  holds: (cell: Cell) => boolean,
  into: Uint8Array,
  from: number,
  to: number,
): void {
  if (column == null) return;
  for (let row = 0; row < column.length; row++) if (into[row] === from && holds(column[row])) into[row] = to;
}

function isText(cell: Cell, text: string): boolean {
  return typeof cell === 'string' && cell.toLowerCase() === text;
}

/** @returns `null` where everybody is let through */
function filterAnswers(
  filters: readonly ScopingFilter[],
  source: RowSource,
): ((batch: UserBatch, scopes: Scopes, out: Uint8Array) => void) | null {
  if (filters.length === 0) return null;
  const names = filteredBy(filters);
  const tests = new Map<string, ScopeTest>();
  /** The test for users of whom just these attributes are known. */
  const testFor = (known: readonly string[]): ScopeTest => {
    const key = known.join('\n');
    const test = tests.get(key) ?? scopeTest(filters, (name) => known.includes(name));
    tests.set(key, test);
    return test;
  };
  return ({ columns, count }, scopes, out) => {
    const read = names.map((name) => ({ name, column: columns[source.indexOf(name)] ?? null }));
    const there = read.flatMap(({ name, column }) => (column === null ? [] : [{ name, column }]));
    const isSure = there.every(({ column }) => !column.includes(undefined));
    const sureTest = testFor(there.map(({ name }) => name));
    const record: Record<string, unknown> = {};
    for (let row = 0; row < count; row++) {
      for (const { name, column } of there) record[name] = column[row];
      const known = isSure ? [] : there.flatMap(({ name, column }) => (column[row] === undefined ? [] : [name]));
      const answer = (isSure ? sureTest : testFor(known))(record);
      if (answer === 'unknown') scopes[row] = UNSURE;
      if (answer === 'out' && out[row] === NOT_OUT) out[row] = FILTERED;
    }
  };
}

/** One batch of users counted, attribute by attribute. */
import { type AttributeCounts, type ChangeCounts, type Example, firstExamples, type Refusal } from './impact-counts.ts';
import { type MappedAttribute, refusalOf, sentText } from './mapped-attribute.ts';
import { OUT, type Scopes } from './scope-counter.ts';
import type { Cell } from './user-batch.ts';

/** What an example says of a user, besides the values; `null`: nobody asked for examples. */
export type Describe = ((row: number) => Pick<Example, 'line' | 'user'>) | null;

/** @param most how many examples are kept */
export function countValues(
  mapped: MappedAttribute,
  values: readonly Cell[] | null,
  scopes: Scopes,
  counts: AttributeCounts,
  describe: Describe,
  most: number,
): void {
  const { test } = mapped;
  let [filled, empty] = [0, 0];
  for (let row = 0; row < scopes.length; row++) {
    if (scopes[row] === OUT) continue;
    const value = values === null ? null : values[row];
    if (typeof value === 'string' && test === null && value !== '') filled++;
    else if (value === undefined) counts.unknown++;
    else if (value === null || value.length === 0) empty++;
    else {
      const why = refusalOf(mapped, value);
      if (why === null) filled++;
      else refuse(counts, why, describe?.(row), value, most);
    }
  }
  counts.filled += filled;
  countEmpty(mapped, empty, counts);
}

/** What is missing is no fault, unless the app cannot do without it; a default stands in when an object is created. */
function countEmpty({ isRequired, defaultValue }: MappedAttribute, empty: number, counts: AttributeCounts): void {
  if (defaultValue !== null) counts.byDefault += empty;
  else if (isRequired) counts.refused.missing += empty;
  else counts.empty += empty;
}

function refuse(
  counts: AttributeCounts,
  why: Refusal,
  described: Pick<Example, 'line' | 'user'> | undefined,
  value: Cell,
  most: number,
): void {
  counts.refused[why]++;
  if (described !== undefined) keep(counts.examples, { ...described, before: null, after: shown(value) }, most);
}

/** `null` on a side: the attribute is not mapped there. */
export interface ChangedValues {
  readonly before: MappedAttribute | null;
  readonly after: MappedAttribute | null;
  readonly old: readonly Cell[] | null;
  readonly now: readonly Cell[] | null;
}

/** Counts users for whom an attribute gets another value than before, of those that are in scope as before. */
export function countChanges(
  { before, after, old, now }: ChangedValues,
  [oldScopes, scopes]: readonly [Scopes, Scopes],
  counts: ChangeCounts,
  describe: Describe,
  most: number,
): void {
  for (let row = 0; row < scopes.length; row++) {
    if (scopes[row] === OUT || oldScopes[row] === OUT) continue;
    const was = before === null || old === null ? null : sentText(before, old[row]);
    const is = after === null || now === null ? null : sentText(after, now[row]);
    countChange(was, is, row, counts, describe, most);
  }
}

export function countChange(
  was: string | null | undefined,
  is: string | null | undefined,
  row: number,
  counts: ChangeCounts,
  describe: Describe,
  most: number,
): void {
  if (was === is && was !== undefined) return;
  if (was === undefined || is === undefined) {
    counts.unknown++;
    return;
  }
  if (was === null) counts.gained++;
  else if (is === null) counts.lost++;
  else counts.changed++;
  if (describe !== null) keep(counts.examples, { ...describe(row), before: copied(was), after: copied(is) }, most);
}

function keep(examples: Example[], example: Example, most: number): void {
  if (examples.length >= most && example.line > (examples.at(-1)?.line ?? 0)) return;
  examples.splice(0, examples.length, ...firstExamples([...examples, example], most));
}

function shown(value: Cell): string | null {
  return typeof value === 'string' ? copied(value) : JSON.stringify(value ?? null);
}

/** A piece of a text keeps the whole text in memory, and an example outlives its batch. */
export function copied(text: string | null): string | null {
  return text === null ? null : Array.from(text).join('');
}

/** Which items of two lists belong together: the basis of the difference, for blocks, rows and columns alike. */
import { diffArrays } from 'diff';

export type Aligned<T> =
  | { readonly kind: 'same'; readonly before: T; readonly after: T }
  | { readonly kind: 'changed'; readonly before: T; readonly after: T }
  | { readonly kind: 'removed'; readonly before: T }
  | { readonly kind: 'inserted'; readonly after: T };

export interface AlignOptions<T> {
  /** Items with the same key are the same. */
  readonly key: (item: T) => string;
  /** How well an item can be the other one, changed: 0 never, 1 certainly. */
  readonly likeness: (before: T, after: T) => number;
}

/** Below this, an item was not changed but replaced. */
const ENOUGH = 0.35;

/** Above this many pairs to weigh, items that changed at once are shown as removed and inserted. */
const MOST_PAIRS = 20_000;

/** Both lists in one, in an order that is that of each. */
export function align<T>(before: readonly T[], after: readonly T[], options: AlignOptions<T>): Aligned<T>[] {
  const aligned: Aligned<T>[] = [];
  let from = 0;
  let to = 0;
  let gap: { before: T[]; after: T[] } = { before: [], after: [] };
  const closeGap = () => {
    aligned.push(...pairUp(gap.before, gap.after, options.likeness));
    gap = { before: [], after: [] };
  };
  for (const { removed, added, count } of diffArrays(before.map(options.key), after.map(options.key))) {
    if (removed) gap.before.push(...before.slice(from, from + count));
    else if (added) gap.after.push(...after.slice(to, to + count));
    else {
      closeGap();
      for (let index = 0; index < count; index++) aligned.push(...same(before[from + index], after[to + index]));
    }
    if (!added) from += count;
    if (!removed) to += count;
  }
  closeGap();
  return aligned;
}

function same<T>(before: T | undefined, after: T | undefined): Aligned<T>[] {
  return before === undefined || after === undefined ? [] : [{ kind: 'same', before, after }];
}

/** The pairs, in order, whose likeness adds up to the most. */
function pairUp<T>(before: readonly T[], after: readonly T[], likeness: AlignOptions<T>['likeness']): Aligned<T>[] {
  const isTooMuch = before.length * after.length > MOST_PAIRS;
  const scores = isTooMuch ? [] : before.map((old) => after.map((now) => likeness(old, now)));
  const best = bestSums(scores, before.length, after.length);
  const aligned: Aligned<T>[] = [];
  let from = 0;
  let to = 0;
  while (from < before.length || to < after.length) {
    const old = before[from];
    const now = after[to];
    const score = scores[from]?.[to] ?? 0;
    const sum = best[from]?.[to] ?? 0;
    if (old !== undefined && now !== undefined && score >= ENOUGH && sum === score + (best[from + 1]?.[to + 1] ?? 0)) {
      aligned.push({ kind: 'changed', before: old, after: now });
      from++;
      to++;
    } else if (old !== undefined && (now === undefined || sum === (best[from + 1]?.[to] ?? 0))) {
      aligned.push({ kind: 'removed', before: old });
      from++;
    } else if (now !== undefined) {
      aligned.push({ kind: 'inserted', after: now });
      to++;
    }
  }
  return aligned;
}

/** `best[i][j]`: the greatest sum that items from `i` and from `j` on can give. */
function bestSums(scores: readonly (readonly number[])[], rows: number, columns: number): number[][] {
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  if (scores.length === 0) return best;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const score = scores[i]?.[j] ?? 0;
      const paired = score >= ENOUGH ? score + (best[i + 1]?.[j + 1] ?? 0) : 0;
      const row = best[i];
      if (row !== undefined) row[j] = Math.max(paired, best[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return best;
}

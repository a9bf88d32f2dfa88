/** Which item of an old list became which item of the new one. */
export interface Pairing<T> {
  readonly pairs: readonly { readonly before: T; readonly after: T; readonly from: number; readonly to: number }[];
  readonly removed: readonly { readonly item: T; readonly at: number }[];
  readonly added: readonly { readonly item: T; readonly at: number }[];
}

/** What tells items apart; `null` where an item has nothing of the kind. */
export type Identity<T> = (item: T) => string | null;

/**
 * Pairs the items that are equal by the first identity, then of the rest those equal by the second, and so on. Items
 * that share an identity are paired in their order, so that two equal ones stay two.
 */
export function pairItems<T>(
  before: readonly T[],
  after: readonly T[],
  identities: readonly Identity<T>[],
): Pairing<T> {
  const pairs = pairStart(before, after, identities);
  const start = pairs.length;
  let removed = before.slice(start).map((item, index) => ({ item, at: start + index }));
  let added = after.slice(start).map((item, index) => ({ item, at: start + index }));
  for (const identity of identities) {
    if (removed.length === 0 || added.length === 0) break;
    const waiting = new Map<string, { item: T; at: number }[]>();
    for (const entry of added) {
      const key = identity(entry.item);
      if (key === null) continue;
      const same = waiting.get(key);
      if (same === undefined) waiting.set(key, [entry]);
      else same.push(entry);
    }
    const unpaired: typeof removed = [];
    const taken = new Set<number>();
    for (const entry of removed) {
      const key = identity(entry.item);
      const found = key === null ? undefined : waiting.get(key)?.shift();
      if (found === undefined) unpaired.push(entry);
      else {
        taken.add(found.at);
        pairs.push({ before: entry.item, after: found.item, from: entry.at, to: found.at });
      }
    }
    removed = unpaired;
    added = added.filter(({ at }) => !taken.has(at));
  }
  pairs.sort((a, b) => a.to - b.to);
  return { pairs, removed, added };
}

/** Most lists are the same up to a change: what they begin with is paired as it stands. */
function pairStart<T>(
  before: readonly T[],
  after: readonly T[],
  [identity]: readonly Identity<T>[],
): Pairing<T>['pairs'][number][] {
  const pairs: Pairing<T>['pairs'][number][] = [];
  if (identity === undefined) return pairs;
  for (const [at, item] of before.entries()) {
    const other = after[at];
    const key = identity(item);
    if (other === undefined || key === null || key !== identity(other)) break;
    pairs.push({ before: item, after: other, from: at, to: at });
  }
  return pairs;
}

/** The same, and what is left over is paired in its order: an item that was reworded. */
export function pairInOrder<T>(
  before: readonly T[],
  after: readonly T[],
  identities: readonly Identity<T>[],
): Pairing<T> {
  const { pairs, removed, added } = pairItems(before, after, identities);
  const count = Math.min(removed.length, added.length);
  const reworded = removed.slice(0, count).flatMap(({ item, at }, index) => {
    const other = added[index];
    return other === undefined ? [] : [{ before: item, after: other.item, from: at, to: other.at }];
  });
  return {
    pairs: [...pairs, ...reworded].sort((a, b) => a.to - b.to),
    removed: removed.slice(count),
    added: added.slice(count),
  };
}

/** Whether the items that were there before stand in another order now. */
export function isReordered<T>({ pairs }: Pairing<T>): boolean {
  return pairs.some(({ from }, index) => index > 0 && from < (pairs[index - 1]?.from ?? 0));
}

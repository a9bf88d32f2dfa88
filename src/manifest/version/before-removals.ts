import { pointerTo, splitPointer } from '../../json/json-node.ts';

/**
 * Where something stood before items were taken out of lists, by the pointer that it has since: those behind a gap
 * have moved up.
 *
 * @param removed the pointers of what was taken out, as they were
 */
export function beforeRemovals(removed: readonly string[]): (pointer: string) => string {
  const gaps = new Map<string, number[]>();
  for (const pointer of removed) {
    const at = pointer.lastIndexOf('/');
    const [list, index] = [pointer.slice(0, at), pointer.slice(at + 1)];
    if (!/^\d+$/u.test(index)) continue;
    const known = gaps.get(list);
    if (known === undefined) gaps.set(list, [Number(index)]);
    else known.push(Number(index));
  }
  for (const inList of gaps.values()) inList.sort((a, b) => a - b);
  return (pointer) =>
    splitPointer(pointer).reduce<string>((parent, key) => {
      const inList = gaps.get(parent);
      return pointerTo(parent, inList === undefined ? key : String(behind(inList, Number(key))));
    }, '');
}

/** @param gaps in their order: one lies in front of what is now at the index if no more items than that were left in front of it */
function behind(gaps: readonly number[], index: number): number {
  let [from, to] = [0, gaps.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((gaps[middle] ?? 0) - middle <= index) from = middle + 1;
    else to = middle;
  }
  return index + from;
}

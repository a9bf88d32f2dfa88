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
    if (/^\d+$/u.test(index))
      gaps.set(
        list,
        [...(gaps.get(list) ?? []), Number(index)].toSorted((a, b) => a - b),
      );
  }
  return (pointer) =>
    splitPointer(pointer).reduce<string>((parent, key) => {
      const inList = gaps.get(parent);
      return pointerTo(parent, inList === undefined ? key : String(behind(inList, Number(key))));
    }, '');
}

function behind(gaps: readonly number[], index: number): number {
  return gaps.reduce((place, gap) => (gap <= place ? place + 1 : place), index);
}

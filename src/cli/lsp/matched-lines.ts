import { diffArrays } from 'diff';

/**
 * Where the lines of one text stand in another one that was made from nearly the same: the same line, or where it is gone
 * or changed, the place that it would have. Indexes from 0.
 */
export function matchedLines(from: readonly string[], to: readonly string[]): (index: number) => number {
  const matched: number[] = [];
  let at = 0;
  let replaced = 0;
  for (const { added, removed, count, value } of diffArrays([...from], [...to])) {
    if (removed) {
      for (const index of value.keys()) matched.push(at + index);
      replaced = count;
    } else if (added) {
      // A line beyond those that stand in its place is meant by the last of them.
      for (let back = 1; back <= replaced; back += 1) {
        const own = matched[matched.length - back] ?? at;
        matched[matched.length - back] = Math.min(own, at + count - 1);
      }
      at += count;
      replaced = 0;
    } else {
      for (const index of value.keys()) matched.push(at + index);
      at += count;
      replaced = 0;
    }
  }
  return (index) => Math.min(matched[index] ?? at, Math.max(0, to.length - 1));
}

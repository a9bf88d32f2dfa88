/** Which lines of a text come out otherwise in another one. Blank lines are nobody's, so they never count as changed. */
import { diffArrays } from 'diff';

/** Indexes of the lines of `before` that are not in `after`, ascending. */
export function changedLines(before: readonly string[], after: readonly string[]): number[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let tail = 0;
  const shorter = Math.min(before.length, after.length) - start;
  while (tail < shorter && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const old = before.slice(start, before.length - tail);
  const now = after.slice(start, after.length - tail);
  const changed = hunksOf(old, now).flatMap(({ from, to, isReplaced }) => {
    const hunk = { from: from + start, to: to + start };
    return range(isReplaced ? hunk : settled(before, hunk));
  });
  return changed.filter((index) => before[index] !== '');
}

/** Lines from `from` up to, but not including, `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Hunk extends Stretch {
  /** Other lines stand in its place; otherwise it is only gone. */
  readonly isReplaced: boolean;
}

function hunksOf(old: readonly string[], now: readonly string[]): Hunk[] {
  if (old.length === 0) return [];
  if (now.length === 0) return [{ from: 0, to: old.length, isReplaced: false }];
  const hunks: Hunk[] = [];
  let at = 0;
  const changes = diffArrays([...old], [...now]);
  for (const [index, { added, removed, count }] of changes.entries()) {
    if (removed) {
      const isReplaced = changes[index + 1]?.added === true || changes[index - 1]?.added === true;
      hunks.push({ from: at, to: at + count, isReplaced });
    }
    if (!added) at += count;
  }
  return hunks;
}

/**
 * A removed stretch between equal lines could as well lie some lines higher or lower: of two callouts that start
 * alike, which start is gone? The one that makes it a passage of its own.
 */
function settled(lines: readonly string[], given: Stretch): Stretch {
  let best = given;
  const consider = (hunk: Stretch) => {
    if (isolation(lines, hunk) > isolation(lines, best)) best = hunk;
  };
  for (let { from, to } = given; from > 0 && lines[from - 1] === lines[to - 1]; ) {
    from -= 1;
    to -= 1;
    consider({ from, to });
  }
  for (let { from, to } = given; to < lines.length && lines[from] === lines[to]; ) {
    from += 1;
    to += 1;
    consider({ from, to });
  }
  return best;
}

/** A passage stands between blank lines; and it closes no bracket that it did not open. */
function isolation(lines: readonly string[], { from, to }: Stretch): number {
  const startsAfterBlank = (lines[from - 1] ?? '') === '' && lines[from] !== '';
  const endsBeforeBlank = (lines[to] ?? '') === '' && lines[to - 1] !== '';
  return (startsAfterBlank ? 2 : 0) + (endsBeforeBlank ? 1 : 0) + (isBalanced(lines.slice(from, to)) ? 4 : 0);
}

function isBalanced(lines: readonly string[]): boolean {
  let depth = 0;
  for (const [bracket] of lines.join('\n').matchAll(/[()[\]{}]/gu)) {
    depth += '([{'.includes(bracket) ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function range({ from, to }: Stretch): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}

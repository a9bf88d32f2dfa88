/** Which lines of a generated page differ, seen from the new page. */
export interface LineRange {
  readonly line: number;
  readonly endLine: number;
}

/** Beyond this a comparison line by line takes longer than anybody waits; the stretch that differs is named as a whole. */
const MOST_CELLS = 4_000_000;

/**
 * The ranges of lines in `after` that are not in `before`; where lines are only gone, the line that follows them. The
 * longest common subsequence of lines is kept, so that an inserted line marks itself alone.
 */
export function changedRanges(before: string, after: string): LineRange[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let tail = 0;
  while (tail < old.length - start && tail < now.length - start && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const [left, right] = [old.slice(start, old.length - tail), now.slice(start, now.length - tail)];
  if (left.length === 0 && right.length === 0) return [];
  const changed = left.length * right.length > MOST_CELLS ? right.map((_, index) => index) : changedLines(left, right);
  return rangesOf(
    changed.map((index) => index + start + 1),
    now.length,
  );
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** Indexes of `now` that are no part of the longest common subsequence; of a stretch that is gone, the one that follows it. */
function changedLines(before: readonly string[], after: readonly string[]): number[] {
  const numbers = new Map<string, number>();
  const [old, now] = [numbered(before, numbers), numbered(after, numbers)];
  const [ofOld, ofNow] = [sharedLines(old, now), sharedLines(now, old)];
  const width = ofNow.lines.length + 1;
  const lengths = commonLengths(ofOld.lines, ofNow.lines);
  const at = (row: number, column: number): number =>
    lengths[(ofOld.before[row] ?? 0) * width + (ofNow.before[column] ?? 0)] ?? 0;
  const changed: number[] = [];
  let [row, column, isGone] = [0, 0, false];
  let inserted: number[] = [];
  const endStretch = () => {
    changed.push(...(inserted.length > 0 || !isGone ? inserted : [column]));
    [inserted, isGone] = [[], false];
  };
  while (row < old.length || column < now.length) {
    const isSame = row < old.length && column < now.length && old[row] === now[column];
    if (isSame) {
      endStretch();
      row++;
      column++;
    } else if (column < now.length && (row === old.length || at(row, column + 1) >= at(row + 1, column)))
      inserted.push(column++);
    else {
      isGone = true;
      row++;
    }
  }
  endStretch();
  return changed;
}

/** The same number for equal lines: numbers are compared millions of times. */
function numbered(lines: readonly string[], numbers: Map<string, number>): Int32Array {
  return Int32Array.from(lines, (line) => {
    const number = numbers.get(line) ?? numbers.size;
    numbers.set(line, number);
    return number;
  });
}

interface SharedLines {
  readonly lines: Int32Array;
  /** Of each place in the page, its end among them, how many of the lines stand before it. */
  readonly before: Uint32Array;
}

/** The lines that the other page has as well: no other one is ever in a common subsequence, and each would cost a row. */
function sharedLines(own: Int32Array, other: Int32Array): SharedLines {
  const known = new Set(other);
  const lines = own.filter((line) => known.has(line));
  const before = new Uint32Array(own.length + 1);
  own.forEach((line, index) => {
    before[index + 1] = (before[index] ?? 0) + (known.has(line) ? 1 : 0);
  });
  return { lines, before };
}

/** How long the longest common subsequence is from each pair of places on; a row for each line of `old`, and one more. */
function commonLengths(old: Int32Array, now: Int32Array): Uint32Array {
  const width = now.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  for (let row = old.length - 1; row >= 0; row--) {
    const [line, below] = [old[row], (row + 1) * width];
    let right = 0;
    for (let column = now.length - 1; column >= 0; column--) {
      right =
        line === now[column] ? (lengths[below + column + 1] ?? 0) + 1 : Math.max(lengths[below + column] ?? 0, right);
      lengths[row * width + column] = right;
    }
  }
  return lengths;
}

/** Lines, in their order, as ranges. @param count how many lines the page has */
export function rangesOf(lines: readonly number[], count: number): LineRange[] {
  const ranges: { line: number; endLine: number }[] = [];
  for (const found of lines) {
    const line = Math.max(1, Math.min(found, count));
    const last = ranges.at(-1);
    if (last !== undefined && line <= last.endLine + 1) last.endLine = Math.max(last.endLine, line);
    else ranges.push({ line, endLine: line });
  }
  return ranges;
}

/**
 * Which lines each of many changes made, without rendering a page for each: pages are rendered without half of the
 * changes at a time, and a line is of those changes with which it comes and goes every time (group testing, as in
 * Dorfman 1943, with the bits of a number for the halves).
 */

/** The lines of the new page that differ where some changes, by their indexes, are taken back. */
export type LinesWithout = (indexes: readonly number[]) => ReadonlySet<number>;

/**
 * Exact for a line that one change made. Of a line that several made together, a change may be named that has nothing to
 * do with it; the more groups there are, the seldomer.
 *
 * @param count of changes
 * @param most how many pages may be rendered
 * @returns the lines of each change, in their order
 */
export function linesByGroups(count: number, linesWithout: LinesWithout, most: number): readonly (readonly number[])[] {
  const all = Array.from({ length: count }, (_, index) => index);
  const bits = Math.max(1, Math.ceil(Math.log2(count)));
  const rounds = Math.max(1, Math.floor(most / (2 * bits)));
  const tests = Array.from({ length: rounds }, (_, round) => codes(count, round)).flatMap((code) =>
    Array.from({ length: bits }, (_, bit) => {
      const isIn = (index: number): boolean => (((code[index] ?? 0) >> bit) & 1) === 1;
      return { isIn, inside: linesWithout(all.filter(isIn)), outside: linesWithout(all.filter((each) => !isIn(each))) };
    }),
  );
  return all.map((index) => {
    const own = tests.map(({ isIn, inside, outside }) => (isIn(index) ? inside : outside));
    const [first = new Set<number>(), ...others] = own.sort((a, b) => a.size - b.size);
    return [...first].filter((line) => others.every((lines) => lines.has(line)));
  });
}

/** Another number for each change every round, so that two that are together by chance once are parted the next time. */
function codes(count: number, round: number): readonly number[] {
  const code = Array.from({ length: count }, (_, index) => index);
  if (round === 0) return code;
  const mixed = (index: number): number => {
    const once = Math.imul(index + 1, 0x9e37_79b1) ^ Math.imul(round, 0x85eb_ca6b);
    return Math.imul(once ^ (once >>> 15), 0xc2b2_ae35) >>> 0;
  };
  const order = [...code].sort((a, b) => mixed(a) - mixed(b));
  for (const [rank, index] of order.entries()) code[index] = rank;
  return code;
}

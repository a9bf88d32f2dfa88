import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changedRanges } from '../../src/review/lines/page-ranges.ts';

const text = (...lines: readonly string[]) => lines.map((line) => `${line}\n`).join('');

describe('the lines of a page that differ', () => {
  it.each([
    ['nothing', text('a', 'b'), text('a', 'b'), []],
    ['a line that reads differently', text('a', 'b', 'c'), text('a', 'x', 'c'), [[2, 2]]],
    ['lines that are new', text('a', 'c'), text('a', 'b', 'b', 'c'), [[2, 3]]],
    ['a line that is gone, seen at what follows it', text('a', 'b', 'c'), text('a', 'c'), [[2, 2]]],
    ['a line that is gone from the end', text('a', 'b'), text('a'), [[1, 1]]],
    [
      'two places',
      text('a', 'b', 'c', 'd'),
      text('x', 'b', 'c', 'y'),
      [
        [1, 1],
        [4, 4],
      ],
    ],
    ['a page that is new', '', text('a', 'b'), [[1, 2]]],
  ])('%s', (_name, before, after, ranges) => {
    expect(changedRanges(before, after).map(({ line, endLine }) => [line, endLine])).toEqual(ranges);
  });

  it('are none exactly where the pages are the same, and stand inside the page', () => {
    const page = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(page, page, (before, after) => {
        const ranges = changedRanges(text(...before), text(...after));
        expect(ranges.length === 0).toBe(before.join() === after.join());
        for (const { line, endLine } of ranges)
          expect(1 <= line && line <= endLine && endLine <= after.length).toBe(true);
      }),
    );
  });
});

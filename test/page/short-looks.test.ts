/** What tells that there is nothing to look for is held to looking for it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markFinder } from '../../src/page/mark-finder.ts';
import { findBeyond, findPageLimit, isSmall } from '../../src/page/page-limits.ts';

const pieces = fc
  .tuple(
    fc.constantFrom(
      '> ',
      '>',
      '- ',
      '+\t',
      '12) ',
      '*',
      '_',
      '`',
      '[',
      '<',
      '.',
      '. ',
      '\n',
      '\r',
      '\n\n',
      'words ',
      '\u3000',
    ),
    fc.constantFrom(1, 1, 2, 30, 51, 1001, 2001),
  )
  .map(([piece, times]) => piece.repeat(times));
const texts = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(''));

test('a text that is small at one look is within every limit', () => {
  fc.assert(
    fc.property(texts, (text) => {
      if (isSmall(text)) expect(findBeyond(text)).toBeNull();
      expect(findPageLimit(text, 'a.md') === null).toBe(findBeyond(text) === null);
    }),
    { numRuns: 500 },
  );
});

test('a page of the usual size is small', () => {
  const line =
    '1. In the **Tenant URL** field, enter `https://acme.example`, see [the tutorial](a.md). Save. Wait.\n\n';
  expect(isSmall(line.repeat(200))).toBe(true);
});

test('a mark is found in each stretch that has it, in whatever order they are asked for', () => {
  const stretch = fc.tuple(fc.nat(12), fc.nat(12));
  const text = fc.array(fc.constantFrom('a', '*', '"'), { maxLength: 12 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(text, fc.array(stretch), (all, stretches) => {
      const has = markFinder(all, '*');
      for (const [start, end] of stretches) expect(has(start, end)).toBe(all.slice(start, end).includes('*'));
    }),
    { numRuns: 1000 },
  );
});

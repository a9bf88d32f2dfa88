/** What tells that there is nothing to look for is held to looking for it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markFinder } from '../../src/page/mark-finder.ts';
import { findBeyond, findPageLimit, isSmall } from '../../src/page/page-limits.ts';
import { runs } from '../run/depth.ts';

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
      '| a |\n',
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
    { numRuns: runs(500) },
  );
});

test.each([
  ['characters', 'a', 5 * 1024 * 1024, 'The page has more than 5242880 characters.', 1],
  ['lines', 'a\n', 100_000, 'The page has more than 100000 lines.', 100_001],
  ['rows', '| a |\n', 40_000, 'The page has more than 40000 rows of tables.', 40_001],
  ['quotations in an item', ' > a\n', 10_000, 'An item has more than 10000 lines of quotations.', 10_001],
  ['lists', '* ', 50, 'More than 50 lists or quotations stand in one another.', 1],
  ['marks in a paragraph', '*a\n', 2000, 'The paragraph has more than 2000 marks.', 2001],
  ['marks', `${'*a'.repeat(10)}\n\n`, 12_000, 'The page has more than 120000 marks.', 24_001],
])(
  'a page with the most %s is read, and one with more is refused where they begin',
  (_, piece, most, message, line) => {
    expect(findPageLimit(piece.repeat(most), 'a.md')).toBeNull();
    expect(findPageLimit(piece.repeat(most + 1), 'a.md')).toMatchObject({ rule: 'page-limit', message, line });
  },
);

test('quotations of several items are counted for each', () => {
  expect(findPageLimit(`1. a\n${' > a\n'.repeat(9000)}`.repeat(3), 'a.md')).toBeNull();
});

test('each row of a table is counted for itself, and lines that no head makes one are not', () => {
  const row = '   | `name` | [a](b) |\n';
  expect(findPageLimit(`   | Name | Link |\n   |---|:-:|\n${row.repeat(2000)}`, 'a.md')).toBeNull();
  expect(findPageLimit(`   Name | Link\n   -|-\n${row.repeat(2000)}`, 'a.md')).toBeNull();
  const message = 'The paragraph has more than 2000 marks.';
  expect(findPageLimit(row.repeat(2000), 'a.md')).toMatchObject({ message });
  expect(findPageLimit(`   | Name |\n   |---|---|\n${row.repeat(2000)}`, 'a.md')).toMatchObject({ message });
  expect(findPageLimit(`   Words.\n   | Name | Link |\n   |---|---|\n${row.repeat(2000)}`, 'a.md')).toMatchObject({
    message,
  });
  expect(findPageLimit(`   | Name | Link |\n   |---|---|\n\n${row.repeat(2000)}`, 'a.md')).toMatchObject({ message });
  expect(findPageLimit(`| Name | Link |\n|---|---|\n| ${'*a '.repeat(2001)} | |\n`, 'a.md')).toMatchObject({ message });
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
    { numRuns: runs(1000) },
  );
});

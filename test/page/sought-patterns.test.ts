/** A search that leaves out what cannot be found finds the same as one for everything. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedOf } from '../../src/page/words/sought/asked-needs.ts';
import { needByNeed } from '../../src/page/words/sought/need-by-need.ts';
import { neededWords } from '../../src/page/words/sought/needed-words.ts';
import { soughtAtOnce, soughtIn } from '../../src/page/words/sought/sought-patterns.ts';

test.each([
  [
    /\b([Pp]op)(?:-| )up(?= box)/g,
    [
      ['pop-up box', 'pop up box'],
      ['pop-up', 'pop up'],
    ],
  ],
  [
    /(as)(?=well\b)|at least/g,
    [
      ['aswell', 'at least'],
      ['as', 'at least'],
    ],
  ],
  [/(?<=the )Key(?! of)/g, [['the '], ['key']]],
  [/ab+ (?:one|two)? three/g, [['b  three', 'b one three', 'b two three'], ['ab'], ['b']]],
  [/ +(?=[.,])/g, [[' .', ' ,'], [' '], [' '], [' ']]],
  [/(?:a\d|b.)+/g, [['a', 'b']]],
  [/\p{L}+/gu, []],
])('what a text must have for %s', (pattern, words) => expect(new Set(neededWords(pattern))).toEqual(new Set(words)));

const { pattern } = fc.letrec<{ pattern: string; item: string; atom: string }>((tie) => ({
  pattern: fc
    .array(
      fc.array(tie('item'), { maxLength: 3 }).map((items) => items.join('')),
      { minLength: 1, maxLength: 2 },
    )
    .map((alternatives) => alternatives.join('|')),
  item: fc
    .tuple(tie('atom'), fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{0,1}'))
    .map((parts) => parts.join('')),
  atom: fc.oneof(
    { maxDepth: 2 },
    fc.constantFrom('a', 'B', ' ', '.', '[aB]', '[^a]', '\\s', 'ab', 'Kſ', '1', '(?:\\0)', '[.\\]]'),
    fc
      .tuple(fc.constantFrom('(', '(?:', '(?=', '(?!', '(?<=', '(?<!'), tie('pattern'))
      .map((parts) => `(?:${parts.join('')}))`),
  ),
}));

test('no text that a pattern matches lacks what the pattern needs', () => {
  const flags = fc.constantFrom('g', 'gi', 'gu', 'giu');
  const text = fc.array(fc.constantFrom('a', 'b', 'B', 'A', ' ', 'k', 'K', 's', 'ſ', '1', '\0', '.', '\u0001'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(pattern, flags, fc.array(text, { minLength: 9, maxLength: 9 }), (source, flag, texts) => {
      const wrong = new RegExp(source, flag);
      const rows = [{ row: wrong, needs: neededWords(wrong) }];
      const ways = [needByNeed(rows), soughtAtOnce(rows)];
      for (const each of texts.map((letters) => letters.join(''))) {
        if (each.match(wrong) !== null) expect(ways.map((sought) => sought(each))).toEqual([[wrong], [wrong]]);
      }
    }),
    { numRuns: 200 },
  );
});

test('what is asked for is asked once, and written down asks for the same', () => {
  fc.assert(
    fc.property(pattern, (source) => {
      const asked = askedOf(neededWords(new RegExp(source, 'g')));
      expect(askedOf(asked)).toEqual(asked);
      expect(new Set(asked.map((words) => JSON.stringify(words))).size).toBe(asked.length);
    }),
    { numRuns: 100 },
  );
});

test.each([false, true])(
  'the first texts and those behind them are searched for the same, more expected: %s',
  (isMore) => {
    const rows = [/a key/g, /the (?:key|token)/g, /\d/g].map((row) => ({ row, needs: neededWords(row) }));
    const sought = soughtIn(rows, () => isMore);
    const found = Array.from({ length: 200 }, () => sought('Copy the key.').map(String).join());
    expect(new Set(found)).toEqual(new Set([String([/the (?:key|token)/g, /\d/g])]));
  },
);

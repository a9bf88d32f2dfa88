/** The one edit that makes a text of another parts no character. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editBetween } from '../../src/authoring/edit-between.ts';

test.each([
  ['', '', { start: 0, end: 0, text: '' }],
  ['', 'a', { start: 0, end: 0, text: 'a' }],
  ['a', '', { start: 0, end: 1, text: '' }],
  ['abc', 'abc', { start: 3, end: 3, text: '' }],
  ['abc', 'axc', { start: 1, end: 2, text: 'x' }],
  ['abc', 'abxc', { start: 2, end: 2, text: 'x' }],
  ['aa', 'aaa', { start: 2, end: 2, text: 'a' }],
  ['abab', 'ab', { start: 2, end: 4, text: '' }],
  // Two characters that begin with one half, and two that end with one.
  ['a😀b', 'a😁b', { start: 1, end: 3, text: '😁' }],
  ['a\u{1f600}b', 'a\u{1fa00}b', { start: 1, end: 3, text: '\u{1fa00}' }],
  ['😀', '😀😀', { start: 2, end: 2, text: '😀' }],
  ['😁😀', '😀', { start: 0, end: 2, text: '' }],
])('%j becomes %j', (before, after, edit) => {
  expect(editBetween(before, after)).toEqual(edit);
});

test('made, it gives the other text, and both parts are whole characters', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', '😀', '😁', '\u{1fa00}', '\n'), { maxLength: 6 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { start, end, text: put } = editBetween(before, after);
      expect(before.slice(0, start) + put + before.slice(end)).toBe(after);
      for (const part of [before.slice(0, start), put, before.slice(end)])
        expect(() => encodeURIComponent(part)).not.toThrow();
    }),
    { numRuns: 300 },
  );
});

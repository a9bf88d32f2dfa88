import { expect, test } from 'vitest';
import { shortened } from '../../src/problem/shortened.ts';

test.each([
  ['abc', 'abc'],
  ['abcd', 'abcd'],
  ['abcde', 'abcd…'],
  ['abc😀', 'abc…'],
  ['ab😀c', 'ab😀…'],
  ['', ''],
])('of %j four units are shown, and no half of a letter', (text, shown) => {
  expect(shortened(text, 4)).toBe(shown);
});

import { expect, it } from 'vitest';
import { matchedLines } from '../../src/cli/lsp/matched-lines.ts';

it.each([
  ['the same', 'abc', 'abc', [0, 1, 2]],
  ['one more before', 'abc', 'xabc', [1, 2, 3]],
  ['one less', 'abc', 'ac', [0, 1, 1]],
  ['one changed', 'abc', 'axc', [0, 1, 2]],
  ['two in the place of one', 'abc', 'axyc', [0, 1, 3]],
  ['one in the place of two', 'abbc', 'axc', [0, 1, 1, 2]],
  ['nothing left', 'ab', '', [0, 0]],
])('%s: each line has its like', (_what, from, to, expected) => {
  const find = matchedLines([...from], [...to]);
  expect([...from].map((_, index) => find(index))).toEqual(expected);
});

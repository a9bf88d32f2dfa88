/** Which word a misspelt one was meant to be: also where its plural or past form follows a rule. */
import { expect, it } from 'vitest';
import { isUsualWord, usualWord } from '../../src/page/words/usual-words.ts';

it.each([
  ['properies', 'properties'],
  ['librares', 'libraries'],
  ['searchs', null],
  ['serches', 'searches'],
  ['provisoned', 'provisioned'],
  ['requiring', null],
  ['reqiring', 'requiring'],
])('%s: %s', (word, meant) => {
  expect(usualWord(word)).toBe(meant);
});

it.each([
  ['searches', true],
  ['searchs', false],
  ['libraries', true],
  ['librarys', false],
  ['requiring', true],
  ['requireing', false],
])('%s is a form of a usual word: %s', (word, is) => {
  expect(isUsualWord(word)).toBe(is);
});

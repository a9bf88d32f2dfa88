import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/problem/nearest.ts';

test.each([
  ['Mail', ['mail', 'Male'], 'mail'],
  ['swithc', ['Switch', 'Split'], 'Switch'],
  ['dispalyName', ['displayName', 'givenName'], 'displayName'],
  ['Jion', ['Join', 'Item'], 'Join'],
  ['givenNames', ['givenName', 'surname'], 'givenName'],
  ['zzz', ['mail', 'city'], null],
  ['', ['mail'], null],
  ['constructor', ['mail'], null],
])('%s of %j is %j', (word, candidates, meant) => {
  expect(nearest(word, candidates)).toBe(meant);
});

test('a word differing only in capitals wins over a closer looking one before it', () => {
  expect(nearest('JOIN', ['JOIm', 'Join'])).toBe('Join');
});

test('the hint is a question', () => {
  expect(didYouMean('Mail', ['mail'])).toBe('Did you mean "mail"?');
  expect(didYouMean('zzz', ['mail'])).toBeNull();
});

import fc from 'fast-check';
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

test('words whose letters are too far apart are left out, and no other', () => {
  const letters = fc.constantFrom('a', 'b', 'c', 'd', 'é', '1');
  const word = fc.array(letters, { minLength: 1, maxLength: 7 }).map((each) => each.join(''));
  fc.assert(
    fc.property(word, fc.array(word, { maxLength: 5 }), (meant, candidates) => {
      const most = Math.max(1, Math.floor(meant.length / 3));
      const distances = candidates.map((candidate) => distanceOf(meant, candidate));
      const least = Math.min(...distances);
      expect(nearest(meant, candidates)).toBe(least > most ? null : candidates[distances.indexOf(least)]);
    }),
    { numRuns: 1000 },
  );
});

/** By trying every slip, the last letters first. */
function distanceOf(left: string, right: string): number {
  if (left === '' || right === '') return Math.max(left.length, right.length);
  const [a, b] = [left.slice(0, -1), right.slice(0, -1)];
  if (left.at(-1) === right.at(-1)) return distanceOf(a, b);
  const isSwapped = left.at(-1) === right.at(-2) && left.at(-2) === right.at(-1) && right.length > 1 && left.length > 1;
  const swapped = isSwapped ? distanceOf(left.slice(0, -2), right.slice(0, -2)) : Number.POSITIVE_INFINITY;
  return 1 + Math.min(distanceOf(a, right), distanceOf(left, b), distanceOf(a, b), swapped);
}

import { expect, it } from 'vitest';
import type { Finding } from '../../src/json/finding.ts';
import { onePerMistake } from '../../src/lint/one-mistake.ts';

const finding: Finding = { rule: 'a', severity: 'warning', pointer: '/name', message: 'It is odd.', hint: null };
const NONE = () => [];

it('what a rule says once is told as it is said, and what it says again of the same text with how often', () => {
  expect(onePerMistake([finding], NONE)).toEqual([finding]);
  const other = { ...finding, pointer: '/homepage' };
  expect(onePerMistake([finding, other, finding, finding], NONE)).toEqual([
    { ...finding, message: 'It is odd. It is so 3 times in this text.' },
    other,
  ]);
});

it.each([
  ['the graver one', { rule: 'b', severity: 'error' }, ['b']],
  ['the first of two as grave', { rule: 'b' }, ['a']],
  ['both where one is of the key', { rule: 'b', severity: 'error', part: 'key' }, ['a', 'b']],
  ['both where they are of other words', { rule: 'b', range: [3, 5] }, ['a', 'b']],
] as const)('of two rules that speak of the same words stays %s', (_name, more, rules) => {
  const first = { ...finding, range: [0, 3] } as const;
  expect(onePerMistake([first, { ...first, ...more }], NONE).map(({ rule }) => rule)).toEqual(rules);
});

it.each([
  ['the same item', { rule: 'b', within: 'item' }, '/users/attributes/0/source', []],
  ['another item', { rule: 'b', within: 'item' }, '/users/attributes/1/source', ['a']],
  ['anywhere', { rule: 'b', within: 'manifest' }, '/auth', []],
] as const)('what only follows from a mistake in %s is one with it', (_name, echo, pointer, left) => {
  const cause = { ...finding, rule: 'b', severity: 'error', pointer } as const;
  const echoed = { ...finding, pointer: '/users/attributes/0/name' };
  const found = onePerMistake([echoed, cause], (rule) => (rule === 'a' ? [echo] : []));
  expect(found.map(({ rule }) => rule)).toEqual([...left, 'b']);
});

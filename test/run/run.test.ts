/** The test run itself: nothing is left out without a word. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { closingLines } from './closing-lines.ts';
import { covering, pairsOf } from './covering.ts';
import { chosen, isDeep, runs } from './depth.ts';
import { SLOW_TESTS } from './slow-tests.ts';

const TESTS = path.resolve(import.meta.dirname, '..');
const testFiles = fs
  .readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name.split(path.sep).join('/')}`);

/** Those with tests of their own; what `derive` makes, `test/architecture` derives again. */
const ROOMS = [...new Set(testFiles.map((file) => file.split('/')[1] ?? ''))].filter(
  (name) => name !== 'derive' && fs.existsSync(path.resolve(TESTS, '../src', name)),
);

describe('the closing lines', () => {
  it('say how many tests of which files were not run, once for each reason', () => {
    const [browser, pages] = ['There is no browser.', 'There are no published pages.'];
    const skipped = [
      { file: 'test/a.test.ts', reason: browser },
      { file: 'test/b.test.ts', reason: pages },
      { file: 'test/a.test.ts', reason: browser },
      { file: 'test/c.test.ts', reason: pages },
    ];
    expect(closingLines(skipped, true)).toEqual([
      'Not run: 2 tests in test/a.test.ts. There is no browser.',
      'Not run: 1 test in test/b.test.ts, 1 test in test/c.test.ts. There are no published pages.',
    ]);
    expect(closingLines([], true)).toEqual([]);
  });

  it('say that laws were tried on a part of their cases, and what tries all', () => {
    expect(closingLines([], false)).toEqual([expect.stringContaining('npm run test:deep')]);
  });
});

describe('the cases that a law is tried on', () => {
  const product = ['a', 'b', 'c'].flatMap((letter) =>
    [1, 2, 3, 4].flatMap((digit) => [true, false].map((flag) => ({ letter, digit, flag }))),
  );

  it('have every value of each dimension and every pair of two, and are few', () => {
    const few = covering(product, pairsOf);
    const pairs = (cases: typeof product) => [...new Set(cases.flatMap(pairsOf))].sort();
    expect(pairs(few)).toEqual(pairs(product));
    expect(pairs(product)).toHaveLength(3 + 4 + 2 + 3 * 4 + 3 * 2 + 4 * 2);
    // No two of these pairs stand in one case.
    expect(few.length).toBeGreaterThanOrEqual(3 * 4);
    expect(few.length).toBeLessThan(product.length - 8);
  });

  it('begin with the one that has the most, the first of several, and have none that brings nothing', () => {
    expect(covering(['a', 'abc', 'acb', 'cd', 'd', ''], (text) => text)).toEqual(['abc', 'cd']);
    expect(covering([], () => ['a'])).toEqual([]);
  });

  it('are all of them in a deep run, and its examples are not fewer', () => {
    const [cases, few] = [chosen(product, pairsOf), runs(50)];
    expect(cases.length === product.length).toBe(isDeep);
    expect(few === 50).toBe(isDeep);
    expect(few).toBeGreaterThan(0);
  });
});

describe('every test', () => {
  it.each(testFiles)('%s is skipped with a reason or not at all', (file) => {
    const text = fs.readFileSync(path.resolve(TESTS, '..', file), 'utf8');
    expect(text).not.toMatch(/\b(?:it|test|describe)\.(?:skip|skipIf|runIf|todo|only)\b/u);
  });

  it('that a quick run leaves out is there', () => {
    expect(Object.keys(SLOW_TESTS).filter((file) => !testFiles.includes(file))).toEqual([]);
  });

  it.each(ROOMS)('of the room %s is never left out of a quick run with all the others', (room) => {
    const own = testFiles.filter((file) => file.startsWith(`test/${room}/`));
    expect(own.filter((file) => !(file in SLOW_TESTS))).not.toEqual([]);
  });
});

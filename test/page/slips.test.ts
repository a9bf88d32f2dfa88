/** What "lint --fix" makes of sentences with a slip, and that nothing is said of those that only look like it. */
import { expect, test } from 'vitest';
import { checkPublishedPage } from '../../src/page/check-published-page.ts';
import { fixPage } from '../../src/page/fix-page.ts';
import { readPage } from '../../src/page/read-page.ts';
import { partsWithSlips, rememberSearched } from '../../src/page/rules/slip.ts';
import { MENDED, SOUND } from './slip-sentences.ts';

async function fixed(text: string): Promise<string> {
  return (await fixPage(text, 'page.md')).text;
}

test.each(MENDED)('%s', async (wrong, right) => {
  expect(await fixed(`# A\n\n${wrong}\n`)).toBe(`# A\n\n${right}\n`);
});

test.each(SOUND)('nothing is said of: %s', async (sentence) => {
  const problems = await checkPublishedPage(`# A\n\n${sentence}\n`, 'a.md');
  expect(problems.map(({ message }) => message)).toEqual([]);
});

test('what another run has searched is taken over without the parts that may have a slip', async () => {
  const text = '# Configure Acme\n\nOpen the *first* console.\n\nYou have previously setup Acme.\n';
  const page = readPage(text);
  const parts = partsWithSlips(page);
  expect(parts).toEqual([2]);
  rememberSearched(page, parts);
  // Another page: of the same one, what was found is known.
  const told = await checkPublishedPage(`${text}\nLeave the console.\n`, 'page.md');
  expect(told.map(({ rule, line }) => [rule, line])).toContainEqual(['page-slip', 5]);
});

test('a part without a slip is none, also where it is forgotten while its page is searched', () => {
  const known = 'Open the first console.';
  expect(partsWithSlips(readPage(`# A\n\n${known}\n`))).toEqual([]);
  const others = Array.from({ length: 4_001 }, (_, index) => `Row ${index}`).join('\n\n');
  expect(partsWithSlips(readPage(`# A\n\n${known}\n\n${others}\n`))).toEqual([]);
});

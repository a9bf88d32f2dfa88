/** What "lint --fix" makes of sentences with a slip, and that nothing is said of those that only look like it. */
import { expect, test } from 'vitest';
import { checkPublishedPage } from '../../src/page/check-published-page.ts';
import { fixPage } from '../../src/page/fix-page.ts';
import { readPage } from '../../src/page/read-page.ts';
import { rememberSearched, searchedParts, slipsOf } from '../../src/page/rules/slip.ts';
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
  const parts = searchedParts(page, null);
  expect(parts.withSlips).toEqual([2]);
  rememberSearched(page, parts);
  // Another page: of the same one, what was found is known.
  const told = await checkPublishedPage(`${text}\nLeave the console.\n`, 'page.md');
  expect(told.map(({ rule, line }) => [rule, line])).toContainEqual(['page-slip', 5]);
});

test('a part without a slip is none, also where it is forgotten while its page is searched', () => {
  const known = 'Open the first console.';
  expect(searchedParts(readPage(`# A\n\n${known}\n`), null).withSlips).toEqual([]);
  const others = Array.from({ length: 4_001 }, (_, index) => `Row ${index}`).join('\n\n');
  expect(searchedParts(readPage(`# A\n\n${known}\n\n${others}\n`), null).withSlips).toEqual([]);
});

test.each([
  ['URL', 'Add URL from the gallery.', 'Add the'],
  ['The', 'Keep the attributes of users in The the same.', 'The'],
  ['monday.com', 'Under **Settings**, to enable it for monday.com, set **Status** to **On**.', '**Settings** to'],
  ['Acme Test.', 'Decide who needs Acme Test. before you begin.', 'Before'],
  ['Unlimited', 'Give the Unlimited account a license.', 'unlimited'],
])('the name %s is a name, whatever words it is made of', (app, sentence, right) => {
  const page = readPage(`# Set-up\n\n${sentence}\n`);
  expect(slipsOf(page, app)).toEqual([]);
  expect(slipsOf(page).map(({ fix }) => fix?.[0]?.text)).toEqual([right]);
});

test.each(['Yahoo!', 'What?'])('the mark of the name %s and the end of a sentence are no slip', (app) => {
  expect(slipsOf(readPage(`# Set-up\n\nCreate users in ${app}.\n`), app)).toEqual([]);
});

test.each([
  ['what a sentence says beside a name', 'Acme', 'Login to Acme.', 'Sign in to'],
  ['a mark that doubles the end of a name', 'Acme Inc.', 'You connect it to Acme Inc..', '.'],
  ['an article before a name', 'iManage', 'Open a iManage account.', 'an '],
  ['a part of a name alone', 'Acme URL', 'Add URL from the gallery.', 'Add the'],
  ['a word that only has the name in it', 'Log', 'Login to Acme.', 'Sign in to'],
])('%s is still a slip', (_, app, sentence, right) => {
  const found = slipsOf(readPage(`# Set-up\n\n${sentence}\n`), app);
  expect(found.map(({ fix }) => fix?.[0]?.text)).toEqual([right]);
});

test('what was taken over under another name is searched again', () => {
  const page = readPage('# Set-up\n\nAdd Uniform Resource from the gallery. Add URL from the gallery.\n');
  rememberSearched(page, searchedParts(page, 'URL'));
  expect(slipsOf(page, 'Uniform Resource')).toHaveLength(1);
});

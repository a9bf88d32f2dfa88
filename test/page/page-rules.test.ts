import { expect, test } from 'vitest';
import { checkPage } from '../../src/page/check-page.ts';
import type { PageFacts } from '../../src/page/page.ts';
import { PAGE_RULES } from '../../src/page/page-rules.ts';
import { parsePage } from '../../src/page/parse-page.ts';

async function check(text: string, facts: PageFacts = { groups: false }): Promise<string[]> {
  const problems = checkPage(await parsePage(text), facts, 'page.md');
  return problems.map(({ rule, line, column }) => `${line}:${column} ${rule}`);
}

test.each(PAGE_RULES)('the examples of $id hold', async ({ id, bad, good }) => {
  expect((await check(bad)).map((found) => found.split(' ')[1])).toContain(id);
  expect(await check(good)).toEqual([]);
});

test('every rule has its own id, and says cause and fix', () => {
  expect(new Set(PAGE_RULES.map(({ id }) => id)).size).toBe(PAGE_RULES.length);
  for (const { id, title, cause, fix } of PAGE_RULES) {
    expect(id).toMatch(/^page-[a-z-]+$/);
    for (const text of [title, cause, fix]) expect(text).toMatch(/\.$/);
  }
});

const PLACES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a step number that jumps', '# A\n\n1. a\n2. b\n4. c\n5. d\n', ['5:1 page-step-number']],
  ['steps all numbered 1', '# A\n\n1. a\n1. b\n1. c\n', []],
  ['steps numbered 1, 1, 3', '# A\n\n1. a\n1. b\n3. c\n', ['4:1 page-step-number']],
  ['a nested list that starts at 2', '# A\n\n1. a\n\n    2. b\n', ['5:5 page-step-number']],
  ['a table between steps', '# A\n\n1. a\n\n|x|y|\n|-|-|\n|1|2|\n\n1. b\n', ['5:1 page-broken-list']],
  ['a paragraph between two lists', '# A\n\n1. a\n\nThen:\n\n1. b\n', []],
  [
    'an alert between steps',
    '# A\n\n1. a\n\n> [!NOTE]\n> x\n\n2. b\n',
    ['5:1 page-broken-list', '8:1 page-step-number'],
  ],
  ['a row without its last bar', '# A\n\n|x|y|\n|-|-|\n|1|2\n', ['5:1 page-table-cell']],
  ['an indented table in a step', '# A\n\n1. a\n\n    |x|y|\n    |-|-|\n    |1|\n', ['7:5 page-table-cell']],
  ['a row with an escaped bar', '# A\n\n|x|y|\n|-|-|\n|`a\\|b`|2|\n', []],
  ['a doubled blank before a link', '# A\n\nSee  [b](b.md).\n', ['3:4 page-double-space']],
  ['doubled blanks in code', '# A\n\nType `a  b`.\n', []],
  ['a hard line break', '# A\n\nOne  \ntwo.\n', []],
  ['a reference to a list item', '# A\n\n1. a\n2. b\n\nSee step 2.\n', []],
  ['a sentence that denies groups', "# A\n\nIt doesn't provision users and groups alike.\n", []],
  ['a slash between users and groups', '# A\n\nBased on user / group attributes.\n', ['3:10 page-group-promise']],
  ['an anchor with a name of its own', "# A\n\n<a name='b'></a>\n\n[b](#b)\n", []],
  ['a comment', '# A\n\n<!-- b -->\n', []],
  ['an anchor of a repeated heading', '# A\n\n## B\n\n## B\n\n[b](#b-1)\n', []],
];

test.each(PLACES)('%s', async (_, text, wanted) => {
  expect(await check(text)).toEqual(wanted);
});

test('groups are promised where nobody denies them', async () => {
  const text = '# A\n\nProvisions users and groups.\n';
  expect(await check(text, { groups: null })).toEqual([]);
  expect(await check(text, { groups: true })).toEqual([]);
  expect(await check(text, { groups: false })).toEqual(['3:1 page-group-promise']);
});

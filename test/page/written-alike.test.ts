/** What stands several times on a page and is written in two ways: lists, texts of pictures, links with a known title. */
import { expect, test } from 'vitest';
import { checkPublishedPage } from '../../src/page/check-published-page.ts';

/** The places and rules of the problems of a page. */
async function found(text: string): Promise<string[]> {
  return (await checkPublishedPage(text, 'a.md')).map(({ rule, line, column }) => `${line}:${column} ${rule}`);
}

const PICTURES = ['the Sync page', 'the Users tab', 'the Save button'].map((what) => `Screenshot of ${what}.`);

function pictures(...texts: readonly string[]): string {
  return `# A\n\n${[...PICTURES, ...texts].map((text, index) => `![${text}](media/a/${index}.png)\n`).join('\n')}`;
}

const PAGES: readonly (readonly [what: string, text: string, wanted: readonly string[]])[] = [
  [
    'a list whose last item alone has a full stop',
    '# A\n\n* A key\n* One tenant\n* A user of it.\n',
    ['3:3 page-sentence-end'],
  ],
  [
    'links of a list, one with a full stop and one with a question',
    '# A\n\n* [How users are made](b.md).\n* [What is a user?](c.md)\n',
    ['3:3 page-sentence-end'],
  ],
  ['links of a list without a full stop', '# A\n\n* [How users are made](b.md)\n* [What is a user?](c.md)\n', []],
  ['questions in a list', '# A\n\n* It is made.\n* Is it there?\n', []],
  ['a picture whose text has no end', pictures('Screenshot of a key that is new'), ['9:1 page-alt-form']],
  ['a picture whose text has no article', pictures('Screenshot of Keys page.'), ['9:17 page-alt-form']],
  ['a picture whose text has no capital', pictures('token of it'), ['9:1 page-alt-form']],
  ['a picture whose text begins with a name', pictures('iAcme at work'), []],
  [
    'a step that says what for, without its full stop',
    '# A\n\n1. To start the sync, change the **Status** to **On**\n2. Select **Save**.\n',
    ['3:4 page-sentence-end'],
  ],
  ['a picture that a name begins', pictures('Screenshot of The Acme link.'), []],
  ['pictures of which as many have no end', pictures('Screenshot of a key', 'Screenshot of a door'), []],
  [
    'bullets between two steps',
    '# A\n\n1. Take one of them.\n\n* Red.\n\n* Blue.\n\n2. Save it.\n',
    ['5:1 page-broken-list'],
  ],
  [
    'bullets to which the last step leads',
    '# A\n\n1. Open it.\n2. Use one of the following commands:\n\n* Red.\n* Blue.\n',
    ['6:1 page-broken-list'],
  ],
  ['bullets behind steps', '# A\n\n1. Open it.\n2. Save it.\n\n* Red.\n* Blue.\n', []],
  [
    'a title that leads to the page of another',
    '# A\n\n[Assign a user or group to an enterprise app](../manage-apps/add-application-portal.md)\n',
    ['3:1 page-link-text'],
  ],
  [
    'a title that leads to its page',
    '# A\n\n[Assign a user or group to an enterprise app](../manage-apps/assign-user-or-group-access-portal.md)\n',
    [],
  ],
];

test.each(PAGES)('%s', async (_, text, wanted) => expect(await found(text)).toEqual(wanted));

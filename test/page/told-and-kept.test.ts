/** What a page says in one place and keeps in none other: sections, values, ways to sign in, verbs of one subject. */
import { expect, test } from 'vitest';
import { checkPublishedPage } from '../../src/page/check-published-page.ts';

/** The places and rules of the problems of a page. */
async function found(text: string): Promise<string[]> {
  return (await checkPublishedPage(text, 'a.md')).map(({ rule, line, column }) => `${line}:${column} ${rule}`);
}

const PAGES: readonly (readonly [what: string, sentence: string, wanted: readonly string[]])[] = [
  ['a section that is not there', 'See the section “Drain the pool” on how to empty it.', ['3:1 page-step-content']],
  ['a section before its word', 'Empty it, as described in the "Drain the pool" section.', ['3:14 page-step-content']],
  ['a section by a part of its heading', 'See the section "Filling".\n\n## Filling the pool\n\nOpen it.', []],
  ['a section of another page', 'See the section "Drain the pool" of the handbook.', []],
  ['a section of the app', 'Open **Drain the pool**. Then read the **Drain the pool** section.', []],
  ['a value in brackets', 'Its host is such as `https://<pool7.test>.b.example`.', ['3:21 page-placeholder']],
  ['a part to be replaced', 'Its host is such as `https://<your.pool>.b.example`.', []],
  ['an address that is code in part', 'The host is like `{pool}`.b.example in it.', ['3:18 page-code-mark']],
  ['code at the end of a sentence', 'The host is like `pool`.', []],
  [
    'two values for one field',
    'Enter the **Pool URL and Pool Token** values in the **Tenant URL** field.',
    ['3:53 page-field-values'],
  ],
  [
    'two values for two fields',
    'Enter the **Pool URL and Pool Token** values in the **Tenant URL** and **Secret Token** fields.',
    [],
  ],
  [
    'two values in plain words for one field',
    'Enter the pool URL and the pool token that you copied in **Tenant URL**.',
    ['3:58 page-field-values'],
  ],
  ['a value that is copied with another', 'Copy the pool URL and token, and paste the URL in **Tenant URL**.', []],
  ['a verb of one behind another', 'The service reads users and map them.', ['3:29 page-parallel-verbs']],
  ['a verb of one behind another, rightly', 'The service reads users and maps them.', []],
  ['what one service lets others do', 'The service lets apps that it reads the users of map users.', []],
  ['two verbs of several', 'Users are created at night and is mailed to you.', ['3:32 page-parallel-verbs']],
  ['two verbs of one', 'The user is created at night and are mailed to you.', ['3:34 page-parallel-verbs']],
  ['another subject', 'Users are created when the plan is new and is paid.', []],
  ['a link that lacks a bracket', 'Read [the guide(https://a.example/b) first.', ['3:6 page-link-syntax']],
  ['an address without the blank before its bracket', 'Read the guide(https://a.example/b) first.', ['3:15 page-slip']],
];

test.each(PAGES)('%s', async (_, sentence, wanted) => expect(await found(`# A\n\n${sentence}\n`)).toEqual(wanted));

function steps(capability: string, credentials: string): string {
  return `# A\n\n## Capabilities supported\n\n* ${capability}\n\n## Steps\n\n1. Open it.\n2. Copy the **Secret Token** from the page.\n3. ${credentials}\n`;
}

const WAYS: readonly (readonly [what: string, text: string, wanted: readonly string[]])[] = [
  [
    'a code that is promised, and a token',
    steps('Authorization code grant flow supported.', 'Enter the **Secret Token**.'),
    ['5:3 page-claim-contradiction'],
  ],
  [
    'a code that is promised, and a consent',
    steps('Authorization code grant flow supported.', 'Enter the **Secret Token** or select **Authorize**.'),
    [],
  ],
  [
    'a token that is promised, and a consent',
    '# A\n\n* Bearer token authentication supported.\n\nSelect **Authorize**.\n',
    ['3:3 page-claim-contradiction'],
  ],
  [
    'two values that a step is said to yield, and one that it yields',
    steps('Users are made.', 'Enter the **Tenant URL** and **Secret Token** as described in step 2.'),
    ['11:66 page-step-reference'],
  ],
  ['the value that a step yields', steps('Users are made.', 'Enter the **Secret Token** as described in step 2.'), []],
];

test.each(WAYS)('%s', async (_, text, wanted) => expect(await found(text)).toEqual(wanted));

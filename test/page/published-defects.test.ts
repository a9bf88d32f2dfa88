/** Short pages with the mistakes that published tutorials have, in the test's own words. */
import { expect, test } from 'vitest';
import { checkPublishedPage } from '../../src/page/check-published-page.ts';

const PAGE = `---
title: 'Tutorial: Configure Acme for automatic user provisioning with a directory that has a long name'
description: Acme.
---

# Tutorial: Acme

### Enable provisioning

1. Open Acme  and sign in.
2. Select **Provisioning**.

![](common/provisioning.png)

3. Review the attributes, then see Step 9.

   |Attribute|Type|
   |---|---|
   |userName|

6. Turn it on in TestApp.
`;

test('every mistake is found at its place', async () => {
  const problems = await checkPublishedPage(PAGE, 'acme.md');
  expect(problems.map(({ rule, line, column }) => `${line}:${column} ${rule}`)).toEqual([
    '2:1 page-title-length',
    '8:1 page-heading-level',
    '10:13 page-double-space',
    '13:1 page-alt-text',
    '13:1 page-broken-list',
    '15:36 page-step-reference',
    '19:4 page-table-cell',
    '21:1 page-step-number',
    '21:18 page-sample-name',
  ]);
});

test('a page promises groups where its own steps are about users only', async () => {
  const users = '# A\n\nProvisions users and groups.\n\n1. Select **Synchronize Azure Active Directory Users to A**.\n';
  const groups = `${users}2. Select **Synchronize Azure Active Directory Groups to A**.\n`;
  const rulesOf = async (text: string): Promise<string[]> =>
    (await checkPublishedPage(text, 'a.md')).map(({ rule, line }) => `${line} ${rule}`);
  expect(await rulesOf(users)).toEqual(['3 page-group-promise']);
  expect(await rulesOf(groups)).toEqual([]);
  expect(await rulesOf('# A\n\nProvisions users and groups.\n')).toEqual([]);
});

test('a byte order mark moves no place', async () => {
  const places = async (text: string): Promise<unknown[]> =>
    (await checkPublishedPage(text, 'a.md')).map(({ rule, line, column }) => ({ rule, line, column }));
  expect(await places(`\uFEFF${PAGE}`)).toEqual(await places(PAGE));
});

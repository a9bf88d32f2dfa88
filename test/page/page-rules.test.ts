import { expect, test } from 'vitest';
import { checkPage } from '../../src/page/check-page.ts';
import { EVERY_PAGE_RULES } from '../../src/page/every-page-rules.generated.ts';
import { fixPage } from '../../src/page/fix-page.ts';
import type { PageFacts } from '../../src/page/page.ts';
import type { PageRule } from '../../src/page/page-rule.ts';
import { PAGE_RULES } from '../../src/page/page-rules.generated.ts';
import { parsePage } from '../../src/page/parse-page.ts';
import type { Problem } from '../../src/problem/problem.ts';

async function check(text: string, facts: PageFacts = { app: null, groups: false }): Promise<string[]> {
  const problems = checkPage(await parsePage(text), facts, 'page.md', PAGE_RULES);
  expect(problems.flatMap((problem) => cutOf(text, problem))).toEqual([]);
  return problems.map(({ rule, line, column }) => `${line}:${column} ${rule}`);
}

/** They mark the blanks beside what they are about as well. */
const WITH_BLANKS = /^page-(?:front-matter-end|menu-path|slip|support-address)$/;

/** What a rule marks begins and ends with a word or a mark, and cuts no word in two; or it is a blank. */
function cutOf(text: string, { rule, line, column, endLine, endColumn }: Problem): string[] {
  if (endLine === undefined || endColumn === undefined || WITH_BLANKS.test(rule)) return [];
  const start = offsetOf(text, line, column);
  const end = offsetOf(text, endLine, endColumn);
  const [before, marked, behind] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
  const isCut =
    marked === '' ||
    (marked.trim() !== '' && marked.trim() !== marked) ||
    (/[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(marked)) ||
    (/[\p{L}\p{N}]$/u.test(marked) && /^[\p{L}\p{N}]/u.test(behind));
  return isCut ? [`${rule}: ${before.slice(-9)}«${marked}»${behind.slice(0, 9)}`] : [];
}

function offsetOf(text: string, line: number, column: number): number {
  const above = text.split('\n').slice(0, line - 1);
  return above.reduce((length, each) => length + each.length + 1, column - 1);
}

test.each(PAGE_RULES)('the examples of $id hold', async ({ id, bad, good }) => {
  // Only the rule about promises needs a connector that is known to be for users.
  const facts = { app: null, groups: id === 'page-group-promise' ? false : null };
  expect((await check(bad, facts)).map((found) => found.split(' ')[1])).toContain(id);
  expect(await check(good, facts)).toEqual([]);
});

test('a generated page is held to every rule that is not for pages that people wrote', () => {
  const all: readonly PageRule[] = PAGE_RULES;
  expect(EVERY_PAGE_RULES).toEqual(all.filter(({ handWrittenOnly = false }) => !handWrittenOnly));
});

test('every rule has its own id, and says cause and fix', () => {
  expect(new Set(PAGE_RULES.map(({ id }) => id)).size).toBe(PAGE_RULES.length);
  for (const { id, title, cause, fix } of PAGE_RULES) {
    expect(id).toMatch(/^page-[a-z-]+$/);
    for (const text of [title, cause, fix]) expect(text).toMatch(/\.$/);
  }
});

test.each([
  ['Open it , then save.', 'A blank before the mark.'],
  ['Open the page.Then save it.', 'No blank after the full stop.'],
  ['Log into Acme.', '"Log into" is a slip.'],
])('a slip says what it is: %s', async (sentence, message) => {
  const problems = checkPage(
    await parsePage(`# A\n\n${sentence}\n`),
    { app: null, groups: null },
    'page.md',
    PAGE_RULES,
  );
  expect(problems.map((problem) => problem.message)).toEqual([message]);
});

/** A table of two values of one attribute, each with its note. */
function table(one: string, other: string): string {
  return `# A\n\n|Attribute|Type|Notes|\n|---|---|---|\n|phoneNumbers[type eq "work"].value|String|${one}|\n|phoneNumbers[type eq "mobile"].value|String|${other}|\n`;
}

/** A picture of each of some folders. */
function pictures(...folders: readonly string[]): string {
  return `# A\n${folders.map((folder, index) => `\n![Bc ${index}](media/${folder}/${index}.png)\n`).join('')}`;
}

/** A sentence, and a table of attributes. */
function attributes(sentence: string): string {
  return `# A\n\n${sentence}\n\n|Attribute|Type|\n|---|---|\n|userName|String|\n|phoneNumbers[type eq "work"].value|String|\n`;
}

const PLACES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a step number that jumps', '# A\n\n1. a\n2. b\n4. c\n5. d\n', ['5:1 page-step-number']],
  ['steps all numbered 1', '# A\n\n1. a\n1. b\n1. c\n', []],
  ['steps numbered 1, 1, 3', '# A\n\n1. a\n1. b\n3. c\n', ['4:1 page-step-irregular']],
  [
    'steps numbered 1, 1, 3, 4, 6',
    '# A\n\n1. a\n1. b\n3. c\n4. d\n6. e\n',
    ['4:1 page-step-irregular', '7:1 page-step-number'],
  ],
  ['two gaps', '# A\n\n1. a\n3. b\n6. c\n', ['4:1 page-step-number', '5:1 page-step-number']],
  ['a number twice', '# A\n\n1. a\n2. b\n2. c\n', ['5:1 page-step-irregular']],
  ['a list that counts on after a paragraph', '# A\n\n1. a\n2. b\n\nThen:\n\n3. c\n', []],
  ['a nested list that starts at 2', '# A\n\n1. a\n\n    2. b\n', ['5:5 page-step-number']],
  ['a table between steps', '# A\n\n1. a\n\n|x|y|\n|-|-|\n|1|2|\n\n1. b\n', ['5:1 page-broken-list']],
  ['a paragraph between two lists', '# A\n\n1. a\n\nThen:\n\n1. b\n', []],
  ['an alert between steps', '# A\n\n1. a\n\n> [!NOTE]\n> x\n\n2. b\n', ['5:1 page-broken-list']],
  ['two lists that a comment without words parts', '# A\n\n1. a\n\n<!-- -->\n\n1. b\n', []],
  [
    'a comment with words before steps that begin anew',
    '# A\n\n1. a\n\n<!-- c -->\n\n1. b\n',
    ['5:1 page-broken-list'],
  ],
  ['a comment between steps that count on', '# A\n\n1. a\n\n<!-- Picture? -->\n\n2. b\n', []],
  ['asterisks of numbers', '# A\n\nA day has 24 * 60 minutes, 24*60 of them.\n', []],
  ['asterisks of many names', '# A\n\nLet *.acme.example and *@acme.example through, and use SCIM 2.*.\n', []],
  ['asterisks that are told of', '# A\n\nEach field with * is needed; type an asterisk (*) for all, or "*".\n', []],
  ['an asterisk behind a word', '# A\n\nPress Save* now.\n', ['3:11 page-stray-mark']],
  ['an asterisk between words', '# A\n\nThe keys * and values.\n', ['3:10 page-stray-mark']],
  ['a row without its last bar', '# A\n\n|x|y|\n|-|-|\n|1|2\n', ['5:1 page-table-cell']],
  ['a row with a cell too many', '# A\n\n|x|y|\n|-|-|\n|1|2|3|\n', ['5:1 page-table-cell']],
  [
    'an expression in a cell that is not closed',
    '# A\n\n|Attribute|Source|\n|-|-|\n|`userName`|ToLower([userPrincipalName]|\n',
    ['5:40 page-expression'],
  ],
  ['an indented table in a step', '# A\n\n1. a\n\n    |x|y|\n    |-|-|\n    |1|\n', ['7:5 page-table-cell']],
  ['a row with an escaped bar', '# A\n\n|x|y|\n|-|-|\n|`a\\|b`|2|\n', []],
  ['a doubled blank before a link', '# A\n\nSee  [b](b.md).\n', ['3:4 page-double-space']],
  ['doubled blanks in code', '# A\n\nType `a  b`.\n', []],
  ['a hard line break', '# A\n\nOne  \ntwo.\n', []],
  ['a reference to a list item', '# A\n\n1. a\n2. b\n\nSee step 2.\n', []],
  ['a reference with a number sign', '# A\n\n1. a\n2. b\n\nSee step #3.\n', ['6:5 page-step-reference']],
  ['a step that refers to itself', '# A\n\n1. a\n2. As in step 2.\n', ['4:10 page-step-reference']],
  ['a step of a step', '# A\n\n## Step 1\n\n1. a\n\n## Step 2\n\nSee step 1.1.\n', []],
  ['a step of a step that is not there', '# A\n\n## Step 1\n\n1. a\n\nSee step 1.2.\n', ['7:5 page-step-reference']],
  [
    'a step of a step about something else',
    '# A\n\n## Step 1\n\nThe Secret Token of step 1.1.\n\n1. Open it.\n2. Enter the secret token.\n',
    ['5:21 page-step-reference'],
  ],
  ['a sentence that denies groups', "# A\n\nIt doesn't provision users and groups alike.\n", []],
  ['a slash between users and groups', '# A\n\nBased on user / group attributes.\n', ['3:10 page-group-promise']],
  [
    'a second address behind a link',
    '# A\n\nSee [b](https://b.example)(https://c.example).\n',
    ['3:7 page-link-syntax'],
  ],
  [
    'a link without a bracket, or with another one',
    '# A\n\nGo b](https://b.example), [c(https://c.example), [d]{https://d.example}, [e](https://e.example/a(b) or \\[f\\](https://f.example).\n',
    ['3:5 page-link-syntax', '3:27 page-link-syntax', '3:52 page-link-syntax', '3:76 page-link-syntax'],
  ],
  [
    'a bracket behind a link',
    '# A\n\nGo to [the b](https://b.example)), (or [a c](c.md)).\n',
    ['3:33 page-stray-mark'],
  ],
  ['brackets around a link', '# A\n\nSee [[b](https://b.example)].\n', ['3:5 page-link-syntax']],
  ['an address in brackets of its own', '# A\n\nSee [the b]((https://b.example)).\n', ['3:5 page-link-syntax']],
  ['an address with a square bracket behind it', '# A\n\nSee [the b](https://b.example]).\n', ['3:5 page-link-syntax']],
  ['an address with both square brackets', '# A\n\nSee [the b](https://b.example/[x]).\n', []],
  [
    'an address whose angle bracket is not closed',
    '# A\n\nSee [the b](<https://b.example).\n',
    ['3:11 page-link-syntax'],
  ],
  ['brackets with words around a link', '# A\n\nSee [the guide of [b](https://b.example)].\n', []],
  ['a tenant URL in bold', '# A\n\n**Tenant URL**: **http://a.example/x**\n', ['3:19 page-address-insecure']],
  [
    'a SCIM address as text and target',
    '# A\n\n[http://a.example/scim](http://a.example/scim)\n',
    ['3:2 page-address-insecure'],
  ],
  [
    'plain http with a placeholder',
    '# A\n\nThe **Tenant URL** is `http://<your company>.a.example/x` or `http://[id].a.example/x`.\n',
    ['3:24 page-address-insecure', '3:63 page-address-insecure'],
  ],
  ['a homepage in plain http', '# A\n\nSee [A](http://a.example/).\n', ['3:5 page-link-insecure']],
  ['a loopback endpoint', '# A\n\nThe endpoint is `http://localhost:8080/scim`.\n', []],
  [
    'a capital less in a path',
    '# A\n\n|Attribute|Type|\n|-|-|\n|name.givenname|String|\n',
    ['5:2 page-attribute-path'],
  ],
  [
    'a filter without its bracket',
    '# A\n\n|Attribute|Type|\n|-|-|\n|emails[type eq "work".value|String|\n',
    ['5:2 page-attribute-path'],
  ],
  [
    'an enterprise attribute that does not exist',
    '# A\n\n|Attribute|Type|\n|-|-|\n|urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:departement|String|\n',
    ['5:2 page-attribute-path'],
  ],
  [
    'a blank in a URN',
    '# A\n\n|Attribute|Type|\n|-|-|\n|urn:ietf:params:scim:schemas:extension:enterprise: 2.0:User:department|String|\n',
    ['5:2 page-attribute-path'],
  ],
  [
    'an attribute of the app',
    '# A\n\n|Attribute|Type|\n|-|-|\n|urn:a:2.0:User:shoeSize|String|\n|`primaryEmail`|String|\n',
    [],
  ],
  [
    'the same slip in two rows is one problem',
    '# A\n\n|Attribute|Type|\n|-|-|\n|emails[type eq “work”].value|String|\n|addresses[type eq “work”].country|String|\n|title|String|\n',
    ['5:2 page-attribute-path'],
  ],
  ['a group table', '# A\n\n|Attribute|Type|\n|-|-|\n|displayName|String|\n|members|Reference|\n', []],
  [
    'a group table in other capitals',
    '# A\n\n|Attribute|Type|\n|-|-|\n|displayname|String|\n|**MEMBERS**|Reference|\n',
    ['5:2 page-attribute-path', '6:2 page-attribute-path'],
  ],
  ['rows without cells are one problem', '# A\n\n|x|y|\n|-|-|\n|1|\n|2|\n|3|\n', ['5:1 page-table-cell']],
  ['a table without dashes', '# A\n\n|Attribute|Type|\n|userName|String|\n', ['3:1 page-table-broken']],
  ['a table with em dashes', '# A\n\n|Attribute|Type|\n|———|———|\n|userName|String|\n', ['3:1 page-table-broken']],
  ['too few dashes', '# A\n\n|x|y|\n|---|\n|1|2|\n', ['4:1 page-table-broken']],
  [
    'an empty line in a table without bars at its ends',
    '# A\n\nx|y\n-|-\n1|2\n\n3|4\n5|6\n\na or b | c | d\n',
    ['7:1 page-table-broken'],
  ],
  ['an empty line in a table', '# A\n\n|x|y|\n|-|-|\n|1|2|\n\n|3|4|\n', ['7:1 page-table-broken']],
  ['a row outside of its table', '# A\n\n1. B\n\n    |x|y|\n    |-|-|\n    |1|2|\n|3|4|\n', ['8:1 page-table-broken']],
  ['a table indented to code', '# A\n\n    |x|y|\n    |-|-|\n    |1|2|\n', ['3:5 page-table-broken']],
  ['a table in fenced code', '# A\n\n```\n|x|y|\n|-|-|\n|1|2|\n```\n', []],
  ['two tables', '# A\n\n|x|y|\n|-|-|\n|1|2|\n\n|a|b|\n|-|-|\n|1|2|\n', []],
  ['a row without its leading bar', '# A\n\n|x|y|\n|-|-|\n1|2|\n', ['5:1 page-table-cell']],
  ['an expression with a bracket too many', '# A\n\nEnter `Append([mail], "x"))`.\n', ['3:27 page-expression']],
  ['a misspelt function', '# A\n\nEnter `Swich([mail], "a", "b", "c")`.\n', ['3:8 page-expression']],
  [
    'an expression over roles',
    '# A\n\n```\nSwitch(SingleAppRoleAssignment([appRoleAssignments]), "Admins", "owner", "Editors", "editor", "Users", "member")\n```\n',
    ['4:1 page-expression'],
  ],
  ['code of another language', '# A\n\nRun `Get-Users(["a"], "b")` or `Join(names, ",")`.\n', []],
  ['a sound expression', '# A\n\nEnter `Join(" ", [givenName], [surname])`.\n', []],
  [
    'a label of the other portal',
    '# A\n\n1. Select **+ New configuration**.\n2. Open **Admin Credentials**.\n3. Select **Start Provisioning**.\n',
    ['4:9 page-portal-label'],
  ],
  [
    'an old brand in one place',
    '# A\n\nMicrosoft Entra ID. Microsoft Entra ID. Microsoft Entra ID. Azure AD.\n',
    ['3:61 page-portal-label'],
  ],
  [
    'an old brand that is explained',
    '# A\n\nMicrosoft Entra ID (formerly Azure AD). Microsoft Entra ID. Microsoft Entra ID.\n',
    [],
  ],
  [
    'a word twice',
    '# A\n\nOpen the page page of it, and and the The tab.\n',
    ['3:10 page-slip', '3:27 page-slip', '3:35 page-slip'],
  ],
  ['words that may stand twice', '# A\n\nIt says that that is so, as had had been said on Walla Walla.\n', []],
  [
    'articles',
    '# A\n\nAn user of a app, a user of an app, an hour, a one-time code, a European unit.\n',
    ['3:1 page-slip', '3:12 page-slip'],
  ],
  ['to set up and a set-up page', '# A\n\nTo setup it, go to the setup page.\n', ['3:1 page-slip']],
  ['a picture twice', '# A\n\n![The b](b.png)\n![The b](b.png)\n', ['4:1 page-repeated-text']],
  ['an asterisk behind a word', '# A\n\nEnter the token*.\n', ['3:16 page-stray-mark']],
  ['an anchor with a name of its own', "# A\n\n<a name='b'></a>\n\n[b](#b)\n", []],
  ['a comment', '# A\n\n<!-- b -->\n', []],
  ['a doubled blank in the title', "---\ntitle: 'Set up Acme  now'\n---\n\n# A\n", ['2:20 page-double-space']],
  ['an escaped bar in a short row', '# A\n\n|x|y|\n|-|-|\n|1\\|\n', ['5:1 page-table-cell']],
  ['a picture in reference style without a text', '# A\n\n![][1]\n\n[1]: a.png\n', ['3:1 page-alt-text']],
  ['a picture directive without a text', '# A\n\n:::image source="a.png":::\n', ['3:1 page-alt-text']],
  ['a picture directive with a text', '# A\n\n:::image source="a.png" alt-text="The tab":::\n', []],
  ['an undefined reference', '# A\n\nSee [the guide][guide].\n', ['3:5 page-link-syntax']],
  ['a link text without its bracket', '# A\n\nSee [Acme (https://acme.example).\n', ['3:5 page-link-syntax']],
  ['a link address without its bracket', '# A\n\nSee [Acme](https://acme.example now.\n', ['3:10 page-link-syntax']],
  ['brackets that are no link', '# A\n\nSet `a[b]` (see (c)[d]) and [optional].\n', []],
  ['a path with a filter', '# A\n\n|Attribute|Type|\n|-|-|\n|emails[type eq "work"].value|String|\n', []],
  ['bold marks without a partner', '# A\n\nSelect **Save.\n', ['3:1 page-stray-mark']],
  ['a full stop alone', '# A\n\n.\n', ['3:1 page-stray-mark']],
  ['an asterisk behind a label', '# A\n\nEnter the Tenant URL * field.\n', ['3:22 page-stray-mark']],
  ['a plural behind a label', '# A\n\nAll **User**s.\n', []],
  ['a part of a word in bold', '# A\n\nIt is un**believ**able.\n', []],
  ['the last letter stands outside of a label', '# A\n\nCopy the **Base UR**L.\n', ['3:10 page-label-space']],
  ['a bracket that nobody closes', '# A\n\nSelect **SCIM (System for users**.\n', ['3:15 page-stray-mark']],
  ['letters that count', '# A\n\nDo a) this, b) that (or not).\n', []],
  [
    'abbreviations by their sound',
    '# A\n\nGive a SSO redirect and an SCIM address, an API and a URL.\n',
    ['3:6 page-slip', '3:25 page-slip'],
  ],
  ['two fields in one', '# A\n\nIn the **Key** and **Name** field.\n', ['3:8 page-slip']],
  ['a field with two labels of its own', '# A\n\nIn the **Key and Name** field.\n', []],
  ['a name that is set up', '# A\n\nYou have previously setup 8x8.\n', ['3:10 page-slip']],
  ['a noun', '# A\n\nThe login to Acme takes a while. Open the setup of Acme.\n', []],
  ['a remark that holds for two', table('Not mapped by default', 'Not mapped by default'), []],
  ['a field that two values go to', table('Personal Number', 'Personal Number'), ['6:46 page-duplicate-attribute']],
  [
    'a value for a step that asks for none',
    '# A\n\n## Step 1. Prepare\n\nCopy the SCIM URL for use in Step 2.\n\n## Step 2. Plan\n\n1. Think.\n\n## Step 3. Go\n\n1. Enter the Tenant URL.\n',
    ['5:30 page-step-reference'],
  ],
  ['an attribute without its capitals', attributes('A phonenumbers value is E.164.'), ['3:3 page-attribute-path']],
  ['a user name', attributes('A username is an address.'), []],
  ['a blank before a label is missing', '# A\n\nOpen the**Users** tab.\n', ['3:9 page-label-space']],
  ['a heading swallowed by its anchor', "# A\n\n<a name='b'>\n## B\n", ['3:1 page-anchor-name', '3:1 page-raw-html']],
  ['an anchor glued to a sentence', "# A\n\nOpen it.<a name='b'></a>\n", ['3:9 page-anchor-name']],
  ['an anchor in its heading', "# A\n\n## <a name='b'></a>B\n", []],
  ['no blank after a full stop', '# A\n\nOpen the tab.Select **Save**.\n', ['3:13 page-slip']],
  ['a file name with a capital', '# A\n\nOpen main.Module and api.acme.example.\n', []],
  ['a slip in code', '# A\n\nType `choose to enabled`.\n', []],
  ['a slip in a label', '# A\n\nEnter the **Oauth Token**.\n', []],
  [
    'brackets in the text of a link',
    '# A\n\nThe [[guide]](a.md), [the [**old**] one](b.md), [[2]](c.md), [\\[d\\]](d.md).\n',
    ['3:6 page-stray-mark'],
  ],
  ['one change that two patterns see', '# A\n\nOn the bottom left corner, select **Add**.\n', ['3:1 page-slip']],
  ['a word twice', '# A\n\nOpen the the tab.\n', ['3:6 page-slip']],
  ['an anchor of a repeated heading', '# A\n\n## B\n\nC.\n\n## B\n\n[b](#b-1)\n', ['7:1 page-heading-reused']],
  ['a heading again in another section', '# A\n\n## B\n\n### C\n\nE.\n\n## D\n\n### C\n', []],
  [
    'articles before names',
    '# A\n\nA Infor tenant, an **User** field, an Acme app, a Uniform.\n',
    ['3:1 page-slip', '3:17 page-slip'],
  ],
  ['two articles', '# A\n\nOpen the your page of the a tab.\n', ['3:6 page-slip', '3:23 page-slip']],
  ['number', '# A\n\nUsers is here, the list of users is there, this values too.\n', ['3:44 page-slip']],
  ['plural subject', '# A\n\nThe users is here.\n', ['3:5 page-slip']],
  ['a set of things is one', '# A\n\nA set of attributes is sent. One of the users is left.\n', []],
  [
    'verbs in the wrong form',
    '# A\n\nIt is enable by default. You can now created it. You want to created it.\n',
    ['3:4 page-slip', '3:30 page-verb-form', '3:59 page-slip'],
  ],
  [
    'verbs with a part missing, or too much of it',
    '# A\n\nYou be redirected. Ask support to enabled SCIM. Ask that you be asked, and apply it to enabled users.\n',
    ['3:1 page-slip', '3:32 page-slip'],
  ],
  ['two words for one thing', '# Acme\n\nLog in to the app, or sign in to it.\n', ['3:1 page-spelling-mixed']],
  ['each spelling alone', '# Acme\n\nLog in to the app. It is customised.\n', []],
  ['British spelling among American', '# Acme\n\nIt is customised, and then organized.\n', ['3:7 page-spelling-mixed']],
  [
    'a tenant URL that only a prerequisite and single sign-on name',
    '# Acme\n\n* The Tenant URL and Secret Token.\n* A sign-on URL.\n\n1. Set the **Provisioning Mode** to **Automatic**.\n\n2. Under the **Admin Credentials** section, enter your Acme Tenant URL and Secret Token.\n\n3. In the **Notification Email** field, enter an address.\n',
    ['8:61 page-tenant-url-source'],
  ],
  [
    'a prerequisite that the page makes',
    '# Acme\n\nYou need the following prerequisites:\n\n* A tenant.\n* The Tenant URL and Secret Token.\n\nGenerate a token in the app.\n',
    ['6:1 page-prerequisite-form'],
  ],
  [
    'a prerequisite that comes from elsewhere',
    '# Acme\n\nYou need the following prerequisites:\n\n* A tenant.\n* The Tenant URL and Secret Token.\n\nOpen the app.\n',
    [],
  ],
  [
    'figures that belong to a noun',
    '# A\n\nSend a 2 letter code, a 2 or 3 letter code, a 4-digit number, or 2 characters of it.\n',
    ['3:8 page-slip', '3:25 page-slip'],
  ],
  [
    'the vendor speaks',
    '# A\n\nIt is for those on our [Top Plan](https://b.example), as our [guide](https://c.example) has it.\n',
    ['3:17 page-slip'],
  ],
  ['there is support', '# A\n\nThere is support for it, and it is in use to this day.\n', []],
  [
    'a comma behind what leads in',
    '# A\n\nSave it. However it is slow. How you do it, however it is done, is up to you.\n',
    ['3:10 page-slip'],
  ],
  [
    'a purpose without its comma',
    '# A\n\nTo get the key contact us. To get what you need, ask. To let users sign in to it, wait.\n',
    ['3:1 page-slip'],
  ],
  [
    'words run together',
    '# A\n\nOpen theAcme page, tab(2), one,two and JavaScript(s).\n',
    ['3:6 page-slip', '3:23 page-slip', '3:31 page-slip'],
  ],
  ['an address with its scheme twice', '# A\n\n[b](https://https://b.example)\n', ['3:1 page-link-target']],
  [
    'an address without a scheme',
    '# A\n\n[b](www.b.example) and [c](c@b.example).\n',
    ['3:1 page-link-target', '3:24 page-link-target'],
  ],
  ['a file of the site', '# A\n\n[b](../b/c.com.md) and [d](d-tutorial.md).\n', []],
  ['a mark without its exclamation mark', '# A\n\n> [NOTE]\n> B.\n', ['3:3 page-alert-mark']],
  ['a note outside of a quotation', '# A\n\n[!NOTE]\nB.\n', ['3:1 page-alert-mark']],
  ['a checklist and an include', '# A\n\n> [!div class="checklist"]\n> * B.\n\n[!INCLUDE [c](c.md)]\n', []],
  ['a list of includes', '# A\n\n* [!INCLUDE [c](c.md)]\n* B.\n', ['3:1 page-stray-mark']],
  ['numbers in quotation marks', '# A\n\nSee the code "17" of "work2" and a screen of 24".\n', []],
  ['a quotation mark alone', '# A\n\nEnter "b and 24" of “c”.\n', ['3:7 page-stray-mark']],
  [
    'step headings that jump',
    '# A\n\n## Step 1. B\n\nC.\n\n## Step 2: D\n\nE.\n\n## Step 4: F\n\nG.\n',
    ['7:1 page-step-heading', '11:1 page-step-heading'],
  ],
  ['a heading with a stop', '# A\n\n## B.\n\nC Inc. is here.\n', ['3:5 page-heading-mark']],
  [
    'a type with a letter too few',
    '# A\n\n|Attribute|Type|\n|-|-|\n|userName|Strng|\n|active|boolean|\n',
    ['5:11 page-attribute-type', '6:9 page-attribute-type'],
  ],
  [
    'a text that is true or false',
    '# A\n\n|Attribute|Type|\n|-|-|\n|userName|Boolean|\n',
    ['5:11 page-attribute-type'],
  ],
  ['half of a label', '# A\n\nSet **Provisioning** Mode. Open the **Users** Wizard.\n', ['3:5 page-label-space']],
  ['a list without its colon', '# A\n\nThese are the things you need\n\n* B.\n', ['3:1 page-sentence-end']],
  ['a word that is near another', '# A\n\nThe director identified the preference of an employer.\n', []],
  [
    'a leading phrase without its comma',
    '# A\n\nIn the menu select it. In case you select it, wait. For **Bc** select it.\n',
    ['3:1 page-slip', '3:53 page-slip'],
  ],
  [
    'a credential of another name right behind a picture, and one in it',
    '# A\n\nCopy the API token. Keep the API token.\n\n![API key](a.png)API key\n',
    ['5:18 page-credential-name'],
  ],
  [
    'two orders that a comma joins',
    '# A\n\nGo to the page, click it. Open it, click it, and then close it.\n',
    ['3:15 page-slip'],
  ],
  [
    'a field of the portal with other capitals',
    credentials('Copy the **Base URL**.', 'Enter it in **Tenant Url**.'),
    ['6:18 page-label-mismatch'],
  ],
  [
    'the label of a mapping in the singular',
    '# A\n\nSelect **Synchronize Azure Active Directory Group to A**.\n',
    ['3:8 page-label-spelling'],
  ],
  ['a heading right below a text', '# A\n\nText.\n## B\n\nText.\n', ['4:1 page-heading-mark']],
  [
    'a blank behind an address',
    '# A\n\nSee ![ A button](b.png ) here.\n',
    ['3:7 page-link-syntax', '3:23 page-link-syntax'],
  ],
  ['a path with a backslash', '# A\n\nSee ![A button](./media\\b.png) here.\n', ['3:5 page-link-target']],
  ['asterisks in code', '# A\n\nEnter `https://*name*.a.example`.\n', ['3:7 page-code-space']],
  ['a sentence in code', '# A\n\nSee that `role:edit must be set to allow`.\n', ['3:10 page-code-space']],
  [
    'an address without its colon',
    '# A\n\nEnter `https//a.example/b` or `https:///c.example`.\n',
    ['3:7 page-address-form', '3:31 page-address-form'],
  ],
  ['an address in single quotation marks', "# A\n\nEnter 'https://a.example/b' there.\n", ['3:7 page-address-form']],
  [
    'the first number that is none of the list',
    '# A\n\n1. Open it.\n1. See it.\n1. Add it.\n3. Save it.\n',
    ['6:1 page-step-irregular'],
  ],
  [
    'a remark that has a number',
    '# A\n\n1. Open it.\n2. Select it.\n3. You can change it later.\n4. Save it.\n',
    ['5:4 page-step-verbless'],
  ],
  ['a brand that is misspelt', '# A\n\nSee the Mcirosft portal.\n', ['3:9 page-misspelling']],
  ['code with a blank at both ends', '# A\n\nEnter ` a `, `` ` `` or `b`.\n', []],
  [
    'a full stop that the other things have not',
    '# A\n\n* A plan\n* A role\n* An account.\n',
    ['3:3 page-sentence-end'],
  ],
  [
    'a step that finds the values and enters none',
    '# A\n\n1. Set **Provisioning Mode** to **Automatic**.\n2. See the **Tenant URL** below.\n3. Find **Notification Email**.\n4. Set **Provisioning Status** to **On**.\n',
    ['4:14 page-step-missing', '4:14 page-tenant-url-source'],
  ],
  [
    'an empty part of a path',
    '# A\n\n[b](https://b.example/c//d) and [e](https://e.example/f?g=//h).\n',
    ['3:1 page-link-target'],
  ],
  ['the last of several labels', '# A\n\nFill in **Bc**, **De** and **Fg**.\n', ['3:9 page-slip']],
  ['British spelling', '# A\n\nThe organisation synchronises, and the service authorises.\n', []],
  ['a step that lost its number', '# A\n\n1. Open it.\n\nSelect **Ab**.\n\n1. Save it.\n', ['5:1 page-broken-list']],
  ['a picture in the line of its step', '# A\n\n1. Open it.\n   ![Ab cd](a.png)\n', ['4:4 page-lazy-line']],
  ['a picture after a line break', '# A\n\n1. Open it.  \n   ![Ab cd](a.png)\n', []],
  ['a step below a table', '# A\n\n|Bc|De|\n|---|---|\n|f|g|\n1. Open it.\n', ['6:1 page-lazy-line']],
  ['labels in bold as one', '# A\n\nGo to **Bc** > **De**, then to **Fg > Hi**.\n', ['3:32 page-menu-path']],
  ['a menu told from its end', '# A\n\nOpen **Bc** under **De** > **Fg**.\n', ['3:6 page-menu-path']],
  ['a comma before an order', '# A\n\nThe key is saved, ensure that you keep it.\n', ['3:17 page-clause-comma']],
  ['several admins and one verb', '# A\n\nThe admins is told.\n', ['3:12 page-subject-verb']],
  ['what somebody is asked to let be', '# A\n\nMake sure that the token and the key expire.\n', []],
  ['links from two roots', '# A\n\n[B c](../d/e.md), [f g](~/h/i.md) and [j k](~/h/k.md).\n', ['3:1 page-link-moved']],
  ['folders that differ by a capital', pictures('a-tutorial', 'a-tutorial', 'A-tutorial'), ['7:1 page-media-folder']],
  [
    'escaped quotation marks beside others',
    '# A\n\n|Attribute|Type|\n|---|---|\n|emails[type eq "work"].value|String|\n|emails[type eq \\"home\\"].value|String|\n',
    ['6:2 page-attribute-path'],
  ],
  ['a short brand', '# A\n\nOpen the Entra portal, or **Entra ID**.\n', ['3:10 page-portal-label']],
  [
    'a step called by its number that is about another value',
    '# A\n\n## Step 1. Bc\n\n1. Open **De**.\n2. Copy the **Fg**.\n\n## Step 2. Hi\n\nUse the **Fg** generated in Step 1.1 there.\n',
    ['10:29 page-step-reference'],
  ],
  [
    'a label with a letter too few',
    '# A\n\nSelect **Link you app**, then **Link your app**.\n',
    ['3:8 page-label-misspelt'],
  ],
  [
    'a label without its capital',
    '# A\n\nOpen **Permanent token**.\n\nSelect **permanent token**.\n',
    ['5:8 page-label-spelling'],
  ],
  [
    'the menu entry of the portal with two capitals',
    '# A\n\nSelect **Enterprise Applications**.\n\nLeave **Enterprise applications**.\n',
    ['3:8 page-label-spelling'],
  ],
  ['a label with a word twice', '# A\n\nSelect **Bc Services Service**.\n', ['3:8 page-label-spelling']],
  ['the mark of a note in small letters', '# A\n\n> [!Tip]\n> Bc.\n', ['3:3 page-alert-mark']],
  ['a link whose text stops', '# A\n\nSee [how to send users to it for](b.md).\n', ['3:5 page-link-text']],
  [
    'a thing without its article',
    '# A\n\nYou need the following prerequisites:\n\n* An account.\n* A role.\n* Bc De tenant.\n',
    ['7:3 page-prerequisite-form'],
  ],
  [
    'a link that was to be filled in',
    '# A\n\nSee [how it runs](https://b.example/REPLACE-THIS).\n',
    ['3:5 page-link-target'],
  ],
];

test('the step behind the mapping of groups that names users', async () => {
  const text =
    '# A\n\n1. Select **Synchronize Azure Active Directory Groups to A**.\n\n1. Review the user attributes that match the *groups* in A.\n';
  expect(await check(text, { app: null, groups: true })).toEqual(['5:15 page-group-step']);
});

test.each(PLACES)('%s', async (_, text, wanted) => {
  expect(await check(text)).toEqual(wanted);
});

const HEADED = '# Configure Acme for automatic user provisioning\n\n';

/** Steps in the portal, in their order. */
function steps(...words: readonly string[]): string {
  return `${HEADED}${words.map((each, index) => `${index + 1}. ${each}\n`).join('')}`;
}

const OF_STEPS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a value of another step',
    steps('Open it.', 'Create a key.', 'Use the key copied in step 1.'),
    ['5:12 page-step-content'],
  ],
  ['a value of its step', steps('Open it.', 'Create a key.', 'Use the key copied in step 2.'), []],
  [
    'fields of a step that has none',
    steps('Open it.', 'Enter the **Secret Token**.', 'After populating the fields shown in step 1, wait.'),
    ['5:25 page-step-content'],
  ],
  [
    'a link to another step',
    `${HEADED}See [Step 2](#step-3-plan).\n`,
    ['3:5 page-broken-anchor', '3:5 page-step-content'],
  ],
  ['a section that is not there', `${HEADED}See the **Limits** section below.\n`, ['3:1 page-step-content']],
  ['a section that is there', `${HEADED}See the **Limits** section below.\n\n## Limits\n\nNone.\n`, []],
  [
    'a test before its fields',
    steps('Select **Test Connection**.', 'Enter the **Secret Token** of Acme.'),
    ['3:4 page-field-order'],
  ],
  [
    'a test and what is done where it fails',
    steps(
      'Enter the key of Acme in **Secret Token**.',
      'Select **Test Connection**.',
      'If it fails, enter the **Secret Token** again.',
    ),
    [],
  ],
  [
    'two steps in one',
    steps('Select **Test Connection**, then set **Provisioning Status** to **On**.', 'Wait.'),
    ['3:41 page-step-actions'],
  ],
  ['a step that was said', steps('Review it. Select **Save**.', 'Select **Save**.'), ['4:4 page-step-repeated']],
  [
    'what the step before does',
    steps('Select **Keys**.', 'It opens a window with the key.'),
    ['4:4 page-step-verbless'],
  ],
  [
    'an app that nobody added',
    steps('In the applications list, select **Acme**.', 'Set **Provisioning Mode** to **Automatic**.'),
    ['3:4 page-step-missing'],
  ],
  [
    'an app from the gallery',
    `${steps('In the applications list, select **Acme**.', 'Set **Provisioning Mode** to **Automatic**.')}\nAdd Acme from the gallery.\n`,
    [],
  ],
  ['a scope that nobody set', `${HEADED}It begins with all users defined in **Scope**.\n`, ['3:26 page-step-missing']],
  [
    'a scope that its own sentence sounds like',
    `${HEADED}It begins with all users defined in **Scope** in the **Settings** section.\n`,
    ['3:26 page-step-missing'],
  ],
  [
    'a step that was said above a table',
    `${HEADED}1. Review it. Select **Save**.\n\n   |Attribute|Type|\n   |---|---|\n   |userName|String|\n\n2. Select **Save**.\n`,
    ['9:4 page-step-repeated'],
  ],
  [
    'a label that its picture has in the plural',
    `${HEADED}1. Open **Team Filter**.\n\n    ![The Team Filters page of Acme](a.png)\n`,
    ['3:9 page-label-spelling'],
  ],
  [
    'an endpoint and no authorization',
    steps('Enter the Authorization Endpoint. Select **Test Connection**.'),
    ['3:45 page-step-missing'],
  ],
  ['a step of another level', `${HEADED}## Step 1: A\n\nB.\n\n### Step 2: C\n\nD.\n`, ['7:1 page-heading-nested']],
  [
    'a mapping of another portal',
    steps('Select **Provision Microsoft Entra users**.', 'Select **Synchronize Microsoft Entra groups to Acme**.'),
    ['4:11 page-label-spelling'],
  ],
];

test.each(OF_STEPS)('steps with %s', async (_, text, wanted) =>
  expect(await check(text, { app: null, groups: null })).toEqual(wanted),
);

const OF_NAMES: readonly (readonly [string, string, readonly string[]])[] = [
  ['a heading without its name', '# A\n\n## Configure to support provisioning\n\nB.\n', ['3:4 page-noun-missing']],
  ['a host with a capital in a sentence', '# A\n\nUse team.Acme.com for it.\n', ['3:5 page-address-capital']],
  [
    'a file with a capital beside its folder',
    '# A\n\n[B c](Acme-tutorial.md)\n\n![D of e](media/acme-provisioning-tutorial/a.png)\n',
    ['3:1 page-address-capital'],
  ],
  ['a file with a capital alone', '# A\n\n[B c](Acme-tutorial.md)\n', []],
  ['another app in a picture', `${HEADED}![The settings of Zendesk](a.png)\n`, ['3:1 page-other-app']],
  [
    'a title of another app',
    `---\ntitle: Configure Zenith for automatic user provisioning\n---\n\n${HEADED}Provisions users to Acme using the service.\n`,
    ['2:1 page-title-heading', '2:18 page-other-app'],
  ],
  ['a date with one digit', '---\nms.date: 06/3/2019\n---\n\n# A\n', ['2:1 page-date-order']],
  [
    'the site of before',
    '---\ntitle: A | Microsoft Docs\n---\n\n# A\n\nMicrosoft Entra ID.\n',
    ['2:10 page-portal-label'],
  ],
  [
    'an older name of the directory before who acts',
    '# A\n\nMicrosoft Entra ID. Microsoft Entra roles. Microsoft Entra apps.\n\nBefore users come from Azure you need a license.\n',
    ['5:24 page-portal-label'],
  ],
  [
    'a role that may do everything',
    '# A\n\nMicrosoft Entra ID needs an Application Administrator or Global Administrator.\n',
    ['3:58 page-portal-role'],
  ],
  ['an address that is read', '# A\n\nSee the guide at `https://a.example/b.pdf`.\n', ['3:18 page-link-missing']],
  [
    'instructions in a portal',
    '# A\n\nFollow the instructions provided in the [Azure portal](https://portal.azure.com).\n',
    ['3:41 page-link-text'],
  ],
  ['a path in bold', '# A\n\nEnter **urn:ietf:params:scim:schemas:core:2.0:User**.\n', ['3:7 page-label-words']],
  ['a label without its blank', '# A\n\nOpen **Default value(optional)**.\n', ['3:6 page-label-space']],
  ['two blanks behind the mark of a note', '# A\n\n>  You can wait.\n', ['3:2 page-double-space']],
];

test.each(OF_NAMES)('a page with %s', async (_, text, wanted) =>
  expect(await check(text, { app: null, groups: null })).toEqual(wanted),
);

test('groups are promised where nobody denies them', async () => {
  const text = '# A\n\nProvisions users and groups.\n';
  expect(await check(text, { app: null, groups: null })).toEqual([]);
  expect(await check(text, { app: null, groups: true })).toEqual([]);
  expect(await check(text, { app: null, groups: false })).toEqual(['3:1 page-group-promise']);
});

test('the mending of a slip puts back what stands behind a link', async () => {
  const { text } = await fixPage('# A\n\nTo get the [key](https://a.example/b) contact us.\n', 'a.md');
  expect(text).toBe('# A\n\nTo get the [key](https://a.example/b), contact us.\n');
});

const HEADING = '# Configure Acme Suite for automatic user provisioning\n\n';

const NAMES: readonly (readonly [string, string, readonly string[]])[] = [
  ['its own name', 'In the applications list, select **Acme Suite**.', []],
  ['its own name in a link', 'Ensure your [Acme Suite](https://acme.example) account has Admin permissions.', []],
  ['another name', 'Ensure that the Zenith API supports filtering.', ['3:17 page-other-app']],
  ['a short name in a sentence', 'Remove users in Acme when they leave.', []],
  ['a short name in a list', 'In the applications list, select **Acme**.', ['3:36 page-app-name-variant']],
  ['another app of the gallery in its own sentence', 'Copy the key of your Zscaler account.', ['3:22 page-other-app']],
  ['other capitals', 'In the applications list, select **ACME Suite**.', ['3:36 page-app-name-variant']],
  ['a word for it', 'Ensure your app account has Admin permissions.', []],
  [
    'the address of another app',
    'Enter `https://dialpad.example/scim` or `https://acme.example/scim`.',
    ['3:16 page-other-app'],
  ],
  ['its name without the blank', 'Open AcmeSuite and wait.', ['3:6 page-app-name-variant']],
  ['an article before its name', 'A user account on an Acme Suite with rights.', ['3:19 page-app-article']],
  ['another app where one may be named', 'Export the users of Zenith first; a plug-in for Zapier does it.', []],
];

test.each(NAMES)('a page that uses %s', async (_, sentence, wanted) => {
  expect(await check(`${HEADING}${sentence}\n`)).toEqual(wanted);
});

test('a page whose heading names no app is not held to a name', async () => {
  expect(await check('# A\n\nEnsure your Zenith account has Admin permissions.\n')).toEqual([]);
});

function credentials(setup: string, step: string): string {
  const email = 'In the **Notification Email** field, enter an address.';
  return `# A\n\n${setup}\n\n1. Set the **Provisioning Mode** to **Automatic**.\n2. ${step}\n3. ${email}\n`;
}

const CREDENTIALS: readonly (readonly [string, string, string, readonly string[]])[] = [
  ['an address in the step', 'Open it.', 'Enter `https://a.example` in **Tenant URL**.', []],
  ['an address in the preparations', 'Copy the **Base URL**.', 'Enter your Tenant URL.', []],
  ['an address nowhere', 'Open it.', 'Enter your Tenant URL.', ['6:15 page-tenant-url-source']],
  [
    'a token and an authorization',
    'Open it.',
    'Enter the Secret Token, then select **Authorize**.',
    ['6:14 page-auth-contradiction'],
  ],
  ['an authorization', 'Open it.', 'Select **Authorize**.', []],
  ['a user name with a token', 'Open it.', 'Enter **Admin Username** and **Secret Token**.', []],
  [
    'a token for a client secret',
    'Create an API token.',
    'Enter the **Client Secret**.',
    ['6:16 page-auth-contradiction'],
  ],
  ['a secret for a client secret', 'Copy the API token and the client secret.', 'Enter the **Client Secret**.', []],
  [
    'other capitals',
    'Copy the **Base Url**.',
    'Enter the **Base URL** value retrieved earlier.',
    ['6:16 page-label-mismatch'],
  ],
  [
    'one label of two',
    'Copy the **Base URL** and the **Key**.',
    'Enter the **Base URL** and **Token** values retrieved earlier.',
    ['6:33 page-label-mismatch'],
  ],
  [
    'a field with other capitals',
    'These values will be entered in the **Tenant Url** field.',
    'Enter `https://a.example` in **Tenant URL**.',
    ['6:35 page-label-mismatch'],
  ],
];

test.each(CREDENTIALS)('a step about credentials with %s', async (_, setup, step, wanted) => {
  expect(await check(credentials(setup, step))).toEqual(wanted);
});

test.each([
  ['another word of the same value', 'Copy the access token.', 'The preparations say "access token".'],
  ['a field of the portal, which is no value', 'You need it for the **Secret Token**.', null],
  ['a verb before the value', 'Open the tokens, and add one token.', null],
])('a label that ends as %s', async (_, setup, hint) => {
  const step = 'Enter the **SCIM Authentication Token** value retrieved earlier.';
  const page = await parsePage(credentials(setup, step));
  expect(checkPage(page, { app: null, groups: false }, 'page.md', PAGE_RULES)).toMatchObject([
    { rule: 'page-label-mismatch', hint },
  ]);
});

test('pictures give no values and ask for none', async () => {
  expect(await check(credentials('Open it.', '![Tenant URL and Secret Token](a.png) Select **Authorize**.'))).toEqual(
    [],
  );
});

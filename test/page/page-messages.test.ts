/** What the rules for pages say besides their examples: each finding once, and the page beside it that has none. */
import { expect, test } from 'vitest';
import { checkPage } from '../../src/page/check-page.ts';
import { PAGE_RULES } from '../../src/page/page-rules.generated.ts';
import { parsePage } from '../../src/page/parse-page.ts';

async function messagesOf(rule: string, text: string): Promise<readonly string[]> {
  const problems = checkPage(
    await parsePage(`# Acme\n\n${text}\n`),
    { app: null, groups: null },
    'page.md',
    PAGE_RULES,
  );
  return problems.filter((problem) => problem.rule === `page-${rule}`).map(({ message }) => message);
}

const LONG =
  'Acme keeps whoever leaves for thirty days, and after them nobody can bring back what was theirs, whatever they ask for.';
const CREDENTIALS = (address: string) =>
  `1. Set the **Provisioning Mode** to **Automatic**.\n2. Enter \`${address}\` in **Tenant URL**.\n3. In **Notification Email**, enter an address.`;

test.each<readonly [rule: string, odd: string, sound: string, message: string]>([
  [
    'label-spelling',
    'Copy the **Access Token**. The **Access token** is new.',
    'Copy the **Access token**. The **Access token** is new.',
    '"Access token" is "Access Token" in the sentence before.',
  ],
  [
    'label-spelling',
    'Open **Overview**.\n\nOpen **Overview (Preview)**.',
    'Open **Overview** or **Overview (Preview)**.',
    '"Overview (Preview)" is "Overview" in other places.',
  ],
  [
    'label-spelling',
    'Open **Add user Group**.',
    'Open **Add User Group**.',
    '"user" has no capital among words that have one.',
  ],
  [
    'label-spelling',
    'Open **Single sign-On**.',
    'Open **Single sign-on**.',
    '"sign-On" has its capital in the middle.',
  ],
  [
    'label-stop',
    '**A** **B** **C** **D**\n\nSelect "Reveal".',
    '**A** **B** **C** **D**\n\nSelect **Reveal**.',
    'A label stands in quotation marks.',
  ],
  ['label-stop', 'Select **"Save"**.', 'Select **Save**.', 'The quotation marks are no part of the label.'],
  ['label-stop', 'Select **> Save**.', 'Select > **Save**.', '">" stands at the start of the bold words.'],
  [
    'label-words',
    'Go on, and **enable user provisioning now**.',
    'Go on, and enable it.',
    'These bold words are no label.',
  ],
  [
    'repeated-text',
    `Open it.\n\n${LONG}\n\nClose it.\n\n${LONG}`,
    `Open it.\n\n${LONG}\n\nClose it.`,
    'This was said in line 5 already.',
  ],
  [
    'portal-label',
    'Sign in to the Microsoft Entra admin center. Look in the Azure portal.',
    'Sign in to the Microsoft Entra admin center. Look in the admin center.',
    '"Azure portal" stands on a page whose steps are in the Microsoft Entra admin center.',
  ],
  [
    'portal-label',
    'You need a Microsoft Entra ID tenant.',
    'You need a Microsoft Entra tenant.',
    '"Microsoft Entra ID" stands before what is its own.',
  ],
  [
    'address-form',
    'Enter https://acme.example/scim there.',
    'Enter `https://acme.example/scim` there.',
    'The address is plain text.',
  ],
  ['address-form', 'Enter `ttps://acme.example/scim`.', 'Enter `https://acme.example/scim`.', '"ttps" is no scheme.'],
  [
    'address-form',
    'Enter `https://[domain.acme.example/scim`.',
    'Enter `https://[domain].acme.example/scim`.',
    '"[" and "]" are not as many in this address.',
  ],
  [
    'address-form',
    CREDENTIALS('acme.example/scim'),
    CREDENTIALS('https://acme.example/scim'),
    'The address lacks its beginning.',
  ],
  [
    'link-missing',
    '* Single sign-on to Acme (recommended)',
    '* [Single sign-on](acme-tutorial.md) to Acme (recommended)',
    'Single sign-on is recommended, and nothing says how it is set up.',
  ],
  [
    'alert-split',
    'Open it.\n**IMPORTANT:** Wait.',
    'Open it.\n\n**IMPORTANT:** Wait.',
    'This note runs on in the paragraph above.',
  ],
  [
    'table-header',
    '|Field|Type|\n|---|---|\n|userName|String|',
    '|Attribute|Type|\n|---|---|\n|userName|String|',
    '"Field" is "Attribute" on other pages.',
  ],
  [
    'code-space',
    'Enter `https://acme.example/  scim`.',
    'Enter `https://acme.example/scim`.',
    'The address has a tab or two blanks inside.',
  ],
  ['heading-level', '## \n\nOpen it.', '## Open\n\nOpen it.', 'The heading is empty.'],
  ['heading-level', 'Open it.\n\n# More', 'Open it.\n\n## More', 'The page has a second main heading.'],
  ['link-target', 'Open [](acme.md).', 'Open [it](acme.md).', 'The link has no text.'],
  [
    'link-target',
    'Open [it](javascript:a).',
    'Open [it](https://a.example/).',
    '"javascript:a" is no address for a page.',
  ],
  ['stray-mark', 'Open it now).', 'Open it (now).', 'A bracket closes here, and was not opened.'],
  ['label-space', 'Open **Sign- in page**.', 'Open **Sign-in page**.', 'A blank stands behind a hyphen of this label.'],
  ['code-mark', 'Enter **Not([active])**.', 'Enter `Not([active])`.', 'An expression is bold.'],
])('page-%s', async (rule, odd, sound, message) => {
  expect(await messagesOf(rule, odd)).toEqual([message]);
  expect(await messagesOf(rule, sound)).toEqual([]);
});

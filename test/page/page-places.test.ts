/** What rules for pages find, and where: between the marks, to the letter, and nothing on the page beside it. */
import { expect, test } from 'vitest';
import { PAGE_RULES } from '../../src/page/page-rules.generated.ts';
import { parsePage } from '../../src/page/parse-page.ts';

const LONG =
  'Acme keeps whoever leaves for thirty days, and after them nobody can bring back what was theirs, whatever they ask for.';
const LONG_TOO = LONG.replace('thirty', 'forty');

/** A page about an app of that name. */
function of(app: string, text: string): string {
  return `# Configure ${app} for automatic user provisioning\n\n${text}`;
}

/** @returns what the rule says of a page, with the place that it means between marks */
async function foundBy(id: string, text: string): Promise<readonly string[]> {
  const source = text.startsWith('# ') ? `${text}\n` : `# Acme\n\n${text}\n`;
  const rule = PAGE_RULES.find((each) => each.id === `page-${id}`);
  const findings = rule?.check(await parsePage(source), { app: null, groups: null }) ?? [];
  return findings.map(({ start, end, message }) => {
    const marked = `${source.slice(0, start)}«${source.slice(start, end)}»${source.slice(end)}`;
    return `${message}\n${marked.replace(/^# Acme\n\n/u, '').replace(/\n$/u, '')}`;
  });
}

test.each<readonly [rule: string, odd: string, sound: string, message: string]>([
  [
    'address-insecure',
    '1. Set the **Provisioning Mode** to **Automatic**.\n2. Enter `«http://a.example/x»`, and see the next.\n3. In **Notification Email**, enter an address.',
    'See `http://a.example/x`.\n\n1. Set the **Provisioning Mode** to **Automatic**.\n2. Enter the address of Acme.\n3. In **Notification Email**, enter an address.\n\nSee `http://a.example/x`.',
    'This address is plain http.',
  ],
  [
    'alt-picture',
    'Select **Test Connection**.\n\n«![Secret Token](a.png)»',
    'Enter the token, and select **Test Connection**.\n\n![Secret Token](a.png)',
    'The text speaks of a token, and the step has none.',
  ],
  [
    'alt-picture',
    'Open it.\n\n«![api-keys-page](a.png)»',
    'Open it.\n\n![The API keys page](a.png)',
    '"api-keys-page" is the name of a file.',
  ],
  [
    'alt-picture',
    'Open it.\n\n«![The page of the keys,](a.png)»',
    'Open it.\n\n![The page of the keys](a.png)',
    'The text of this picture stops in the middle.',
  ],
  [
    'alt-picture',
    'Open it.\n\n«![keys](a.png)»',
    'Open it.\n\n![The keys of it](a.png)',
    '"keys" says too little of a picture.',
  ],
  [
    'alt-picture',
    'Open it.\n\n«![Acme](a.png)»',
    'Open it.\n\n![Acme with its menu](a.png)',
    '"Acme" says too little of a picture.',
  ],
  [
    'alt-picture',
    'Open it.\n\n«![The users of it](media/a/group-page.png)»',
    'Open it.\n\n![The groups of it](media/a/group-page.png)',
    'The text speaks of users, and the file "group-page.png" of groups.',
  ],
  [
    'app-name-variant',
    of('Acme', 'Open the «ACME» portal.'),
    of('Acme', 'Open the ACME portal, the ACME console and the ACME website.'),
    '"ACME" is "Acme" in other places.',
  ],
  [
    'app-name-variant',
    of("O'Hara", "Open O'Hara. O'Hara is here. See «O’Hara»."),
    of("O'Hara", "Open O'Hara. O'Hara is here."),
    '"O’Hara" is "O\'Hara" in other places.',
  ],
  [
    'app-name-variant',
    of('Acme Identity', 'Open the «acme» console.'),
    of('Acme Identity', 'Open the Acme console.'),
    '"acme" is "Acme" in other places.',
  ],
  [
    'app-name-variant',
    of('SurveyDuck Enterprise', 'Open «Surveyduck» there.'),
    of('SurveyDuck Enterprise', 'Open SurveyDuck there.'),
    '"Surveyduck" is "SurveyDuck" in other places.',
  ],
  [
    'app-name-variant',
    of('Acme Sandbox', 'Open «Acme Sandbox.com» there.'),
    of('Acme Sandbox', 'Open acme-sandbox.com there.'),
    '"Acme Sandbox.com" is "Acme Sandbox" in other places.',
  ],
  [
    'app-name-variant',
    of('Zenith Portal', 'Open **«ZenithPortal»**.'),
    of('Zenith Portal', 'Open **Zenith Portal**.'),
    '"ZenithPortal" is "Zenith Portal" in other places.',
  ],
  [
    'app-name-variant',
    of('AcmeCorp', 'Open «Acmecorp» there.'),
    of('AcmeCorp', 'Open ACMECORP there.'),
    '"Acmecorp" is "AcmeCorp" in other places.',
  ],
  [
    'app-name-variant',
    of('frankli', 'Open «Frankli» there.'),
    of('frankli', 'Open frankli there. Frankli is here.'),
    '"Frankli" is "frankli" in other places.',
  ],
  [
    'app-name-variant',
    of('Acme', 'Open the Acme Admin Console. In the Acme Admin Console, open the «Acme Admin console».'),
    of('Acme', 'Open the Acme Admin Console. In the Acme Admin Console, wait.'),
    '"Acme Admin console" is "Acme Admin Console" in other places.',
  ],
  [
    'attribute-path',
    'Map «**addresses[type eq "work"].locality|String**» too.',
    'Map **addresses[type eq "work"].locality** too.',
    '"|String" is no part of the name.',
  ],
  [
    'attribute-path',
    '|Attribute|Type|\n|-|-|\n|userName|String|\n|«emails[type eq "work"]»|String|',
    '|Attribute|Type|\n|-|-|\n|userName|String|\n|emails[type eq "work"].value|String|',
    '"emails[type eq "work"]" is an entry with parts, and no text.',
  ],
  [
    'attribute-path',
    '|Attribute|Type|\n|-|-|\n|userName|String|\n|«emails»|String|',
    '|Attribute|Type|\n|-|-|\n|userName|String|\n|emails|Complex|',
    '"emails" is a list of entries with parts, and no text.',
  ],
  ['broken-anchor', 'See «[it](#%E0%A4%A)».', 'See [it](a.md#%E0%A4%A).', 'No heading has the anchor "#%E0%A4%A".'],
  [
    'capability-table',
    '## Capabilities\n\n* Create users in Acme.\n«* Remove users in Acme.»\n\n|Attribute|Type|\n|-|-|\n|userName|String|\n|title|String|\n|name.givenName|String|\n',
    '## Capabilities\n\n* Create users in Acme.\n* Remove users in Acme.\n\n|Attribute|Type|\n|-|-|\n|userName|String|\n|active|String|\n|name.givenName|String|\n',
    'The table in line 8 has no attribute that says who is active.',
  ],
  [
    'capability-table',
    '## Capabilities\n\n* Create users in Acme.\n«* Provision groups and group memberships in Acme.»\n\n|Attribute|Type|\n|-|-|\n|displayName|String|\n|externalId|String|\n|description|String|\n',
    '## Capabilities\n\n* Create users in Acme.\n* Provision groups and group memberships in Acme.\n\n|Attribute|Type|\n|-|-|\n|displayName|String|\n|externalId|String|\n|members|String|\n',
    'The table of groups in line 8 has no attribute for their members.',
  ],
  [
    'claim-contradiction',
    'The steps are performed «in both Acme and Microsoft Entra ID».\n\n## Step 1. Plan it\n\nGo.\n\n## Step 2. Configure automatic user provisioning to Acme\n\nGo.',
    'The steps are performed in both Acme and Microsoft Entra ID.\n\n## Step 1. Create a key\n\nGo.\n\n## Step 2. Configure automatic user provisioning to Acme\n\nGo.',
    'No section is about steps in Acme.',
  ],
  ['clause-comma', 'Use a role«,» that has it.', 'Use a role that has it.', 'A comma stands before "that".'],
  [
    'code-space',
    'Enter «`https://a.example/*your name*/b`».',
    'Enter `https://a.example/<your name>/b`.',
    'Asterisks in code are shown, and set nothing in italics.',
  ],
  ['code-space', 'Enter «`Acme or Other`».', 'Enter `Acme` or `Other`.', 'Two values stand in one code.'],
  [
    'code-space',
    'Enter «`role:edit must be set to allow`».',
    'Set `role:edit` to allow.',
    'A sentence stands inside of the code.',
  ],
  [
    'duplicate-attribute',
    '|Attribute|Type|\n|-|-|\n|userName|String|\n|title|String|\n|«userName»|String|',
    '|Attribute|Type|\n|-|-|\n|userName|String|\n|title|String|',
    '"userName" has a row above already.',
  ],
  [
    'field-order',
    '1. «Select **Test Connection**».\n2. Enter the **Secret Token** of Acme.',
    '1. Enter the **Secret Token** of Acme.\n2. Select **Test Connection**.',
    '"Test Connection" comes first, and what it needs is entered in line 4.',
  ],
  [
    'label-mismatch',
    'Copy **Base URL**.\n\n1. Set the **Provisioning Mode** to **Automatic**.\n2. Enter the `«https://a.example/scim»` value you copied earlier in **Tenant URL**.\n3. In **Notification Email**, enter an address.',
    'Copy `https://a.example/scim`.\n\n1. Set the **Provisioning Mode** to **Automatic**.\n2. Enter the `https://a.example/scim` value you copied earlier in **Tenant URL**.\n3. In **Notification Email**, enter an address.',
    '"https://a.example/scim" is not among the values of the preparations.',
  ],
  [
    'label-misspelt',
    'Select «**Link you app now**», then **Link your app now**.',
    'Select **Link your app now**, then **Link your app**.',
    '"Link you app now" is "Link your app now" in other places.',
  ],
  [
    'label-space',
    'Open «**Users&Groups**».',
    'Open **Users & Groups** or **AT&T**.',
    'Two labels stand in one pair of marks.',
  ],
  [
    'label-space',
    'Open «**Value(optional)**».',
    'Open **Value(s)**, or a **value(optional)**.',
    'A blank before the parenthesis is missing.',
  ],
  [
    'label-spelling',
    'Set the **Provisioning Mode**. Select «**Test connection**».',
    'Set the **Provisioning Mode**. Select **Test Connection**.',
    '"Test connection" is "Test Connection" in the portal.',
  ],
  [
    'label-spelling',
    'Open **Add User**. It is here.\n\nOpen **Add User**. It is there.\n\nOpen «**Add user**».',
    'Open **Add User**, not **Add user**.\n\nOpen **Add User**.',
    '"Add user" is "Add User" in other places.',
  ],
  [
    'label-words',
    "Open the «**Dashboard's Account**» page.",
    "Open the dashboard's **Account** page.",
    'The owner is no part of the label.',
  ],
  ['label-words', 'Select the «**Save button**».', 'Select the **Save** button.', '"button" is no part of the label.'],
  ['label-words', 'Enter «**urn:a:b:c**».', 'Enter `urn:a:b:c`.', 'This path is in bold, and is no label.'],
  [
    'link-missing',
    'Go on as described in «this documentation».',
    'Go on as described in this [documentation](a.md).',
    '"this documentation" leads nowhere: no link stands here.',
  ],
  ['link-syntax', 'See [it](a.md« »).', 'See [it](a.md).', 'A blank stands before the closing bracket of the address.'],
  ['link-syntax', '![« »The b](a.png)', '![The b](a.png)', 'The text of the picture begins with a blank.'],
  [
    'link-text',
    'See «[Single sign-on](https://b.example/add-application-portal-setup-oidc-sso)» to Acme.',
    'See [Single sign-on](acme-tutorial.md) to Acme.',
    'The link promises single sign-on to this app, and leads to a page about any app.',
  ],
  [
    'link-text',
    'See [How to set up the app here](a.md) and «[How to set up the app here](b.md)».',
    'See [How to set up the app here](a.md).',
    '"How to set up the app here" leads to another page above.',
  ],
  [
    'link-text',
    'See «[Screenshot of the page](a.png)».',
    'See [the page](a.png).',
    'The text of this link describes a picture.',
  ],
  [
    'link-text',
    'See «[https://a.example](https://b.example/)».',
    'See [https://a.example](https://a.example/b).',
    'The link shows "a.example", and leads to "b.example".',
  ],
  [
    'link-text',
    'See «[how it is made for](a.md)».',
    'See [how it is made](a.md).',
    'The text of the link stops behind "for".',
  ],
  [
    'link-text',
    of('Acme', 'Sign in to your «[Zscaler](https://acme.example)» account.'),
    of('Acme', 'Sign in to your [Zscaler](https://zscaler.example) account.'),
    '"Zscaler" is another app, and the link leads to "acme.example".',
  ],
  [
    'link-text',
    of('Acme', 'Sign in to your «[Acme](https://zscaler.example)» account.'),
    of('Acme', 'Sign in to your [Acme](https://acme.example) account.'),
    '"Acme" leads to "zscaler.example".',
  ],
  [
    'link-text',
    'See «[Managing user account provisioning](a.md)».',
    'See [Managing user account provisioning](configure-automatic-user-provisioning-portal.md).',
    '"Managing user account provisioning" leads to "a.md".',
  ],
  [
    'list-case',
    '* Open it.\n* Close it.\n* «save it.»',
    '* open it.\n* close it.\n* save it.',
    'The item begins with a small letter.',
  ],
  [
    'noun-missing',
    '## «Configure» to support provisioning',
    '## Configure Acme to support provisioning',
    'Behind "Configure" a name is missing.',
  ],
  ['noun-missing', 'Open «your» and wait.', 'Open your tab and wait.', 'Behind "your" a noun is missing.'],
  ['noun-missing', 'Open «your».', 'Open your "tab".', 'Behind "your" a noun is missing.'],
  [
    'number-agreement',
    'Open two «directory» there.',
    'Open two directories there.',
    '"directory" stands behind "two".',
  ],
  ['number-agreement', 'Open these «page» there.', 'Open these pages there.', '"page" stands behind "these".'],
  ['number-agreement', 'A new «windows» is shown.', 'A new windows opens.', '"windows" stands behind "A".'],
  [
    'placeholder',
    'Enter «`https://<your company name>.a.example`».',
    'Enter `https://<your company name>.a.example`, where the company name is yours.',
    'Nothing says what "your company name" stands for.',
  ],
  [
    'placeholder',
    'Enter, for example, «`<acme2>`».',
    'Enter `<acme>`.',
    '"acme2" stands in brackets, and is a value and nothing to be replaced.',
  ],
  [
    'placeholder',
    'Enter «`<acme.test>`».',
    'Enter `<name>`.',
    '"acme.test" stands in brackets, and is a value and nothing to be replaced.',
  ],
  [
    'portal-label',
    'It runs in Microsoft Entra ID. Set it up for «**Azure**».',
    'It runs in Microsoft Entra ID. Open **Azure**.',
    '"Azure" is not the name of the directory.',
  ],
  [
    'portal-label',
    'Select «**+ New configuration**». Open **Admin Credentials** and **Provisioning Status**.',
    'Open **Admin Credentials** and **Provisioning Status**.',
    '"+ New configuration" is a label of the portal of 2026; most steps are about the portal with a provisioning mode.',
  ],
  [
    'portal-label',
    '**Azure** is here. It runs in Microsoft Entra ID. Set it up for «**Azure**».',
    'Set it up for **Azure**.',
    '"Azure" is not the name of the directory.',
  ],
  [
    'previous-step',
    '## A\n\nOpen it.\n\n## B\n\nSee the «recommendations in the previous section».',
    '## A\n\nOur recommendations.\n\n## B\n\nSee the recommendations in the previous section.',
    'The section before has no recommendations.',
  ],
  [
    'previous-step',
    '1. Create a key.\n2. Open it.\n3. Wait.\n4. Use the key «created in the previous step».',
    '1. Open it.\n2. Create a key.\n3. Use the key created in the previous step.',
    'The step before is about something else than what was created.',
  ],
  [
    'previous-step',
    '1. Fill it in «as described in step 2».\n2. Open it.\n3. Wait.',
    '1. Open it.\n2. Fill it in as described in step 1.\n3. Wait.',
    'This is step 1, and what it needs comes in step 2.',
  ],
  [
    'previous-step',
    '1. Open it.\n2. Create a key.\n3. Wait.\n4. Use the key «created in the previous step».',
    '1. Create a key and open it.\n2. Use the key created in the previous step.',
    'The step before is about something else than what was created.',
  ],
  ['repeated-text', `* ${LONG}\n«* ${LONG_TOO}»`, `* ${LONG}\n* Wait.`, 'The item before says nearly the same.'],
  [
    'repeated-text',
    `A note. ${LONG}\n\nAnother note. «${LONG}»`,
    `A note. ${LONG}\n\nAnother note.`,
    'This was said in line 3 already.',
  ],
  ['repeated-text', '![A b](c.png)\n«![A b](c.png)»', '![A b](c.png)', 'This picture was shown just before.'],
  [
    'role-contradiction',
    '## Prerequisites\n\n* A tenant.\n\n## Steps\n\n1. Set the **Provisioning Mode** to **Automatic**.\n2. Enter `https://a.example` in **Tenant URL**. «Ensure your Acme account has Admin »permissions.\n3. In **Notification Email**, enter an address.',
    '## Prerequisites\n\n* An admin.\n\n## Steps\n\n1. Set the **Provisioning Mode** to **Automatic**.\n2. Enter `https://a.example` in **Tenant URL**. Ensure your Acme account has Admin permissions.\n3. In **Notification Email**, enter an address.',
    'The account needs Admin permissions here, and the prerequisites ask for none.',
  ],
  [
    'role-contradiction',
    '## Prerequisites\n\n* A user account in Acme with «Owner» permissions.\n\n## Steps\n\n1. Set the **Provisioning Mode** to **Automatic**.\n2. Enter `https://a.example` in **Tenant URL**. Ensure your Acme account has Admin permissions.\n3. In **Notification Email**, enter an address.',
    '## Prerequisites\n\n* A user account in Acme with Admin permissions.\n\n## Steps\n\n1. Set the **Provisioning Mode** to **Automatic**.\n2. Enter `https://a.example` in **Tenant URL**. Ensure your Acme account has Admin permissions.\n3. In **Notification Email**, enter an address.',
    '"Owner" is needed here, and "Admin" in line 10.',
  ],
  [
    'section-order',
    '«## Assign users to Acme»\n\nOpen **Users and groups**.\n\n## Add Acme from the gallery\n\nAdd it.',
    '## Add Acme from the gallery\n\nAdd it.\n\n## Assign users to Acme\n\nOpen **Users and groups**.',
    'Users are assigned here, and the app is added in line 7.',
  ],
  [
    'section-order',
    '«## Assign users to Acme»\n\nOpen **Users and groups**.\n\n## Add Acme from the gallery\n\nAdd it.',
    '## Assign users to Acme\n\nThink of it.\n\n## Add Acme from the gallery\n\nAdd it.',
    'Users are assigned here, and the app is added in line 7.',
  ],
  [
    'sentence-end',
    '1. Open it.\n2. Click it.\n\nThen:\n\n1. «Click this page»\n2. Open that page',
    '1. Open it.\n2. Click it.\n\nThen:\n\n1. Click this page.\n2. Open that page.',
    'None of these steps has a full stop, and others of the page have one.',
  ],
  [
    'sentence-end',
    '«Use the following command»\n\n```\na\n```',
    'Use the following command:\n\n```\na\n```',
    'The sentence leads to code, and has no colon.',
  ],
  [
    'sentence-end',
    '«You need the following things.»\n\n* A.\n* B.',
    'You need the following things:\n\n* A.\n* B.',
    'The sentence leads to a list, and has no colon.',
  ],
  [
    'sentence-end',
    '* One is here.\n* Two is here.\n* «Three is here»',
    '* One is here.\n* Two is here.\n* Three is here.',
    'The item has no full stop, and others of its list have one.',
  ],
  [
    'sentence-end',
    '1. Open it.\n2. Click it.\n\nThen:\n\n1. «Click this page»\n2. Open that page',
    '1. Click this page\n2. Open that page\n\nThen:\n\n1. Click that page\n2. Open this page',
    'None of these steps has a full stop, and others of the page have one.',
  ],
  ['sentence-fragment', '«Once it is done».', 'Once it is done, click it.', 'What begins with "Once" is no sentence.'],
  ['sentence-fragment', '«Which is needed».', 'This is needed.', 'What begins with "Which" is no sentence.'],
  ['sentence-fragment', '«So that it works».', 'It works.', 'What begins with "So" is no sentence.'],
  ['slip', '«Open» **Users** tab.', 'Open the **Users** tab.', '"the" is missing behind "Open".'],
  ['slip', 'Open it« »; then save.', 'Open it; then save.', 'A blank before the mark.'],
  ['slip', 'Open it«..» Then save.', 'Open it. Then save.', '".." is a slip.'],
  ['slip', 'Open the tab«.»Select it.', 'Open the tab. Select it.', 'No blank after the full stop.'],
  ['slip', '«You be» redirected.', 'You are redirected.', '"You be" is a slip.'],
  ['slip', '«To get the key »contact us.', 'To get the key, contact us.', '"To get the key " is a slip.'],
  ['slip', 'It is «,,» here.', 'It is here.', '",," is a slip.'],
  ['slip', '«An user» waits.', 'A user waits.', '"An user" is a slip.'],
  [
    'source-attribute',
    '|Attribute|Source attribute|\n|-|-|\n|userName|«userPrincipalNam»|',
    '|Attribute|Source attribute|\n|-|-|\n|userName|userPrincipalName|\n|title|qqqqqqqqqq|',
    'The directory has no "userPrincipalNam".',
  ],
  [
    'spelling-mixed',
    '«Log in» to it, or sign in to it.',
    'Sign in to it.',
    'The page says "sign in" in other places, and "Log in" here.',
  ],
  [
    'step-content',
    '1. Open it.\n2. Copy the token.\n3. Wait.\n4. Enter the «token copied in step 1».',
    '1. Copy the token.\n2. Enter the token copied in step 1.',
    'Step 1 speaks of no token.',
  ],
  [
    'step-missing',
    '1. Set the **Provisioning Mode** to **Automatic**.\n2. Select **Synchronize Microsoft Entra users to Acme**.\n3. «Select **Save**.»',
    '1. Set the **Provisioning Mode** to **Automatic**.\n2. Select **Synchronize Microsoft Entra users to Acme**.\n3. Set the **Provisioning Status** to **On**.\n4. Select **Save**.',
    'No step turns provisioning on.',
  ],
  [
    'step-reference',
    '## Step 1. A\n\nUse these values in «Step 2.1».\n\n## Step 2. B\n\n1. Open it.\n2. Enter the Secret Token.',
    '## Step 1. A\n\nUse these values in Step 2.2.\n\n## Step 2. B\n\n1. Open it.\n2. Enter the Secret Token.',
    'Step 2.1 does not ask for the Secret Token.',
  ],
  [
    'step-reference',
    '1. Copy the Secret Token.\n2. Enter the Tenant URL and the Secret Token as described in «step 1».',
    '1. Copy the Tenant URL and the Secret Token.\n2. Enter the Tenant URL and the Secret Token as described in step 1.',
    'step 1 says nothing of the Tenant URL.',
  ],
  [
    'step-reference',
    '## Step 1. A\n\nUse the **Fg** generated in «Step 2.1» there.\n\n## Step 2. B\n\n1. Open it.\n2. Copy the **Fg**.',
    '## Step 1. A\n\nUse the **Fg** generated in Step 2.1 there.\n\n## Step 2. B\n\n1. Open it.\n2. Copy the **Hi**.',
    'Step 2.1 does not ask for the Fg.',
  ],
  [
    'step-repeated',
    '1. Review it. Select **Save**.\n2. «Select **Save**.»',
    '1. Review it.\n2. Select **Save**.',
    'Line 3 ends with this already.',
  ],
  [
    'stray-mark',
    'Enter the token «*» here.',
    'Enter the token\\* here.\n\n|A|B|\n|-|-|\n|a * b|c|',
    'An asterisk stands between the words.',
  ],
  [
    'subject-verb',
    'New users «applies» for it.',
    'New users apply for it.',
    '"applies" stands behind several "users".',
  ],
  ['subject-verb', 'The role «apply» to it.', 'The role applies to it.', '"apply" stands behind one "role".'],
  ['subject-verb', 'Users «applies» it.', 'Users apply it.', '"applies" stands behind several "Users".'],
  ['subject-verb', 'Users «passes» it.', 'Users pass it.', '"passes" stands behind several "Users".'],
  [
    'subject-verb',
    'Users «allows» you to do it.',
    'Users allow you to do it.',
    '"allows" stands behind several "Users".',
  ],
  ['subject-verb', 'The role also «need» it.', 'The role also needs it.', '"need" stands behind one "role".'],
  [
    'table-broken',
    '|a|b|\n|-|-|\n|1|2|\n\n«|3|4|»',
    '|a|b|\n|-|-|\n|1|2|\n\n|3|4|\n|-|-|\n|5|6|',
    'An empty line ends the table above this row.',
  ],
  [
    'table-broken',
    '|a|b|c|\n«|-|-|»\n|1|2|',
    '|a|b|\n|-|-|\n|1|2|',
    'The row of dashes has 2 cells, and the headings have 3.',
  ],
  [
    'table-header',
    '|«Field»|Type|\n|-|-|\n|userName|String|',
    '|Field|Type|\n|-|-|\n|Open it|String|',
    '"Field" is "Attribute" on other pages.',
  ],
  [
    'tenant-url-source',
    'Contact Acme support for the token.\n\n1. Set the **Provisioning Mode** to **Automatic**.\n2. Enter your «Tenant URL» and Secret Token.\n3. In **Notification Email**, enter an address.',
    'Contact Acme support for the URL and the token.\n\n1. Set the **Provisioning Mode** to **Automatic**.\n2. Enter your Tenant URL and Secret Token.\n3. In **Notification Email**, enter an address.',
    'Nothing on the page says where the tenant URL comes from.',
  ],
  [
    'value-untied',
    'In Acme, create an «API key» at `https://acme.example/scim`. The URL is the tenant URL.\n\n1. Set the **Provisioning Mode** to **Automatic**.\n2. Enter the Tenant URL, and the Secret Token.\n3. In **Notification Email**, enter an address.',
    'In Acme, create an API key at `https://acme.example/scim`. The URL is the tenant URL.\n\n1. Set the **Provisioning Mode** to **Automatic**.\n2. Enter the Tenant URL, and the API key in **Secret Token**.\n3. In **Notification Email**, enter an address.',
    'Nothing says that the "API key" is what the portal calls "Secret Token".',
  ],
])('page-%s', async (rule, odd, sound, message) => {
  expect(await foundBy(rule, odd.replaceAll(/[«»]/gu, ''))).toEqual([`${message}\n${odd}`]);
  expect(await foundBy(rule, sound)).toEqual([]);
});

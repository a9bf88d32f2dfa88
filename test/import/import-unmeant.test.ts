/** What stands on pages and nobody meant: slips, leftovers, marks. */
import { describe, expect, test } from 'vitest';
import { BY_LABELS, FILE, read, sixStep, USER_TABLE } from './acme-page.ts';
import { assigningUsersPage, sixStepPage } from './fixtures.ts';
import { importPage, roundTrip } from './round-trip.ts';

describe('what pages have that nobody meant', () => {
  test('rows behind a blank line are rows of the table before it, each on its own line', () => {
    const users =
      '   |Attribute|Type|Supported for filtering|\n   |---|---|---|\n   |userName|String|&check;|\n\n   |title|String||\n   |userName|String||';
    const { manifest, problems } = importPage(sixStepPage({ users }), FILE);
    expect(manifest?.users.attributes?.map(({ name }) => name)).toEqual(['userName', 'title']);
    const doubled = sixStepPage({ users }).split('\n').lastIndexOf('   |userName|String||') + 1;
    expect(problems.map(({ rule, line }) => [rule, line])).toContainEqual(['import-attribute-listed-twice', doubled]);
  });

  test('an anchor with blanks keeps them', () => {
    const page = sixStepPage().replace(
      '## Prerequisites',
      "<a name='set-up-acme one-in-azure-ad'></a>\n\n## Prerequisites",
    );
    expect(read(page).anchors).toContainEqual({ at: 'prerequisites', name: 'set-up-acme one-in-azure-ad' });
    expect(roundTrip(page, FILE).again).toEqual(read(page));
  });

  test('another name of the mapping than that of the portal is listed', () => {
    const groups =
      '1. Under **Mappings**, select **Provision Microsoft Entra groups**.\n\n1. Review the group attributes:\n\n   |Attribute|Type|\n   |---|---|\n   |displayName|String|\n';
    const { unplaced } = importPage(sixStepPage({ groups }), FILE);
    expect(unplaced.map(({ text }) => text)).toEqual(['**Provision Microsoft Entra groups**']);
  });

  test('bullets below a heading of the set-up stay bullets', () => {
    const { setup } = sixStep({
      setup: '1. Open the console.\n\n### Regions\n\n* Europe has hosts of its own.\n\n* So has Asia.',
    });
    expect(setup?.steps.at(-1)).toMatchObject({ text: 'Regions', unordered: true, steps: [{}, {}] });
  });

  test('the address behind the label of a field is its value, and one that is an example is none', () => {
    const fields = (step: string) => sixStep({ setup: '1. Open the console.', credentials: step }).auth.fields;
    expect(
      fields(
        '1. Below **Admin Credentials**, input your Acme [Tenant URL](https://acme.example/scim) and Secret Token.',
      ),
    ).toMatchObject([{ portal: 'Tenant URL', from: { fixed: 'https://acme.example/scim' } }, {}]);
    const example =
      '1. Below **Admin Credentials**, input your Acme Tenant URL and Secret Token.\n\n   * You will need your tenant URL.\n\n      Example:\n\n      *`https://eu.acme.example/scim`.';
    expect(fields(example)?.[0]).toEqual({ portal: 'Tenant URL' });
    expect(sixStep({ credentials: example }).auth.note).toContain('Example: \\*`https://eu.acme.example/scim`.');
  });

  test('inner steps that fill in a field or test the connection are no steps in the app', () => {
    const credentials =
      '1. Below **Admin Credentials**, input your Acme Tenant URL and Secret Token.\n   1. Use the **API key** made in Step 2 as the **Secret Token**.\n   1. Press **Test Connection** so that both sides know each other.';
    const { setup, auth } = sixStep({ setup: '1. Copy the **API key**.', credentials });
    expect(setup?.steps).toEqual([{ yields: ['API key'] }]);
    expect(auth.fields?.[1]).toMatchObject({ portal: 'Secret Token', vendor: 'API key' });
    expect(auth.note).toContain('both sides know each other');
  });

  test('the name of another app in a sentence that every page has is listed', () => {
    const page = sixStepPage().replace(
      '### ',
      'Define the users that you would like to provision to Zenith by choosing the desired values in **Scope** in the **Settings** section.\n\n### ',
    );
    expect(importPage(page, FILE).unplaced.map(({ text }) => text)).toEqual(['Zenith']);
    const again = 'If you have previously setup Zenith for SSO you can use the same application.';
    const twice = page.replace('gallery once.', `gallery once. ${again}`);
    expect(importPage(twice, FILE).unplaced.map(({ text }) => text)).toEqual(['Zenith', 'Zenith']);
  });

  test('the label of a mapping without the name of the app is listed', () => {
    const lead = 'Below **Mappings**, choose **Synchronize Microsoft Entra users to Acme**.';
    const label = '**Synchronize Microsoft Entra users**';
    const page = sixStepPage().replace(lead, `Under the **Mappings** section, select ${label}.`);
    expect(importPage(page, FILE).unplaced.map(({ text }) => text)).toEqual([label]);
  });

  test('a table of attributes in a section of the page’s own is the mapping, not the platform’s default', () => {
    const table =
      '| Acme | Entra | When? |\n|---|---|---|\n| `userName` | `userPrincipalName` | Always |\n| `title` | `jobTitle` | Always |\n';
    const page = sixStepPage({ users: '', groups: '', extra: `## Our attributes\n\n${table}` });
    expect(read(page).users).toMatchObject({
      attributes: [
        { name: 'userName', source: 'userPrincipalName' },
        { name: 'title', source: 'jobTitle' },
      ],
    });
  });

  test('numbers stay numbers where bullets follow in the same step', () => {
    const setup =
      '1. Prove that the domain is yours:\n\n   1. Open the zone.\n   1. Save it.\n\n   Or upload a file.\n\n   * Its name is `acme.txt`.';
    expect(sixStep({ setup }).setup?.steps[0]).not.toHaveProperty('unordered');
  });

  test('a page that installs an agent is none of ours', () => {
    const page = sixStepPage().replace(
      '## Prerequisites',
      '## Install the provisioning agent\n\n1. Run it.\n\n## Prerequisites',
    );
    expect(importPage(page, FILE).problems[0]).toMatchObject({ rule: 'import-not-a-tutorial', severity: 'error' });
  });

  test('an inner step of the app that ends in the portal stays in the app', () => {
    const credentials =
      '1. Below **Admin Credentials**, enter **Tenant URL** and **Secret Token**. To get them, go to **Admin** in Acme.\n\n   a. Select **Allow SCIM** to see **Base URL** and **Bearer Token**. Copy the **Base URL** to **Tenant URL**.';
    const { setup, auth } = sixStep({ setup: 'Do this first.', credentials });
    expect(JSON.stringify(setup)).toContain('Select **Allow SCIM** to see');
    expect(auth.fields?.[0]).toMatchObject({ portal: 'Tenant URL', vendor: 'Base URL', from: { setup: true } });
  });

  test('the part that adds the app from the marketplace is that of the gallery', () => {
    const page = assigningUsersPage();
    expect(read(page.replace('Acme from the gallery', 'Acme from the Azure Marketplace'))).toEqual(read(page));
  });

  test.each(['EU: ', 'for EU: '])('cases in brackets end with their bracket: %s', (eu) => {
    const us = eu.replace('EU', 'US');
    const credentials = `1. Under **Admin Credentials**, enter the **Tenant URL** (${eu}\`https://eu.acme.example/scim\`, ${us}\`https://us.acme.example/scim\`) and the **Secret Token**.`;
    expect(sixStep({ credentials }).auth.fields?.[0]?.from).toMatchObject({
      choices: {
        values: [
          { when: 'EU', value: 'https://eu.acme.example/scim' },
          { when: 'US', value: 'https://us.acme.example/scim' },
        ],
      },
    });
  });

  test('a picture and a table that no step has keep the words that they stand below', () => {
    const extra =
      '## Troubleshooting tips\n\n* Look here:\n\n  ![The log](media/acme/log.png)\n\n## Change log\n\n* 01/02/2024 - Begun.\n';
    const table =
      'Acme is available in these [clouds](/graph/deployments), see below.\n\n|Global|China|\n|---|---|\n|Yes|No|\n';
    const page = sixStepPage({ extra }).replace('## Prerequisites', `${table}\n## Prerequisites`);
    const { sections, blocks, troubleshooting, notes } = read(page);
    const [lead, columns] = [
      'Acme is available in these [clouds](/graph/deployments), see below.',
      '| Global | China |',
    ];
    expect(blocks).toEqual([{ at: 'capabilities', body: [lead, `${columns}\n| --- | --- |\n| Yes | No |`] }]);
    expect(sections).toBeUndefined();
    expect(troubleshooting).toEqual(['Look here:\n\n![The log](media/acme/log.png)']);
    expect(JSON.stringify(notes)).not.toContain('clouds');
  });

  test('an account with a role in the app is a prerequisite of the app', () => {
    const account = 'A user account in Acme with Administrator role';
    const page = sixStepPage().replace(/(## Prerequisites[\s\S]*?\n)\* /, `$1* ${account}.\n* `);
    expect(read(page).prerequisites).toContain(account);
  });

  test('inner steps of the portal are none of the app', () => {
    const credentials =
      '1. Below **Admin Credentials**, enter **Tenant URL** and **Secret Token**.\n\n1. Select the pencil to edit the properties:\n   1. Enable accidental deletions prevention.\n   1. Select **Apply** to save the changes.';
    expect(JSON.stringify(sixStep({ setup: '1. Open the console.', credentials }).setup)).not.toContain('deletions');
  });

  test.each([
    [
      '`https://eu.acme.example/scim` for Europe or `https://us.acme.example/scim` for the States.',
      'Europe',
      'the States',
    ],
    [
      '`https://eu.acme.example/scim` (EU), or `https://us.acme.example/scim` (for US customers).',
      'EU',
      'US customers',
    ],
    ['`https://eu.acme.example/scim` for test tenants, `https://us.acme.example/scim` otherwise.'],
  ])('addresses that each have a case are choices: %s', (words, ...cases) => {
    const credentials = `1. In the **Tenant URL** field, enter ${words} Enter the **Secret Token**.`;
    const [field] = sixStep({ setup: '1. Open the console.', credentials }).auth.fields ?? [];
    expect(field?.from?.choices?.values.map(({ when }) => when) ?? []).toEqual(cases);
  });

  test('a page as its site gives it out as Markdown is the page', () => {
    const front = (text: string) =>
      `---\nlayout: Conceptual\n${text}ms.date: 2026-04-06T00:00:00.0000000Z\nsite_name: Docs\n---\n`;
    const source = sixStepPage({ frontMatter: 'ms.date: 04/06/2026\n' }).replace(
      '## Prerequisites',
      '> [!NOTE]\n> Acme is slow\n> on Mondays.\n\nIt has [rules](acme-rules.md#all).\n\n## Prerequisites',
    );
    const served = source
      .replace(/^---\n[\s\S]*?\n---\n/, front('canonicalUrl: https://learn.example/acme\n'))
      .replace(/^# (.*)$/m, '# $1 - Microsoft Entra ID | Microsoft Learn')
      .replace('> [!NOTE]\n> Acme is slow\n> on Mondays.', 'Note\n\nAcme is slow\non Mondays.')
      .replace('acme-rules.md', 'acme-rules');
    const { tutorial, notes } = read(served);
    expect(notes).toEqual(read(source).notes);
    expect(tutorial?.date).toBe('2026-04-06');
    expect(importPage(served, FILE).unplaced).toEqual([]);
  });

  test('a quotation that the site moved out of a step is in the step', () => {
    const served = (step: string) =>
      sixStepPage({ credentials: step }).replace('---\n', '---\ncanonicalUrl: https://learn.example/acme\n');
    const quote = '> Trial: `https://trial.acme.example/scim`\n> \n> Paid: `https://paid.acme.example/scim`\n';
    const rest = '    - In the **Secret Token** field, enter the Acme Key.';
    const step = `1. Fill in these fields:\n\n    - In the **Tenant URL** field, enter your address:\n\n> \n${quote}\n${rest}`;
    const { auth, sections } = read(served(step));
    expect(auth.fields?.map(({ portal }) => portal)).toEqual(['Tenant URL', 'Secret Token']);
    expect(auth.fields?.[0]?.from?.choices?.values.map(({ when }) => when)).toEqual(['Trial', 'Paid']);
    expect(sections).toBeUndefined();
  });

  test('what a sentence has the reader ask for is called as it prints it', () => {
    const setup =
      'Contact [Acme support](https://acme.example/support) to obtain the **SCIM Url** and corresponding **Token**.';
    const from = { support: 'https://acme.example/support' };
    expect(sixStep({ setup, credentials: '1. Input your Acme Tenant URL and Secret Token.' }).auth.fields).toEqual([
      { portal: 'Tenant URL', vendor: 'SCIM Url', from },
      { portal: 'Secret Token', vendor: 'Token', from, secret: true },
    ]);
  });

  test('headings below a set-up of another name are steps of it', () => {
    const setup =
      '### To issue a new SCIM token:\n\n1. Select **Issue**.\n\n### To find the region:\n\n1. Open **Regions**.';
    const page = sixStepPage({ setup }).replace(
      /(## Step 2: Configure Acme to support )/,
      '$1team mapping and user de-',
    );
    expect(read(page).setup?.steps.map(({ text }) => text)).toEqual([
      'To issue a new SCIM token',
      'To find the region',
    ]);
  });

  test('a page of 2019 with a list of capabilities keeps its order', () => {
    const page = assigningUsersPage().replace(
      '## Prerequisites',
      '## Capabilities supported\n> [!div class="checklist"]\n> * Create users in Acme.\n\n## Prerequisites',
    );
    expect(read(page).tutorial?.edition).toBe('assigning-users');
  });

  test('steps of the app’s own within one of the portal stay a list there', () => {
    const users =
      '1. If you want two more fields, map them:\n   1. Select **Add new mapping**.\n   1. Use **urn:acme:info1**.\n\n      * Or **urn:acme:info2**.\n\n1. Review the user attributes.';
    const credentials =
      '1. Input your Acme Tenant URL and Secret Token.\n\n1. In **Notification Email**, enter an address.';
    const { portalSteps, notes } = sixStep({ users, credentials, groups: '' });
    expect(portalSteps?.at(-1)).toMatchObject({
      step: 'user-attributes',
      body: [expect.stringContaining('>\n> 1. Select **Add new mapping**.\n> 2. Use **urn:acme:info1**.')],
    });
    expect(JSON.stringify(notes)).not.toContain('info1');
  });

  test('a value of the app whose name is the end of the field’s is no field', () => {
    const credentials =
      '1. In **Tenant URL**, enter **https://acme.example/scim**. Input the **User ID** and **Password** values in **Admin Username** and **Admin Password** respectively.';
    const setup =
      '1. Copy the **User ID** and **Password**. These values go into the Admin Username and Admin Password fields.';
    expect(sixStep({ setup, credentials }).auth.fields).toMatchObject([
      { portal: 'Tenant URL', from: { fixed: 'https://acme.example/scim' } },
      { portal: 'Admin Username', vendor: 'User ID' },
      { portal: 'Admin Password', vendor: 'Password' },
    ]);
    expect(sixStep({ setup, credentials }).auth.fields?.[0]).not.toHaveProperty('vendor');
  });

  test('advice keeps the words that lead to its list', () => {
    const extra =
      '## Troubleshooting tips\n\nSelect only the **User** role. These roles are invalid:\n\n* Administrator\n* Guest\n';
    expect(sixStep({ extra }).troubleshooting).toEqual([
      'Select only the **User** role. These roles are invalid:\n* Administrator\n* Guest',
    ]);
  });

  test('what is enabled in the app before it is added is its set-up', () => {
    const page = sixStepPage({ setup: '* Keep the **Token**.' }).replace(
      /## Step 2: .*/,
      '## Step 2: Enable SCIM provisioning in the console',
    );
    expect(read(page).setup?.steps[0]?.text).toBe('Keep the **Token**.');
  });

  test('a long name, and one that ends in an initial, is the name', () => {
    for (const name of [
      'Acme Networks Identity Engine of the Cloud - Authentication and Directory Service',
      'Acme A/S',
    ]) {
      const page = sixStepPage().replaceAll('Acme', name);
      expect(read(page).name).toBe(name);
      expect(JSON.stringify(read(page).notes)).toBe(JSON.stringify(sixStep().notes).replaceAll('Acme', name));
    }
  });

  test('addresses that a step lists, one of which is to be selected, are choices', () => {
    const setup =
      '1. Select one of these Tenant URLs:\n   * US data center: https://us.acme.example/scim\n   * EU data center: https://eu.acme.example/scim';
    const [field] =
      sixStep({ setup, credentials: '1. Input your Acme Tenant URL and Secret Token.' }).auth.fields ?? [];
    expect(field?.from?.choices?.values.map(({ when }) => when)).toEqual(['US data center', 'EU data center']);
  });

  test.each([
    ['according to your Acme environment and data center', 'Environment and data center'],
    ['for the region', 'Region'],
    ['by the colour of your door', 'your case'],
  ])('what decides between addresses is told %s', (words, by) => {
    const setup = `1. Select one of these Tenant URLs ${words}:\n   * US: https://us.acme.example/scim\n   * EU: https://eu.acme.example/scim`;
    const [field] = sixStep({ setup, credentials: BY_LABELS }).auth.fields ?? [];
    expect(field?.from?.choices?.by).toBe(by);
  });

  test('lettered lines of one paragraph are inner steps, each on its own line', () => {
    const lines = 'a. Fill in **Title**.  \n   b. Pick a **Level**.';
    const setup = `1. Below **New key**:\n\n   ${lines}\n\n1. Below **Old key**, do this:\n   ${lines}`;
    const steps = [{ text: 'Fill in **Title**.' }, { text: 'Pick a **Level**.' }];
    expect(sixStep({ setup }).setup?.steps).toEqual([
      { text: 'Below **New key**:', steps },
      { text: 'Below **Old key**, do this:', steps },
    ]);
    expect(sixStep({ setup: '1. Press a. or b. to go on.' }).setup?.steps).toEqual([
      { text: 'Press a. or b. to go on.' },
    ]);
  });

  test('lettered lines of the portal fill in its fields', () => {
    const setup = '1. Press **New key**.\n\n1. Copy the **Key**.';
    const credentials =
      '1. Under **Admin Credentials**, do the following:\n\n   a. In **Tenant URL**, enter `https://acme.example/scim`.\n   b. In **Secret Token**, enter the key that you copied.';
    const { first, again } = roundTrip(sixStepPage({ setup, credentials }), FILE);
    expect(first.manifest?.auth.fields?.[0]).toEqual({
      portal: 'Tenant URL',
      from: { fixed: 'https://acme.example/scim' },
    });
    expect(first.manifest?.auth.note).toBeUndefined();
    expect(first.manifest?.setup?.steps).toHaveLength(2);
    expect(again).toEqual(first.manifest);
  });

  test('a label that is only listed beside a field is no name of its value', () => {
    const setup = '1. The page shows a **Workspace ID** and the **Secret Token** that the portal can use.';
    const { auth } = sixStep({ setup, credentials: BY_LABELS });
    expect(auth.fields).toEqual([
      { portal: 'Tenant URL' },
      { portal: 'Secret Token', from: { setup: true }, secret: true },
    ]);
  });

  test('a name that its capitals alone tell is that of the value, unless another place prints one', () => {
    const setup = '1. Copy the SCIM Link URL and keep it. It goes into **Tenant URL**.';
    const vendorOf = (credentials: string) => sixStep({ setup, credentials }).auth.fields?.[0]?.vendor;
    expect(vendorOf(BY_LABELS)).toBe('SCIM Link URL');
    expect(vendorOf('1. Input the **Link URL** in **Tenant URL**, and the Secret Token.')).toBe('Link URL');
  });

  test('values that go into two fields are those of both', () => {
    const setup = '1. Copy these values to the clipboard. The fields are named **Tenant URL** and **Secret Token**.';
    const { auth, setup: own } = sixStep({ setup, credentials: BY_LABELS });
    expect(auth.fields?.map(({ from }) => from)).toEqual([{ setup: true }, { setup: true }]);
    expect(own?.steps[0]?.yields).toEqual(['Tenant URL', 'Secret Token']);
  });

  test('what leads to steps below a heading of the set-up copies nothing yet', () => {
    const setup =
      '### Make a token\n\nTo begin, you need to obtain the **Secret Token** of a site.\n\n1. Press **New**.\n\n1. Copy the **Secret Token**.';
    expect(sixStep({ setup, credentials: BY_LABELS }).setup?.steps).toEqual([
      {
        text: 'Make a token. To begin, you need to obtain the **Secret Token** of a site.',
        steps: [{ text: 'Press **New**.' }, { yields: ['Secret Token'] }],
      },
    ]);
  });

  test('pictures between the words of a step keep their places, also where the last words are a value', () => {
    const shown = (name: string) => `![${name}](media/acme/${name}.png)`;
    const setup = `1. Open **Keys**.\n\n   ${shown('keys')}\n\n   Press **New**.\n\n   ${shown('new')}\n\n   Copy the **Secret Token**.`;
    expect(sixStep({ setup, credentials: BY_LABELS }).setup?.steps[0]).toEqual({
      text: 'Open **Keys**.',
      yields: ['Secret Token'],
      body: [shown('keys'), 'Press **New**.', shown('new')],
    });
  });

  test('a subscription that one can buy is a prerequisite, whatever it is good for', () => {
    const said = 'Acme single sign-on enabled [subscription](https://acme.example/plans)';
    const page = sixStepPage().replace('An Acme **Business** plan.', `${said}.`);
    expect(read(page)).toMatchObject({ prerequisites: [said], singleSignOn: { tutorial: 'acme-tutorial.md' } });
  });

  test('a page of the platform under a name of 2017 is the platform’s', () => {
    const old =
      '* [Access and single sign-on](active-directory-appssoaccess-whatis.md)\n* [Manage accounts](active-directory-enterprise-apps-manage-provisioning.md)';
    const page = sixStepPage()
      .replace('> * [Single sign-on](acme-tutorial.md) to Acme (recommended).\n', '')
      .replace('* [Manage provisioning]', `${old}\n* [Manage provisioning]`);
    expect(read(page).singleSignOn?.tutorial).toBeUndefined();
    expect(read(page).resources).toBeUndefined();
  });

  test('the way to the app in a sentence of its own is the portal’s', () => {
    const way = '1. In the Azure portal, select **Enterprise applications** > **All applications**.';
    const page = sixStepPage().replace(/1\. Sign in to the .*\n/, `${way}\n`);
    expect(read(page).setup).toEqual(sixStep().setup);
  });

  test('the name of another app is listed where a claim says the rest of the sentence', () => {
    const setup =
      '1. Copy the **Secret Token**. This value is entered in the Secret Token field in the Provisioning tab of your Bolt application.';
    const { unplaced } = importPage(sixStepPage({ setup }), FILE);
    expect(unplaced.map(({ text }) => text)).toContain('Bolt');
    const kept = importPage(sixStepPage({ setup: '1. Open the Provisioning tab of your Bolt application.' }), FILE);
    expect(kept.unplaced.map(({ text }) => text)).not.toContain('Bolt');
  });

  test('labels with a blank between them lack no value', () => {
    const text = 'Open **Profile** **>** **Keys**.';
    expect(sixStep({ setup: `1. ${text}` }).setup?.steps).toEqual([{ text }]);
  });

  test('a copy of a served page without front matter has its alerts', () => {
    const picture = '![Apps](https://learn.microsoft.com/en-us/entra/identity/saas-apps/common/all-applications.png)';
    const setup = `1. Open **Keys**.\n\n   ${picture}\n\n   Note\n\n   Keys are shown\n   by day.\n1. Press **New**.`;
    const page = sixStepPage({ setup })
      .replace(/^---\n[\s\S]*?\n---\n/, '')
      .replace('## Prerequisites', 'Tip\n\nAcme is slow.\n\n## Prerequisites');
    const { notes, setup: own } = read(page);
    expect(notes).toContainEqual({ at: 'capabilities', kind: 'tip', text: 'Acme is slow.' });
    expect(own?.steps).toEqual([
      { text: 'Open **Keys**.', body: [picture, '> [!NOTE]\n> Keys are shown by day.'] },
      { text: 'Press **New**.' },
    ]);
  });

  test.each(['GroupTalk', 'Acme Groups', 'Acme Users'])(
    'an app called %s has its users and groups like any other',
    (name) => {
      const said = (who: string) => `${who} attributes that are synchronized from Microsoft Entra ID to Acme`;
      const table = '\n\n   |Attribute|Type|\n   |---|---|\n';
      const users = `1. Review the ${said('user')} in the **Attribute-Mapping** section. The attributes selected match users.${table}   |userName|String|`;
      const groups = `1. Below **Mappings**, choose **Synchronize Microsoft Entra groups to Acme**.\n\n1. Review the ${said('group')} in the **Attribute-Mapping** section. The attributes selected match groups.${table}   |displayName|String|`;
      const page = sixStepPage({ users, groups }).replace(/1\. Under \*\*Attribute-Mapping\*\*.*\n/, '');
      const manifest = read(page.replaceAll('Acme', name));
      expect(manifest.users.attributes?.map((each) => each.name)).toEqual(['userName']);
      expect(manifest.groups).toMatchObject({ attributes: [{ name: 'displayName' }] });
    },
  );

  test('what a heading says beyond the part that it opens is listed', () => {
    const listed = (heading: string) =>
      importPage(sixStepPage().replace('## Step 2: Configure Acme to support provisioning', heading), FILE).unplaced;
    for (const heading of ['## Step 2. Set up Acme for automatic user provisioning with Azure AD', '## Setup of Acme'])
      expect(listed(heading)).toEqual([]);
    const own = '## Step 2: Configure Acme to support badges and provisioning';
    expect(listed(own)).toEqual([{ line: 34, text: own }]);
  });

  test('single sign-on among the prerequisites is required, also where no list of capabilities has it', () => {
    const listed = '> * [Single sign-on](acme-tutorial.md) to Acme (recommended).\n';
    const needs = (item: string, page = sixStepPage()) =>
      read(page.replace('* An Acme **Business**', `* ${item}\n* An Acme **Business**`)).singleSignOn;
    const required = { tutorial: 'acme-tutorial.md', required: true };
    expect(needs('[Single sign-on](acme-tutorial.md) should be configured.')).toEqual(required);
    expect(
      needs('[Single sign-on](acme-tutorial.md) should be configured.', sixStepPage().replace(listed, '')),
    ).toEqual(required);
    expect(needs('[Single sign-on](acme-tutorial.md) (recommended).')).toEqual(sixStep().singleSignOn);
  });

  test('what a sentence shows is called by its name where the next one has it entered', () => {
    const goes = 'It appears below. This value is entered in the **Secret Token** field of the portal.';
    const secret = (setup: string) => sixStep({ setup, credentials: BY_LABELS }).auth.fields?.[1];
    const of = (vendor: string) => ({ portal: 'Secret Token', vendor, from: { setup: true }, secret: true });
    const shown = 'An **access code** is made for the **Site ID**.';
    expect(secret(`1. ${shown} ${goes.slice(18)}`)).toEqual(of('access code'));
    expect(secret(`1. ${shown} ${goes}`)).not.toHaveProperty('vendor');
    const asked = 'Ask the support at help@acme.example for an **API key**.';
    expect(secret(`1. ${asked} ${goes.slice(18)}`)).toEqual({
      ...of('API key'),
      from: { support: 'help@acme.example' },
    });
  });

  test.each(["You're provided a sheet with", 'You are given', 'You then get provided with', 'You will receive'])(
    '"%s" hands out the values of those who were asked',
    (sent) => {
      const setup = `Begin by reaching out to [Acme support](https://help.acme.example/). ${sent} the Tenant URL and Secret Token.`;
      const { auth } = sixStep({ setup, credentials: BY_LABELS });
      const support = { support: 'https://help.acme.example/' };
      expect(auth.fields?.map(({ from }) => from)).toEqual([support, support]);
    },
  );

  test('an address for some of the customers is a case', () => {
    const credentials = `1. Below **Admin Credentials**, enter the Secret Token and the **Tenant URL**. The address for customers with one data center will be \`https://acme.example/scim\`.`;
    expect(sixStep({ credentials }).auth.fields?.find(({ portal }) => portal === 'Tenant URL')?.from).toEqual({
      choices: {
        by: 'your case',
        values: [{ when: 'customers with one data center', value: 'https://acme.example/scim' }],
      },
    });
  });

  test('two values that two sentences have the reader copy go to two fields by their kinds', () => {
    const setup =
      '1. Copy the **Service URL**. Press **Make a key** and copy the key. Both are entered in the **Tenant URL** and **Secret Token** fields.';
    const { auth } = sixStep({ setup, credentials: BY_LABELS });
    expect(auth.fields?.map(({ vendor, from }) => [vendor, from])).toEqual([
      ['Service URL', { setup: true }],
      [undefined, { setup: true }],
    ]);
  });

  test('a link in the introduction with the name of another app is no homepage, and is listed', () => {
    const sentence = (name: string) =>
      `When configured, Microsoft Entra ID automatically provisions and de-provisions users to [${name}](https://bolt.example/) using the service.`;
    const page = (name: string) => sixStepPage().replace(/^This article connects .*$/m, sentence(name));
    expect(read(page('Bolt')).homepage).toBeUndefined();
    expect(importPage(page('Bolt'), FILE).unplaced.map(({ text }) => text)).toContain('https://bolt.example/');
    expect(read(page('Acme Inc')).homepage).toBe('https://bolt.example/');
  });

  test('an item between the mapping and its table keeps its words beside its picture, below the table', () => {
    const picture = '![The box for new people](media/acme/new-people.png)';
    const words = 'Clear the box for new people, since Acme makes them when they come.';
    const users = `1. ${words}\n\n    ${picture}\n\n1. Under **Attribute-Mapping**, review the user attributes.\n\n   |Attribute|Type|\n   |---|---|\n   |userName|String|`;
    const { first, again } = roundTrip(
      sixStepPage({ users }).replace(/1\. Under \*\*Attribute-Mapping\*\*(?=.*\n\n1\.)/, '1. Look'),
      FILE,
    );
    expect(first.manifest?.portalSteps).toEqual([
      { step: 'user-attributes', body: [`> [!NOTE]\n> ${words}`, picture] },
    ]);
    expect(first.manifest?.sections).toBeUndefined();
    expect(again).toEqual(first.manifest);
  });

  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: pages have such places, too
  test('a place with the sign of a shell before it is filled in whole', () => {
    const credentials =
      '1. Below **Admin Credentials**, enter `https://acme.example/${team-name}/scim` as **Tenant URL**.';
    expect(sixStep({ credentials }).auth.fields?.[0]?.from?.template?.placeholders).toEqual([
      { text: '${team-name}', means: 'team name' },
    ]);
  });
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: pages have such places, too

  test('a heading that is a step keeps its labels, and not its number', () => {
    const setup = '### 1. Open **Keys**\n\nIt is at the top.\n\n1. Press **New**.';
    expect(sixStep({ setup }).setup?.steps[0]?.text).toBe('Open **Keys**. It is at the top.');
  });

  test('words before the first list of a step lead to it, and a picture behind it is shown there', () => {
    const picture = '[![Who](media/acme/who.png)](media/acme/who.png#lightbox)';
    const setup = `1. Sign in again.\n\n   Whoever does so has to:\n\n   * own the tenant\n   * know the plan\n\n   ${picture}\n\n1. Copy the **API key**.`;
    const { first, again } = roundTrip(sixStepPage({ setup }), FILE);
    expect(first.manifest?.setup?.steps[0]).toEqual({
      text: 'Sign in again. Whoever does so has to:',
      unordered: true,
      steps: [
        { text: 'own the tenant' },
        { text: 'know the plan', pictures: [{ path: 'media/acme/who.png', alt: 'Who' }] },
      ],
    });
    expect(again).toEqual(first.manifest);
  });

  test('a picture in the lines of a step stands before the alert below them', () => {
    const setup =
      '1. Tick the box.\n   ![The box](media/acme/box.png)\n   > [!NOTE]\n   > It is small.\n\n1. Copy the **API key**.';
    expect(sixStep({ setup }).setup?.steps[0]).toEqual({
      text: 'Tick the box.',
      body: ['![The box](media/acme/box.png)', '> [!NOTE]\n> It is small.'],
    });
  });

  describe('an address that a step of the app gives', () => {
    const setupOf = (behind: string) =>
      sixStep({
        setup: `1. The **Tenant URL** is \`https://acme.example/scim\`. ${behind}\n\n1. Copy the **API key**.`,
        credentials: BY_LABELS,
      });

    test('is told with where it goes: no step is left', () => {
      const { auth, setup } = setupOf('This value is entered in the **Provisioning** tab of your Acme application.');
      expect(auth.fields?.[0]).toEqual({ portal: 'Tenant URL', from: { fixed: 'https://acme.example/scim' } });
      expect(setup?.steps).toEqual([{ yields: ['API key'] }]);
    });

    test('stays where the next sentence speaks of it', () => {
      const { auth, setup } = setupOf('It ends without a slash.');
      expect(auth.fields?.[0]).toMatchObject({ from: { fixed: 'https://acme.example/scim' } });
      expect(setup?.steps[0]?.text).toBe('The **Tenant URL** is `https://acme.example/scim`. It ends without a slash.');
    });
  });

  test('what goes into a place ends where the next field is named', () => {
    const credentials =
      '1. Below **Admin Credentials**, enter the **Tenant URL** `https://<site>.acme.example/scim`, where <site> is the name of your site, and the **Secret Token**.';
    expect(sixStep({ credentials }).auth.fields?.[0]?.from?.template?.placeholders).toEqual([
      { text: '<site>', means: 'the name of your site' },
    ]);
  });

  test.each([
    ['The **Service URL** and **Service Secret Token** are there.', ['Service URL', 'Service Secret Token']],
    ['The Service URL and the Access Key are there.', ['Service URL', 'Access Key']],
  ])('values that a sentence shows have the names that it prints: %s', (shown, names) => {
    const setup = `1. Press **New**. ${shown} These values are entered in the **Tenant URL** and **Secret Token** fields.`;
    const { auth, setup: steps } = sixStep({ setup, credentials: BY_LABELS });
    expect(auth.fields?.map(({ vendor }) => vendor)).toEqual(names);
    expect(steps?.steps[0]?.yields).toEqual(names);
  });

  test('a token that was retrieved before is one that the field says', () => {
    const credentials =
      '1. Below **Admin Credentials**, input `https://acme.example/scim` as your Acme Tenant URL and the SCIM authentication token that you have previously retrieved.';
    expect(sixStep({ credentials }).auth.fields?.[0]).not.toHaveProperty('note');
  });

  test('advice in steps stays under the heading that it has, with its alert; advice in paragraphs is advice', () => {
    const steps = '1. Ask Acme for a new key.\n1. Wait for it.\n\n   > [!NOTE]\n   > It takes a day.';
    const extra = `## Troubleshooting tips\n\nIf the key is lost:\n\n${steps}\n\n## Change log\n\n* 01/02/2024 - Groups.\n`;
    const { first, again, page } = roundTrip(sixStepPage({ extra }), FILE);
    expect(first.manifest?.sections).toEqual([
      {
        at: 'monitor',
        heading: 'Troubleshooting tips',
        body: [
          'If the key is lost:',
          '1. Ask Acme for a new key.\n2. Wait for it.\n\n   > [!NOTE]\n   > It takes a day.',
        ],
      },
    ]);
    expect(page.indexOf('It takes a day')).toBeLessThan(page.indexOf('Change log'));
    expect(again).toEqual(first.manifest);
    const told = sixStep({ extra: '## Troubleshooting tips\n\nA guest has no key.\n' });
    expect(told.troubleshooting).toEqual(['A guest has no key.']);
    expect(told.notes).not.toContainEqual(expect.objectContaining({ text: 'A guest has no key.' }));
  });

  test.each([
    'Get the **Tenant URL** and **Secret Token** by dropping a mail to the [Acme support team](mailto:help@acme.example).',
    'Raise a ticket with the [Acme support team](mailto:help@acme.example) to receive the **Tenant URL** and **Secret Token**.',
    'Write to the [Acme team](mailto:help@acme.example) to turn SCIM on. They will send you the **SCIM token**.',
  ])('who is written to hands out what one gets: %s', (sentence) => {
    const { auth, setup } = sixStep({ setup: `1. ${sentence}`, credentials: BY_LABELS });
    expect(auth.fields?.at(-1)).toMatchObject({ portal: 'Secret Token', from: { support: 'help@acme.example' } });
    expect(setup?.steps.flatMap((step) => step.yields ?? [])).toEqual([]);
  });

  test('what is said at a step that no note stands by is told there', () => {
    const page = sixStepPage();
    const told = page.replace('as **Notification Email**.', '$& Acme writes to the same address.');
    expect(told).not.toBe(page);
    const { first, again } = roundTrip(told, FILE);
    expect(first.manifest?.portalSteps).toEqual([{ step: 'notification', body: ['Acme writes to the same address.'] }]);
    expect(again).toEqual(first.manifest);
  });

  test('a mapping that is provisioned, not synchronized, has a label of the portal, which is told', () => {
    const label = '**Provision Microsoft Entra users with Acme**';
    const page = sixStepPage().replace(
      /Below \*\*Mappings\*\*.* users to Acme\*\*/,
      `Under **Mappings**, select ${label}`,
    );
    expect(page).toContain(label);
    const { manifest, unplaced } = importPage(page, FILE);
    expect(unplaced.map(({ text }) => text)).toContain(label);
    expect(manifest?.users.notes).not.toContainEqual(expect.stringContaining(label));
  });

  test('each address behind its case in brackets is one of several', () => {
    const credentials =
      '1. Below **Admin Credentials**, enter the **Tenant URL** as one of the following:\n\n   * (a site of your own) `https://own.acme.example/scim`\n   * (a shared site) `https://shared.acme.example/scim`\n\n   Enter the **Secret Token**.';
    expect(sixStep({ credentials }).auth.fields?.[0]?.from?.choices?.values).toEqual([
      { when: 'a site of your own', value: 'https://own.acme.example/scim' },
      { when: 'a shared site', value: 'https://shared.acme.example/scim' },
    ]);
  });

  test('single sign-on that is recommended has its protocol', () => {
    const page = sixStepPage().replace('to Acme (recommended)', 'to Acme using SAML (recommended)');
    expect(read(page).singleSignOn).toEqual({ tutorial: 'acme-tutorial.md', protocol: 'SAML', recommended: true });
  });

  test('a table of what a mapped attribute can be stands with its words below the table of attributes', () => {
    const users = `${USER_TABLE}\n\n1. Fill in **plan** for whoever pays.\n\n   |Value|Means|\n   |---|---|\n   |gold|all|`;
    const { first, again } = roundTrip(sixStepPage({ users }), FILE);
    expect(first.manifest?.portalSteps).toEqual([
      {
        step: 'user-attributes',
        body: [
          '> [!NOTE]\n> Fill in **plan** for whoever pays.\n>\n> | Value | Means |\n> | --- | --- |\n> | gold | all |',
        ],
      },
    ]);
    expect(first.manifest?.sections).toBeUndefined();
    expect(again).toEqual(first.manifest);
  });

  test('what the portal has copied from a console of the app is no step there', () => {
    const setup = '1. Copy the **Acme URL** and the **Acme Key**.';
    const credentials =
      '1. Under the **Admin Credentials** section, copy the **Acme URL** from Acme Board into **Tenant URL**. Copy the **Acme Key** from Acme Board into **Secret Token**. Look at the board again.';
    const { auth, setup: steps } = sixStep({ setup, credentials });
    expect(auth.fields?.map(({ vendor }) => vendor)).toEqual(['Acme URL', 'Acme Key']);
    expect(steps?.steps).toHaveLength(1);
  });

  test('what one is provided with, once somebody is asked, is made in no step', () => {
    const setup =
      '1. Contact the [Acme team](mailto:help@acme.example) and name your domain. You will then get provided with an access key.';
    const credentials =
      '1. Below **Admin Credentials**, enter the **Tenant URL**, **Token Endpoint**, **Client Identifier** and **Client Secret**.';
    expect(sixStep({ setup, credentials }).setup?.steps[0]).not.toHaveProperty('yields');
  });

  test('a picture in brackets leaves none behind', () => {
    const setup = '1. Press the bin (![Bin](media/acme/bin.png) ) of the old key.\n\n1. Copy the **API key**.';
    expect(sixStep({ setup }).setup?.steps[0]).toEqual({
      text: 'Press the bin of the old key.',
      pictures: [{ path: 'media/acme/bin.png', alt: 'Bin' }],
    });
  });
});

/** What pages of 2017 to 2019 say in their own way. All words are made up. */
import { describe, expect, test } from 'vitest';
import { assigningUsersPage, inlineCredentialsPage, sixStepPage, type Variation } from './fixtures.ts';
import { importPage, roundTrip } from './round-trip.ts';

const FILE = 'acme-provisioning-tutorial.md';

function auth(credentials: string, variation: Variation = { setup: 'Nothing is to be done in Acme.' }) {
  return importPage(sixStepPage({ ...variation, credentials }), FILE).manifest?.auth;
}

const url = (value: string, text: string, means: string) => ({
  portal: 'Tenant URL',
  from: { template: { value, placeholders: [{ text, means }] } },
});

describe('an address has places to fill in, also in no brackets', () => {
  const ADDRESS = 'https://my-site.acme.example/scim';
  const ENTER = `1. Below **Admin Credentials**, enter \`${ADDRESS}\` in **Tenant URL**`;
  const filled = { fields: [url(ADDRESS, 'my-site', 'the name of your site'), { portal: 'Secret Token' }] };

  test.each([
    [
      'in the sentence itself',
      `${ENTER}, and replace "my-site" with the name of your site. Enter the **Secret Token**.`,
    ],
    ['by what it is', `${ENTER}, where my-site is the name of your site. Enter the **Secret Token**.`],
    [
      'in a sentence behind it',
      `${ENTER}. Substitute \`my-site\` by the name of your site. Enter the **Secret Token**.`,
    ],
  ])('%s', (_, credentials) => {
    expect(auth(credentials)).toMatchObject(filled);
    expect(auth(credentials)?.fields?.[0]).not.toHaveProperty('note');
  });

  test('a sentence behind it explains one in brackets', () => {
    const value = 'https://<site>.acme.example/scim';
    const told = `${ENTER.replace(ADDRESS, value)}. Replace \`<site>\` with the name of your site. Enter the **Secret Token**.`;
    expect(auth(told)?.fields?.[0]).toEqual(url(value, '<site>', 'the name of your site'));
  });

  test('one in bold begins with a place that a sentence of its own explains', () => {
    const enter = '1. Below **Admin Credentials**, type **\\<base\\>/scim/v1** in **Tenant URL**.';
    const setup = '1. Copy the **Tenant URL** and the **Token**.';
    const told = `${enter} (The **base** is what Acme shows as its address.) Enter the **Secret Token**.`;
    const { manifest } = importPage(sixStepPage({ setup, credentials: told }), FILE);
    expect(manifest?.auth.fields?.[0]).toEqual(url('<base>/scim/v1', '<base>', 'what Acme shows as its address'));
    // What is told outright is not what is copied, so that the words stay.
    expect(manifest?.setup?.steps).toEqual([{ text: 'Copy the **Tenant URL** and the **Token**.', yields: ['Token'] }]);
  });

  test('words of the sentence that gives the address explain no place of it', () => {
    const told = 'The base is where `https://<base>.acme.example/scim` begins, and the **Tenant URL**.';
    const credentials = `1. Below **Admin Credentials**, enter this. ${told} Enter the **Secret Token**.`;
    expect(auth(credentials)?.fields?.[0]).toMatchObject(url('https://<base>.acme.example/scim', '<base>', 'base'));
  });

  test('a bracket that nobody closed opens one', () => {
    const value = 'https://[Site Name.acme.example/scim';
    const page = sixStepPage({
      setup: 'Nothing is to be done in Acme.',
      credentials: `1. Below **Admin Credentials**, enter \`${value}\` in **Tenant URL**, and the **Secret Token**.`,
    });
    const { manifest } = importPage(page, FILE);
    expect(manifest?.auth.fields?.[0]).toEqual(url(value, '[Site Name', 'Site Name'));
    expect(roundTrip(page, FILE).again).toEqual(manifest);
  });

  test('an example in bold is no address, in whatever part of the app', () => {
    const told =
      'Fill in the **Tenant URL** that you have from Acme. For example: **https://api.acme.example/scim/{id}**';
    expect(auth(`1. Below **Admin Credentials**, do this. ${told}`)?.fields?.[0]).not.toHaveProperty('from');
    const beside =
      'Fill in what you have from Acme, for example **https://api.acme.example/scim/{id}**, as **Tenant URL**.';
    expect(auth(`1. Below **Admin Credentials**, do this. ${beside}`)?.fields?.[0]).not.toHaveProperty('from');
  });

  test('an example in a step of the app is no address', () => {
    const setup =
      '1. The address is that of your site. For example: `https://big.acme.example/scim`. It is entered as **Tenant URL**.';
    const credentials = '1. Below **Admin Credentials**, enter the **Tenant URL** and the **Secret Token**.';
    expect(auth(credentials, { setup })?.fields?.[0]?.from).not.toHaveProperty('fixed');
  });

  test('what is a part of another word, or of no address, is no place', () => {
    const told = `${ENTER}, and replace "site" with the name of your site. Enter the **Secret Token**.`;
    expect(auth(told)?.fields?.[0]).toMatchObject({
      from: { fixed: ADDRESS },
      note: expect.stringContaining('"site"'),
    });
  });
});

describe('a value that is copied amid the steps of the portal', () => {
  const steps = (last: string) =>
    [
      '1. Below **Admin Credentials**, do the following:',
      '    a. Enter `https://scim.acme.example/v2` in **Tenant URL**.',
      '    b. Sign in to the Acme console, and open **Directory**.',
      `    c. ${last}`,
    ].join('\n\n');

  test('comes from the app where the step before it is there', () => {
    const page = sixStepPage({
      setup: 'Nothing is to be done in Acme.',
      credentials: steps('Copy the **Sync Key**, and paste it in **Secret Token**.'),
    });
    const { manifest } = importPage(page, FILE);
    expect(manifest?.auth.fields?.at(-1)).toEqual({
      portal: 'Secret Token',
      vendor: 'Sync Key',
      from: { setup: true },
      secret: true,
    });
    expect(manifest?.setup?.steps.slice(1)).toEqual([
      { text: 'Sign in to the Acme console, and open **Directory**.' },
      { yields: ['Sync Key'] },
    ]);
    expect(roundTrip(page, FILE).again).toEqual(manifest);
  });

  test('comes from there in one step with several sentences too, each value in the field at its place', () => {
    const credentials =
      '1. Below **Admin Credentials**, enter the **Tenant URL** and the **Secret Token** as described in Step 6.\n\n1. Open the [Acme console](https://console.acme.example/) and press **New key**. Copy the **Base address** and the **Sync Key** to the **Tenant URL** and **Secret Token** fields respectively.';
    const page = sixStepPage({ setup: 'Nothing is to be done in Acme.', credentials });
    const { manifest } = importPage(page, FILE);
    expect(manifest?.auth.fields).toEqual([
      { portal: 'Tenant URL', vendor: 'Base address', from: { setup: true } },
      { portal: 'Secret Token', vendor: 'Sync Key', from: { setup: true }, secret: true },
    ]);
    expect(manifest?.setup?.steps.at(-1)?.yields).toEqual(['Base address', 'Sync Key']);
  });

  test('that no sentence copies comes from the last step that makes one, wherever it stands', () => {
    const credentials =
      '1. Below **Admin Credentials**, enter the **Secret Token**.\n\n1. The **Secret Token** of your account is located in **Admin > Keys**. There, click on **New** to create a new Secret Token.\n\n1. Name the new token, and press **Create key**.';
    const page = sixStepPage({ setup: 'Nothing is to be done in Acme.', credentials });
    expect(importPage(page, FILE).manifest?.setup?.steps.at(-1)).toEqual({
      text: 'Name the new token, and press **Create key**.',
      yields: ['Secret Token'],
    });
  });

  test('comes from the message that contains it, not from the button that has it sent', () => {
    const steps = ['Press **Reset my key**.', 'Look for a message from Acme that contains the new key.', 'Close Acme.'];
    const page = sixStepPage({
      setup: steps.map((step) => `1. ${step}`).join('\n\n'),
      credentials: '1. Below **Admin Credentials**, enter the **Secret Token**.',
    });
    const yields = importPage(page, FILE).manifest?.setup?.steps.map((step) => step.yields?.[0]);
    expect(yields).toEqual([undefined, 'Secret Token', undefined]);
  });

  test('is entered by the portal where nothing is copied', () => {
    const { manifest } = importPage(
      sixStepPage({
        setup: 'Nothing is to be done in Acme.',
        credentials: steps('Enter the **Secret Token** of Acme.'),
      }),
      FILE,
    );
    expect(manifest?.setup?.steps).toHaveLength(2);
  });
});

describe('a value that is pasted elsewhere in the app', () => {
  const pasted = (field: string, copied = 'Copy this string.') =>
    importPage(
      sixStepPage({
        setup: `1. The string below is your **Secret Token**. ${copied}\n\n1. Paste the Secret Token into the ${field} field.`,
        credentials: '1. Below **Admin Credentials**, enter the **Tenant URL** and the **Secret Token**.',
      }),
      FILE,
    ).manifest?.setup?.steps.map(({ yields }) => yields ?? []);

  test('comes from the step that has it copied', () => {
    expect(pasted('Authorization')).toEqual([['Secret Token'], []]);
  });

  test('comes from the step that shows it, where none has it copied', () => {
    expect(pasted('Authorization', 'Keep it.')).toEqual([['Secret Token'], []]);
  });

  test('goes to the portal where the field is one of the portal', () => {
    expect(pasted('Tenant URL')?.[1]).not.toEqual([]);
  });
});

describe('a field that a step in the app has filled in', () => {
  const filled = (setup: string) => {
    const credentials = '1. Below **Admin Credentials**, select **Authorize**, and sign in to Acme.';
    const { manifest } = importPage(sixStepPage({ setup, credentials }), FILE);
    return [manifest?.auth.fields?.map(({ portal }) => portal) ?? [], manifest?.setup?.steps.at(-1)];
  };

  test.each([
    'Enter your company’s domain in the **Domain name** box. Then press **Continue**.',
    'Provide an **Instance name**, as short as can be, in the field at the top.',
    'In the **Subdomain** field, enter the part before the first dot.',
  ])('is the app’s own: %s', (text) => {
    expect(filled(`1. Open **Directory**.\n\n1. ${text}`)).toEqual([[], { text }]);
  });

  test('is one of the portal where its value goes there', () => {
    const setup = '1. Open **Directory**.\n\n1. Enter your **Domain** later, in the **Provisioning** tab of Azure AD.';
    expect(filled(setup)[0]).toEqual(['Domain']);
  });
});

test('a value that a step makes of others is that step’s, and the others are none', () => {
  const setup =
    '1. Retrieve the **baseHost**, and its **Zone**, as the manual has it. Use what stands before the dot to populate the **Domain** field.';
  const credentials =
    '1. Below **Admin Credentials**, enter the **Domain**, the **Admin Username**, and the **Admin Password** of your Acme account.';
  const { manifest } = importPage(sixStepPage({ setup, credentials }), FILE);
  expect(manifest?.auth.fields?.map(({ portal, vendor, from }) => [portal, vendor, from])).toEqual([
    ['Domain', undefined, { setup: true }],
    ['Admin Username', undefined, { account: true }],
    ['Admin Password', undefined, { account: true }],
  ]);
  expect(manifest?.setup?.steps).toEqual([{ text: setup.slice(3), yields: ['Domain'] }]);
});

test('a tab of the same name in the app is none of the portal, and a step there shows its pictures where they stood', () => {
  const credentials = `1. Below **Admin Credentials**, enter the **Tenant URL** and the **Secret Token** of your Acme account.

1. Log on to the Acme console. In the **Provisioning** tab, press **Start over**.

    ![Start over](./media/acme/start.png)

    Open **SCIM**.

    ![SCIM](./media/acme/scim.png)

    Copy the **Base** URL and the **Pass Key**, and paste them into **Tenant URL** and **Secret Token**. Press **Done**.

    ![Done](./media/acme/done.png)

1. Select **Test Connection**.`;
  const page = sixStepPage({ setup: 'All is done in the portal.', credentials });
  const { manifest } = importPage(page, FILE);
  expect(manifest?.setup?.steps.at(-1)).toEqual({
    text: 'Log on to the Acme console. In the **Provisioning** tab, press **Start over**.',
    yields: expect.arrayContaining(['Pass Key']),
    body: [
      '![Start over](./media/acme/start.png)',
      'Open **SCIM**.',
      '![SCIM](./media/acme/scim.png)',
      'Copy the **Base** URL and the **Pass Key**, and paste them into **Tenant URL** and **Secret Token**. Press **Done**.',
      '![Done](./media/acme/done.png)',
    ],
  });
  expect(manifest).not.toHaveProperty('portalSteps');
  expect(roundTrip(page, FILE).again).toEqual(manifest);
});

test('a field whose label begins with the name of the app is one of the portal', () => {
  const credentials =
    '1. Below **Admin Credentials**, do this:\n\n    a. In the **Acme Instance Name** text box, type the name of your instance.\n\n    b. In the **Acme Admin User Name** text box, type that of an administrator.\n\n    c. In the **Acme Admin Password** text box, type the password.';
  const { manifest } = importPage(sixStepPage({ setup: 'Nothing is to be done in Acme.', credentials }), FILE);
  expect(manifest?.auth.fields?.map(({ portal }) => portal)).toEqual([
    'Acme Instance Name',
    'Acme Admin User Name',
    'Acme Admin Password',
  ]);
  expect(manifest?.setup?.steps.map(({ text }) => text)).toEqual(['Nothing is to be done in Acme.']);
});

test('a link to a place of the page is told: the page of the manifest has other headings', () => {
  const setup = '1. Open **Directory**, as in [the second part](#open-the-directory).';
  const { manifest, unplaced } = importPage(sixStepPage({ setup }), FILE);
  expect(manifest?.setup?.steps).toEqual([{ text: 'Open **Directory**, as in the second part.' }]);
  expect(unplaced.map(({ text }) => text)).toEqual(['[the second part](#open-the-directory)']);
});

test('a field that is spoken of in small letters is called as the portal prints it', () => {
  const said = auth(
    '1. Below **Admin Credentials**, enter the admin username, admin password, and domain of your Acme account:\n\n    * In the **Admin Password** box, fill in the password that corresponds to the admin username.\n\n    * In the **Domain** box, fill in the domain.',
  );
  expect(said?.fields?.map(({ portal }) => portal)).toEqual(['Admin Username', 'Admin Password', 'Domain']);
  expect(said).not.toHaveProperty('note');
});

test('single sign-on whose protocol is written out is that of the protocol', () => {
  const page = assigningUsersPage().replace(
    'Enable SAML-based single sign-on by following the [single sign-on tutorial](acme-tutorial.md).',
    'You can enable single sign-on for Acme based on Security Assertion Markup Language (SAML) by following the [tutorial](acme-tutorial.md).',
  );
  const { manifest } = importPage(page, FILE);
  expect(manifest?.singleSignOn).toEqual({ tutorial: 'acme-tutorial.md', protocol: 'SAML' });
});

describe('a second list of prerequisites', () => {
  const FIRST = '* [An Acme tenant](https://acme.example/pricing)';
  const behind = (lead: string, item: string) =>
    importPage(assigningUsersPage().replace(FIRST, `${FIRST}\n\n${lead}\n\n- ${item}`), FILE).manifest;

  test('that recommends something lists no conditions', () => {
    const manifest = behind('To test the steps, follow these recommendations:', 'Ask Acme for a sandbox.');
    expect(manifest?.prerequisites).toEqual(['[An Acme tenant](https://acme.example/pricing)']);
    expect(manifest?.notes).toContainEqual({ at: 'prerequisites', text: 'Ask Acme for a sandbox.' });
    const usual =
      'If you have no Azure AD trial environment, you can [get one](https://azure.microsoft.com/pricing/free-trial/).';
    expect(behind('To test the steps, follow these recommendations:', usual)?.notes).toEqual(manifest?.notes?.slice(1));
  });

  test('that goes on with them lists more', () => {
    const manifest = behind('The scenario outlined here assumes that you already have these items:', 'A seat in Acme.');
    expect(manifest?.prerequisites).toContain('A seat in Acme');
  });
});

test('what is reviewed behind the mapping of groups is that of groups, whatever its words', () => {
  const picture = '![Group attributes](media/acme/groupattributes.png)';
  const page = assigningUsersPage().replace(
    'Use the **Current',
    `1. Below **Mappings**, choose **Synchronize Azure Active Directory Groups to Acme**.\n\n1. Under **Attribute Mapping**, review the user attributes.\n\n    ${picture}\n\nUse the **Current`,
  );
  const { manifest } = importPage(page, FILE);
  expect(manifest?.groups).toMatchObject({ pictures: { attributes: { path: 'media/acme/groupattributes.png' } } });
  expect(manifest).not.toHaveProperty('portalSteps');
});

test('a shorter way to say what every page says is the platform’s', () => {
  const page = assigningUsersPage()
    .replace(
      '> The connector is in public preview.',
      '> This tutorial shows how to configure Acme and Azure AD to automatically provision users or groups to Acme.',
    )
    .replace('* [Assign users]', 'Then, assign those users and groups to Acme by following the steps in [Assign users]')
    .replace('* Users with', 'When you assign users, keep the following tips in mind:\n\n* Users with')
    .replace('Use the **Current', 'This initial sync process takes longer than later syncs.\n\nUse the **Current');
  const usual = importPage(assigningUsersPage(), FILE).manifest;
  const { manifest, unplaced } = importPage(page, FILE);
  expect(unplaced).toEqual([]);
  expect(manifest?.notes).toEqual(usual?.notes?.filter(({ text }) => !text.startsWith('[Assign users]')));
});

describe('two names of one value', () => {
  const SETUP = '1. Copy the **Key** for later.';
  const enter = (what: string) =>
    `1. Below **Admin Credentials**, enter \`https://scim.acme.example/v2\` in **Tenant URL**. In **Secret Token**, enter the ${what}.`;

  test.each([
    ['that capitals tell', enter('Sync Access Token value that you saved earlier')],
    ['in bold', enter('**Sync Access Token** value that you copied earlier')],
  ])('are told: one %s', (_, credentials) => {
    const { manifest, problems, unplaced } = importPage(sixStepPage({ setup: SETUP, credentials }), FILE);
    expect(manifest?.auth.fields?.at(-1)).toMatchObject({ portal: 'Secret Token', vendor: 'Key' });
    expect(problems.map(({ rule }) => rule)).toContain('import-label-differs');
    expect(unplaced.map(({ text }) => text)).toContain('**Sync Access Token**');
  });

  test('are none where the words of the second are no name', () => {
    const { unplaced } = importPage(
      sixStepPage({ setup: SETUP, credentials: enter('token that you saved earlier') }),
      FILE,
    );
    expect(unplaced).toEqual([]);
  });

  const names = (setup: string, credentials: string) => {
    const { manifest, unplaced, problems } = importPage(sixStepPage({ setup, credentials }), FILE);
    const fields = manifest?.auth.fields?.map(({ portal, vendor = portal }) => [portal, vendor]);
    const told = problems.flatMap(({ rule, message }) => (rule === 'import-label-differs' ? [message] : []));
    return { fields, told, unplaced: unplaced.map(({ text }) => text) };
  };
  const ENTER =
    '1. Below **Admin Credentials**, enter `https://acme.example/scim` in **Tenant URL**. Enter the **Directory Token** in **Secret Token**.';

  test('are told also where the app prints that of the portal', () => {
    const { fields, unplaced, told } = names('1. Open **Directory**. Copy the **Secret Token**.', ENTER);
    expect(fields?.[1]).toEqual(['Secret Token', 'Directory Token']);
    expect(told).toEqual([expect.stringMatching(/"Secret Token", and line \d+ calls it "Directory Token"/)]);
    expect(unplaced).toEqual([]);
  });

  test('are none where the portal’s name only says what is sought', () => {
    const { fields, told } = names('1. To obtain the **Secret Token**, open **Directory**.', ENTER);
    expect(fields?.[1]).toEqual(['Secret Token', 'Directory Token']);
    expect(told).toEqual([]);
  });

  test('are none of the address that a value goes into a place of', () => {
    const { fields, unplaced } = names(
      '1. Copy the **Site ID**. It belongs into the **Tenant URL**.\n\n1. Copy the **Pass Key**.',
      '1. Below **Admin Credentials**, enter `https://acme.example/<SiteID>/scim` in **Tenant URL**, where **SiteID** is what you copied. Enter the **Pass Key** in **Secret Token**.',
    );
    expect(fields).toEqual([
      ['Tenant URL', 'Tenant URL'],
      ['Secret Token', 'Pass Key'],
    ]);
    expect(unplaced).toEqual([]);
  });
});

describe('the label of a mapping with another name', () => {
  const label = 'Synchronize Azure Active Directory Users to Acme';

  test('is listed: the page of the manifest prints that of the app', () => {
    const page = assigningUsersPage()
      .replaceAll('Acme', 'Acme Works')
      .replace(`Below **Mappings**, choose **${label} Works**`, `Under **Mappings**, select **${label}**`);
    expect(importPage(page, FILE).unplaced.map(({ text }) => text)).toEqual([`**${label}**`]);
  });

  test('is no matter of a full stop', () => {
    const page = inlineCredentialsPage(true);
    expect(page).toContain(`**${label}.**`);
    expect(importPage(page, FILE).unplaced).toEqual([]);
  });
});

describe('adding the app from the gallery', () => {
  const STEP = '1. Open the **[Azure portal](https://portal.azure.com)**.';
  const PICTURE = '![New application](common/add-new-app.png)';

  test('in steps of the app’s own keeps pictures that all pages share: no other stands there', () => {
    const page = assigningUsersPage().replace(STEP, `${STEP}\n\n1. Ask Acme to approve the request.\n\n    ${PICTURE}`);
    const { manifest } = importPage(page, FILE);
    expect(manifest?.gallery?.steps?.[1]).toEqual({
      text: 'Ask Acme to approve the request.',
      pictures: [{ path: 'common/add-new-app.png', alt: 'New application' }],
    });
    expect(roundTrip(page, FILE).again).toEqual(manifest);
  });

  test.each([
    'In the Azure portal, in the pane on the left, select **Azure Active Directory**.',
    'Navigate to **Enterprise Applications** and then select the **All Applications** option.',
  ])('is the usual step by other words: %s', (step) => {
    const page = assigningUsersPage()
      .replace(STEP, `1. ${step}`)
      .replace(/Search for .*/, 'Type **Acme** in the search box.');
    expect(importPage(page, FILE).manifest).not.toHaveProperty('gallery');
  });
});

test('a way to the app that the sentence of the sign-in goes on with is the portal’s', () => {
  const page = assigningUsersPage().replace(
    '1. Sign in to the [Azure portal](https://portal.azure.com).',
    '1. Sign in to the [Azure portal](https://portal.azure.com), open **Enterprise applications**, select **All applications**, and then select **Acme**.',
  );
  const usual = importPage(assigningUsersPage(), FILE).manifest;
  expect(importPage(page, FILE).manifest).toEqual(usual);
});

test('a note before steps in the app that stand amid those of the portal stays before them', () => {
  const page = inlineCredentialsPage(true).replace(
    '1. In the [Azure portal]',
    '> [!NOTE]\n> Whoever owns the workspace has to take these steps.\n\n1. Open the **Directory** page of Acme.\n\n1. In the [Azure portal]',
  );
  const { manifest } = importPage(page, FILE);
  expect(manifest?.setup).toEqual({
    body: ['> [!NOTE]\n> Whoever owns the workspace has to take these steps.'],
    steps: [{ text: 'Open the **Directory** page of Acme.' }],
  });
});

test('who is provisioned is chosen under a label of the portal, and progress is seen in a section with a label', () => {
  const page = assigningUsersPage()
    .replace(
      'Use the **Current Status** section',
      '1. Define the users that you want to provision to Acme by choosing the values you want under **Scope** in the **Settings** section.\n\nUse the **Current Status** section',
    )
    .replace(
      /Use the \*\*Current Status\*\* section.*/,
      'You can monitor progress in the **Synchronization Details** section.',
    );
  const { first, again } = roundTrip(page, FILE);
  expect(first.manifest).toMatchObject({ tutorial: { progressLabel: 'Synchronization Details' } });
  expect(first.manifest).not.toHaveProperty('portalSteps');
  expect(first.unplaced).toEqual([]);
  expect(again).toEqual(first.manifest);
});

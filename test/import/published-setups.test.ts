import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/manifest/manifest.generated.ts';
import { checkBlockMarkdown } from '../../src/markdown/check-block-markdown.ts';
import { sixStepPage, type Variation } from './fixtures.ts';
import { importPage, roundTrip } from './round-trip.ts';

const FILE = 'acme-provisioning-tutorial.md';
const BY_LABELS = '1. Input your Acme Tenant URL and Secret Token.';

/** The manifest of a page; the page of the manifest has to give it back. */
function read(variation: Variation): Manifest {
  const { first, again } = roundTrip(sixStepPage(variation), FILE);
  if (first.manifest === null) throw new Error('the page was refused');
  expect(again).toEqual(first.manifest);
  return first.manifest;
}

describe('a value that a step has the reader copy', () => {
  test('is one also by the name of its field, where what it is used for stands behind it', () => {
    const setup =
      '1. Press **Details**. You can copy the **Tenant Url** and **Door Token** there, to be used later on.';
    expect(read({ setup, credentials: BY_LABELS }).setup?.steps[0]?.yields).toEqual(['Tenant URL', 'Door Token']);
  });

  test('is not copied where the step only says what is sought, and another has it copied', () => {
    const setup =
      '1. Ask for help to obtain the **Door Token**.\n\n1. Copy the **Door Token**. It is entered in the **Secret Token** field.';
    const { steps = [] } = read({ setup, credentials: BY_LABELS }).setup ?? {};
    expect(steps.map(({ yields }) => yields)).toEqual([undefined, ['Door Token']]);
  });

  test('keeps its words where it belongs to another method, and nothing else comes from there', () => {
    const setup =
      '1. Copy the **Door URL** and the **DOOR TOKEN**. They are entered in the Tenant URL and Secret Token fields respectively.';
    const credentials =
      '1. In **Tenant URL**, enter your Acme Tenant URL and Secret Token.\n\n1. Select **OAuth2 Client Credentials Grant** as the Authentication Method. Enter the **Client ID** and **Client Secret** retrieved from Acme.';
    const { auth, setup: { steps = [] } = {} } = read({ setup, credentials });
    expect(steps).toEqual([{ text: 'Copy the **Door URL** and the **DOOR TOKEN**.', yields: ['Door URL'] }]);
    expect(auth.fields?.map(({ portal, from }) => [portal, from])).toEqual([
      ['Tenant URL', { setup: true }],
      ['Client ID', undefined],
      ['Client Secret', undefined],
    ]);
  });

  test('is all that comes from a step that names several, by names that mean their fields', () => {
    const setup = '1. Copy the **Door URL**, the **Token URL endpoint** and the **Client ID**, which you need later.';
    const credentials =
      '1. In **Tenant URL**, enter your Acme Tenant URL, Token Endpoint, Client ID, and Client Secret.';
    const { auth, setup: { steps = [] } = {} } = read({ setup, credentials });
    expect(auth.fields?.map(({ portal, vendor }) => [portal, vendor])).toEqual([
      ['Tenant URL', 'Door URL'],
      ['Token Endpoint', 'Token URL endpoint'],
      ['Client ID', undefined],
      ['Client Secret', undefined],
    ]);
    expect(steps[0]?.yields).toEqual(['Door URL', 'Token URL endpoint', 'Client ID']);
  });

  test('is no address where a step only makes the token, though the portal says that both were copied', () => {
    const setup = '1. Generate a token, and keep it.';
    const credentials =
      '1. Enter the base address and the token that you retrieved earlier in **Tenant URL** and **Secret Token**.';
    expect(read({ setup, credentials }).setup?.steps[0]?.yields).toEqual(['Secret Token']);
  });

  test('is made in what two sentences say, and in no more', () => {
    const yields = (setup: string) => read({ setup, credentials: BY_LABELS }).setup?.steps[0]?.yields;
    expect(yields('1. Press **Generate**. The door key is there.')).toEqual(['Secret Token']);
    expect(yields('1. Write any **Key**. Then wait. People are created later on.')).toBeUndefined();
  });

  test('is none where a step only asks to note that something is so', () => {
    const setup =
      '1. Copy the Door URL. It goes into the **Tenant URL** box.\n\n1. Copy the key that was made. Please note that nobody sees the key again. It goes into the **Secret Token** and **Tenant URL** boxes.';
    const { steps = [] } = read({ setup, credentials: BY_LABELS }).setup ?? {};
    expect(steps.map(({ yields }) => yields)).toEqual([['Door URL'], ['Secret Token']]);
  });

  test.each([
    ['For token regeneration, press **New key**.', undefined],
    ['To renew the key, press **New**, which creates a key.', undefined],
    ['Press **Regenerate**, which creates a new key.', ['Secret Token']],
  ])('is not what a step makes in place of one that is there: %s', (again, yields) => {
    const setup = `1. Look at the card.\n\n1. ${again}`;
    expect(read({ setup, credentials: BY_LABELS }).setup?.steps[1]?.yields).toEqual(yields);
  });

  test.each([
    ["if you haven't been issued a token", { support: 'help@acme.example' }],
    ['if you are lost', { setup: true }],
  ])('comes from those whom a reader without one asks: %s', (when, from) => {
    const setup = `1. Get your token from Acme by contacting [the support](mailto:help@acme.example), ${when}.`;
    const { auth } = read({ setup, credentials: BY_LABELS });
    expect(auth.fields?.map((field) => field.from)).toEqual([undefined, from]);
  });

  test('is made in no step that says who sends it', () => {
    const setup = '1. Your account manager transfers the token to you: keep the token in a safe place.';
    const { auth } = read({ setup, credentials: BY_LABELS });
    expect(auth.fields?.map(({ from }) => from)).toEqual([undefined, undefined]);
  });
});

test.each([
  ['has the required owner permissions', 'owner'],
  ['has the required permissions', undefined],
  ['has the correct permissions. Then ensure your Acme account has Owner permissions', 'Owner'],
])('the role of an account that %s is %s', (has, role) => {
  const credentials = `1. Enter the Tenant URL and Secret Token. If the connection fails, ensure your Acme account ${has} and try again.`;
  expect(read({ credentials }).auth.adminRole).toBe(role);
});

describe('bullets in the set-up', () => {
  test('are points of the words that lead to them, and words between two lists stand between them', () => {
    const setup =
      'Tell your Acme partner:\n\n* how many people you are\n* where you are\n\nA week later, you are called.\n\nThe call is about:\n\n* rooms\n* keys';
    const { intro, steps } = read({ setup, credentials: BY_LABELS }).setup ?? {};
    expect(intro).toBeUndefined();
    expect(steps).toEqual([
      {
        text: 'Tell your Acme partner:',
        steps: [{ text: 'how many people you are' }, { text: 'where you are' }],
        unordered: true,
      },
      { text: 'A week later, you are called.' },
      { text: 'The call is about:', steps: [{ text: 'rooms' }, { text: 'keys' }], unordered: true },
    ]);
  });

  test('are points also of words that end with no sign', () => {
    const setup = 'Before that, here is what you need\n\n* a room\n* a key';
    expect(read({ setup, credentials: BY_LABELS }).setup?.steps[0]?.steps).toHaveLength(2);
  });

  test('are steps where nothing leads to them, or numbers stand beside them', () => {
    const bullets = '* Open **Rooms**.\n* Press **New**.';
    expect(read({ setup: bullets, credentials: BY_LABELS }).setup?.steps).toHaveLength(2);
    const setup = `Two things are needed:\n\n* a room\n* a key\n\n1. Open **Rooms**.\n1. Press **New**.`;
    expect(read({ setup, credentials: BY_LABELS }).setup?.steps.map(({ text }) => text)).toEqual([
      'Open **Rooms**.',
      'Press **New**.',
    ]);
  });
});

describe('a picture in a list', () => {
  const PICTURE = '![The rooms](media/acme/rooms.png)';

  test('of a section stays below its item', () => {
    const extra = `## Moving rooms\n\n1. Open **Rooms**.\n\n    ${PICTURE}\n\n1. Press **Move**.\n`;
    const [section] = read({ extra }).sections ?? [];
    expect(section?.body).toEqual([`1. Open **Rooms**.\n\n   ${PICTURE}\n2. Press **Move**.`]);
    expect(section?.pictures).toBeUndefined();
  });

  test.each([
    [`1. Open it.\n\n   ${PICTURE}`, []],
    [`* ${PICTURE}`, []],
    [`* Open it: ${PICTURE}`, ['The text has a picture.']],
    [`Open it.\n\n${PICTURE}`, ['The text has a picture.']],
    ['1. Open it.\n\n   ![](media/acme/rooms.png)', ['The picture has no alternative text.']],
  ])('of %j: %j', (block, messages) => {
    expect(checkBlockMarkdown(block).map(({ message }) => message)).toEqual(messages);
  });

  test('has its place told', () => {
    const block = '1. Open it.\n\n   ![](media/acme/rooms.png)';
    const [finding] = checkBlockMarkdown(block);
    expect(block.slice(finding?.start, finding?.end)).toBe('![](media/acme/rooms.png)');
  });
});

describe('the portal', () => {
  test('has its choice of a method noted beside all fields, and the consent told once', () => {
    const credentials =
      "1. Enter `https://acme.example/scim` in **Tenant URL**, select **Authorize**, and make sure that you enter your Acme account's Admin credentials.\n\n    > [!NOTE]\n    > There are two authentication methods. Take the second.";
    const { auth } = read({ setup: 'Nothing is to be done in Acme.', credentials });
    expect(auth.fields).toEqual([{ portal: 'Tenant URL', from: { fixed: 'https://acme.example/scim' } }]);
    const consent = "1. Click on Authorize, make sure that you enter your Acme account's Admin credentials.";
    expect(read({ setup: 'Nothing is to be done in Acme.', credentials: consent }).auth).toEqual({
      method: 'oauth-authorize',
    });
  });
});

test('what a paragraph says behind the words of a step of the portal stays below that step', () => {
  const words = 'The list is empty on Mondays.';
  const users = `1. Under **Mappings**, choose **Synchronize Microsoft Entra users to Acme**.\n\n1. Under **Attribute-Mapping**, review the user attributes.\n\n1. In **Notification Email**, enter the email address of a person who should receive the provisioning error notifications.\n\n    ${words}`;
  expect(read({ users }).portalSteps).toEqual([{ step: 'notification', body: [words] }]);
});

test('what is said where a configuration is made, and where its properties are opened, stays below that step', () => {
  const credentials =
    '1. In the **Tenant URL** field, enter your Acme Tenant URL and Secret Token. Select **Test Connection**.\n\n1. Select **Create** to create your configuration. The gate creaks.\n\n1. Select **Properties** on the **Overview** page. Guests have no pencil there.\n\n1. Select the **Edit** icon. Enable accidental deletions prevention. Select **Apply**.';
  const page = sixStepPage({ credentials })
    .replace('Set the **Provisioning Mode** to **Automatic**.', 'Select **+ New configuration**.')
    .replace("1. Enter a person's address as **Notification Email**.\n\n1. Select **Save**.\n\n", '')
    .replace(/Below \*\*Mappings.*users.*/, 'Select **Attribute Mapping** in the left panel and select **users**.')
    .replace(/Below \*\*Mappings.*groups.*/, 'Select **groups**.')
    .replace("When you're ready to provision, press **Save**.", 'Select **Start Provisioning**.');
  const { first, again } = roundTrip(page, FILE);
  expect(first.manifest?.portalSteps).toEqual([
    { step: 'create', body: ['The gate creaks.'] },
    { step: 'properties', body: ['Guests have no pencil there.'] },
  ]);
  expect(again).toEqual(first.manifest);
});

test('a table that an item behind a mapping has stays with its words, and repeats no heading', () => {
  const words = 'Set **seats** for a team:';
  const groups = `1. Under **Mappings**, choose **Synchronize Microsoft Entra groups to Acme**.\n\n1. Under **Attribute-Mapping**, review the group attributes.\n\n   |Attribute|Type|\n   |---|---|\n   |displayName|String|\n\n1. ${words}\n\n   |Seats|Room|\n   |---|---|\n   |few|small|`;
  const { portalSteps, sections } = read({ groups });
  expect(sections).toBeUndefined();
  expect(portalSteps).toEqual([
    {
      step: 'group-attributes',
      body: [`> [!NOTE]\n> ${words}\n>\n> | Seats | Room |\n> | --- | --- |\n> | few | small |`],
    },
  ]);
});

test('paragraphs on troubleshooting are advice, whole', () => {
  const extra = '## Troubleshooting tips\n\nA gate may be shut. Open it.\n';
  expect(read({ extra }).troubleshooting).toEqual(['A gate may be shut. Open it.']);
});

test('blanks at the ends of lines of code are none of the code', () => {
  const setup = '1. Run this:\n\n   ```\n   open gate\n    \n   shut gate\n   ```';
  expect(read({ setup, credentials: BY_LABELS }).setup?.steps[0]?.code?.text).toBe('open gate\n\nshut gate');
});

test('whom to ask is said once, in the words of the page where these name it', () => {
  const setup =
    'For the gates, please contact the Acme support team at [help@acme.example](mailto:help@acme.example). They provide the Tenant URL and Secret Token within a week.';
  const { first, page } = roundTrip(sixStepPage({ setup, credentials: BY_LABELS }), FILE);
  expect(first.manifest?.auth.fields?.map(({ from }) => from)).toEqual([
    { support: 'help@acme.example' },
    { support: 'help@acme.example' },
  ]);
  expect(page).not.toContain('Ask Acme support');
  expect(page).toContain('from Acme support ([help@acme.example](mailto:help@acme.example))');
});

test('what a page of two methods leaves out is listed', () => {
  const credentials =
    '1. In **Tenant URL**, enter your Acme Tenant URL and Secret Token.\n\n1. Select **OAuth2 Client Credentials Grant**. Enter the **Client ID** and **Client Secret**.';
  expect(importPage(sixStepPage({ credentials }), FILE).unplaced.map(({ text }) => text)).toContain(
    'Secret Token (of another method)',
  );
});

describe('a client that another program is given', () => {
  const ENTER = '1. Enter the tenant URL in **Tenant URL** and the access token in **Secret Token**.';

  test('is none of the portal, where that asks for a token', () => {
    const setup =
      '1. In the terminal, use **Door Access**, and set the OAuth client ID as the user and the client secret as the password. This call returns a token. Keep it copied for later to use in the **Secret Token** field.';
    const { auth } = read({ setup, credentials: ENTER });
    expect([auth.method, auth.fields?.map(({ portal }) => portal)]).toEqual([
      'bearer-token',
      ['Tenant URL', 'Secret Token'],
    ]);
  });

  test('finds the token at an address, which is not the token', () => {
    const setup =
      '1. Call `<Token URL>?door=1`, where `Token URL` is the URL in the **Doors** field. This is needed to make a token to be used in the Secret Token field.';
    const { auth } = read({ setup, credentials: ENTER });
    expect(auth.fields?.map(({ portal, vendor }) => [portal, vendor])).toEqual([
      ['Tenant URL', undefined],
      ['Secret Token', undefined],
    ]);
  });

  test('is what the token is called where it goes into that field', () => {
    const setup =
      '1. Copy the **Client Secret**. In the Azure portal, on the **Provisioning** tab, the client secret value is entered in the **Secret Token** field.';
    const credentials =
      '1. In the **Admin Credentials** section, enter the Tenant URL and Secret Token.\n\n   * **Tenant URL:** Enter `https://acme.example/scim`.\n\n   * **Secret Token:** It opens one door alone.';
    const { auth } = read({ setup, credentials });
    expect([auth.method, auth.fields?.map(({ portal, vendor, note }) => [portal, vendor, note])]).toEqual([
      'bearer-token',
      [
        ['Tenant URL', undefined, undefined],
        ['Secret Token', 'Client Secret', '**Secret Token:** It opens one door alone.'],
      ],
    ]);
  });
});

describe('a point below the credentials', () => {
  test('is of the field that it begins with, and nothing to do in the app', () => {
    const credentials =
      '1. Under **Admin Credentials**, input your Acme **Tenant URL** and **Secret Token**. The values are these:\n\n   * **Tenant URL**: `https://acme.example/scim`\n   * **Secret Token**: [The key](https://acme.example/keys#make) you created for the account that signs in.';
    const { auth, setup } = read({ setup: 'Read [how to open Acme](https://acme.example/open).', credentials });
    const note =
      '**Secret Token**: [The key](https://acme.example/keys#make) you created for the account that signs in.';
    expect(auth.fields?.map(({ portal, note }) => [portal, note])).toEqual([
      ['Tenant URL', undefined],
      ['Secret Token', note],
    ]);
    expect(setup?.steps).toEqual([{ text: 'Read [how to open Acme](https://acme.example/open).' }]);
  });

  test('names a field that only this app has, where the step asks for it', () => {
    const points = (label: string) =>
      `1. Under **Admin Credentials**, input the **Admin Username**, **Admin Password**, **DoorId** and **Domain** of Acme.\n\n   * In the **Admin Username** field, enter a user name.\n\n   * In the **${label}** field, populate the door by which people log in.`;
    const readPoints = (label: string) => read({ setup: '1. Open the doors.', credentials: points(label) });
    const named = readPoints('DoorId');
    expect(named.auth.fields?.map(({ portal, note }) => [portal, note])).toEqual([
      ['Admin Username', undefined],
      ['Admin Password', undefined],
      ['DoorId', 'In the **DoorId** field, populate the door by which people log in.'],
      ['Domain', undefined],
    ]);
    expect(named.setup?.steps).toHaveLength(1);
    expect(readPoints('Gate').auth.fields?.map(({ portal }) => portal)).not.toContain('Gate');
  });
});

describe('a value that is copied by a name without bold', () => {
  test.each([
    ['Keep a record: note the Door URL and Entry Key.', ['Tenant URL', 'Secret Token']],
    ['Note the Door URL and Entry Key.', ['Door URL', 'Entry Key']],
    ['Make a note of the Door URL and the Entry Key.', ['Door URL', 'Entry Key']],
    ['Note the Door URL and the key.', ['Door URL', 'Secret Token']],
    ['Copy and keep the Door URL and API token.', ['Door URL', 'API token']],
    ['Copy the API token and the Door URL.', ['Door URL', 'API token']],
    ['Note the Door URL and the Acme token.', ['Door URL', 'Secret Token']],
    ['Note the URL and Key.', ['URL', 'Key']],
    ['Note the URL and the key.', ['Tenant URL', 'Secret Token']],
  ])('has the name that its capitals tell: %s', (text, names) => {
    const { auth } = read({ setup: `1. Open the gate.\n\n1. ${text}`, credentials: BY_LABELS });
    expect(auth.fields?.map(({ portal, vendor }) => vendor ?? portal)).toEqual(names);
  });

  test('may have a name of one word', () => {
    const { auth } = read({ setup: '1. Copy the Key (this Key is only shown once)', credentials: BY_LABELS });
    expect(auth.fields?.[1]).toMatchObject({ portal: 'Secret Token', vendor: 'Key', shownOnce: true });
  });
});

test('a label that the set-up spells with other capitals than the portal is told', () => {
  const setup =
    '1. Copy the **Tenant URL** and the **SECRET token**. These values are entered in the **Tenant URL** and **Secret Token** fields.';
  const { problems } = importPage(sixStepPage({ setup, credentials: BY_LABELS }), FILE);
  expect(problems.map(({ message }) => message)).toEqual([
    'The set-up calls this value "SECRET token", and the portal "Secret Token".',
  ]);
});

describe('words that lead to what every page has', () => {
  const PLAN = '1. Read [how provisioning works]';
  const behindPlan = (lead: string) => sixStepPage().replace(PLAN, `${lead}\n\n${PLAN}`);

  test('say nothing of the app', () => {
    const page = behindPlan('Before you start, complete the following tasks on paper:');
    expect(importPage(page, FILE)).toMatchObject({ unplaced: [], manifest: importPage(sixStepPage(), FILE).manifest });
  });

  test.each([
    'Complete the following tasks in the **Desk**:',
    'Complete the following tasks with Acme:',
    'Complete the following 3 tasks on paper:',
    'Do not complete the following tasks on paper:',
    'The desk comes first:',
  ])('are kept where they could say something of it: %s', (lead) => {
    const notes = importPage(behindPlan(lead), FILE).manifest?.notes ?? [];
    expect(notes.map(({ text }) => text)).toContainEqual(expect.stringContaining(lead));
  });

  test('are kept in a section of the app’s own', () => {
    const lead = 'Before you start, complete the following tasks on paper:';
    const list = '* Learn about [how provisioning works](~/identity/app-provisioning/user-provisioning.md).';
    const extra = `## Keys for guests\n\n${lead}\n\n${list}`;
    expect(importPage(sixStepPage({ extra }), FILE).manifest?.sections?.[0]?.body).toContain(lead);
  });

  test('are none of the entries of the section, but told, where the list is the app’s own', () => {
    const extra = '## Troubleshooting\n\nUse the following hints to solve common issues:\n\n* A guest has no key.';
    const { manifest, unplaced } = importPage(sixStepPage({ extra }), FILE);
    expect(manifest?.troubleshooting).toEqual(['A guest has no key.']);
    expect(unplaced.map(({ text }) => text)).toEqual(['Use the following hints to solve common issues:']);
  });

  test('lead to the roles of which one configures provisioning', () => {
    const page = sixStepPage().replace(
      '* An Acme **Business** plan.',
      '* One of the following roles:\n   * [Application Administrator](/entra/permissions-reference#one)\n   * [Application Owner](/entra/users-default-permissions#two).\n$&',
    );
    expect(importPage(page, FILE)).toMatchObject({
      unplaced: [],
      manifest: { prerequisites: ['An Acme **Business** plan'] },
    });
  });
});

test('a link that a section of the app’s own has the reader follow is no fact of the app', () => {
  const extra =
    '## Keys for guests\n\n1. Configure [single sign-on](guest-tutorial.md) for Acme.\n1. Hand out the keys.';
  const page = sixStepPage({ extra }).replace(/> \* \[Single sign-on\].*\n/, '');
  const { manifest } = importPage(page, FILE);
  expect(manifest).not.toHaveProperty('singleSignOn');
  expect(manifest?.sections?.[0]?.body[0]).toContain('[single sign-on](guest-tutorial.md)');
});

describe('where values go', () => {
  const setup =
    '1. Copy the **Desk ID** and **Password**. These values are entered in the Admin Username and Admin Password fields. This is done in the Provisioning tab of your Acme application.';
  const credentials = (last: string) =>
    `1. Below **Admin Credentials**, enter \`https://desk.acme.example/scim\` in **Tenant URL**. ${last}`;

  test('is said of a field nowhere else, once the set-up has named the values', () => {
    const { auth, setup: steps } = read({
      setup,
      credentials: credentials(
        'Enter the **Desk ID** and **Password** values retrieved earlier in **Admin Username** and **Admin Password** respectively.',
      ),
    });
    expect(steps?.steps).toEqual([{ yields: ['Desk ID', 'Password'] }]);
    expect(auth.fields?.map(({ vendor, note }) => [vendor, note])).toEqual([
      [undefined, undefined],
      ['Desk ID', undefined],
      ['Password', undefined],
    ]);
  });

  test('stays where more is said, or nothing was copied', () => {
    const more = read({ setup: setup.replace('Acme application', 'Acme application by two people') });
    expect(more.setup?.steps[0]?.text).toContain('by two people');
    const alone = '1. Turn on **Desk Sync**. This is done in the Provisioning tab of your Acme application.';
    expect(read({ setup: alone }).setup?.steps[0]?.text).toContain('This is done');
  });
});

test('a value that a step only seeks is copied where another step says so, also by no name', () => {
  const setup =
    '1. To get the value for **Secret Token**, open the desk.\n\n1. Copy the value of the new bearer token from the drawer.';
  const { steps = [] } = read({ setup, credentials: BY_LABELS }).setup ?? {};
  expect(steps.map(({ yields }) => yields)).toEqual([undefined, ['Secret Token']]);
});

test('pictures between the words of a step stay there, where its end says what is copied', () => {
  const picture = (name: string) => `    ![The ${name}](media/acme/${name}.png)`;
  const setup = `1. Open the desk.\n\n${picture('desk')}\n\n    Press **Drawer**.\n\n${picture('drawer')}\n\n    Turn the key to see **Desk URL** and **Desk Key**. Copy **Desk URL** to **Tenant URL** and **Desk Key** to **Secret Token**.`;
  const { steps = [] } = read({ setup, credentials: BY_LABELS }).setup ?? {};
  expect(steps).toEqual([
    {
      text: 'Open the desk.',
      yields: ['Desk URL', 'Desk Key'],
      body: [
        '![The desk](media/acme/desk.png)',
        'Press **Drawer**.',
        '![The drawer](media/acme/drawer.png)',
        'Turn the key to see **Desk URL** and **Desk Key**.',
      ],
    },
  ]);
});

test('a token that is never shown again is shown once', () => {
  const setup = '1. Copy the token. Once you leave, it will never be displayed again.';
  expect(read({ setup, credentials: BY_LABELS }).auth.fields?.[1]).toMatchObject({ shownOnce: true });
});

test('an item that ends with "or" takes no sign more', () => {
  const page = sixStepPage().replace(
    '## Step 5',
    'Do one of these with the desk:\n\n* Open it, or\n* Lock it, and\n* Paint it\n* Sell it\n\n$&',
  );
  const notes = importPage(page, FILE).manifest?.notes ?? [];
  expect(JSON.stringify(notes)).toContain('Open it, or Lock it, and Paint it; Sell it');
});

test('to look for an app that has single sign-on already is nothing of one app', () => {
  const said =
    'If you have configured Acme for single sign-on, search for your instance of Acme using the search field.';
  const page = sixStepPage().replace('1. In the applications list, select **Acme**.', `1. ${said}`);
  expect(page).toContain(said);
  expect(importPage(page, FILE)).toMatchObject({ unplaced: [] });
  expect(JSON.stringify(importPage(page, FILE).manifest)).not.toContain('search field');
});

test('a value that a step has copied without a label has the one under which a step before shows it', () => {
  const setup =
    '1. Select **Make a key**. The new key stands under **Door key**.\n\n1. Save your door key in a safe place.';
  const { auth, setup: { steps = [] } = {} } = read({ setup, credentials: BY_LABELS });
  expect(steps.map(({ yields }) => yields)).toEqual([undefined, ['Door key']]);
  expect(auth.fields?.[1]).toMatchObject({ portal: 'Secret Token', vendor: 'Door key', from: { setup: true } });
});

test('an alert at the consent that is about no field stays one, and words there stay words', () => {
  const credentials =
    '1. Check that **Tenant URL** says `https://scim.acme.example/`. Under **Admin Credentials**, select **Authorize**. A window opens.\n\n    > [!WARNING]\n    > Another address ends in an error.';
  const { portalSteps, notes } = read({ setup: '1. Open the console.', credentials });
  expect(portalSteps).toEqual([{ step: 'authorize', body: ['A window opens.'] }]);
  expect(notes).toContainEqual({ at: 'credentials', kind: 'warning', text: 'Another address ends in an error.' });
});

test('words, lists and tables at a step of the portal stand there as they are', () => {
  const users =
    '1. Under **Mappings**, choose **Synchronize Microsoft Entra users to Acme**.\n\n1. Under **Attribute-Mapping**, review the user attributes.\n\n1. Choose what you need under **Scope** in the **Settings** section. Acme counts these:\n\n    * doors\n    * windows\n\n    A door has one price.\n\n    |Door|Price|\n    |---|---|\n    |Front|1|';
  expect(read({ users }).portalSteps).toEqual([
    {
      step: 'scope',
      body: [
        'Choose what you need under **Scope** in the **Settings** section. Acme counts these:',
        '* doors\n* windows',
        'A door has one price.',
        '| Door | Price |\n| --- | --- |\n| Front | 1 |',
      ],
    },
  ]);
});

test('of paragraphs in an alert, those that every page has are no note', () => {
  const page = sixStepPage({ setup: '1. Open the console.' }).replace(
    '## Capabilities supported',
    '> [!NOTE]\n> The connector is in public preview. For more information on previews, see [Universal License Terms](https://www.microsoft.com/licensing/terms/all).\n>\n> Acme is slow on Mondays.\n\n$&',
  );
  const { first, again } = roundTrip(page, FILE);
  expect(first.manifest?.notes).toContainEqual({ at: 'intro', text: 'Acme is slow on Mondays.' });
  expect(first.manifest?.releaseStage).toBe('preview');
  expect(again).toEqual(first.manifest);
});

test('paragraphs of advice stay apart', () => {
  const extra =
    '## Troubleshooting tips\n\n* Doors must be open.\n\n    A door that is closed lets nobody in.\n\n* Windows are left alone.';
  expect(read({ extra }).troubleshooting).toEqual([
    'Doors must be open.\n\nA door that is closed lets nobody in.',
    'Windows are left alone.',
  ]);
});

describe('addresses by case', () => {
  const places = ['Europe', 'the United States'];
  const choicesOf = (credentials: string) =>
    read({ setup: '', credentials }).auth.fields?.map(({ portal, from, note }) => [portal, from?.choices, note]);

  test('in one bracket are choices, and what decides is what the sentence says', () => {
    const said =
      'In **Tenant URL**, enter the address of your region (`https://eu.acme.example/scim` for Europe or `https://us.acme.example/scim` for the United States).';
    const values = places.map((when, at) => ({ when, value: `https://${at === 0 ? 'eu' : 'us'}.acme.example/scim` }));
    expect(choicesOf(`1. ${said} Enter your **API key** in **Secret Token**.`)?.[0]).toEqual([
      'Tenant URL',
      { by: 'Region', values },
      undefined,
    ]);
    // What the sentence says besides stays.
    const { auth } = read({
      setup: '',
      credentials: `1. ${said.replace(/\.$/, ', and as **Secret Token** the **API key**.')}`,
    });
    expect(auth).toMatchObject({
      note: expect.stringContaining('**API key**'),
      fields: [{ from: { choices: { values } } }, {}],
    });
  });

  test('in a list are choices too, each with the host where its people sign in', () => {
    const point = (host: string, when: string) =>
      `    * \`https://${host}.acme.example/scim\` for ${when} (you sign in at https://${host}.acme.example)`;
    const list = ['eu', 'us'].map((host, at) => point(host, places[at] ?? '')).join('\n');
    const fields = choicesOf(
      `1. In **Tenant URL**, enter one of these:\n\n${list}\n\n    Enter your **API key** in **Secret Token**.`,
    );
    expect(fields?.[0]?.[1]).toMatchObject({
      values: [
        { when: 'Europe', value: 'https://eu.acme.example/scim', signIn: 'https://eu.acme.example' },
        { when: 'the United States', value: 'https://us.acme.example/scim', signIn: 'https://us.acme.example' },
      ],
    });
  });
});

test('where to find what goes into a place of an address is told with the place', () => {
  const credentials =
    '1. In **Tenant URL**, enter `https://app.acme.example/scim/DOORID`. Replace DOORID with your door ID. You find it in **Settings** > **Doors**. Enter your **API key** in **Secret Token**.';
  const [field] = read({ setup: '', credentials }).auth.fields ?? [];
  expect(field?.note).toBeUndefined();
  expect(field?.from?.template?.placeholders).toEqual([
    { text: 'DOORID', means: 'your door ID. You find it in **Settings** > **Doors**' },
  ]);
});

test('what goes into a place is told by a note of the step that gives the address', () => {
  const setup =
    '1. The **Tenant URL** is `https://<door>.acme.example/scim`.\n\n    > [!NOTE]\n    > `<door>` is the door that you come in by.\n\n1. Copy the **API key**. It is entered in the **Secret Token** field.';
  const [field] = read({ setup, credentials: BY_LABELS }).auth.fields ?? [];
  expect(field?.from?.template?.placeholders).toEqual([{ text: '<door>', means: 'the door that you come in by' }]);
});

test('a name and a password that one sentence has saved are no token', () => {
  const setup =
    '1. Save the name and the password of your owner. These values are entered in the **Admin Username** and **Admin Password** fields.';
  const credentials = '1. Enter your Acme **Tenant URL** and **Secret Token**.';
  expect(read({ setup, credentials }).setup?.steps[0]?.yields).toEqual(['Admin Username', 'Admin Password']);
});

test('people that are asked for a value hand it out, wherever they are', () => {
  const setup = 'Contact the Acme customer success team to obtain a **Secret Token**. They send it to you by e-mail.';
  const manifest = read({ setup, credentials: BY_LABELS });
  expect(manifest.setup?.steps).toEqual([{ text: setup }]);
  expect(manifest.auth.fields?.[1]?.from).toBeUndefined();
});

test('a value that an address is made of is no name of the address', () => {
  const setup =
    '1. Copy the **Door ID**. This value is used to construct the address for the **Tenant URL** field.\n\n1. Copy the **API key**. It is entered in the **Secret Token** field.';
  const manifest = read({ setup, credentials: BY_LABELS });
  expect(manifest.auth.fields?.map(({ vendor, from }) => [vendor, from])).toEqual([
    [undefined, undefined],
    ['API key', { setup: true }],
  ]);
  expect(manifest.setup?.steps[0]?.text).toContain('used to construct');
});

test('a dialog that the portal opens is no step in the app', () => {
  const dialog = 'On the **Link Acme** dialog, sign in to your Acme tenant.';
  const picture = '![The dialog](media/acme/dialog.png)';
  const credentials = `${BY_LABELS}\n\n1. ${dialog}\n\n    ${picture}\n\n1. Select **Test Connection**.`;
  const { portalSteps, setup } = read({ setup: '', credentials });
  expect(portalSteps).toEqual([{ step: 'test-connection', body: [dialog, picture] }]);
  expect(setup).toBeUndefined();
});

test('of a served page, an alert can be a list behind several empty lines', () => {
  const credentials = `${BY_LABELS}\n\n   ![The form](https://learn.microsoft.com/en-us/entra/identity/saas-apps/media/acme/form.png)\n\n\n   Note\n\n\n   - One door.\n   - Two **windows**.`;
  const page = sixStepPage({ setup: '1. Open the console.', credentials }).replace(/^---.*?---\n\n/s, '');
  const { first, again } = roundTrip(page, FILE);
  expect(again).toEqual(first.manifest);
  expect(first.manifest?.portalSteps?.[0]?.body.at(-1)).toBe('> [!NOTE]\n> * One door.\n> * Two **windows**.');
});

/** Pages that say what no template has: it is read, kept or told. */
import { describe, expect, test } from 'vitest';
import { FILE, read, sixStep, USER_TABLE } from './acme-page.ts';
import { sixStepPage } from './fixtures.ts';
import { generatePage, importPage, roundTrip } from './round-trip.ts';

describe('what is not expected', () => {
  test('prose of the app in a section of the platform is kept at its place', () => {
    const { manifest, unplaced } = importPage(
      sixStepPage().replace('## Step 3', 'Acme freezes accounts on holidays, and thaws them afterwards.\n\n## Step 3'),
      FILE,
    );
    expect(manifest?.notes).toContainEqual({
      at: 'setup',
      text: 'Acme freezes accounts on holidays, and thaws them afterwards.',
    });
    expect(unplaced).toEqual([]);
  });

  test('a section nobody knows is kept whole, with its tables, code and pictures', () => {
    const extra =
      '## Seat rules\n\nSeats follow [the plan](https://acme.example/plan).\n\n* One\n  * Two\n\n|Plan|Seats|\n|---|---|\n|Small|5|\n\n```json\n{ "a": 1 }\n```\n\n![Seats](media/acme/seats.png)';
    const { manifest, unplaced } = importPage(sixStepPage({ extra }), FILE);
    expect(manifest?.sections).toEqual([
      {
        at: 'monitor',
        heading: 'Seat rules',
        body: [
          'Seats follow [the plan](https://acme.example/plan).',
          '* One\n  * Two',
          '| Plan | Seats |\n| --- | --- |\n| Small | 5 |',
          '```json\n{ "a": 1 }\n```',
        ],
        pictures: [{ path: 'media/acme/seats.png', alt: 'Seats' }],
      },
    ]);
    expect(unplaced).toEqual([]);
  });

  test('of an address without encryption, the words stay', () => {
    const setup =
      '1. Open the console. Sign in at http://console.acme.example. Choose **Keys**.\n\n1. Copy the **SCIM Endpoint** and the **API key**.';
    const { manifest, unplaced } = importPage(sixStepPage({ setup }), FILE);
    expect(manifest?.setup?.steps[0]).toEqual({
      text: 'Open the console. Sign in at console.acme.example. Choose **Keys**.',
    });
    expect(unplaced.map(({ text }) => text)).toEqual(['http://console.acme.example']);
  });

  test('a step is kept where no address but the one that it links to is refused', () => {
    const setup =
      '1. Open the [console](http://console.acme.example).\n\n1. Copy the **SCIM Endpoint** and the **API key**.';
    const { manifest, problems, unplaced } = importPage(sixStepPage({ setup }), FILE);
    expect(manifest?.setup?.steps[0]).toEqual({ text: 'Open the console.' });
    expect(unplaced).toEqual([{ line: 36, text: '[console](http://console.acme.example)' }]);
    expect(problems).toMatchObject([{ rule: 'import-fact-refused', line: 36 }]);
  });

  test.each(['as described in step 9', 'that you noted in step 9 of the "Plans" section'])(
    'words that lead to a step of another number go alone: %s',
    (clause) => {
      const setup = `1. Open **Keys**. Choose a plan ${clause}.\n\n1. Copy the **API key**.`;
      const { manifest, unplaced } = importPage(sixStepPage({ setup }), FILE);
      expect(manifest?.setup?.steps[0]).toEqual({ text: 'Open **Keys**. Choose a plan.' });
      expect(unplaced.map(({ text }) => text)).toEqual([clause]);
    },
  );

  test('a step that another one is counted for on our page is told, and one that keeps its number is not', () => {
    const page = sixStepPage({ extra: 'Mind step 3 and step 4, and what Step 1 says.' })
      .replace('## Step 3: Add', '## Step 3: Choose seats\n\nSeats are dear.\n\n## Step 4: Add')
      .replace('## Step 4: Define', '## Step 5: Define');
    expect(importPage(page, FILE).unplaced.map(({ text }) => text)).toEqual(['step 3', 'step 4']);
  });

  test('a step that does not exist would be refused by gen: the sentence is left out and told', () => {
    const setup = '1. Open **Keys**. More is told in Step 9.\n\n1. Copy the **SCIM Endpoint** and the **API key**.';
    const { manifest, unplaced, problems } = importPage(sixStepPage({ setup }), FILE);
    expect(manifest?.setup?.steps[0]).toEqual({ text: 'Open **Keys**.' });
    expect(unplaced.map(({ text }) => text)).toEqual(['More is told in Step 9.']);
    expect(problems).toMatchObject([{ rule: 'import-fact-refused', line: 36 }]);
  });

  test('a page of two times is generated all the same: the way to the portal is left out and told', () => {
    const page = sixStepPage({ frontMatter: 'author: jdoe' })
      .replaceAll('Microsoft Entra ID', 'Azure AD')
      .replaceAll('Microsoft Entra', 'Azure AD')
      .replace(
        '1. In the applications list',
        '1. Browse to **Identity** > **Applications** > **Enterprise applications**.\n\n1. In the applications list',
      );
    const { manifest, problems } = importPage(page, FILE);
    expect(manifest?.tutorial.vocabulary).toBe('azure-ad');
    expect(manifest?.tutorial.navigation).toBeUndefined();
    expect(problems).toMatchObject([
      { rule: 'import-fact-refused', message: expect.stringContaining('page-combination') },
    ]);
  });

  test('what no manifest can hold is listed with its line', () => {
    const page = sixStepPage({
      extra: '<iframe src="https://acme.example/film"></iframe>\n\n[!INCLUDE [x](includes/acme-own.md)]',
    });
    const line = page.split('\n').findIndex((text) => text.includes('<iframe')) + 1;
    const { unplaced } = importPage(page, FILE);
    expect(unplaced.map((entry) => entry.line)).toEqual(expect.arrayContaining([line, line + 2]));
  });

  test('pictures in the page host’s own syntax, and by reference', () => {
    const setup =
      '1. Press **New credentials**.\n\n    :::image type="content" source="media/acme/new.png" alt-text="The button":::\n\n1. Read it. ![Key][key]\n\n[key]: media/acme/key.png';
    const pictures = sixStep({ setup }).setup?.steps.flatMap((step) => step.pictures ?? []);
    expect(pictures).toEqual([
      { path: 'media/acme/new.png', alt: 'The button' },
      { path: 'media/acme/key.png', alt: 'Key' },
    ]);
  });

  test('nested steps, notes, code and a closing word stay with their step', () => {
    const setup =
      '1. Choose a plan:\n    1. Open **Plans**.\n    1. Pick one.\n\n    > [!TIP]\n    > Small is enough.\n\n    ```sql\n    select 1;\n    ```\n\n    Then go on.';
    expect(sixStep({ setup }).setup?.steps[0]).toEqual({
      text: 'Choose a plan:',
      notes: [{ kind: 'tip', after: true, text: 'Small is enough.' }],
      steps: [{ text: 'Open **Plans**.' }, { text: 'Pick one.', code: { language: 'sql', text: 'select 1;' } }],
      after: 'Then go on.',
    });
  });

  test('a list stays with the words that lead to it', () => {
    const extra = '## Known limitations\n\nAcme does not support:\n\n* nested groups\n* guests\n';
    expect(sixStep({ extra }).limitations).toEqual(['Acme does not support:\n* nested groups\n* guests']);
    const setup =
      'Have these at hand:\n\n* your domain\n* your plan\n\n1. Open **Keys**.\n\n1. Copy the **SCIM Endpoint** and the **API key**.';
    expect(sixStep({ setup }).setup).toMatchObject({
      intro: 'Have these at hand:',
      body: ['* your domain\n* your plan'],
    });
  });

  test('a second list of prerequisites stays with the words that lead to it', () => {
    const page = sixStepPage().replace(
      '* An Acme **Business** plan.',
      '* An Acme **Business** plan.\n\nTo try it first, have these:\n\n* a sandbox\n* a test user',
    );
    expect(read(page).prerequisites).toEqual([
      'An Acme **Business** plan',
      'To try it first, have these:\n* a sandbox\n* a test user',
    ]);
  });

  test('dialogs behind a consent are told at its step, with what they look like, and are no steps in the app', () => {
    const dialog = 'On the **Link Acme** dialog, sign in to your Acme tenant and verify your identity.';
    const picture = '![The dialog](media/acme/dialog.png)';
    const credentials = `1. Under **Admin Credentials**, select **Authorize**.\n\n1. ${dialog}\n\n   ${picture}\n\n1. Select **Test Connection**.`;
    const { first, again, page } = roundTrip(sixStepPage({ setup: '', credentials }), FILE);
    const { auth, portalSteps, setup } = first.manifest ?? {};
    expect(auth).toEqual({ method: 'oauth-authorize' });
    expect(portalSteps).toEqual([{ step: 'authorize', body: [dialog, picture] }]);
    expect(setup).toBeUndefined();
    expect(page.indexOf(dialog)).toBeGreaterThan(page.indexOf('select **Authorize**'));
    expect(again).toEqual(first.manifest);
  });

  test('what a dialog has one choose is kept behind the consent, though the page tells it before', () => {
    const told = [
      'In the new window, sign in to Acme with your admin account.',
      'In the resulting authorization dialog, select the Acme team that you want to enable provisioning for, and then select **Authorize**.',
    ];
    const { auth, portalSteps } = sixStep({ setup: '', credentials: `1. ${told.join(' ')}` });
    expect(auth).toEqual({ method: 'oauth-authorize' });
    expect(portalSteps).toEqual([{ step: 'authorize', body: [told.join(' ')] }]);
  });

  test('a list in a note stays with the words that lead to it', () => {
    const users = '1. Review the user attributes. Acme sends back:\n\n   * the number\n   * the plan of a user';
    expect(sixStep({ users }).users.notes).toContain(
      'Review the user attributes. Acme sends back: the number; the plan of a user',
    );
    const page = sixStepPage().replace(
      '## Step 3',
      'In a sandbox:\n\n- nobody is mailed\n- all have one plan\n\n## Step 3',
    );
    expect(read(page).notes).toContainEqual({ at: 'setup', text: 'In a sandbox: nobody is mailed; all have one plan' });
  });

  test('words that lead to fields are no note on them', () => {
    const credentials =
      '1. Under **Admin Credentials**, enter the **Tenant URL** and the **Secret Token**. Examples of these values are:\n\n   * In the **Secret Token** field, enter the **API key**.';
    expect(sixStep({ credentials }).auth.note).toBeUndefined();
  });

  test('what stands before the steps of the app stays there as it is: alerts, tables, code, pictures', () => {
    const blocks = [
      '> [!IMPORTANT]\n> Only owners of the workspace see the console.\n>\n> * owner\n> * co-owner',
      '| Region | Console |\n| --- | --- |\n| Europe | `eu.acme.example` |',
      'Then sign in:',
      '```\nacme login\n```',
      '![The console](media/acme/console.png)',
    ];
    const setup = ['Acme calls a tenant a room.', 'It has one console.', ...blocks, '1. Open **Keys**.'].join('\n\n');
    const { first, again } = roundTrip(sixStepPage({ setup }), FILE);
    expect(first.manifest?.setup).toEqual({
      intro: 'Acme calls a tenant a room. It has one console.',
      body: blocks,
      steps: [{ text: 'Open **Keys**.' }],
    });
    expect(first.manifest).not.toHaveProperty('sections');
    expect(again).toEqual(first.manifest);
    expect(first.unplaced).toEqual([]);
  });

  test('the names of attributes are found behind numbers of rows, and behind the attributes of the directory', () => {
    const tableOf = (...rows: readonly string[]) => rows.map((row) => `   ${row}`).join('\n');
    const users = tableOf(
      '| Microsoft Entra ID attribute | Acme attribute | Matching precedence |',
      '| --- | --- | --- |',
      '| userPrincipalName | userName | 1 |',
      '| Switch([IsSoftDeleted], , "False", "True", "True", "False") | active | |',
    );
    const groups = `1. Review the group attributes.\n\n${tableOf('| # | Attribute | Type |', '| --- | --- | --- |', '| 1 | displayName | String |', '| 2 | members | Reference |')}`;
    const { first, again } = roundTrip(sixStepPage({ users, groups }), FILE);
    expect(first.manifest?.users.attributes).toEqual([
      { name: 'userName', source: 'userPrincipalName', matching: 1 },
      { name: 'active', expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")' },
    ]);
    expect(first.manifest?.groups).toMatchObject({
      attributes: [
        { name: 'displayName', type: 'String' },
        { name: 'members', type: 'Reference' },
      ],
    });
    expect(first.manifest).not.toHaveProperty('blocks');
    expect(again).toEqual(first.manifest);
  });

  test('headings in a second row are no attribute', () => {
    const rows = [
      '| Microsoft Entra ID | | Acme |',
      '| --- | --- | --- |',
      '| Attribute | Type | Required |',
      '| userName | String | Yes |',
    ];
    const { first, again } = roundTrip(sixStepPage({ users: rows.map((row) => `   ${row}`).join('\n') }), FILE);
    expect(first.manifest?.users.attributes).toEqual([{ name: 'userName', type: 'String', required: true }]);
    expect(again).toEqual(first.manifest);
  });

  const ROOMS = '| Plan | Rooms |\n| --- | --- |\n| Pro | 50 |';
  const SHOWN = ['![The rooms of Acme](media/acme/rooms.png)', ROOMS, '```http\nGET /rooms\n```'];

  test.each([
    ['intro', '## Capabilities supported'],
    ['capabilities', '## Prerequisites'],
    ['plan', "<a name='step-2-configure-acme'></a>"],
    ['setup', '## Step 3'],
    ['gallery', '## Step 4'],
    ['scope', '## Step 5'],
    ['configure', '1. Sign in to the [Microsoft Entra'],
    ['start', 'The initial cycle takes'],
    ['monitor', '## More resources'],
  ])('a picture, a table and code at "%s" stay in that part of the page', (at, behind) => {
    const words = 'Rooms are counted as the following code asks:';
    const page = sixStepPage().replace(behind, `${[...SHOWN, words, SHOWN[2]].join('\n\n')}\n\n${behind}`);
    const { first, again } = roundTrip(page, FILE);
    const body = first.manifest?.blocks?.flatMap((each) => (each.at === at ? each.body : []));
    // What is shown right behind a last step is that step's.
    expect(body).toEqual([...(at === 'setup' || at === 'start' ? SHOWN.slice(1) : SHOWN), words, SHOWN[2]]);
    expect(first.manifest).not.toHaveProperty('sections');
    expect(first.unplaced).toEqual([]);
    expect(again).toEqual(first.manifest);
  });

  test.each(['capabilities', 'prerequisites', 'plan', 'scope', 'monitor', 'limitations', 'end', 'start'] as const)(
    'a list that begins the blocks at "%s" is none with the list before it, and two of them stay two',
    (at) => {
      const blocks = [{ at, body: ['* Red\n* Blue', '* Green'] }];
      const { page } = generatePage({ ...sixStep(), limitations: ['Rooms have no rooms.'], blocks }, 'acme');
      expect(importPage(page, FILE)).toMatchObject({ manifest: { blocks }, unplaced: [] });
    },
  );

  test('a note among the limitations stays there, and so does what stands below their heading alone', () => {
    const alert = '> [!IMPORTANT]\n> Ask Acme for more rooms.';
    const extra = ['## Connector limitations', '* Rooms have no rooms.', alert, ROOMS, '### Guests', 'They wait.'];
    const { first, again, page } = roundTrip(sixStepPage({ extra: extra.join('\n\n') }), FILE);
    expect(first.manifest?.limitations).toEqual(['Rooms have no rooms.']);
    expect(first.manifest?.notes).toContainEqual({
      at: 'limitations',
      kind: 'important',
      text: 'Ask Acme for more rooms.',
    });
    expect(first.manifest?.blocks).toEqual([{ at: 'limitations', body: [ROOMS] }]);
    expect(first.manifest?.sections).toEqual([
      { at: 'limitations', heading: 'Guests', level: 3, body: ['They wait.'] },
    ]);
    expect(page).toContain(extra.join('\n\n'));
    expect(again).toEqual(first.manifest);
    const alone = roundTrip(sixStepPage({ extra: `## Limitations\n\n${alert}` }), FILE);
    expect(alone.first.manifest).not.toHaveProperty('limitations');
    expect(alone.page).toContain(`## Connector limitations\n\n${alert}`);
    expect(alone.again).toEqual(alone.first.manifest);
  });

  test('a note below the heading of a part of the set-up stays in a box', () => {
    const part = '### Make a key\n\n> [!NOTE]\n> Keys are for owners.\n\n1. Open **Keys**.\n\n1. Press **New key**.';
    const { first, again } = roundTrip(sixStepPage({ setup: `1. Sign in to Acme.\n\n${part}` }), FILE);
    expect(first.manifest?.setup?.steps.at(-1)).toMatchObject({
      text: 'Make a key',
      notes: [{ text: 'Keys are for owners.' }],
    });
    expect(again).toEqual(first.manifest);
  });

  test('an alert keeps the list below its words, among the parts of the page and in steps of the app', () => {
    const alert = (indent: string) =>
      ['[!TIP]', 'Two roles may do this:', '', '* owner', '* **Admin**, in Pro.']
        .map((line) => `${indent}> ${line}`)
        .join('\n');
    const text = 'Two roles may do this:\n* owner\n* **Admin**, in Pro.';
    const page = sixStepPage({ setup: `1. Open **Keys**.\n\n${alert('   ')}` }).replace(
      '## Prerequisites',
      `${alert('')}\n\n## Prerequisites`,
    );
    const { notes, setup } = read(page);
    expect(notes).toContainEqual({ at: 'capabilities', kind: 'tip', text });
    expect(setup?.steps).toMatchObject([{ text: 'Open **Keys**.', notes: [{ kind: 'tip', text }] }]);
    const { again } = roundTrip(page, FILE);
    expect(again?.notes).toContainEqual({ at: 'capabilities', kind: 'tip', text });
    expect(again?.setup).toEqual(setup);
  });

  test('an alert below a prerequisite of the app stays below it, and one below the platform’s is a note', () => {
    const alert = '\n\n  > [!IMPORTANT]\n  > Trials end in May.';
    const below = (item: string) => read(sixStepPage().replace(item, `${item}${alert}`));
    const own = 'An Acme **Business** plan.\n\n> [!IMPORTANT]\n> Trials end in May.';
    expect(below('* An Acme **Business** plan.')).toMatchObject({ prerequisites: [own] });
    expect(below('create-new-tenant.md).')).toMatchObject({
      prerequisites: ['An Acme **Business** plan'],
      notes: expect.arrayContaining([{ at: 'prerequisites', kind: 'important', text: 'Trials end in May.' }]),
    });
  });

  const BELOW = [
    ['a picture', '![Guests](media/acme/guests.png)'],
    ['an alert', '> [!TIP]\n> Ask support to lift it.'],
    ['a table', '| Plan | Users |\n| --- | --- |\n| Free | 5 |'],
    ['code', '```sh\nacme sync\n\nacme go\n```'],
    ['steps', '1. Open **Guests**.\n2. Select **Add**.'],
  ] as const;

  test.each(BELOW)('%s below a limitation stays below it', (_, block) => {
    const item = `* Acme takes no guests.\n\n${block.replace(/^(?=.)/gm, '  ')}`;
    const page = sixStepPage({ extra: `## Connector limitations\n\n${item}\n\n* Groups keep their names.` });
    const { first, again } = roundTrip(page, FILE);
    expect(first.manifest?.limitations).toEqual([`Acme takes no guests.\n\n${block}`, 'Groups keep their names.']);
    expect(first.manifest).not.toHaveProperty('sections');
    expect(first.manifest?.notes).toEqual(read(sixStepPage()).notes);
    expect(first.manifest?.tutorial).toEqual(read(sixStepPage()).tutorial);
    expect(again).toEqual(first.manifest);
  });

  test.each(BELOW.slice(0, 1))('%s behind the limitations belongs to the last of them', (_, block) => {
    const extra = `## Connector limitations\n\n* Acme takes no guests.\n* Groups keep their names.\n\n${block}`;
    const { limitations, sections } = sixStep({ extra });
    expect(limitations).toEqual(['Acme takes no guests.', `Groups keep their names.\n\n${block}`]);
    expect(sections).toBeUndefined();
  });

  test.each(BELOW.filter(([name]) => name !== 'an alert'))('%s in an alert stays there', (_, block) => {
    const text = `Read this first.\n\n${block}`;
    const alert = `> [!NOTE]\n${text.replace(/^/gm, '> ').replace(/ $/gm, '')}`;
    const page = sixStepPage({ setup: `1. Open **Keys**.\n\n${alert.replace(/^/gm, '   ')}` });
    const { first, again } = roundTrip(page.replace('## Prerequisites', `${alert}\n\n## Prerequisites`), FILE);
    expect(first.manifest?.notes).toContainEqual({ at: 'capabilities', text });
    expect(first.manifest?.setup?.steps).toEqual([{ text: 'Open **Keys**.', notes: [{ text }] }]);
    expect(first.manifest).not.toHaveProperty('sections');
    expect(again).toEqual(first.manifest);
  });

  test('what is below a capability stays in the checklist', () => {
    const capability = 'Assign roles in Acme:\n* owner\n* member\n\n> [!NOTE]\n> Roles need the plan **Pro**.';
    const item = capability
      .replaceAll('\n*', '\n>   *')
      .replaceAll('\n>  [', '')
      .replace('\n\n> [!NOTE]\n> ', '\n>\n>   > [!NOTE]\n>   > ');
    const page = sixStepPage().replace('> * [Single', `> * ${item}\n> * [Single`);
    const { first, again } = roundTrip(page, FILE);
    expect(first.manifest?.capabilities).toContain(capability);
    expect(again).toEqual(first.manifest);
  });

  test.each([
    ['Acme does not allow **Create** and **Delete** operations on groups.', ['update']],
    ["Acme can't support group creation.", ['update']],
    ['Creating groups with more than 40 members is not supported.', ['create', 'update']],
    ['Acme does not support creating groups that are nested.', ['create', 'update']],
  ])('what an app cannot do with groups is not promised: %s', (sentence, actions) => {
    const { groups, limitations } = sixStep({ extra: `## Connector limitations\n\n* ${sentence}` });
    expect(groups).toMatchObject({ actions });
    expect(limitations).toEqual([sentence]);
  });

  test('an action that the page has the reader uncheck is not promised', () => {
    const groups = '1. Review the group attributes. Uncheck **Create** under **Target Object Actions**.';
    expect(sixStep({ groups }).groups).toMatchObject({ actions: ['update'] });
  });

  test('a capability that says more than usual promises its action all the same', () => {
    const page = sixStepPage().replace('Create users in Acme.', 'Create users in Acme, with the plan of their group.');
    const { users, capabilities } = read(page);
    expect(users.actions).toEqual(['create', 'update', 'disable']);
    expect(capabilities).toContain('Create users in Acme, with the plan of their group.');
  });

  test('single sign-on that one must enable is needed, whatever the list recommends', () => {
    const must =
      '> [!TIP]\n> You must enable SAML-based single sign-on for Acme.\n\n### Configure provisioning to Acme';
    const page = sixStepPage().replace('### Configure provisioning to Acme', must);
    expect(read(page).singleSignOn).toEqual({ tutorial: 'acme-tutorial.md', protocol: 'SAML', required: true });
  });

  test('a picture that opens in full size is a picture', () => {
    const keys = 'media/acme/keys.png';
    const setup = `1. Open **Keys**.\n\n   [ ![Keys](${keys}) ](${keys}#lightbox)\n\n1. Copy the **API key**.`;
    const { manifest, unplaced, problems } = importPage(sixStepPage({ setup }), FILE);
    expect(manifest?.setup?.steps[0]?.pictures).toEqual([{ path: keys, alt: 'Keys' }]);
    expect([...unplaced, ...problems]).toEqual([]);
  });

  test('what the page does not tell of the way to sign in is not documented', () => {
    const page = '# Configure Acme for automatic user provisioning\n\n## Prerequisites\n\n* An Acme tenant\n';
    const { first, again, page: made } = roundTrip(page, FILE);
    expect(first.manifest?.auth).toEqual({ method: 'undocumented' });
    expect(made).not.toContain('no credentials');
    expect(again).toEqual(first.manifest);
  });

  test('of a page that maps nothing, the default mapping is told to be an assumption, and nobody is matched by it', () => {
    const page = '# Configure Acme for automatic user provisioning\n\n## Prerequisites\n\n* An Acme tenant\n';
    const { first, again, page: made } = roundTrip(page, FILE);
    expect(first.manifest?.users).toMatchObject({ basis: 'platform-default', matching: 'undocumented' });
    expect(first.problems.map(({ rule }) => rule)).toContain('import-unknown-mapping');
    expect(made).not.toContain('recognized by `userName`');
    expect(again).toEqual(first.manifest);
  });

  test('a mapping without a table is told of, and a page that says that it is the default is not', () => {
    const steps =
      '1. Under **Mappings**, select **Synchronize Microsoft Entra users to Acme**.\n\n1. Review the attributes.';
    const page = `# Configure Acme for automatic user provisioning\n\n## Configure automatic user provisioning to Acme\n\n${steps}\n`;
    const { first, page: made } = roundTrip(page, FILE);
    const rulesOf = (text: string) => importPage(text, FILE).problems.map(({ rule }) => rule);
    expect(first.manifest?.users).toMatchObject({ basis: 'platform-default' });
    expect(first.manifest?.users).not.toHaveProperty('matching');
    expect(rulesOf(page)).toContain('import-unknown-mapping');
    expect(rulesOf(made)).not.toContain('import-unknown-mapping');
  });

  test('notes of several parts come back in one order, wherever the page has them', () => {
    const page = sixStepPage();
    const [plan = ''] = /## Step 1.*?(?=<a name)/s.exec(page) ?? [];
    const late = page
      .replace(plan, '')
      .replace('## More resources', () => `${plan}Guests are left alone.\n\n## More resources`);
    const { first, again } = roundTrip(late, FILE);
    const parts = first.manifest?.notes?.map(({ at }) => at) ?? [];
    expect(parts).toContain('plan');
    expect(parts.indexOf('plan')).toBeLessThan(parts.indexOf('gallery'));
    expect(again).toEqual(first.manifest);
  });

  test('a path with backslashes is the path with slashes', () => {
    const setup = '1. Open **Keys**.\n\n   ![Keys](media\\acme\\keys.png)\n\n1. Copy the **API key**.';
    const { manifest, problems } = importPage(sixStepPage({ setup }), FILE);
    expect(manifest?.setup?.steps[0]?.pictures).toEqual([{ path: 'media/acme/keys.png', alt: 'Keys' }]);
    expect(problems).toEqual([]);
  });

  test('headings of the set-up stand below one another, with the pictures of their words', () => {
    const setup =
      '### By the owner\n\n#### In the console\n\nSign in first.\n\n![Sign-in](media/acme/in.png)\n\n1. Open **Keys**.\n\n1. Copy the **API key**.';
    const { manifest, unplaced } = importPage(sixStepPage({ setup }), FILE);
    const pictures = [{ path: 'media/acme/in.png', alt: 'Sign-in' }];
    const inner = { text: 'In the console. Sign in first.', pictures, steps: [{ text: 'Open **Keys**.' }, {}] };
    expect(manifest?.setup?.steps).toMatchObject([{ text: 'By the owner', steps: [inner] }]);
    expect(unplaced).toEqual([]);
  });

  test('of a step with an address that leads nowhere, only the address is left out', () => {
    const setup = '1. Sign in to [Acme](https://acme.example/login//?to=1).\n\n1. Copy the **API key**.';
    const { manifest, unplaced } = importPage(sixStepPage({ setup }), FILE);
    expect(manifest?.setup?.steps[0]?.text).toBe('Sign in to Acme.');
    expect(unplaced.map(({ text }) => text)).toEqual(['[Acme](https://acme.example/login//?to=1)']);
  });

  test.each([
    [
      'a table of claims',
      '# Set up Acme single sign-on\n\n## Prerequisites\n\n* A tenant\n\n|Name|Source attribute|\n|---|---|\n|email|user.mail|\n|firstName|user.givenname|\n',
      'single sign-on',
    ],
    [
      'who arrives',
      '# Configure Acme for inbound provisioning\n\n## Prerequisites\n\n* A tenant\n\n## Configure provisioning\n\n1. Select the **Provisioning** tab.\n',
      'into the directory',
    ],
    [
      'a page about no app',
      '# How provisioning works\n\n## Scope\n\nWho is assigned.\n\n## Monitoring\n\nRead the logs.\n\n## Limitations\n\n* None.\n',
      'how an app is connected',
    ],
  ])('what connects no app is refused, in one sentence: %s', (_, page, reason) => {
    const { manifest, problems } = importPage(page, FILE);
    expect(manifest).toBeNull();
    expect(problems).toMatchObject([{ rule: 'import-not-a-tutorial', message: expect.stringContaining(reason) }]);
  });

  test('an attribute that nobody says to match by leaves the others in the manifest', () => {
    const users = '   |Attribute|Type|\n   |---|---|\n   |primaryEmail|String|\n   |suspended|Boolean|\n';
    const { first, again, lint } = roundTrip(sixStepPage({ users }), FILE);
    expect(first.manifest?.users).toMatchObject({ matching: 'undocumented', attributes: [{}, {}] });
    expect(again).toEqual(first.manifest);
    expect(lint.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a table between steps comes back at the step before it, and a stop behind a picture says nothing', () => {
    const users = `${'   |Attribute|Type|\n   |---|---|\n   |userName|String|\n\n   ![Attributes](media/acme/attributes.png).'}\n\n1. Choose a plan:\n\n   |Plan|Seats|\n   |---|---|\n   |Small|5|\n`;
    const { first, again } = roundTrip(sixStepPage({ users, groups: '' }), FILE);
    expect(first.manifest?.sections).toBeUndefined();
    expect(first.manifest?.portalSteps).toMatchObject([
      { step: 'user-attributes', body: [expect.stringContaining('> Choose a plan:\n>\n> | Plan | Seats |')] },
    ]);
    expect(first.manifest?.users.notes).not.toContain('.');
    expect(again).toEqual(first.manifest);
  });

  test('cells and heads that a table leaves empty are empty in the manifest and on the page', () => {
    const setup =
      '1. Choose a host.\n\n   | |Host|Since|\n   |---|---|---|\n   |Europe|eu.acme.example||\n\n1. Copy the **API key**.';
    const extra = '## Plans\n\n| |Seats|\n|---|---|\n|Small||\n';
    const { first, again, page } = roundTrip(sixStepPage({ setup, extra }), FILE);
    expect(first.manifest?.setup?.steps[0]?.table).toEqual({
      columns: ['', 'Host', 'Since'],
      rows: [['Europe', 'eu.acme.example', '']],
    });
    expect(first.manifest?.sections?.[0]?.body).toEqual(['| | Seats |\n| --- | --- |\n| Small | |']);
    expect(page).toContain('| | Host | Since |\n    | --- | --- | --- |\n    | Europe | eu.acme.example | |');
    expect(page).toContain('| Small | |');
    expect(again).toEqual(first.manifest);
  });

  test('a label of the portal with other capitals is told, and written as the portal prints it', () => {
    const credentials =
      '1. Below **Admin Credentials**, enter the **SCIM base** in **Tenant url** and the **API Key** in **Secret token**.';
    const setup = '1. Copy the **SCIM base** and the **API Key**.';
    const { manifest, problems } = importPage(sixStepPage({ setup, credentials }), FILE);
    expect(manifest?.auth.fields).toMatchObject([
      { portal: 'Tenant URL', vendor: 'SCIM base' },
      { portal: 'Secret Token', vendor: 'API Key' },
    ]);
    // The portal of 2026 prints "Secret token".
    const told = problems.filter(({ rule }) => rule === 'import-label-differs');
    expect(told.map(({ message, hint }) => [message, hint])).toEqual([
      ['The page calls this field "Tenant url", and the portal "Tenant URL".', '"Tenant URL" was written.'],
    ]);
  });

  test('bullets and code behind the steps are the last one of them', () => {
    const setup =
      '1. Open **Keys**.\n\n1. Fetch a token in one of these ways.\n\n* In a shell\n\n```\ncurl acme  \n```\n\n* or by hand';
    const { first, again } = roundTrip(sixStepPage({ setup, credentials: '' }), FILE);
    expect(first.manifest?.setup?.steps).toMatchObject([
      { text: 'Open **Keys**.' },
      { steps: [{ text: 'In a shell', code: { text: 'curl acme' } }, { text: 'or by hand' }] },
    ]);
    expect(again).toEqual(first.manifest);
  });

  test('groups that are denied, and mapped all the same, are told of, and the sentence stays', () => {
    const extra = '## Connector limitations\n\n* Acme does not support group provisioning.\n';
    const { manifest, problems } = importPage(sixStepPage({ extra }), FILE);
    expect(manifest?.groups).not.toBe(false);
    expect(manifest?.limitations).toEqual(['Acme does not support group provisioning.']);
    expect(problems.map(({ rule }) => rule)).toContain('import-groups-contradict');
    expect(sixStep({ groups: '', extra: extra.replace('provisioning', 'provisioning yet') }).groups).toBe(false);
  });

  test('capabilities promise several actions in one entry', () => {
    const page = sixStepPage().replace(
      '* Provision groups and group memberships in',
      '* Create, update, and delete groups in',
    );
    expect(read(page).groups).toMatchObject({ actions: ['create', 'update', 'delete'] });
  });

  test.each([
    '* Single sign-on must be enabled before you configure provisioning.',
    '* [Single sign-on](acme-tutorial.md) has already been configured.',
  ])('a list that recommends single sign-on gives way to what needs it: %s', (need) => {
    const page = sixStepPage().replace('* An Acme **Business** plan.', need);
    expect(read(page).singleSignOn).toEqual({ tutorial: 'acme-tutorial.md', required: true });
  });

  test('a role that must be assigned is kept', () => {
    const scope =
      '[!INCLUDE [create-assign-users-provisioning.md](~/identity/saas-apps/includes/create-assign-users-provisioning.md)]';
    const role = 'When assigning a user to Acme, you must select the **User** role.';
    expect(read(sixStepPage().replace(scope, role)).notes).toContainEqual({ at: 'scope', text: role });
  });

  test('an address without encryption that has no place is listed', () => {
    const { manifest, unplaced } = importPage(
      sixStepPage().replace('(https://acme.example/)', '(http://acme.example/)'),
      FILE,
    );
    expect(manifest).not.toHaveProperty('homepage');
    expect(unplaced.map(({ text }) => text)).toContain('http://acme.example/');
  });

  test('a row with an odd name is kept, since nothing is sent under it', () => {
    const page = sixStepPage().replace('|active|Boolean', '|name.displayName|String||\n   |active|Boolean');
    const { first, lint } = roundTrip(page, FILE);
    expect(first.manifest?.users.attributes?.map(({ name }) => name)).toContain('name.displayName');
    expect(first.problems).toEqual([]);
    expect(lint.filter(({ rule }) => rule === 'attribute-name-odd')).toHaveLength(1);
  });

  test('a row that a line break tears behind its name keeps its type', () => {
    const page = sixStepPage().replace('|active|Boolean', '|title\n|String||\n   |active|Boolean');
    const { manifest, unplaced } = importPage(page, FILE);
    expect(manifest?.users.attributes).toContainEqual({ name: 'title', type: 'String', required: false });
    expect(manifest?.users.attributes?.map(({ name }) => name)).toContain('active');
    expect(unplaced).toEqual([]);
  });

  test('the rest of a row that was torn anywhere else is listed, and no attribute', () => {
    const { manifest, unplaced } = importPage(
      sixStepPage().replace('|active|Boolean', '|title\n   |for filters||\n   |active|Boolean'),
      FILE,
    );
    const names = manifest?.users.attributes?.map(({ name }) => name);
    expect(names).toContain('title');
    expect(names).not.toContain('for filters');
    expect(unplaced.map(({ text }) => text)).toContain('|for filters||');
  });

  test('what only speaks of values that later steps have copied leads to these steps', () => {
    const lead = 'Make a directory in Acme and save the base URL and the access key.';
    const { manifest } = importPage(
      sixStepPage({ setup: `${lead}\n\n1. Open **Keys**.\n\n1. Copy the **SCIM Endpoint** and the **API key**.` }),
      FILE,
    );
    expect(manifest?.setup).toEqual({
      intro: lead,
      steps: [{ text: 'Open **Keys**.' }, { yields: ['SCIM Endpoint', 'API key'] }],
    });
  });

  test('words between two lists of a step stand between them, with all that is around', () => {
    const lists =
      '   One way:\n\n   1. Add a record.\n   1. Wait.\n\n   Another way:\n\n   * Place: `acme.txt`\n   * Words: `acme=1`';
    const setup = `1. Prove that the domain is yours.\n\n${lists}\n\n1. Copy the **API key**.`;
    const { first, again } = roundTrip(sixStepPage({ setup }), FILE);
    const body = ['One way:', '1. Add a record.\n2. Wait.', 'Another way:', '* Place: `acme.txt`\n* Words: `acme=1`'];
    expect(first.manifest?.setup?.steps[0]).toEqual({ text: 'Prove that the domain is yours.', body });
    expect(again).toEqual(first.manifest);
    const yielding = setup.replace('Wait.', 'Copy the **SCIM Endpoint** with the blue button.');
    expect(importPage(sixStepPage({ setup: yielding }), FILE).manifest?.setup?.steps[0]).toHaveProperty('steps');
  });

  test('a quotation right behind an alert goes on with it', () => {
    const users = `${USER_TABLE}\n\n   > [!TIP]\n   > Acme keeps:\n   > * NICKNAME\n   > * BADGE\n\n   > Both are told at Acme.`;
    const { manifest } = importPage(sixStepPage({ users }), FILE);
    const body = ['> [!TIP]\n> Acme keeps:\n>\n> * NICKNAME\n> * BADGE\n>\n> Both are told at Acme.'];
    expect(manifest?.portalSteps).toContainEqual({ step: 'user-attributes', body });
    const apart = importPage(sixStepPage({ users: users.replace('   > Both', '   A line.\n\n   > Both') }), FILE);
    expect(apart.manifest?.portalSteps).not.toContainEqual({ step: 'user-attributes', body });
  });

  test('that a mapping is turned on first stays beside what is reviewed then, and who reviews pages is listed', () => {
    const frontMatter =
      'title: Configure Acme for automatic user provisioning\nms.service: entra-id\nms.reviewer: jroe';
    const page = sixStepPage({ frontMatter }).replace('1. Under **Attribute-Mapping**, review the group', (step) =>
      step.replace('1. ', '1. Set **Enabled** to **Yes** to synchronize groups. '),
    );
    const { manifest, unplaced } = importPage(page, FILE);
    expect(JSON.stringify(manifest?.groups)).toContain('Set **Enabled** to **Yes** to synchronize groups.');
    expect(unplaced.map(({ text }) => text)).toEqual(['ms.reviewer: jroe']);
  });

  test.each(['Note!', 'Note:', '**Note:**'])('a quotation that begins with a word for an alert is one: %s', (mark) => {
    const setup = `1. Open **Keys**.\n\n1. Copy the **API key**.\n\n> ${mark}\n> Trials end in May.`;
    expect(sixStep({ setup }).notes).toContainEqual({ at: 'setup', text: 'Trials end in May.' });
  });

  test('prerequisites of several sentences come back, with a full stop or without', () => {
    const more = '* An Acme **Business** plan. See [the plans](https://acme.example/plans)\n';
    const { first, again } = roundTrip(sixStepPage().replace('* An Acme **Business** plan.\n', more), FILE);
    expect(first.manifest?.prerequisites).toHaveLength(1);
    expect(again).toEqual(first.manifest);
  });

  test('what steps show stands in the order of the portal', () => {
    const picture = (name: string) => `\n\n   ![${name}](media/acme/${name}.png)\n\n`;
    const credentials = `1. Below **Admin Credentials**, input your **Secret Token**.${picture('token')}1. Set the **Provisioning Mode** to **Automatic**.${picture('mode')}`;
    const { first, again } = roundTrip(sixStepPage({ credentials }), FILE);
    expect(first.manifest?.portalSteps?.map(({ step }) => step)).toEqual(['begin', 'credentials']);
    expect(again).toEqual(first.manifest);
  });

  test.each([
    ['title', '1. Sign in to the [Microsoft Entra admin center](https://entra.microsoft.com).', 'sign-in'],
    ['list', '1. Browse to **Identity** > **Applications** > **Enterprise applications**.', 'applications'],
    ['app', '1. In the applications list, select **Acme**.', 'application'],
    ['search', '1. In the search box, type **Acme**.', 'gallery-search'],
    ['add', '1. In the results panel, select **Acme**, and then click the **Add** button.', 'gallery-add'],
  ])('a picture on the way to the portal stands at its step: %s', (name, text, step) => {
    const shown = `${text}\n\n    ![The ${name}](media/acme/${name}.png)`;
    const page = sixStepPage()
      .replace('Add Acme from the application gallery once.', step.startsWith('gallery') ? shown : '')
      .replace('1. Sign in to the [Microsoft Entra admin center](https://entra.microsoft.com).', '')
      .replace('1. In the applications list, select **Acme**.', step.startsWith('gallery') ? '' : shown);
    const { first, again } = roundTrip(page, FILE);
    expect(first.manifest?.portalSteps).toEqual([{ step, body: [`![The ${name}](media/acme/${name}.png)`] }]);
    expect(first.manifest?.sections).toBeUndefined();
    expect(again).toEqual(first.manifest);
  });

  test.each([
    ['entra-article', 'ms.topic: how-to', 'article', 'Next steps'],
    ['entra-article', 'author: jdoe', 'article', 'Related content'],
    ['entra-id', 'ms.topic: tutorial', 'tutorial', 'Next steps'],
    ['entra-id', 'author: jdoe', 'page', 'Where to go'],
  ])('a page of the wave "%s": %s, this %s, %s', (vocabulary, frontMatter, document, last) => {
    const page = sixStepPage({ frontMatter }).replace('This article', `This ${document}`);
    expect(read(`${page}\n## ${last}\n\n* [Logs](logs.md)\n`).tutorial.vocabulary).toBe(vocabulary);
  });

  test('code between paragraphs that tell the steps belongs to the one before it', () => {
    const setup = 'Ask for a key:\n\n```\ncurl https://acme.example/keys\n```\n\nCopy the **API key**.';
    const { first, again } = roundTrip(sixStepPage({ setup }), FILE);
    expect(first.manifest?.setup?.steps[0]).toMatchObject({
      text: 'Ask for a key:',
      code: { text: 'curl https://acme.example/keys' },
    });
    expect(first.manifest?.sections).toBeUndefined();
    expect(again).toEqual(first.manifest);
  });

  test('a film is listed', () => {
    const film = '> [!VIDEO https://films.example/embed/1]\n\n## Prerequisites';
    const { unplaced } = importPage(sixStepPage().replace('## Prerequisites', film), FILE);
    expect(unplaced.map(({ text }) => text)).toEqual(['[!VIDEO https://films.example/embed/1]']);
  });

  test('bullets before the steps of the configuration are no steps in the app', () => {
    const page = sixStepPage().replace(
      '### Configure provisioning to Acme',
      '* Guests of Acme are left as they are.\n\n### Configure provisioning to Acme',
    );
    const { setup, notes } = read(page);
    expect(JSON.stringify(setup)).toBe(JSON.stringify(sixStep().setup));
    expect(notes).toContainEqual({ at: 'configure', text: 'Guests of Acme are left as they are.' });
  });

  test('a configuration without a heading of its own is read all the same', () => {
    const page = sixStepPage().replace(/## Step 5: [\s\S]*?(?=1\. Sign in)/, '');
    expect(read(page).auth).toEqual(sixStep().auth);
    expect(read(page).users).toEqual(sixStep().users);
  });

  test('a heading that jumps over a level loses nothing of its section', () => {
    const page = sixStepPage({ extra: '## For customers of old\n\nRead on.\n\n#### What changes?\n\nThe token does.' });
    const { manifest, unplaced } = importPage(page, FILE);
    expect(unplaced).toEqual([]);
    expect(manifest?.sections).toMatchObject([
      { heading: 'For customers of old', body: ['Read on.'] },
      { heading: 'What changes?', level: 3, body: ['The token does.'] },
    ]);
  });

  test('the path of a picture comes back as it was written', () => {
    const setup = '1. Open **Keys**.\n\n   ![Keys](<media/acme/all the keys.png>)\n\n1. Copy the **API key**.';
    const { first, again, page } = roundTrip(sixStepPage({ setup }), FILE);
    const { manifest } = first;
    expect(manifest?.setup?.steps[0]?.pictures).toEqual([{ path: 'media/acme/all the keys.png', alt: 'Keys' }]);
    expect(page).toContain('](<media/acme/all the keys.png>)');
    expect(again).toEqual(manifest);
  });

  test.each([
    '# Configure Configure Acme for automatic user provisioning',
    '# Tutorial: Configure Acme for for automatic user provisioning',
  ])('a word that was typed twice is no part of the name: %s', (title) => {
    const page = sixStepPage({ frontMatter: 'author: jdoe' });
    expect(read(page.replace('# Configure Acme for automatic user provisioning', title)).name).toBe('Acme');
  });

  test('whom to ask where the connection fails is told behind the test', () => {
    const credentials =
      '1. In **Secret Token**, enter the **API key**. If the connection fails, contact [Acme support](https://acme.example/help).';
    const { auth, portalSteps } = sixStep({ credentials });
    const body = [expect.stringContaining('https://acme.example/help')];
    expect(portalSteps).toEqual([{ step: 'test-connection', body }]);
    expect(auth.fields?.map(({ note }) => note)).toEqual([undefined, undefined]);
  });

  test('groups that are mapped are not said to be deleted', () => {
    const page = sixStepPage().replace(/> \* Provision groups.*\n/, '');
    expect(read(page).groups).toMatchObject({ actions: ['create', 'update'] });
  });

  test.each([
    [
      'single sign-on',
      '# Microsoft Entra SSO integration with Acme\n\n## Prerequisites\n\n* An Acme subscription\n\n## Add Acme from the gallery\n\n1. Search for **Acme**.\n',
    ],
    [
      'single sign-on',
      '# Tutorial: Azure Active Directory integration with Acme\n\n## Prerequisites\n\n* An Acme subscription\n\n## Adding Acme from the gallery\n\n1. Search for **Acme**.\n\n## Configure and test Azure AD single sign-on\n\n1. In the **Domain** box, type your domain.\n',
    ],
    [
      'single sign-on',
      '# Tutorial: Single sign-on with Acme Provisioning\n\n## Prerequisites\n\n* An Acme Provisioning subscription\n\n## Add Acme Provisioning from the gallery\n\n1. Type **Acme Provisioning** in the search box.\n\n## Configure and test single sign-on for Acme Provisioning\n\n1. Type your domain.\n',
    ],
    [
      'how an app is connected',
      '# The management of provisioning for enterprise apps in the portal\n\n## Prerequisites\n\n* An app\n\n## Configure user provisioning\n\n1. Select **Automatic**.\n',
    ],
    [
      'an agent on premises',
      '# Provisioning to apps that speak SCIM\n\n## Prerequisites\n\n* A server\n\n## Deploying the provisioning agent\n\n1. Run it.\n\n## Configure provisioning to Acme\n\n1. Enter the **Tenant URL**.\n',
    ],
    [
      'into the directory',
      '# Tutorial: Configure Acme for automatic user provisioning\n\n## Prerequisites\n\n* An Acme tenant\n\n## Configure user provisioning from Acme to Active Directory\n\n1. Select **Synchronize Acme Workers to On Premises Active Directory**.\n',
    ],
    [
      'another connector',
      '# Configure Acme for automatic user provisioning\n\n## Prerequisites\n\n* A tenant\n\n## Configure user provisioning\n\n1. Make groups for Acme.\n\n1. Connect Hub, as [its page](hub-provisioning-tutorial.md) says.\n',
    ],
  ])('a page about something else is refused: %s', (what, page) => {
    const { manifest, problems } = importPage(page, 'acme-tutorial.md');
    expect(manifest).toBeNull();
    expect(problems).toMatchObject([{ rule: 'import-not-a-tutorial', message: expect.stringContaining(what) }]);
  });

  test('a page with steps of its own may name the page of another connector', () => {
    const extra = 'For test tenants see [the other page](acme-test-provisioning-tutorial.md).';
    expect(importPage(sixStepPage({ extra }), FILE).manifest).not.toBeNull();
    const bare = (step: string) =>
      `# Configure Acme for automatic user provisioning\n\n## Prerequisites\n\n* A tenant, see [Hub](hub-provisioning-tutorial.md)\n\n## Configure user provisioning to Acme\n\n1. ${step}\n`;
    expect(importPage(bare('Select the **Provisioning** tab.'), FILE).manifest).not.toBeNull();
    expect(importPage(bare('Make groups.'), FILE).manifest).toBeNull();
  });

  test('an app whose name begins as all apps are called is one', () => {
    const page = (name: string) =>
      `# Tutorial: Configure ${name} for automatic user provisioning\n\n## Prerequisites\n\n* An account\n\n## Configure user provisioning to ${name}\n\n1. Select **Automatic**.\n`;
    const rulesOf = (name: string) => importPage(page(name), 'apps-tutorial.md').problems.map(({ rule }) => rule);
    expect(rulesOf('Cloud Apps Cupboard')).not.toContain('import-not-a-tutorial');
    expect(rulesOf('enterprise apps')).toContain('import-not-a-tutorial');
  });

  test('a page of another kind is refused, with everything listed', () => {
    const { manifest, unplaced, problems } = importPage('# Release notes\n\nVersion 2 is out.\n', 'notes.md');
    expect(manifest).toBeNull();
    expect(problems.map(({ rule }) => rule)).toEqual(['import-not-a-tutorial']);
    expect(unplaced).toHaveLength(2);
  });
});

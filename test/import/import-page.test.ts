import { describe, expect, test } from 'vitest';
import { pageImporter } from '../../src/import/import-page.ts';
import { importRules } from '../../src/import/import-rules.ts';
import type { Manifest } from '../../src/manifest/manifest.generated.ts';
import { assigningUsersPage, inlineCredentialsPage, sixStepPage, type Variation } from './fixtures.ts';
import { generatePage, importPage, roundTrip } from './round-trip.ts';

const FILE = 'acme-provisioning-tutorial.md';

/** The portal has a value entered in each field, by the field's own name. */
const BY_LABELS = '1. Input your Acme Tenant URL and Secret Token.';

const USER_TABLE = '   |Attribute|Type|\n   |---|---|\n   |userName|String|\n   |active|Boolean|';

const manifests = new Map<string, Manifest>();

/** Several tests begin with the same page. */
function read(page: string): Manifest {
  const manifest = manifests.get(page) ?? importPage(page, FILE).manifest;
  if (manifest === null) throw new Error('the page was refused');
  manifests.set(page, manifest);
  return manifest;
}

const sixStep = (variation: Variation = {}) => read(sixStepPage(variation));

describe('a page of 2020', () => {
  const imported = importPage(sixStepPage(), FILE);
  const manifest = sixStep();

  test('gives name, homepage, single sign-on and page data', () => {
    expect(manifest).toMatchObject({
      name: 'Acme',
      homepage: 'https://acme.example/',
      singleSignOn: { tutorial: 'acme-tutorial.md', recommended: true },
      prerequisites: ['An Acme **Business** plan'],
      tutorial: {
        edition: 'six-step',
        vocabulary: 'entra-article',
        author: 'jdoe',
        date: '2024-03-25',
        cycleMinutes: 40,
      },
    });
    expect(imported.id).toBe('acme');
  });

  test('ties the names of the app to the labels of the portal', () => {
    expect(manifest.auth).toEqual({
      method: 'bearer-token',
      fields: [
        { portal: 'Tenant URL', vendor: 'SCIM Endpoint', from: { setup: true } },
        { portal: 'Secret Token', vendor: 'API key', from: { setup: true }, secret: true },
      ],
      adminRole: 'Owner',
    });
    expect(manifest.setup?.steps.at(-1)).toEqual({
      yields: ['SCIM Endpoint', 'API key'],
      pictures: [{ path: 'media/acme/credentials.png', alt: 'The new credentials' }],
    });
  });

  test('takes what becomes of inactive users from the sentence that says it, and keeps the sentence', () => {
    const said = 'When `active` is set to false, Acme deletes the user permanently.';
    const { users, limitations } = sixStep({ extra: `## Connector limitations\n\n* ${said}` });
    expect(users.activeFalse).toBe('deletes');
    expect(limitations).toEqual([said]);
    expect(manifest.users).not.toHaveProperty('activeFalse');
  });

  test('takes that who is inactive is kept, wherever it is said', () => {
    const said = 'Once `active` is false, the user is suspended and keeps a desk.';
    const { users, troubleshooting } = sixStep({ extra: `## Troubleshooting\n\n* ${said}` });
    expect(users.activeFalse).toBe('disables');
    expect(troubleshooting).toEqual([said]);
  });

  test('takes single sign-on that is required', () => {
    const page = sixStepPage().replace('(recommended)', '(required)');
    expect(read(page).singleSignOn).toEqual({ tutorial: 'acme-tutorial.md', required: true });
  });

  test('takes rows with missing cells: not required, and nothing is said of filtering', () => {
    expect(manifest.users.attributes).toEqual([
      { name: 'userName', type: 'String', filterable: true, required: true },
      { name: 'active', type: 'Boolean', required: true },
      { name: 'emails[type eq "work"].value', type: 'String', required: false },
    ]);
    expect(manifest.users.basis).toBe('documented-with-defaults');
    expect(manifest.groups).toMatchObject({ actions: ['create', 'update'] });
  });

  test('accounts for every block, and lists nothing', () => {
    expect(imported.unplaced).toEqual([]);
    expect(imported.problems).toEqual([]);
    expect(imported.placed + imported.boilerplate + imported.kept).toBeGreaterThan(30);
  });
});

describe('the older skeletons', () => {
  test('2019: preview, SAML, pictures of the mapping, a tip of the app’s own', () => {
    const manifest = read(assigningUsersPage());
    expect(manifest).toMatchObject({
      releaseStage: 'preview',
      singleSignOn: { tutorial: 'acme-tutorial.md', protocol: 'SAML' },
      setup: { intro: 'Turn the directory integration on first.' },
      users: { basis: 'platform-default', pictures: { mapping: { path: 'media/acme/usermapping.png' } } },
      notes: expect.arrayContaining([{ at: 'scope', text: 'Acme guests keep their licence for a week.' }]),
      resources: [{ text: 'Acme SCIM reference', url: 'https://docs.acme.example/scim' }],
      tutorial: { edition: 'assigning-users', vocabulary: 'azure-ad', progressLabel: 'Current Status' },
    });
  });

  test.each([false, true])('2018, gallery first: %s', (galleryFirst) => {
    const manifest = read(inlineCredentialsPage(galleryFirst));
    expect(manifest.auth).toMatchObject({
      method: 'user-name-password',
      adminRole: 'Team Admin',
      fields: [
        { portal: 'Admin User Name', from: { account: true } },
        { portal: 'Admin Password', from: { account: true }, secret: true },
      ],
    });
    expect(manifest.portalSteps).toContainEqual({
      step: 'begin',
      body: [expect.stringContaining('./media/acme/mode.png')],
    });
  });
});

test('what stands side by side is text, and the marks of the page host around it are none', () => {
  const extra =
    '## Rooms of Acme\n\n:::row:::\n   :::column span="2":::\n      Acme has rooms.\n   :::column-end:::\n   :::column span="":::\n      Rooms have doors.\n   :::column-end:::\n:::row-end:::';
  expect(sixStep({ extra }).sections).toMatchObject([{ body: ['Acme has rooms. Rooms have doors.'] }]);
});

describe('tables', () => {
  const rows = (table: string) => sixStep({ users: table }).users.attributes;

  test.each<[string, string, readonly object[]]>([
    ['two columns', '|Attribute|Type|\n|---|---|\n|userName|String|', [{ name: 'userName', type: 'String' }]],
    [
      'ticks of any kind, and headings of any case',
      '|ATTRIBUTE|TYPE|Supported For Filtering|\n|---|---|---|\n|userName|String|✓|\n|title|String|✔|\n|active|Boolean|No|',
      [
        { name: 'userName', type: 'String', filterable: true },
        { name: 'title', type: 'String', filterable: true },
        { name: 'active', type: 'Boolean', filterable: false },
      ],
    ],
    [
      'names in backticks, with curly and escaped quotes',
      '|Attribute|Type|\n|---|---|\n|`userName`|String|\n|emails[type eq \\"work\\"].value|String|\n|roles[type eq “x”].value|String|',
      [
        { name: 'userName', type: 'String' },
        { name: 'emails[type eq "work"].value', type: 'String' },
        { name: 'roles[type eq “x”].value', type: 'String' },
      ],
    ],
    [
      'a column of notes',
      '|Attribute|Type|Notes|\n|---|---|---|\n|userName|String|At most 20 characters|',
      [{ name: 'userName', type: 'String', note: 'At most 20 characters' }],
    ],
    [
      'sources and matching',
      '|Attribute|Source|Matching|\n|---|---|---|\n|userName|userPrincipalName|1|\n|title|`jobTitle` †|No|',
      [{ name: 'userName', source: 'userPrincipalName', matching: 1 }, { name: 'title' }],
    ],
    [
      'names that a line break parts, which share what stands beside them',
      '|Attribute|Type|Required|\n|---|---|---|\n|userName|String|Yes|\n|`name.givenName`<br>name.familyName<br/>title|String|No|\n|a gate<br>a door|String|No|',
      [
        { name: 'userName', type: 'String', required: true },
        ...['name.givenName', 'name.familyName', 'title'].map((name) => ({ name, type: 'String', required: false })),
      ],
    ],
    [
      'a type that says whether the attribute has to be there',
      '|Attribute|Type|\n|---|---|\n|userName|String (required)|\n|title|String (optional)|\n|active|Boolean|',
      [
        { name: 'userName', type: 'String', required: true },
        { name: 'title', type: 'String', required: false },
        { name: 'active', type: 'Boolean' },
      ],
    ],
  ])('%s', (_, table, wanted) => {
    expect(rows(table.replace(/^/gm, '   '))).toEqual(wanted);
  });

  test('a column of types is one too where a type says that', () => {
    const users = '   |Variable|Kind|\n   |---|---|\n   |acmeKey|String (required)|\n   |acmeBadge|Integer|';
    expect(sixStep({ users }).users.attributes?.[0]).toEqual({ name: 'acmeKey', type: 'String', required: true });
  });

  test('a table of attributes is known by what it lists, whatever stands above it', () => {
    const table = '   |Variable|Kind|\n   |---|---|\n   |userName|String|\n   |displayName|String|';
    const { users } = sixStep({ users: table });
    expect(users).toMatchObject({ basis: 'documented-with-defaults' });
    expect(users.attributes?.map(({ name }) => name)).toEqual(['userName', 'displayName']);
  });

  test('a table of types is one of attributes, and so is its column, whatever stands above them', () => {
    const users = '   |Variable|Kind|\n   |---|---|\n   |userName|String|\n   |acmeBadge|Integer|';
    expect(sixStep({ users }).users).toMatchObject({
      basis: 'documented-with-defaults',
      attributes: [
        { name: 'userName', type: 'String' },
        { name: 'acmeBadge', type: 'Integer' },
      ],
    });
  });

  test('a mark behind names is that of a footnote, which is a note of each; one that nothing explains is told', () => {
    const table =
      '|Attribute|Type|\n|---|---|\n|userName|String|\n|nickName *|String|\n|title\\*|String|\n|locale[^1]|String|';
    const footnotes = '\\* Only where a door has one. Not at night.\n\n[^1]: Of the door.\n\n† Of nothing.';
    const users = `${table}\n|timezone²|String|\n\n${footnotes}`.replace(/^(?=.)/gm, '   ');
    const { manifest, unplaced } = importPage(sixStepPage({ users }), FILE);
    const note = 'Only where a door has one. Not at night.';
    expect(manifest?.users.attributes).toEqual([
      { name: 'userName', type: 'String' },
      { name: 'nickName', type: 'String', note },
      { name: 'title', type: 'String', note },
      { name: 'locale', type: 'String', note: 'Of the door.' },
    ]);
    expect(manifest?.users.notes?.slice(2)).toEqual(['† Of nothing.']);
    expect(unplaced.map(({ text }) => text)).toEqual(['|timezone²|String|']);
  });

  test('what stands in bold above some rows is no attribute, but among names in bold it is', () => {
    const rows = ['|**Address**||', '|addresses[type eq "work"].country|String|', '|**active**||', '|**Door**|String|'];
    const users = ['|Attribute|Type|', '|---|---|', ...rows].map((row) => `   ${row}`).join('\n');
    const { manifest, unplaced } = importPage(sixStepPage({ users }), FILE);
    const names = manifest?.users.attributes?.map(({ name }) => name);
    expect(names).toEqual(['addresses[type eq "work"].country', 'active', 'Door']);
    expect(unplaced.map(({ text }) => text)).toEqual(['|**Address**||']);
  });

  const HEADINGS = ['Attribute', 'Type', 'Supported for filtering', 'Required by Acme', 'Notes', 'Doors'];
  const CELLS = [
    ['`userName`', 'String', '&check;', '&check;', 'One a door &amp; a [key](https://acme.example/doors?a=1).', 'two'],
    ['emails[type eq "work"].value', 'String', '', '', 'Opens **at nine**, <br>never at `a\\|b`.'],
    ['name.givenName<br>name.familyName', 'String', '', 'x', ''],
    ['urn:acme:Door:front_door', 'Reference', '', '', 'Of \\*stars\\*, \\_lines\\_ and 1 \\< 2.'],
    ['active', 'Boolean'],
  ];
  const piped = (rows: readonly (readonly string[])[]) => rows.map((row) => `   | ${row.join(' | ')} |`);
  const tagged = (cell: string) =>
    cell
      .replace(/`([^`]+)`/g, (_, code: string) => `<code>${code.replace('\\|', '|')}</code>`)
      .replace(/\*\*([^*]+)\*\*/g, '<strong class="x"> $1</strong>')
      .replace(/\[([^\]]+)\]\(([^)]+)\)/g, '<a title="t" href="$2">$1</a>')
      .replace('\\<', '&#60;')
      .replace(/\\/g, '')
      .replaceAll('"', '&quot;')
      .replace(/=&quot;(.*?)&quot;/g, '="$1"');
  const inTags = ([head = [], ...body]: readonly (readonly string[])[], lines: string, end: string) => [
    `   <table class="doors">${lines}   <thead><!-- the doors --><tr><th>${head.join('</th><th>')}</th></tr></thead>`,
    ...body.map(
      (row) => `${lines}     <TR>${row.map((cell) => `<td align='left'>\n     ${tagged(cell)} ${end}`).join('')}`,
    ),
    '   </table>',
  ];
  const WAYS: readonly [string, string, string][] = [
    ['one piece', '', '</td>'],
    ['pieces, with ends left out', '\n\n', ''],
  ];
  test.each(WAYS)('a table in HTML says what the same one in Markdown says: in %s', (_, lines, end) => {
    const rows = [HEADINGS, ...CELLS];
    const asPiped = piped([HEADINGS, HEADINGS.map(() => '---'), ...CELLS]).join('\n');
    const asTags = inTags(rows, lines, end).join('\n');
    const above = sixStepPage({ users: asTags }).split(asTags)[0] ?? '';
    const [wanted, found] = [asPiped, asTags].map((users) => importPage(sixStepPage({ users }), FILE));
    expect(wanted?.manifest?.users.attributes?.map(({ name }) => name)).toHaveLength(6);
    expect(found?.manifest).toEqual(wanted?.manifest);
    expect(wanted?.unplaced.map(({ text }) => text)).toEqual(['Doors', 'two']);
    const lineOf = (cell: string) => `${above}${asTags.slice(0, asTags.indexOf(cell))}`.split('\n').length;
    expect(found?.unplaced.map(({ line }) => line)).toEqual(['Doors', 'two'].map(lineOf));
  });

  test.each([
    ['a cell over two rows', '<tr><td rowspan="2">active</td><td>Boolean</td></tr>'],
    ['a list in a cell', '<tr><td><ul><li>active</li></ul></td><td>Boolean</td></tr>'],
    ['a cell too many', '<tr><td>active</td><td>Boolean</td><td>x</td></tr>'],
    ['words between rows', '<tr><td>active</td><td>Boolean</td></tr> and others'],
    ['a table in a cell', '<tr><td><table><tr><td>active</td></tr></table></td><td>Boolean</td></tr>'],
    ['what is hidden', '<tr><td>active</td><td><span style="display: none">Boolean</span></td></tr>'],
    ['a letter of an unknown name', '<tr><td>active</td><td>&acme;</td></tr>'],
  ])('a table in HTML with %s is told, and nothing is taken of it', (_, row) => {
    const users = `   <table class="for-the-length-of-it"><tr><th>Attribute</th><th>Type</th></tr><tr><td>userName</td><td>String</td></tr>${row}</table>`;
    const { manifest, unplaced } = importPage(sixStepPage({ users }), FILE);
    expect(manifest?.users.attributes).toBeUndefined();
    expect(unplaced.map(({ text }) => text.replace(/…$/, ''))).toEqual([users.trim().slice(0, 159)]);
  });

  test('a table in HTML that nobody ends takes nothing from the next one', () => {
    const table = inTags([HEADINGS, ...CELLS], '', '</td>').join('\n');
    const [alone, behind] = [table, `   <table>\n\n${table}`].map((users) => importPage(sixStepPage({ users }), FILE));
    expect(behind?.manifest?.users).toEqual(alone?.manifest?.users);
    const texts = [alone, behind].map((read) => read?.unplaced.map(({ text }) => text) ?? []);
    expect(texts[1]).toEqual(['<table>', ...(texts[0] ?? [])]);
  });

  test('a column nobody knows is listed with its line', () => {
    const page = sixStepPage({ users: '   |Attribute|Type|Colour|\n   |---|---|---|\n   |userName|String|red|' });
    const line = page.split('\n').findIndex((text) => text.includes('Colour')) + 1;
    expect(importPage(page, FILE).unplaced).toContainEqual({ line, text: 'Colour' });
  });

  test('a table that lost its indentation is read all the same', () => {
    const manifest = sixStep({ users: '|Attribute|Type|\n|---|---|\n|userName|String|\n|title|String|' });
    expect(manifest.users.attributes?.map(({ name }) => name)).toEqual(['userName', 'title']);
    expect(manifest.groups).not.toBe(false);
  });
});

describe('credentials', () => {
  const auth = (credentials: string, setup?: string) =>
    sixStep({ credentials, ...(setup === undefined ? {} : { setup }) }).auth;
  const NO_SETUP = 'Nothing is to be done in Acme.';

  test.each<[string, string, object]>([
    [
      'a fixed address',
      '1. Under **Admin Credentials**, enter `https://scim.acme.example/v2` in **Tenant URL** and the **API key** in **Secret Token**.',
      {
        method: 'bearer-token',
        fields: [{ portal: 'Tenant URL', from: { fixed: 'https://scim.acme.example/v2' } }, { portal: 'Secret Token' }],
      },
    ],
    [
      'an address with places to fill in',
      '1. Under **Admin Credentials**, enter `https://{org}.acme.example/scim/<region>` in **Tenant URL**, and the **Secret Token**.',
      {
        fields: [
          {
            portal: 'Tenant URL',
            from: {
              template: {
                value: 'https://{org}.acme.example/scim/<region>',
                placeholders: [
                  { text: '{org}', means: 'org' },
                  { text: '<region>', means: 'region' },
                ],
              },
            },
          },
          { portal: 'Secret Token' },
        ],
      },
    ],
    [
      'a consent',
      '1. Under **Admin Credentials**, click **Authorize**. Sign in to Acme with an owner account.',
      { method: 'oauth-authorize' },
    ],
    [
      'client credentials',
      '1. Under **Admin Credentials**, enter the **Tenant URL**, **Token Endpoint**, **Client ID** and **Client Secret**.',
      {
        method: 'oauth-client-credentials',
        fields: [
          { portal: 'Tenant URL' },
          { portal: 'Token Endpoint' },
          { portal: 'Client ID' },
          { portal: 'Client Secret', secret: true },
        ],
      },
    ],
    [
      'one address a region',
      '1. Under **Admin Credentials**, enter the **Tenant URL** of your region and the **Secret Token**.\n\n    |Region|Tenant URL|\n    |---|---|\n    |Europe|https://eu.acme.example/scim|\n    |Asia|https://asia.acme.example/scim|',
      {
        fields: [
          {
            portal: 'Tenant URL',
            from: {
              choices: {
                by: 'Region',
                values: [
                  { when: 'Europe', value: 'https://eu.acme.example/scim' },
                  { when: 'Asia', value: 'https://asia.acme.example/scim' },
                ],
              },
            },
          },
          { portal: 'Secret Token' },
        ],
      },
    ],
  ])('%s', (_, credentials, wanted) => {
    expect(auth(credentials, NO_SETUP)).toMatchObject(wanted);
  });

  test.each<[string, string, object]>([
    [
      'an authorization endpoint is one of a consent, and no token is made up',
      '1. Under **Admin Credentials**, input the **Tenant URL** and the **Authorization Endpoint**.',
      { method: 'oauth-authorize', fields: [{ portal: 'Tenant URL' }, { portal: 'Authorization Endpoint' }] },
    ],
    [
      'an account of the app, said without labels',
      '1. Under **Admin Credentials**, enter the Acme admin credentials and username.',
      { method: 'user-name-password', enter: 'the Acme admin credentials and username' },
    ],
  ])('%s', (_, credentials, wanted) => {
    expect(auth(credentials, NO_SETUP)).toMatchObject(wanted);
  });

  const ADMIN = '1. Under **Admin Credentials**, ';
  const BOTH = `${ADMIN}enter the **Tenant URL** and the **Secret Token**.`;

  test.each<[string, Variation, object]>([
    [
      'two labels that one bold print has are two fields',
      { setup: NO_SETUP, credentials: `${ADMIN}input the **Tenant URL & Secret Token** of Acme.` },
      { fields: [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }] },
    ],
    [
      'values that are told without any label',
      {
        setup: NO_SETUP,
        credentials:
          '1. In the admin credentials section, type in the address of your Acme site and the key that you made.',
      },
      {
        method: 'bearer-token',
        fields: [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }],
        note: expect.stringContaining('the key that you made.'),
      },
    ],
    [
      'an authorization endpoint beside a client is one of a consent, and no secret is made up',
      { setup: NO_SETUP, credentials: `${ADMIN}enter the **Authorization Endpoint** and the **Client ID**.` },
      { method: 'oauth-authorize', fields: [{ portal: 'Authorization Endpoint' }, { portal: 'Client ID' }] },
    ],
    [
      'an example of an address is none, and is kept',
      {
        setup: NO_SETUP,
        credentials: `${ADMIN}enter \`https://<org>.acme.example/scim\` in **Tenant URL**. An example of the tenant URL: \`https://big.acme.example/scim\`.`,
      },
      {
        fields: [
          {
            portal: 'Tenant URL',
            from: {
              template: { value: 'https://<org>.acme.example/scim', placeholders: [{ text: '<org>', means: 'org' }] },
            },
            note: 'An example of the tenant URL: `https://big.acme.example/scim`.',
          },
        ],
      },
    ],
    [
      'a sentence about another field than its paragraph is a note on that one',
      {
        setup: NO_SETUP,
        credentials: `${ADMIN}enter \`https://acme.example/scim\` in **Tenant URL**. The **Secret Token** lasts a week.`,
      },
      {
        fields: [
          { portal: 'Tenant URL', from: { fixed: 'https://acme.example/scim' } },
          { portal: 'Secret Token', secret: true, note: 'The **Secret Token** lasts a week.' },
        ],
      },
    ],
    [
      'an alert has nobody do anything in the app',
      { setup: NO_SETUP, credentials: `${BOTH}\n\n    > [!NOTE]\n    > Select **Basic** nowhere.` },
      { fields: [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }] },
    ],
    [
      'what a consent asks for besides is kept',
      { setup: NO_SETUP, credentials: `${ADMIN}select **Authorize** and pick a continent.` },
      { method: 'oauth-authorize', note: 'Under **Admin Credentials**, select **Authorize** and pick a continent.' },
    ],
    [
      'values go to the fields of their kind, in whatever order they are named',
      {
        setup:
          '1. Save the **Token** and the **Base URL**. They are entered in the Tenant URL and Secret Token fields.',
        credentials: BOTH,
      },
      {
        fields: [
          { portal: 'Tenant URL', vendor: 'Base URL', from: { setup: true } },
          { portal: 'Secret Token', vendor: 'Token', from: { setup: true } },
        ],
      },
    ],
    [
      'what the app shows in one sentence, and the next one has copied, goes by its names',
      {
        setup:
          '1. Select **Create token**. Acme gives you an **Access Token** and an **Entry Point URL**. Copy and keep both values. They are entered in the **Tenant URL** and **Secret Token** fields.',
        credentials: BOTH,
      },
      {
        fields: [
          { portal: 'Tenant URL', vendor: 'Entry Point URL', from: { setup: true } },
          { portal: 'Secret Token', vendor: 'Access Token', from: { setup: true } },
        ],
      },
    ],
    [
      'a value that is called by its kind is the one that was named before',
      {
        setup: '1. Save the **Pass Token** and the **Entry Point URL**. Copy the token to its last character.',
        credentials: BOTH,
      },
      {
        fields: [
          { portal: 'Tenant URL', vendor: 'Entry Point URL', from: { setup: true } },
          { portal: 'Secret Token', vendor: 'Pass Token', from: { setup: true } },
        ],
      },
    ],
    [
      'an address that one sentence gives, and the next one has entered',
      {
        setup:
          '1. Copy the key.\n\n1. Its entry point is `https://acme.example/in/`. Enter it in the **Tenant URL** field.',
        credentials: BOTH,
      },
      { fields: [{ portal: 'Tenant URL', from: { fixed: 'https://acme.example/in/' } }, { portal: 'Secret Token' }] },
    ],
    [
      'an address that is only visited is none',
      {
        setup: '1. Open https://console.acme.example. The value there is entered in the **Tenant URL** field.',
        credentials: BOTH,
      },
      { fields: [{ portal: 'Tenant URL', from: { setup: true } }, { portal: 'Secret Token' }] },
    ],
    [
      'what one will see comes from the set-up',
      {
        setup: '1. Open **Directory**, where you will see your **Tenant URL** and **Secret Token**.',
        credentials: BY_LABELS,
      },
      {
        fields: [
          { portal: 'Tenant URL', from: { setup: true } },
          { portal: 'Secret Token', from: { setup: true } },
        ],
      },
    ],
    [
      'what a guide is followed to get comes from the set-up',
      {
        setup: '1. Follow the [guide](https://acme.example/guide) to get your entry URL and your private key.',
        credentials: BOTH,
      },
      {
        fields: [
          { portal: 'Tenant URL', from: { setup: true } },
          { portal: 'Secret Token', from: { setup: true } },
        ],
      },
    ],
    [
      'an address alone says of no method, and no key is made up',
      {
        setup: '1. Acme tells your representative which address is yours.',
        credentials: `${ADMIN}enter the **Tenant URL**.\n\n    ![The address](media/acme/address.png)`,
      },
      { method: 'undocumented', fields: [{ portal: 'Tenant URL' }] },
    ],
    [
      'what is retained is copied',
      {
        setup:
          '1. Retain the **Login ID** and **Login Secret**. Use them later as **Tenant URL** and **Secret Token**.',
        credentials: BOTH,
      },
      {
        fields: [
          { portal: 'Tenant URL', vendor: 'Login ID', from: { setup: true } },
          { portal: 'Secret Token', vendor: 'Login Secret', from: { setup: true } },
        ],
      },
    ],
    [
      'what a dialog of the consent asks for is no field',
      {
        setup: NO_SETUP,
        credentials: `${ADMIN}select **Authorize**. Enter your **Username** and **Password** and select **Log in**.`,
      },
      { method: 'oauth-authorize' },
    ],
    [
      'what the portal calls retrieved earlier comes from the set-up',
      {
        setup: '1. Generate a token.',
        credentials: `${ADMIN}enter the **Base URL and Access Token** values retrieved earlier from Acme in **Tenant URL** and **Secret Token**.`,
      },
      {
        fields: [
          { portal: 'Tenant URL', vendor: 'Base URL', from: { setup: true } },
          { portal: 'Secret Token', vendor: 'Access Token', from: { setup: true } },
        ],
      },
    ],
    [
      'the name of one value beside a field whose value has none',
      {
        setup: '1. Copy the **API KEY**.',
        credentials: `${ADMIN}enter the **Tenant URL** and the **Api Key** in **Secret Token**.`,
      },
      {
        fields: [
          { portal: 'Tenant URL' },
          { portal: 'Secret Token', vendor: 'Api Key', from: { setup: true }, secret: true },
        ],
      },
    ],
  ])('%s', (_, variation, wanted) => {
    const { auth } = sixStep(variation);
    expect(auth).toMatchObject(wanted);
  });

  test('what is clicked before values are copied is none of them', () => {
    const setup = '1. Select **Create token**. Copy and keep both. Enter them in **Tenant URL** and **Secret Token**.';
    expect(sixStep({ setup, credentials: BY_LABELS }).setup?.steps[0]?.yields).toEqual(['Tenant URL', 'Secret Token']);
  });

  test.each([
    [
      'verbs in bold are no names of values',
      '1. **Copy** the token, and **Enter** it in the **Secret Token** field.',
      { text: '**Copy** the token, and **Enter** it in the **Secret Token** field.', yields: ['Secret Token'] },
    ],
    [
      'more than that a value is shown once',
      '1. Copy the **API key**. You can see it only once, and only in Zurich. Enter it in the **Secret Token** field.',
      { text: 'Copy the **API key**. You can see it only once, and only in Zurich.', yields: ['API key'] },
    ],
    [
      'more than where values go',
      '1. Copy the **API key**. This value, which expires on Mondays, is entered in the **Secret Token** field.',
      {
        text: 'Copy the **API key**. This value, which expires on Mondays, is entered in the **Secret Token** field.',
        yields: ['API key'],
      },
    ],
    [
      'the order in which values are copied and something else is done',
      '1. Copy the **API key**. Enter it in the **Secret Token** field. Select **Done**.',
      { text: 'Copy the **API key**. Select **Done**.', yields: ['API key'] },
    ],
    [
      'what is copied and goes into no field',
      '1. Copy **Base URL**, **API key** and **Site name**.',
      { text: 'Copy **Base URL**, **API key** and **Site name**.', yields: ['Base URL', 'API key'] },
    ],
    [
      'more than an address',
      '1. Find your `team` below **Plan** and put it into `https://acme.example/{team}` for the **Tenant URL**.',
      { text: 'Find your `team` below **Plan** and put it into `https://acme.example/{team}` for the **Tenant URL**.' },
    ],
  ])('a step keeps %s', (_, setup, step) => {
    expect(sixStep({ setup, credentials: BOTH }).setup?.steps[0]).toEqual(step);
  });

  const SOURCES: readonly (readonly [string, Variation, readonly unknown[]])[] = [
    [
      'two addresses in one sentence go to the labels that they stand beside',
      {
        credentials: `${ADMIN}put \`https://acme.example/scim\` in **Tenant URL** and \`https://id.acme.example/t\` in **Token Endpoint**.`,
      },
      [{ fixed: 'https://acme.example/scim' }, { fixed: 'https://id.acme.example/t' }],
    ],
    [
      'an address under a condition is a case, and the one for the others is another',
      {
        credentials: `${ADMIN}enter the **Tenant URL** and the **Secret Token**. For teams in Europe the Tenant URL is \`https://eu.acme.example/scim\`. For all others it is \`https://acme.example/scim\`.`,
      },
      [
        {
          choices: {
            by: 'your case',
            values: [
              { when: 'teams in Europe', value: 'https://eu.acme.example/scim' },
              { when: 'all others', value: 'https://acme.example/scim' },
            ],
          },
        },
      ],
    ],
    [
      'an example is no second address',
      {
        credentials: `${ADMIN}enter \`https://<team>.acme.example/scim\`, for example \`https://zoo.acme.example/scim\`, in **Tenant URL**.`,
      },
      [
        {
          template: {
            value: 'https://<team>.acme.example/scim',
            placeholders: [{ text: '<team>', means: 'team' }],
          },
        },
      ],
    ],
    [
      'a place is explained by its words in bold',
      {
        credentials: `${ADMIN}enter \`https://acme.example/<Plan Number>\` in **Tenant URL**, where **Plan Number** is the number of your plan.`,
      },
      [
        {
          template: {
            value: 'https://acme.example/<Plan Number>',
            placeholders: [{ text: '<Plan Number>', means: 'the number of your plan' }],
          },
        },
      ],
    ],
    [
      'whom to ask in trouble hands nothing out',
      { setup: '1. For questions about tokens, ask the support team at help@acme.example.', credentials: BOTH },
      [undefined, undefined],
    ],
    [
      'what support sends is told behind whom to ask',
      {
        setup: '1. Ask the support team (help@acme.example) to begin. They send you the **Secret Token**.',
        credentials: BOTH,
      },
      [undefined, { support: 'help@acme.example' }],
    ],
    [
      'the one address and the one key go to the fields of their kinds, whatever else is copied',
      {
        setup: '1. Copy the values for **SCIM base URL** and **API key**.\n1. Save your **Acme plan**.',
        credentials: BOTH,
      },
      [{ setup: true }, { setup: true }],
    ],
    [
      'of two addresses, none is guessed',
      { setup: '1. Copy **Base URL**, **Team URL** and **API key**.', credentials: BOTH },
      [undefined, { setup: true }],
    ],
    [
      'what is copied behind another deed keeps its label',
      { setup: '1. Open **Settings** and copy **Base URL**.\n1. Copy **API key**.', credentials: BOTH },
      [{ setup: true }, { setup: true }],
    ],
    [
      'the app itself hands its values out',
      { setup: '1. Contact [Acme](https://acme.example/) for your **Secret Token**.', credentials: BOTH },
      [undefined, { support: 'https://acme.example/' }],
    ],
    [
      'blanks in code are one',
      { credentials: `${ADMIN}enter \`https://<your \t team>.acme.example/scim\` in **Tenant URL**.` },
      [
        {
          template: {
            value: 'https://<your team>.acme.example/scim',
            placeholders: [{ text: '<your team>', means: 'your team' }],
          },
        },
      ],
    ],
    [
      'one bold print of an address and a key names no address',
      { setup: '', credentials: `${ADMIN}enter the **Base URL and Team key** in **Tenant URL**.` },
      [undefined],
    ],
    [
      'two values that a step notes without labels',
      { setup: '1. Note the base URL and the bearer token.', credentials: BOTH },
      [{ setup: true }, { setup: true }],
    ],
    [
      'what a step shows, and the next sentence calls by the labels of the portal',
      {
        setup: '1. Select **Generate**. These are the **Tenant URL** and **Secret Token** of step 5.',
        credentials: BOTH,
      },
      [{ setup: true }, { setup: true }],
    ],
    [
      'a key is no address',
      { setup: '1. Copy the **Team key**.', credentials: `${ADMIN}enter the **Tenant URL**.` },
      [undefined],
    ],
  ];
  test.each(SOURCES)('%s', (_, variation, sources) => {
    expect(
      sixStep(variation)
        .auth.fields?.slice(0, sources.length)
        .map(({ from }) => from),
    ).toEqual(sources);
  });

  test('values that are told again keep the names that they were copied by', () => {
    const setup =
      '1. Copy the **Base URL**. Copy the **Login key**. Save these values for **Tenant URL** and **Secret Token**.';
    const { fields } = sixStep({ setup, credentials: BOTH }).auth;
    expect(fields?.map(({ vendor }) => vendor)).toEqual(['Base URL', 'Login key']);
  });

  test('a support that is not the only one to ask is told in full', () => {
    const setup = '1. Ask the support team at help@acme.example, or your own adviser, for the **Secret Token**.';
    const { auth: own, setup: steps } = sixStep({ setup, credentials: BOTH });
    expect(own.fields?.[1]?.from).toEqual({ support: 'help@acme.example' });
    expect(steps?.steps).toMatchObject([{ text: setup.slice(3) }]);
  });

  test('a sign-in keeps its order, in steps of their own and below one', () => {
    const flat = `${ADMIN}select **Authorize**. A window opens.\n\n1. Enter your team.\n\n1. Choose a role, and select **Allow**.`;
    const below = `${ADMIN}select **Authorize**.\n\n   1. Enter your team.\n\n   1. Choose a role.`;
    const shownOf = (credentials: string) => sixStep({ setup: '', credentials }).portalSteps;
    expect(shownOf(flat)).toEqual([
      {
        step: 'authorize',
        body: ['A window opens.', 'Enter your team.', 'Choose a role, and select **Allow**.'],
      },
    ]);
    expect(shownOf(below)).toEqual([{ step: 'authorize', body: ['1. Enter your team.\n2. Choose a role.'] }]);
  });

  test('a step of the portal between its credentials is none of the set-up', () => {
    const credentials = `${BOTH}\n\n1. Open **Users and groups**, and assign one person.`;
    const { setup, notes } = sixStep({ setup: '1. Open the console.', credentials });
    expect(setup?.steps).toHaveLength(1);
    expect(notes).toContainEqual({ at: 'credentials', text: 'Open **Users and groups**, and assign one person.' });
  });

  test('whoever is asked for something else hands no values out', () => {
    const setup = 'Contact [Acme support](mailto:help@acme.example) to have provisioning turned on.';
    const manifest = sixStep({
      setup,
      credentials: '1. Under **Admin Credentials**, enter your Acme **Tenant URL** and **Secret Token**.',
    });
    expect(manifest.auth.fields).toEqual([{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }]);
    expect(manifest.setup?.steps).toEqual([{ text: setup }]);
  });

  test('support is asked for one value of two', () => {
    const setup = 'Ask [Acme support](mailto:help@acme.example) for your token.';
    const manifest = sixStep({
      setup,
      credentials: '1. Under **Admin Credentials**, enter your Acme **Tenant URL** and **Secret Token**.',
    });
    expect(manifest.auth.fields?.map(({ from }) => from)).toEqual([undefined, { support: 'help@acme.example' }]);
  });

  test('support hands the values out', () => {
    const setup = 'Contact [Acme support](mailto:help@acme.example) to get your **Tenant URL** and **Secret Token**.';
    const manifest = sixStep({
      setup,
      credentials: '1. Under **Admin Credentials**, enter your Acme **Tenant URL** and **Secret Token**.',
    });
    expect(manifest.auth.fields?.map(({ from }) => from)).toEqual([
      { support: 'help@acme.example' },
      { support: 'help@acme.example' },
    ]);
    expect(manifest.setup).toBeUndefined();
  });

  test('support hands a key out by the name that its capitals tell, and no name where there are two', () => {
    const asking = (what: string) =>
      sixStep({
        setup: `Contact [Acme support](mailto:help@acme.example) in order to obtain ${what}.`,
        credentials: BOTH,
      });
    const from = { support: 'help@acme.example' };
    const { auth: own, setup } = asking('a Team Token');
    expect(own.fields?.[1]).toEqual({ portal: 'Secret Token', vendor: 'Team Token', from, secret: true });
    expect(setup).toBeUndefined();
    expect(asking('a Team Token or a Login Key').auth.fields?.[1]).toEqual({
      portal: 'Secret Token',
      from,
      secret: true,
    });
  });

  test('"Copy it." copies what the sentence before finds, and the token stays with the step that makes it', () => {
    const setup = '1. On this page you can find the SCIM url. Copy it.\n\n1. Create a token and copy the value.';
    expect(sixStep({ setup, credentials: BOTH }).setup?.steps).toEqual([
      { text: 'On this page you can find the SCIM url. Copy it.', yields: ['Tenant URL'] },
      { text: 'Create a token and copy the value.', yields: ['Secret Token'] },
    ]);
  });

  test('an alert behind a field is about that field', () => {
    const { fields } = auth(
      '1. Under **Admin Credentials**, enter the **SCIM Endpoint** in **Tenant URL** and the **API key** in **Secret Token**.\n\n   > [!NOTE]\n   > The **Tenant URL** is `https://api.acme.example/scim`.',
    );
    expect(fields?.[0]?.from).toEqual({ fixed: 'https://api.acme.example/scim' });
  });

  test('groups are provisioned where the portal maps them, whatever the checklist says', () => {
    const page = sixStepPage().replace('> * Provision groups and group memberships in Acme.\n', '');
    expect(page).not.toBe(sixStepPage());
    expect(importPage(page, FILE).manifest?.groups).toMatchObject({
      attributes: [{ name: 'displayName' }, { name: 'members' }],
    });
  });

  test('a value that is copied goes to the field of its name, in whatever order', () => {
    const setup = '1. Copy the **Secret Token**.\n\n1. Copy the **Tenant URL**.';
    const fields = auth(
      '1. Under **Admin Credentials**, enter your Acme **Tenant URL** and **Secret Token**.',
      setup,
    ).fields;
    expect(fields).toEqual([
      { portal: 'Tenant URL', from: { setup: true } },
      { portal: 'Secret Token', from: { setup: true }, secret: true },
    ]);
  });

  test('a value that is shown a single time, with its scope', () => {
    const setup =
      '1. Create a token with the **scim:write** scope.\n\n1. Copy the **API key**. It is shown only once. Enter it in the **Secret Token** field.';
    expect(auth('1. Under **Admin Credentials**, enter the **API key** in **Secret Token**.', setup).fields).toEqual([
      {
        portal: 'Secret Token',
        vendor: 'API key',
        from: { setup: true },
        secret: true,
        shownOnce: true,
        scopes: ['scim:write'],
      },
    ]);
  });

  test('who is asked for a token makes none in a step, whether the page says where to ask or not', () => {
    const fields = (setup: string) =>
      auth('1. Under **Admin Credentials**, enter the **Secret Token** retrieved earlier.', setup).fields;
    expect(fields('Reach out to the Acme support team to receive the **Secret Token**.')).toEqual([
      { portal: 'Secret Token', secret: true },
    ]);
    expect(fields('1. Ask the team to turn SCIM on.\n\n1. Press **Make** to generate a token.')).toEqual([
      { portal: 'Secret Token', from: { setup: true }, secret: true },
    ]);
  });

  test('an address that fills in the place of another one is an example, and a point with a field is the portal’s', () => {
    const setup = '1. Create a token. This value is entered in the **Secret Token** field.';
    const points =
      '   * For "Tenant URL", type yours.\n     - For a tenant in the EU, the Tenant URL is `https://{tenant}.acme.example/scim`.\n     - For a tenant in the US, the Tenant URL is `https://us.acme.example/{tenant}/scim`.\n     - For a tenant called blue in the EU, the Tenant URL is `https://blue.acme.example/scim`.\n   * For "Secret token", paste the personal Acme token that you created earlier.';
    const { fields } = auth(
      `1. Under **Admin Credentials**, enter the Tenant URL and Secret Token.\n\n${points}`,
      setup,
    );
    const [url, token] = fields ?? [];
    const values = [
      { when: 'a tenant in the EU', value: 'https://{tenant}.acme.example/scim' },
      { when: 'a tenant in the US', value: 'https://us.acme.example/{tenant}/scim' },
    ];
    expect(url).toMatchObject({
      from: { choices: { values } },
      note: expect.stringContaining('called blue in the EU'),
    });
    expect(token).toMatchObject({
      from: { setup: true },
      note: expect.stringContaining('paste the personal Acme token'),
    });
  });

  test.each([
    'The token is displayed only once. Copy the URL and the token.',
    'Copy the URL. Copy the token. You will not see the token again, and cannot view it later.',
    'Copy the URL. Copy the token, which is not displayed again.',
  ])('a token that is shown a single time, beside an address that is not: %s', (said) => {
    const setup = `1. ${said} They go into **Tenant URL** and **Secret Token**.`;
    expect(auth('1. Under **Admin Credentials**, enter **Tenant URL** and **Secret Token**.', setup).fields).toEqual([
      { portal: 'Tenant URL', from: { setup: true } },
      { portal: 'Secret Token', from: { setup: true }, secret: true, shownOnce: true },
    ]);
  });
});

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

describe('edited pages', () => {
  const EDITS: readonly [string, (page: string) => string][] = [
    [
      'headings that differ by a word',
      (page) =>
        page
          .replace('Capabilities supported', 'Supported capabilities')
          .replace('Plan your provisioning deployment', 'Plan the deployment')
          .replace('Monitor your deployment', 'Monitoring'),
    ],
    ['no numbers before the headings', (page) => page.replace(/## Step \d: /g, '## ')],
    [
      'reworded boilerplate',
      (page) =>
        page
          .replace('select **Acme**.', 'choose **Acme**.')
          .replace('Select the **Provisioning** tab.', 'Then open the **Provisioning** tab.'),
    ],
    [
      'steps in another order',
      (page) =>
        page.replace(/(1\. In the \*\*Notification Email\*\*[^\n]*\n\n)(1\. Select \*\*Save\*\*\.\n\n)/, '$2$1'),
    ],
    ['Windows line ends and a byte order mark', (page) => `\uFEFF${page.replace(/\n/g, '\r\n')}`],
    ['doubled and trailing blanks', (page) => page.replace(/ Acme/g, '  Acme').replace(/\.\n/g, '.  \n')],
    ['lists broken by unindented pictures', (page) => page.replace(/^ {4}!\[/gm, '![')],
    ['other list marks', (page) => page.replace(/^1\. /gm, '1) ').replace(/^\* /gm, '- ')],
  ];

  test.each(EDITS)('%s', (_, edit) => {
    const original = sixStep();
    const edited = importPage(edit(sixStepPage()), FILE);
    expect(edited.manifest).toEqual(original);
    expect(edited.unplaced).toEqual([]);
  });
});

describe('the rules', () => {
  const cases = importRules.filter(({ example }) => example === 'page').map((rule) => [rule.id, rule] as const);
  const plain = pageImporter({ templates: new Map() });

  test.each(cases)('%s is found in its bad example, and not in its good one', (id, { bad, good }) => {
    const found = (page: string) => plain(page, FILE).problems.map(({ rule }) => rule);
    expect(found(bad)).toContain(id);
    expect(found(good)).not.toContain(id);
  });

  test('a problem of two places names both', () => {
    const rule = importRules.find(({ id }) => id === 'import-auth-contradicts');
    const [problem] = plain(rule?.bad ?? '', FILE).problems.filter((each) => each.rule === rule?.id);
    expect(problem?.line).toBe(5);
    expect(problem?.message).toContain('line 7');
  });
});

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

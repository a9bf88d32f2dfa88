/** A manifest that states every fact there is, but for those that others exclude. */
import type { FactPath } from '../../src/manifest/facts.generated.ts';
import type { Manifest, Step } from '../../src/manifest/manifest.generated.ts';

/** Facts that cannot stand beside another one, each with the reason. */
export const EXCLUDED: Partial<Record<FactPath, string>> = {
  '/singleSignOn/required': 'what is required is not recommended as well',
  '/users/matching': 'an attribute that accounts are matched by is documented',
};

const picture = (name: string) => ({
  path: `media/acme-provisioning-tutorial/${name.replace(/ /g, '-')}.png`,
  alt: `The ${name} of Acme`,
});

const step: Step = {
  text: 'Open **Settings** > **API**.',
  optional: true,
  actor: 'an owner of the workspace',
  code: { language: 'json', text: '{ "schemas": [] }' },
  table: { columns: ['Scope', 'Needed for'], rows: [['`users:write`', 'users']] },
  notes: [
    { kind: 'tip', text: 'The page may take a while.' },
    { text: 'The switch may be grey at first.', after: true },
  ],
  pictures: [{ ...picture('settings'), title: 'Settings' }],
  steps: [{ text: 'Turn on **SCIM**.' }],
  unordered: true,
  after: 'The page shows the credentials.',
};

const COST_CODE = 'extension_0123456789abcdef0123456789abcdef_costCode';

const inOrder: Step = {
  text: 'Open **People**.',
  body: ['![The people of Acme](media/acme/people.png)', '> [!TIP]\n> Sort by **Name**.', '```sh\nacme people\n```'],
};

export const FULL: Manifest = {
  $schema: '../schemas/connector.schema.json',
  version: 3,
  name: 'Acme',
  article: 'an',
  homepage: 'https://www.acme.example/',
  releaseStage: 'preview',
  draft: true,
  singleSignOn: { tutorial: 'acme-tutorial.md', protocol: 'SAML', recommended: true },
  capabilities: [
    'Seats are freed when a user leaves.',
    'Roles are assigned:\n* **owner**\n* a member. It is the usual one.',
  ],
  prerequisites: ['An Acme plan with **SCIM**.', 'A domain.\n\n> [!NOTE]\n> A test domain does.'],
  network: [{ address: 'scim.acme.example', means: 'Requests of the **service**' }, { address: '203.0.113.0/24' }],
  directoryExtensions: [
    { name: COST_CODE, type: 'Integer', means: 'The **cost code** of the department' },
    { name: COST_CODE.replace('cost', 'old') },
  ],
  auth: {
    method: 'oauth-client-credentials',
    methodLabel: 'Acme OAuth',
    enter: 'the name of your workspace, and whatever **Acme** asks for',
    adminRole: 'Owner',
    adminRights: 'create users and assign roles',
    note: 'Keep the credentials in a vault.',
    fields: [
      {
        portal: 'Tenant URL',
        vendor: 'SCIM address',
        from: {
          choices: {
            by: 'the region of your tenant',
            values: [
              { when: 'Europe', value: 'https://eu.acme.example/scim' },
              { when: 'Asia', value: 'https://asia.acme.example/scim', signIn: 'https://asia.acme.example' },
            ],
          },
        },
      },
      {
        portal: 'Token Endpoint',
        from: {
          template: {
            value: 'https://<tenant>.acme.example/token',
            placeholders: [{ text: '<tenant>', means: 'the name of your tenant' }],
          },
        },
      },
      { portal: 'Client Identifier', vendor: 'Application ID' },
      {
        portal: 'Client Secret',
        vendor: 'Key',
        from: { setup: true },
        secret: true,
        shownOnce: true,
        lifetime: '6 months',
        scopes: ['users:write'],
        note: 'One key is enough.',
      },
    ],
    alternatives: [
      {
        method: 'user-name-password',
        status: 'withdrawn',
        note: 'Change to the new way.',
        fields: [
          { portal: 'Admin Username', vendor: 'Login', from: { account: true } },
          { portal: 'Admin Password', from: { support: 'help@acme.example' }, secret: true },
          { portal: 'Domain', from: { computed: 'the name of your workspace' }, optional: true },
        ],
      },
      {
        method: 'bearer-token',
        methodLabel: 'Bearer authentication',
        status: 'offered',
        needs: ['The **Enterprise** plan', 'An owner. He does it once.'],
        steps: [
          { text: 'Open **Tokens**.', steps: [{ text: 'Turn on **API**.' }] },
          { text: 'Select **New**.', yields: ['API token'] },
        ],
        fields: [
          { portal: 'Tenant URL', vendor: 'Old address', from: { fixed: 'https://api.acme.example/scim' } },
          { portal: 'Secret Token', vendor: 'API token', from: { setup: true }, secret: true },
        ],
      },
    ],
  },
  setup: {
    intro: 'An owner does this once.',
    body: [
      'Have these at hand:',
      '* your domain\n* your plan',
      '> [!TIP]\n> A test tenant does.',
      '![Acme](media/acme/room.png)',
    ],
    steps: [step, inOrder, { text: 'Make a key.', yields: ['Key'] }],
  },
  gallery: { name: 'Acme (EU)' },
  portalSteps: [
    { step: 'application', body: ['![The list](media/acme/list.png)'] },
    { step: 'open', body: ['![The app](media/acme/app.png)'] },
    { step: 'credentials', body: ['> [!NOTE]\n> The form keeps **nothing**.', '![The form](media/acme/form.png)'] },
    { step: 'user-matching', body: ['```text\nuserName\n```', '![What counts](media/acme/matching.png)'] },
    {
      step: 'gallery-search',
      body: ['![The search](media/acme/search.png)', '> [!NOTE]\n> There are **two** of them.'],
    },
  ],
  users: {
    actions: ['create', 'update', 'disable', 'delete'],
    activeFalse: 'disables',
    scope: [
      {
        name: 'Sales | North',
        clauses: [
          { attribute: 'department', operator: 'REGEX MATCH', value: '^Sales|North$' },
          { attribute: 'mail', operator: 'IS NOT NULL' },
        ],
      },
      { clauses: [{ attribute: COST_CODE, operator: 'Greater_Than', value: '4000' }] },
      { clauses: [{ attribute: COST_CODE.replace('cost', 'old'), operator: '!&', value: '1' }] },
    ],
    basis: 'documented-with-defaults',
    attributes: [
      { name: 'userName', type: 'String', source: 'userPrincipalName', matching: 1, filterable: true, required: true },
      { name: 'title', source: 'jobTitle', default: 'none', note: 'At most 20 characters.' },
      { name: 'userType', constant: 'member', flow: 'create-only' },
      { name: 'name.formatted', expression: 'Join(" ", [givenName], [surname])' },
      { name: 'urn:ietf:params:scim:schemas:extension:acme:2.0:User:badges', type: 'String', multiValued: true },
    ],
    unnamed: 'custom fields of the workspace',
    roles: [
      { name: 'Editor', value: 'editor', appRole: 'Acme Editor', attribute: 'userType', means: 'Changes pages' },
      { name: 'Guest', means: 'Reads **some** pages' },
    ],
    notes: ['Names are unique.'],
    pictures: { mapping: picture('user mapping'), attributes: picture('user attributes') },
  },
  groups: {
    actions: ['create', 'update', 'delete'],
    scope: [],
    basis: 'documented',
    matching: 'undocumented',
    attributes: [{ name: 'displayName', type: 'String', source: 'displayName' }],
    rename: true,
    nested: false,
    maximum: 50,
    precreated: false,
    notes: ['Groups are teams in Acme.'],
    pictures: { mapping: picture('group mapping'), attributes: picture('group attributes') },
  },
  limitations: [
    'Pictures of users are not provisioned.',
    'Acme ignores these:\n* `title`, of **guests** alone\n* Managers. They are set by hand.',
  ],
  troubleshooting: [
    'Where a user has no seat, buy one.',
    'Where it stops:\n* wait\n* try again\n\n```sh\nacme sync\n\nacme go\n```\n\n![The log](media/acme/log.png)',
  ],
  changeLog: [{ date: '2024-02-29', text: 'Groups are new.' }],
  notes: [
    {
      at: 'monitor',
      kind: 'warning',
      text: 'Logs are kept for a month.\n\n| Plan | Months |\n| --- | --- |\n| Pro | 6 |',
    },
  ],
  blocks: [
    { at: 'intro', body: ['Acme keeps its seats like this:', '![The seats of a room](media/acme/rooms.png)'] },
    { at: 'limitations', body: ['| Plan | Groups |\n| --- | --- |\n| Pro | 50 |'] },
  ],
  sections: [
    { at: 'prerequisites', heading: 'Plans', level: 3, anchors: ['acme-plans'], body: ['Each plan has a directory.'] },
    {
      at: 'end',
      heading: 'Seats',
      body: ['Seats are counted:', '![The seats](media/acme/seats.png)', 'Each user has one.'],
    },
    { at: 'end', heading: 'Cost centers', body: ['Each user has one.'], pictures: [picture('center')] },
  ],
  anchors: [
    { at: 'intro', name: 'overview' },
    { at: 'setup', name: 'step-2-set-up' },
    { at: 'monitor', name: 'step-6-monitor' },
  ],
  resources: [{ text: 'SCIM reference', url: 'https://docs.acme.example/scim' }],
  tutorial: {
    edition: 'six-step',
    vocabulary: 'azure-ad',
    portal: 'provisioning-mode',
    navigation: 'azure-portal',
    includes: 'spelt-out',
    title: 'Connect people to Acme',
    description: 'All about accounts in Acme, in short.',
    author: 'jane',
    writer: 'joe',
    manager: 'mary',
    msAuthor: 'jane-doe',
    date: '2024-02-29',
    assetId: '3088d3eb-ced5-45a5-bd7e-e20b1d7c40f6',
    customerIntent: 'As an owner, I want accounts to follow our directory.',
    cycleMinutes: 20,
    progressLabel: 'Current Status',
  },
};

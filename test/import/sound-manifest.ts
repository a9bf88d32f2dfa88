/**
 * Manifests that lint, with every property that there is: what one states fits what the others state, as in manifests
 * that people write. Texts hold what makes reading pages back hard: marks, links, code, several sentences, names.
 */
import fc from 'fast-check';
import { facts } from '../../src/manifest/facts.generated.ts';
import type {
  Attribute,
  Code,
  Field,
  Groups,
  Manifest,
  Method,
  Step,
  Table,
} from '../../src/manifest/manifest.generated.ts';
import { CURRENT_VERSION } from '../../src/manifest/version/version-steps.ts';
import { NAMES, SENTENCES, SHORT_TEXTS } from './sound-texts.ts';

type Source = NonNullable<Field['from']>;

const sentence = fc.constantFrom(...SENTENCES);
const short = fc.constantFrom(...SHORT_TEXTS);
const few = <T>(item: fc.Arbitrary<T>, maxLength = 3) => fc.uniqueArray(item, { minLength: 1, maxLength });
const kind = fc.constantFrom('tip' as const, 'important' as const, 'warning' as const, 'caution' as const);

/** Properties that may be left out, but never as `undefined`. */
function some<T extends Record<string, unknown>>(model: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) {
  return fc.record(model, { requiredKeys: [] });
}

const picture = fc
  .record({ file: fc.constantFrom('keys', 'users page', 'a(b)'), alt: short })
  .map(({ file, alt }) => ({ path: `media/acme-provisioning-tutorial/${file.replace(/\W/g, '-')}.png`, alt }));

const titledPicture = fc.tuple(picture, some({ title: fc.constantFrom('Keys', 'The "page"') })).map(joined);

function joined<A extends object, B extends object>([a, b]: [A, B]): A & B {
  return { ...a, ...b };
}

const table = fc.constantFrom<Table>(
  {
    columns: ['Scope', 'Needed for'],
    rows: [
      ['`users:write`', 'users'],
      ['**All**', 'everything'],
    ],
  },
  { columns: ['Name'], rows: [['a | b']] },
);

const code = fc.constantFrom<Code>(
  { text: 'GET /scim/v2/Users' },
  { language: 'json', text: '{\n  "schemas": []\n}' },
  { language: 'text', text: '203.0.113.0/24\n\n```\n198.51.100.0/24' },
);

/** An item or a note with more than words. */
const below = fc.constantFrom(
  'Acme refuses:\n* guests\n* groups',
  'Wait a day.\n\n> [!TIP]\n> Or ask.',
  'See the log:\n* daily\n* hourly\n\n![The log](media/acme/log.png)',
  'Run it.\n\n```sh\nacme sync\n\nacme go\n```',
  'Plans differ.\n\n| Plan | Users |\n| --- | --- |\n| Pro | 9 |\n\n![Plans](media/acme/plans.png)',
);

const noteOfStep = fc.tuple(some({ kind }), fc.record({ text: fc.oneof(sentence, below) })).map(joined);

/** A step that says something; what is copied in it is added where a credential needs it. */
function stepArbitrary(depth: number): fc.Arbitrary<Step> {
  const inner: { steps?: fc.Arbitrary<Step[]> } = depth > 1 ? {} : { steps: few(stepArbitrary(depth + 1), 2) };
  const rest = some({
    optional: fc.constant(true),
    actor: fc.constantFrom('an administrator', 'the owner of the tenant'),
    code,
    table,
    notes: few(noteOfStep, 2),
    pictures: few(titledPicture, 2),
    ...inner,
  });
  return fc.tuple(fc.record({ text: sentence }), rest, some({ after: sentence })).map(([text, more, { after }]) => ({
    ...text,
    ...more,
    ...('steps' in more && after !== undefined ? { after } : {}),
  }));
}

const URL_SOURCES: readonly Source[] = [
  { fixed: 'https://api.acme.example/scim' },
  {
    template: {
      value: 'https://<tenant>.acme.example/scim',
      placeholders: [{ text: '<tenant>', means: 'the name of your **tenant**' }],
    },
  },
  {
    choices: {
      by: 'Region',
      values: [
        { when: 'Europe', value: 'https://eu.acme.example/scim' },
        { when: 'United States', value: 'https://us.acme.example/scim' },
      ],
    },
  },
  { computed: 'the address of your workspace with `/scim` behind it' },
];

const SOURCES: readonly Source[] = [
  { setup: true },
  { support: 'help@acme.example' },
  { support: 'https://acme.example/support' },
  { account: true },
];

const FIELDS: Readonly<Record<Method, readonly { portal: string; secret?: true; isUrl?: true }[]>> = {
  'bearer-token': [
    { portal: 'Tenant URL', isUrl: true },
    { portal: 'Secret Token', secret: true },
  ],
  'oauth-authorize': [{ portal: 'Tenant URL', isUrl: true }],
  'oauth-client-credentials': [
    { portal: 'Tenant URL', isUrl: true },
    { portal: 'Token Endpoint', isUrl: true },
    { portal: 'Client Identifier' },
    { portal: 'Client Secret', secret: true },
  ],
  'workload-identity-federation': [{ portal: 'Tenant URL', isUrl: true }, { portal: 'Client Identifier' }],
  'user-name-password': [
    { portal: 'Admin Username' },
    { portal: 'Admin Password', secret: true },
    { portal: 'Domain' },
  ],
  none: [],
  undocumented: [{ portal: 'Tenant URL', isUrl: true }],
};

const VENDOR_LABELS = ['SCIM Endpoint', 'API key', 'Access Token', 'Application ID', 'Workspace', 'Key (v2)'];

function fieldsArbitrary(method: Method, salt: string): fc.Arbitrary<Field[]> {
  const fields = FIELDS[method].map(({ portal, secret, isUrl }, index) => {
    const from = fc.constantFrom(...(isUrl === true ? [...URL_SOURCES, ...SOURCES] : SOURCES));
    const vendor = fc.constant(`${VENDOR_LABELS[index] ?? 'Value'}${salt}`);
    const more = some({
      vendor,
      from,
      note: sentence,
      ...(portal === 'Domain' ? { optional: fc.constant(true) } : {}),
      ...(secret === true
        ? {
            shownOnce: fc.constant(true),
            lifetime: fc.constantFrom('6 months', 'one year'),
            scopes: fc.constant<string[]>(['users:write']),
          }
        : {}),
    });
    return more.map((rest): Field => ({ portal, ...rest, ...(secret === true ? { secret } : {}) }));
  });
  return fc.tuple(...fields);
}

const METHODS: readonly Method[] = facts['/auth/method'].choices;

const auth = fc.constantFrom(...METHODS).chain((method) => {
  const other = METHODS.find((each) => each !== method && each !== 'none') ?? 'bearer-token';
  const alternative = fc
    .tuple(
      fc.record({ status: fc.constantFrom('offered' as const, 'withdrawn' as const) }),
      some({ note: sentence, fields: fieldsArbitrary(other, ' 2') }),
    )
    .map(([status, rest]) => ({ method: other, ...status, ...rest }));
  const rest = some({
    methodLabel: fc.constantFrom('OAuth2 Client Credentials Grant', 'Bearer authentication'),
    enter: fc.constantFrom('the name of your instance', 'user name and **password**'),
    adminRole: fc.constantFrom('Owner', 'Team Admin'),
    adminRights: fc.constantFrom('create users', 'create, change and delete users'),
    note: sentence,
    ...(method === 'none' ? {} : { alternatives: alternative.map((each) => [each]) }),
  });
  return fc
    .tuple(fieldsArbitrary(method, ''), rest)
    .map(([fields, more]) => ({ method, ...(fields.length === 0 ? {} : { fields }), ...more }));
});

const ATTRIBUTES: readonly Attribute[] = [
  { name: 'active', expression: 'Switch([IsSoftDeleted], , "False", "True", "True", "False")' },
  { name: 'displayName', type: 'String', source: 'displayName', required: true },
  { name: 'title', source: 'jobTitle', filterable: false, note: 'At most 20 characters.' },
  { name: 'emails[type eq "work"].value', type: 'String', source: 'mail' },
  { name: 'name.formatted', expression: 'Join(" ", [givenName], [surname])' },
  { name: 'preferredLanguage', type: 'String', source: 'preferredLanguage', default: 'en-US' },
  { name: 'userType', constant: 'member', flow: 'create-only' },
  {
    name: 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department',
    source: 'department',
    filterable: true,
  },
  { name: 'nickName' },
  { name: 'urn:ietf:params:scim:schemas:extension:acme:2.0:User:badges', type: 'String', multiValued: true },
];

const MATCHED: Attribute = {
  name: 'userName',
  type: 'String',
  source: 'userPrincipalName',
  matching: 1,
  filterable: true,
};

const UNMATCHED: Attribute = { name: 'userName', type: 'String', source: 'userPrincipalName', filterable: true };

const mappingTexts = some({
  notes: few(sentence, 2),
  pictures: fc.oneof(
    fc.record({ mapping: titledPicture }),
    fc.record({ attributes: titledPicture }),
    fc.record({ mapping: picture, attributes: picture }),
  ),
});

const users = fc.tuple(
  fc.record({
    actions: fc.constantFrom<Manifest['users']['actions']>(
      ['create', 'update', 'disable'],
      ['create', 'update', 'disable', 'delete'],
      ['update'],
      ['create', 'update'],
    ),
  }),
  fc.oneof(
    fc.constant({ basis: 'platform-default' as const }),
    fc.subarray(ATTRIBUTES.filter(({ filterable }) => filterable !== true)).map((rows) => ({
      basis: 'documented' as const,
      matching: 'undocumented' as const,
      attributes: [UNMATCHED, ...rows],
    })),
    fc
      .record({
        basis: fc.constantFrom('documented' as const, 'documented-with-defaults' as const),
        rows: fc.subarray([...ATTRIBUTES]),
      })
      .map(({ basis, rows }) => ({ basis, attributes: [MATCHED, ...rows] })),
  ),
  mappingTexts,
  some({ activeFalse: fc.constantFrom('disables' as const, 'deletes' as const) }),
);

const groups = fc.tuple(
  fc.record({
    actions: fc.constantFrom<('create' | 'update' | 'delete')[]>(
      ['create', 'update', 'delete'],
      ['update'],
      ['create', 'update'],
    ),
  }),
  fc.constantFrom<Pick<Groups, 'basis' | 'matching' | 'attributes'>>(
    { basis: 'platform-default' as const },
    {
      basis: 'documented' as const,
      attributes: [
        { name: 'displayName', type: 'String', source: 'displayName', matching: 1, filterable: true },
        { name: 'members', type: 'Reference', source: 'members' },
      ],
    },
    {
      basis: 'documented' as const,
      matching: 'undocumented' as const,
      attributes: [{ name: 'displayName', type: 'String', source: 'displayName' }],
    },
  ),
  mappingTexts,
  some({
    rename: fc.boolean(),
    nested: fc.boolean(),
    maximum: fc.integer({ min: 1, max: 5000 }),
    precreated: fc.boolean(),
  }),
);

const ANCHORS = [
  ...(['intro', 'capabilities', 'prerequisites', 'plan', 'setup', 'gallery', 'scope'] as const),
  ...(['configure', 'credentials', 'users', 'groups', 'start', 'monitor', 'limitations', 'end'] as const),
];

const note = fc
  .tuple(fc.record({ at: fc.constantFrom(...ANCHORS) }), some({ kind }), fc.record({ text: fc.oneof(sentence, below) }))
  .map(([at, kinds, text]) => ({ ...at, ...kinds, ...text }));

const section = fc
  .tuple(
    fc.record({
      at: fc.constantFrom(...ANCHORS),
      heading: fc.constantFrom('Cost centers', 'Licences and seats', 'How names are made'),
    }),
    fc.record({
      body: few(fc.oneof(sentence, fc.constantFrom('* one\n* two', '```json\n{}\n```', '1. first\n2. second')), 3),
    }),
    some({ pictures: few(titledPicture, 2) }),
  )
  .map(([head, body, pictures]) => ({ ...head, ...body, ...pictures }));

/** Those of a part stand together. */
const blocks = fc.subarray([...ANCHORS], { minLength: 1, maxLength: 3 }).chain((places) =>
  fc.tuple(
    ...places.map((at) =>
      fc.record({
        at: fc.constant(at),
        body: fc.oneof(few(fc.oneof(sentence, fc.constantFrom(...SHOWN)), 3), fc.constant(LISTS)),
      }),
    ),
  ),
);

/** A list that begins a part without one would be the part's own. */
const LISTS = ['Acme has these:', '* one\n* two', '* three'];
const SHOWN = [
  'Acme has these:',
  '```json\n{}\n```',
  '| A | B |\n| --- | --- |\n| 1 | 2 |',
  '![Room](media/acme/room.png)',
];

const pageData = some({
  title: fc.constant('Connect people to the app'),
  description: fc.constant('All about accounts, in short.'),
  author: fc.constant('jane'),
  writer: fc.constant('joe'),
  manager: fc.constant('mary'),
  msAuthor: fc.constant('jane-doe'),
  date: fc.constantFrom('2020-11-24', '2024-02-29'),
  assetId: fc.uuid(),
  customerIntent: fc.constant('As an owner, I want accounts to follow our directory.'),
  cycleMinutes: fc.constantFrom(20, 40),
  progressLabel: fc.constantFrom('Current Status', 'Synchronization Details'),
});

const others = some({
  article: fc.constantFrom('a' as const, 'an' as const),
  homepage: fc.constant('https://www.acme.example/'),
  releaseStage: fc.constant('preview' as const),
  singleSignOn: some({
    tutorial: fc.constant('acme-tutorial.md'),
    protocol: fc.constantFrom('SAML', 'OpenID Connect'),
    advice: fc.constantFrom({ recommended: true }, { required: true }),
  }).map(({ advice, ...rest }) => ({ ...rest, ...advice })),
  capabilities: few(fc.oneof(sentence, below)),
  prerequisites: few(fc.oneof(sentence, below)),
  gallery: fc.oneof(fc.constant({ name: 'Acme (EU)' }), fc.record({ steps: few(stepArbitrary(2), 2) })),
  limitations: few(fc.oneof(sentence, below)),
  troubleshooting: few(fc.oneof(sentence, below)),
  changeLog: fc.constant<NonNullable<Manifest['changeLog']>>([
    { date: '2020-11-24', text: 'Groups are new. Try them.' },
    { date: '2024-02-29', text: 'Added `title`.' },
  ]),
  notes: fc.array(note, { minLength: 1, maxLength: 4 }),
  blocks,
  sections: fc.uniqueArray(section, { minLength: 1, maxLength: 3, selector: ({ heading }) => heading }),
  resources: fc.constant<NonNullable<Manifest['resources']>>([
    { text: 'SCIM reference', url: 'https://docs.acme.example/scim' },
  ]),
});

const BEFORE_STEPS = [
  '* one\n* two',
  '```json\n{}\n```',
  '> [!TIP]\n> Take a test tenant.',
  '![Room](media/acme/room.png)',
];

/** A label that credentials take from the set-up is copied in one of its steps. */
function withYields(
  manifest: Omit<Manifest, 'setup'>,
  steps: readonly Step[],
  { intro, body }: { readonly intro: string | undefined; readonly body: readonly string[] },
): Manifest {
  const fields = [
    ...(manifest.auth.fields ?? []),
    ...(manifest.auth.alternatives ?? []).flatMap((each) => each.fields ?? []),
  ];
  const labels = fields.flatMap(({ from, vendor, portal }) => (from?.setup === true ? [vendor ?? portal] : []));
  const all = labels.length === 0 ? [...steps] : [...steps, { yields: [...new Set(labels)] }];
  if (all.length === 0) return manifest;
  // The first words before the steps are the introduction.
  const before = intro === undefined ? {} : { intro, ...(body.length === 0 ? {} : { body: [...body] }) };
  return { ...manifest, setup: { ...before, steps: all } };
}

export const soundManifest: fc.Arbitrary<Manifest> = fc
  .record({
    name: fc.constantFrom(...NAMES),
    auth,
    users,
    groups: fc.option(fc.oneof(fc.constant(false as const), groups), { nil: undefined }),
    others,
    pageData,
    steps: fc.array(stepArbitrary(0), { maxLength: 3 }),
    intro: fc.option(sentence, { nil: undefined }),
    body: fc.uniqueArray(fc.oneof(sentence, fc.constantFrom(...BEFORE_STEPS)), { maxLength: 3 }),
  })
  .map(
    ({
      name,
      auth: credentials,
      users: [actions, basis, texts, inactive],
      groups: group,
      others: rest,
      pageData: data,
      steps,
      intro,
      body,
    }) => {
      const made =
        group === undefined
          ? {}
          : { groups: group === false ? group : { ...group[0], ...group[1], ...group[2], ...group[3] } };
      const manifest = {
        version: CURRENT_VERSION,
        name,
        ...rest,
        auth: credentials,
        users: { ...actions, ...basis, ...texts, ...inactive },
        ...made,
        tutorial: { edition: 'six-step', vocabulary: 'azure-ad', ...data },
      };
      return withYields(manifest, steps, { intro, body });
    },
  );

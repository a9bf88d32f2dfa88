import { expect, test } from 'vitest';
import type { Auth, CredentialField, Method } from '../../src/connector/connector.ts';
import { contactLink } from '../../src/emit/tutorial/contact-link.ts';
import { emitTutorial } from '../../src/emit/tutorial/render-tutorial.ts';
import { facts } from '../../src/manifest/facts.generated.ts';
import { connector, field } from './connector-builder.ts';
import { FORMS, renderAll, templateKit } from './template-kit.ts';

const kit = templateKit();

function pageWith(auth: Partial<Auth>, rest: Parameters<typeof connector>[0] = {}): string {
  const usual = connector();
  return emitTutorial(connector({ setup: null, ...rest, auth: { ...usual.auth, adminRole: null, ...auth } }), kit).text;
}

interface MethodPage {
  readonly title: string;
  readonly wanted: readonly RegExp[];
  readonly unwanted: readonly RegExp[];
}

/** What the step with the credentials says of each method, and what it leaves out. */
const METHODS: Readonly<Record<Method, MethodPage>> = {
  'bearer-token': {
    title: 'asks for the two values',
    wanted: [/\*\*Tenant URL\*\*/, /\*\*Secret [Tt]oken\*\*/, /\*\*Test [Cc]onnection\*\*/],
    unwanted: [/\*\*Authorize\*\*/],
  },
  'oauth-authorize': {
    title: 'asks for consent',
    wanted: [/[Ss]elect \*\*Authorize\*\*/, /\*\*Test [Cc]onnection\*\*/],
    unwanted: [/Secret Token/i, /token/i],
  },
  'oauth-client-credentials': {
    title: 'exchanges client credentials',
    wanted: [/\*\*Client (?:ID|identifier)\*\*/, /exchanges these values/],
    unwanted: [/\*\*Authorize\*\*/, /Secret Token/i],
  },
  'workload-identity-federation': {
    title: 'needs no secret',
    wanted: [/choose workload identity federation|select workload identity/i, /no secret/],
    unwanted: [/\*\*Authorize\*\*/, /Secret Token/i],
  },
  'user-name-password': {
    title: 'takes an account',
    wanted: [/\*\*Admin Username\*\*/, /from the Acme account/],
    unwanted: [/\*\*Authorize\*\*/, /Secret Token/i],
  },
  none: {
    title: 'asks for nothing',
    wanted: [/no credentials of its own/],
    unwanted: [/Test Connection/i, /\*\*Authorize\*\*/, /\| Field \|/],
  },
  undocumented: {
    title: 'has the reader ask',
    wanted: [/Ask Acme what to enter/, /Test Connection/i],
    unwanted: [/no credentials of its own/, /\*\*Authorize\*\*/, /Secret Token/i],
  },
};

const FIELDS: Partial<Record<Method, Auth['fields']>> = {
  'bearer-token': [field('Tenant URL'), field('Secret Token')],
  'oauth-client-credentials': [field('Client ID', { from: { kind: 'account' } })],
  'user-name-password': [field('Admin Username', { from: { kind: 'account' } })],
};

const methodCases = facts['/auth/method'].choices.map((method) => ({ method, ...METHODS[method] }));

test.each(methodCases)('$method $title', ({ method, wanted, unwanted }) => {
  const usual = connector();
  const made = connector({ setup: null, auth: { ...usual.auth, method, fields: FIELDS[method] ?? [] } });
  for (const { text } of renderAll(kit, made)) {
    const configure = text.slice(text.indexOf('### Configure provisioning'));
    for (const pattern of wanted) expect(configure).toMatch(pattern);
    for (const pattern of unwanted) expect(configure).not.toMatch(pattern);
  }
});

test('OAuth with a Tenant URL fills it in before it authorizes', () => {
  const text = pageWith({
    method: 'oauth-authorize',
    fields: [field('Tenant URL', { from: { kind: 'fixed', value: 'https://a.example/scim' } })],
  });
  expect(text).toContain('| **Tenant URL** | `https://a.example/scim` |');
  expect(text).toMatch(/\d+\. Select \*\*Authorize\*\*/);
});

test('a template names each placeholder, choices become a table, other sources are told', () => {
  const text = pageWith({
    fields: [
      field('Tenant URL', {
        from: {
          kind: 'template',
          value: 'https://<tenant>.a.example',
          placeholders: [{ text: '<tenant>', means: 'the name of your tenant' }],
        },
      }),
      field('Region URL', {
        from: {
          kind: 'choices',
          by: 'Region',
          values: [{ when: 'Europe', value: 'https://eu.a.example', signIn: null }],
        },
      }),
      field('Secret', { from: { kind: 'computed', how: 'the Base64 form of *id*:*secret*' } }),
      field('Domain', { from: { kind: 'unknown' }, optional: true }),
    ],
  });
  expect(text).toContain('| **Tenant URL** | `https://<tenant>.a.example` |');
  expect(text).toContain('Replace `<tenant>` with the name of your tenant.');
  expect(text).toContain('| Europe | `https://eu.a.example` |');
  expect(text).toContain('| **Secret** | the Base64 form of *id*:*secret* |');
  expect(text).toContain("| **Domain** (optional) | the value from Acme: ask there if you don't have it |");
});

test('vendor and portal labels stand together, and what is shown once is announced before it is copied', () => {
  for (const { text } of renderAll(kit, connector())) {
    expect(text).toMatch(/You enter them later as \*\*Tenant URL\*\* and \*\*Secret [Tt]oken\*\*\./);
    expect(text).toMatch(/\| \*\*Secret [Tt]oken\*\* \| \*\*Access Token\*\*, which you copied from Acme \|/);
    const warning = text.indexOf('**Access Token** is shown a single time');
    expect(warning).toBeGreaterThan(0);
    expect(warning).toBeLessThan(text.indexOf('Copy **SCIM Endpoint** and **Access Token**.'));
  }
});

test('permissions are named before the value is made, lifetimes where it is entered', () => {
  const token = field('Secret Token', { scopes: ['scim:write', 'users'], lifetime: '6 months' });
  const text = emitTutorial(connector({ auth: { ...connector().auth, fields: [token] } }), kit).text;
  const scopes = text.indexOf('When you create **Secret Token**, give it the scopes `scim:write` and `users`.');
  expect(scopes).toBeGreaterThan(0);
  expect(scopes).toBeLessThan(text.indexOf('1. Sign in to Acme'));
  expect(text).toContain('**Secret Token** is valid for 6 months.');
});

test.each([
  ['Give it the scopes `scim:write` and **users**.', false],
  ['Give it the scope `scim:write` and the users of the app.', true],
])('permissions that a step names are not named before the steps once more: %s', (text, isTold) => {
  const token = field('Secret Token', { scopes: ['scim:write', 'users'] });
  const usual = connector();
  const steps = (usual.setup?.steps ?? []).map((step) => ({ ...step, text }));
  const setup = usual.setup === null ? null : { ...usual.setup, steps };
  const page = pageWith({ fields: [token] }, { setup });
  expect(page.includes('When you create **Secret Token**')).toBe(isTold);
  expect(page).toContain(text);
});

test('values from support become a step with a link to write to', () => {
  const fields = [field('Tenant URL', { from: { kind: 'support', contact: 'help@acme.example' } })];
  const made = connector({
    setup: null,
    support: [{ contact: 'help@acme.example', fields }],
    auth: { ...connector().auth, fields },
  });
  for (const { text } of renderAll(kit, made)) {
    expect(text).toContain(
      '1. Ask Acme support ([help@acme.example](mailto:help@acme.example)) for the **Tenant URL**.',
    );
    expect(text).toContain('| **Tenant URL** | the value that Acme support sent you |');
  }
});

test.each([
  ['https://acme.example/', '[acme.example](https://acme.example/)'],
  ['https://www.acme.example', '[www.acme.example](https://www.acme.example)'],
  ['https://support.acme.example/', '[support page](https://support.acme.example/)'],
  ['https://acme.example/contact', '[support page](https://acme.example/contact)'],
])('a site is called by its host, and a page of it, or a site for support, a support page: %s', (contact, link) => {
  expect(contactLink(contact)).toBe(link);
});

test('other methods are told with their state', () => {
  const text = pageWith({
    alternatives: [
      {
        pointer: '',
        method: 'bearer-token',
        methodLabel: null,
        status: 'withdrawn',
        needs: [],
        steps: [],
        fields: [],
        note: 'Old tokens stopped in May 2023.',
      },
      {
        pointer: '',
        method: 'oauth-client-credentials',
        methodLabel: null,
        status: 'offered',
        needs: [],
        steps: [],
        fields: [field('Client ID'), field('Client Secret')],
        note: null,
      },
    ],
  });
  expect(text).toContain('> Acme no longer takes a bearer token. Old tokens stopped in May 2023.');
  expect(text).toContain('> Acme also takes OAuth client credentials.\n\n    For OAuth client credentials, enter');
  expect(text).toContain('| **Client ID** | the value that you copied from Acme |');
});

const DETAILS: Partial<CredentialField> = {
  vendor: 'App key',
  secret: true,
  optional: true,
  shownOnce: true,
  lifetime: '6 months',
  scopes: ['scim'],
  note: 'Mind **this**.',
};

const SOURCES: readonly [CredentialField['from'], string][] = [
  [{ kind: 'fixed', value: 'https://a.example' }, '**App key** in Acme: `https://a.example`'],
  [
    { kind: 'template', value: 'https://<t>.example', placeholders: [{ text: '<t>', means: 'your tenant' }] },
    '**App key** in Acme: `https://<t>.example`',
  ],
  [
    { kind: 'choices', by: 'Region', values: [{ when: 'Europe', value: 'eu', signIn: null }] },
    '**App key** in Acme: depends on Region, see the table below',
  ],
  [{ kind: 'setup' }, '**App key**, which you copied from Acme'],
  [{ kind: 'support', contact: 'help@acme.example' }, '**App key**, which Acme support sent you'],
  [{ kind: 'account' }, '**App key** in Acme: from the Acme account that provisioning signs in with'],
  [{ kind: 'computed', how: 'the *sum* of both.' }, '**App key** in Acme: the *sum* of both.'],
  [{ kind: 'unknown' }, '**App key** from Acme: see below'],
];

test.each(SOURCES)('both labels and everything known of a field show, whatever $kind says', (from, cell) => {
  const fields = [field('Secret Token', { ...DETAILS, from })];
  const text = pageWith({ fields });
  expect(text).toContain(`| **Secret Token** (optional) | ${cell} |`);
  for (const line of [
    '**Secret Token** needs the scope `scim`.',
    '**Secret Token** is shown a single time: store it safely.',
    'Share **Secret Token** with nobody.',
    '**Secret Token** is valid for 6 months. Replace it before then, or provisioning stops.',
    '**Secret Token**: Mind **this**.',
  ])
    expect(text).toContain(`\n    ${line}\n`);
});

test.each(SOURCES)('a field of another method says as much, withdrawn or not, whatever $kind says', (from, cell) => {
  const fields = [field('Secret Token', { ...DETAILS, from })];
  const alternative = {
    pointer: '',
    method: 'bearer-token',
    methodLabel: null,
    needs: [],
    steps: [],
    fields,
    note: null,
  } as const;
  for (const status of ['offered', 'withdrawn'] as const) {
    const text = pageWith({ method: 'none', fields: [], alternatives: [{ ...alternative, status }] });
    const shown = cell.replace(
      ', which Acme support sent you',
      ' from Acme support ([help@acme.example](mailto:help@acme.example))',
    );
    expect(text).toContain(`| **Secret Token** (optional) | ${shown} |`);
    expect(text).toContain('needs the scope `scim`.');
    expect(text).toContain('is shown a single time: store it safely.');
    expect(text).toContain('Share **Secret Token** with nobody.');
    expect(text).toContain(status === 'offered' ? 'is valid for 6 months. Replace' : 'was valid for 6 months.\n');
    expect(text).toContain('**Secret Token**: Mind **this**.');
  }
});

test('what is to be known besides shows with every method, before an administrator consents', () => {
  for (const method of facts['/auth/method'].choices) {
    const text = pageWith({ method, fields: [], note: 'Be an **owner**.', adminRole: 'Admin' });
    expect(text).toContain('Be an **owner**.');
    expect(text).toMatch(/rights(?: it needs \(|: )Admin/);
    if (method === 'oauth-authorize')
      expect(text).toContain('. Be an **owner**. Under **Admin Credentials**, select **Authorize**.');
  }
});

test('methods with the same fields are told apart', () => {
  const fields = [field('Tenant URL'), field('Region')];
  const pages = facts['/auth/method'].choices.map((method) => pageWith({ method, fields }));
  expect(new Set(pages).size).toBe(pages.length);
});

test('a role is named where it is known, and only there', () => {
  expect(pageWith({ adminRole: 'Team Admin' })).toContain('has the rights it needs (Team Admin)');
  expect(pageWith({})).not.toContain('rights it needs');
});

test.each(FORMS)('the method that a manifest names is the first thing to select: %j', (form) => {
  const { auth } = connector();
  const { text } = emitTutorial(connector({ auth: { ...auth, methodLabel: 'Bearer authentication' } }), kit, form);
  const credentials = text.slice(text.indexOf('**Bearer authentication**'));
  expect(credentials).toContain('**Tenant URL**');
  expect(text).toMatch(/(?:choose|Choose) \*\*Bearer authentication\*\*/);
  expect(emitTutorial(connector(), kit, form).text).not.toContain('Bearer authentication');
});

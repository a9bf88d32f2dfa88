import { expect, test } from 'vitest';
import type { CredentialField, UserAction } from '../../src/connector/connector.ts';
import { pageTitle } from '../../src/emit/tutorial/front-matter.ts';
import { mappingView } from '../../src/emit/tutorial/mapping-view.ts';
import { emitTutorial } from '../../src/emit/tutorial/render-tutorial.ts';
import { parseExpression } from '../../src/expression/syntax/parse-expression.ts';
import { parseAttributePath } from '../../src/scim/attribute-path.ts';
import { attribute, connector, fact, field, groups, step, users } from './connector-builder.ts';
import { freshTemplateKit, renderAll, templateKit } from './template-kit.ts';

const kit = templateKit();

test('without anything to do in the app there are five steps, counted and referred to rightly', () => {
  const { text } = emitTutorial(connector({ setup: null }), kit);
  const headings = text.match(/^## Step .*$/gm) ?? [];
  expect(headings.map((heading) => heading.slice(0, '## Step 1'.length))).toEqual([
    '## Step 1',
    '## Step 2',
    '## Step 3',
    '## Step 4',
    '## Step 5',
  ]);
  expect(headings[1]).toContain('from the gallery');
  expect(text).toContain('scoping filters in Step 4.');
});

test('headings stay where they are when facts of the app change', () => {
  const headings = (text: string) => text.match(/^#+ .*$/gm);
  const plain = renderAll(kit, connector());
  const changed = renderAll(
    kit,
    connector({ groups: groups(), releaseStage: 'preview', users: users({ actions: ['update'] }) }),
  );
  expect(changed.map(({ text }) => headings(text))).toEqual(plain.map(({ text }) => headings(text)));
});

test('actions of users and groups decide what the page says', () => {
  const made = connector({
    users: users({ actions: ['update'] }),
    groups: groups({
      actions: ['update'],
      rename: fact(false),
      nested: fact(false),
      maximum: fact(200),
      precreated: fact(true),
    }),
  });
  for (const { text } of renderAll(kit, made)) {
    expect(text).toContain('The connector creates nobody');
    expect(text).toContain('The connector neither disables nor deletes users');
    expect(text).not.toContain('Create users in Acme.');
    expect(text).toContain('clear **Create** and **Delete**');
    expect(text).toContain('A group keeps its name in Acme');
    expect(text).toContain('at most 200 groups');
    expect(text).toContain('They must exist before the first cycle.');
  }
});

test('what the service must not do is named where updates are all it may do, or it may add nobody', () => {
  const clear = (...actions: UserAction[]) => mappingView(users({ actions }), 'Acme').clear;
  expect(clear('update')).toBe('**Create** and **Delete**');
  expect(clear('update', 'delete')).toBe('**Create**');
  expect([clear('create'), clear('create', 'update'), clear('create', 'update', 'delete')]).toEqual([null, null, null]);
});

test('what becomes of inactive users is promised only where somebody says it', () => {
  const pages = (activeFalse: 'disables' | 'deletes' | null) =>
    renderAll(kit, connector({ users: users({ activeFalse: activeFalse === null ? null : fact(activeFalse) }) }));
  for (const { text } of pages(null)) {
    expect(text).not.toMatch(/\bdisables? users\b/i);
    expect(text).toContain('deactivates users in Acme');
    expect(text).toContain("Whether Acme then disables the account or deletes it isn't documented");
  }
  for (const { text } of pages('disables')) {
    expect(text).toContain('disables users in Acme');
    expect(text).not.toMatch(/\bdelete|isn't documented/);
  }
  for (const { text } of pages('deletes')) {
    expect(text).not.toMatch(/\b(?:disables?|deactivates?) users\b/i);
    expect(text).toMatch(/creates, updates, and deletes users in Acme/);
    expect(text).toMatch(/> \[!WARNING\]\n> Acme deletes an account for good when its `active` becomes false\./);
  }
});

test('nothing is said of `active` where the table of attributes leaves it out', () => {
  const said = (names: readonly string[]) => {
    const attributes = names.map((name) => attribute(name, { path: parseAttributePath(name).path }));
    return emitTutorial(connector({ users: users({ attributes }) }), kit).text;
  };
  const promise = 'the service sets `active` to false';
  expect(said(['userName', 'externalId'])).not.toContain(promise);
  expect(said(['userName', 'Active'])).toContain(promise);
  expect(said(['userName', 'emails[type eq'])).toContain(promise);
  expect(said([])).toContain(promise);
});

test('single sign-on that is required is said where it is needed first, and never called independent', () => {
  const singleSignOn = { tutorial: null, protocol: 'SAML', recommended: false, required: true, pointer: '' };
  for (const { text } of renderAll(kit, connector({ singleSignOn }))) {
    expect(text).toContain('SAML single sign-on to Acme (required)');
    expect(text).toContain('* SAML single sign-on to Acme: provisioning needs it.');
    expect(text).not.toContain('Neither feature needs the other');
  }
});

test('a page says that nobody documents the matching, and assumes none', () => {
  const attributes = [attribute('userName')];
  const undocumented = { attributes, matchingUndocumented: true };
  const made = connector({
    users: users(undocumented),
    groups: groups({ ...undocumented, attributes: [attribute('displayName')] }),
  });
  for (const { text } of renderAll(kit, made)) {
    expect(text).toContain("Acme doesn't document by which attribute it recognizes the accounts that it already has");
    expect(text).toContain("which tells the account that belongs to a user: Acme doesn't document it");
    expect(text).toMatch(/doesn't document what counts as \*\*[^*]+\*\* here/);
  }
});

test('a users-only page tells a documented no from an unknown', () => {
  expect(emitTutorial(connector(), kit).text).toContain("it doesn't provision groups");
  expect(emitTutorial(connector({ groupsDocumented: false }), kit).text).toContain(
    "whether Acme can take groups isn't documented",
  );
});

test('the 40 minutes stand only where they are stated', () => {
  const { page } = connector();
  for (const { text } of renderAll(kit, connector())) expect(text).not.toContain('minutes');
  for (const { text } of renderAll(kit, connector({ page: { ...page, cycleMinutes: 40 } })))
    expect(text).toContain('about every 40 minutes');
});

test('single sign-on is mentioned where there is some', () => {
  const singleSignOn = {
    tutorial: 'acme-tutorial.md',
    protocol: 'SAML',
    recommended: true,
    required: false,
    pointer: '',
  };
  for (const { text } of renderAll(kit, connector()))
    expect(text.replace(/Application access and single sign-on/, '')).not.toMatch(/single sign-on/i);
  for (const { text } of renderAll(kit, connector({ singleSignOn })))
    expect(text).toContain('[SAML single sign-on](acme-tutorial.md) to Acme (recommended).');
});

test('columns that say nothing are left out, unknown cells say so, assumed ones are marked', () => {
  const plain = emitTutorial(
    connector({ users: users({ attributes: [attribute('userName'), attribute('title', { type: null })] }) }),
    kit,
  ).text;
  expect(plain).toContain('| Attribute | Type |\n');
  expect(plain).toContain('| `title` | — |');
  expect(plain).toContain("— means that Acme doesn't document it.");
  const mixed = users({
    attributes: [
      attribute('userName', {
        mapping: fact({ kind: 'direct', source: 'userPrincipalName' }, 'assumed'),
        filterable: fact(true),
        required: fact(true),
      }),
      attribute('nickName', { filterable: fact(false), flow: fact('create-only'), defaultValue: fact('x') }),
    ],
  });
  const { text } = emitTutorial(connector({ users: mixed }), kit);
  expect(text).toContain(
    '| Attribute | Type | Source | Supported for filtering | Required by Acme | Sent | Default value |',
  );
  expect(text).toContain('| `userName` | String | `userPrincipalName` † | &check; | &check; | Always | — |');
  expect(text).toContain('| `nickName` | String | — | No | — | Only at creation | `x` |');
  expect(text).toContain("† Acme doesn't document this; it is the platform's default.");
});

test('a table taken whole from the platform says so once and marks no cell', () => {
  const assumed = attribute('userName', {
    basis: 'assumed',
    type: fact('String', 'assumed'),
    matching: fact(1, 'assumed'),
    filterable: fact(true, 'assumed'),
  });
  const { text } = emitTutorial(connector({ users: users({ attributes: [assumed] }) }), kit);
  expect(text).toContain("Acme doesn't document the attributes of its users.");
  expect(text).toContain('| Attribute | Type |\n');
  expect(text).not.toContain('†');
});

test('several matching attributes show their precedence', () => {
  const attributes = [
    attribute('userName', { matching: fact(2) }),
    attribute('externalId', { matching: fact(1) }),
    attribute('title'),
  ];
  const { text } = emitTutorial(connector({ users: users({ attributes }) }), kit);
  expect(text).toContain('| `userName` | String | 2 |');
  expect(text).toContain('| `title` | String | — |');
});

test('one matching attribute of the usual precedence needs no column: the step about matching names it', () => {
  const { text } = emitTutorial(connector(), kit);
  expect(text).not.toContain('| Matching');
  expect(text).toContain('an account belongs to a user if `userName` agrees');
});

test('a list is told from a single value where the manifest says which it is', () => {
  const attributes = [
    attribute('userName', { statedMultiValued: fact(false) }),
    attribute('roles', { statedMultiValued: fact(true) }),
    attribute('title'),
  ];
  const { text } = emitTutorial(connector({ users: users({ attributes }) }), kit);
  for (const row of ['`userName` | String | One', '`roles` | String | Several', '`title` | String | —'])
    expect(text).toContain(`| ${row} |`);
});

test('what the platform proposes for every app is not explained again', () => {
  const text = 'Switch([IsSoftDeleted], ,"False","True","True","False")';
  const { expression } = parseExpression(text);
  if (expression === null) throw new TypeError(text);
  const active = attribute('active', { mapping: fact({ kind: 'expression', text, expression }) });
  const page = emitTutorial(connector({ users: users({ attributes: [active] }) }), kit).text;
  expect(page).toContain('`active` |');
  expect(page).not.toContain('`active`: ');
});

test('groups say what is known of them, one way or the other', () => {
  const yes = groups({ rename: fact(true), nested: fact(true), precreated: fact(false) });
  for (const { text } of renderAll(kit, connector({ groups: yes }))) {
    expect(text).toContain('gets its new name in Acme.');
    expect(text).toContain('Acme can have groups inside groups.');
    expect(text).toContain("Groups don't have to exist in Acme before the first cycle.");
  }
  for (const { text } of renderAll(kit, connector({ groups: groups() })))
    expect(text).not.toMatch(/new name in|can have groups inside|have to exist/);
});

test('what a step says of itself is not said a second time', () => {
  const token = field('Secret Token', { vendor: 'Access Token' });
  const page = (text: string | null, label: string, from: CredentialField | null) =>
    emitTutorial(
      connector({
        setup: { intro: null, body: [], pointer: '', steps: [step(text, { yields: [{ label, field: from }] })] },
      }),
      kit,
    ).text;
  expect(page(null, 'Access Token', token)).toContain(
    '1. Copy **Access Token**. You enter it later as **Secret Token**.',
  );
  expect(page('Copy the **Access Token**.', 'Access Token', token)).toContain(
    '1. Copy the **Access Token**. You enter **Access Token** later as **Secret Token**.',
  );
  expect(page('Copy the **Key**.', 'Key', field('Key'))).toContain(
    '1. Copy the **Key**. You enter **Key** later in the field of that name.',
  );
  expect(page('Copy the **Key**.', 'Key', null)).toContain('1. Copy the **Key**. You need **Key** later.');
  expect(page('Copy it.', 'Key', null)).toContain('1. Copy it. You need **Key** later.');
  expect(page('Make a copy of the role.', 'Key', null)).toContain('1. Make a copy of the role. Copy **Key**.');
});

test('an expression is shown and explained', () => {
  const mapping = fact({
    kind: 'expression',
    text: 'ToUpper([mail])',
    expression: {
      kind: 'call',
      name: 'ToUpper',
      arguments: [{ kind: 'attribute', name: 'mail', start: 8, end: 14 }],
      start: 0,
      end: 15,
    },
  } as const);
  const { text } = emitTutorial(connector({ users: users({ attributes: [attribute('nickName', { mapping })] }) }), kit);
  expect(text).toContain('| `nickName` | String | `ToUpper([mail])` |');
  expect(text).toMatch(/^ {4}`nickName`: \S.*\.$/m);
});

test('a set-up that gives no value says nothing of what the portal asks for', () => {
  const setup = { intro: null, body: [], pointer: '', steps: [step('Turn on **SCIM**.')] };
  const field = connector({ setup }).auth.fields.find(({ from }) => from.kind === 'setup');
  expect(field).toBeDefined();
  const { text } = emitTutorial(connector({ setup, auth: { ...connector({}).auth, fields: [] } }), kit);
  expect(text).toContain('1. Turn on **SCIM**.');
  expect(text).not.toContain('asks for later');
});

test('steps nest to any depth and keep their order: text, code, table, notes, pictures, inner steps, after', () => {
  const inner = step('Inner.', {
    steps: [step('Innermost.', { code: { language: 'sql', text: 'create role a;\n\ngrant b;' } })],
    after: 'After the innermost.',
  });
  const table = { columns: ['Region', 'Host'], rows: [['Europe']], pointer: '' };
  const outer = step('Outer.', {
    optional: true,
    actor: 'an owner',
    table,
    notes: [{ kind: 'warning', after: false, text: 'Careful.', pointer: '' }],
    steps: [inner, step('Second.')],
  });
  const { text } = emitTutorial(
    connector({ setup: { intro: null, body: [], pointer: '', steps: [outer, step('Last.')] } }),
    kit,
  );
  const setup = text.slice(text.indexOf('## Step 2'), text.indexOf('## Step 3'));
  expect(setup).toBe(`## Step 2. Set up Acme for provisioning

In Acme, prepare what the Microsoft Entra admin center asks for later.

1. (Optional, by an owner) Outer.

    | Region | Host |
    | --- | --- |
    | Europe | |

    > [!WARNING]
    > Careful.

    1. Inner.

        1. Innermost.

            \`\`\`sql
            create role a;

            grant b;
            \`\`\`

        After the innermost.

    2. Second.

2. Last.

`);
});

test('long names still give a title and a description that are shown whole', () => {
  for (const length of [1, 20, 40, 60, 80, 200]) {
    const name = 'N'.repeat(length);
    expect(Array.from(pageTitle(name, { titles: null, names: { brand: 'Entra' } })).length).toBeLessThanOrEqual(65);
    for (const { text } of renderAll(kit, connector({ name }))) {
      const description = /^description: '?(.*?)'?$/m.exec(text)?.[1] ?? '';
      expect(description.length).toBeLessThanOrEqual(160);
      expect(description.length).toBeGreaterThan(0);
    }
  }
});

test('an edition or vocabulary that does not exist is a problem with a hint', () => {
  const { text, problems } = emitTutorial(connector(), kit, { edition: 'six-steps', vocabulary: 'azure' });
  expect(text).toBe('');
  expect(problems).toMatchObject([
    { rule: 'page-edition', hint: 'Did you mean "six-step"?', pointer: '/tutorial/edition' },
    { rule: 'page-vocabulary', pointer: '/tutorial/vocabulary' },
  ]);
});

test('the same connector gives the same bytes', () => {
  expect(renderAll(freshTemplateKit(), connector())).toEqual(renderAll(kit, connector()));
});

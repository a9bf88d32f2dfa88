/** What a merge changes, leaves and refuses, and what an import takes: one odd thing a case, in words and in the file. */
import { expect, test } from 'vitest';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { mergeSchema } from '../../src/graph/merge-schema.ts';
import { readLiveSchema } from '../../src/graph/read-live-schema.ts';
import { takeOver } from '../../src/graph/take-over.ts';
import { type JsonDocument, readJsonDocument } from '../../src/json/json-document.ts';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import type { Attribute, Manifest } from '../../src/manifest/manifest.generated.ts';
import { printManifest } from '../../src/manifest/print-manifest.ts';
import { type Row, type SchemaParts, schemaOf } from './schema-builder.ts';

const USER_NAME: Row = { target: 'userName', from: '[userPrincipalName]', match: 1 };
const TITLE: Row = { target: 'title', from: '[jobTitle]' };
const SMALL: SchemaParts = { users: [USER_NAME, TITLE] };
const title: Attribute = { name: 'title', source: 'jobTitle' };
const FLAGS = '"flowTypes":"Add,Update,Delete"';
const GROUPS: SchemaParts = { ...SMALL, groups: [{ target: 'displayName', from: '[displayName]', match: 1 }] };

function documentOf(text: string): JsonDocument {
  const { document, problems } = readJsonDocument(text, 'schema.json');
  if (document === null) throw new Error(problems[0]?.message);
  return document;
}

/** Beside the user name one attribute with that source. */
function row(source: unknown, more: Partial<Row> = {}): SchemaParts {
  return { users: [USER_NAME, { target: 'locale', tree: source, ...more }] };
}

/** @param edits texts that stand in the schema, and what stands there instead */
function liveOf(parts: SchemaParts, edits: readonly (readonly [string, string])[] = []) {
  const text = edits.reduce(
    (whole, [from, to]) => {
      expect(whole).toContain(from);
      return whole.replace(from, () => to);
    },
    JSON.stringify(schemaOf(parts)),
  );
  const live = readLiveSchema(documentOf(text));
  if ('rule' in live) throw new Error(live.message);
  return live;
}

const connectorOf = (manifest: Manifest) => resolveConnector(manifest, 'acme', 'connectors/acme.json');

function importOf(parts: SchemaParts, edits: readonly (readonly [string, string])[] = []) {
  return takeOver(exampleManifest, connectorOf(exampleManifest), liveOf(parts, edits), 'new');
}

const START = importOf(SMALL).manifest;

function withUsers(users: Partial<Manifest['users']>): Manifest {
  return { ...START, users: { ...START.users, ...users } };
}

/** Another attribute of that name, or one more. */
function listing(attribute: Attribute): Manifest {
  const own = START.users.attributes ?? [];
  const isThere = own.some(({ name }) => name === attribute.name);
  const changed = own.map((each) => (each.name === attribute.name ? attribute : each));
  return withUsers({ attributes: isThere ? changed : [...own, attribute] });
}

function mergeOf(manifest: Manifest, parts: SchemaParts, edits: readonly (readonly [string, string])[] = []) {
  const listings = { keyAt: () => null, operators: null };
  const live = liveOf(parts, edits);
  return mergeSchema(connectorOf(manifest), documentOf(printManifest(manifest)), live, listings);
}

/** Scoping filters of one filter. */
function scopeOf(...clauses: readonly unknown[]) {
  return { groups: [{ name: 'Sales', clauses }] };
}

function clause(operatorName: string, sourceOperandName: string, ...values: readonly string[]) {
  return { operatorName, sourceOperandName, targetOperand: { values } };
}

const SALES = scopeOf(clause('EQUALS', 'department', 'Sales'));
const OF_SALES = [
  { name: 'Sales', clauses: [{ attribute: 'department', operator: 'EQUALS' as const, value: 'Sales' }] },
];
const NO_LIST: Manifest = {
  ...START,
  users: { actions: ['create', 'update', 'delete'], basis: 'platform-default' },
};
const OWN = 'urn:a:2.0:User:shoes';

interface Merge {
  readonly manifest: Manifest;
  readonly onto?: SchemaParts;
  readonly edits?: readonly (readonly [string, string])[];
  readonly changes?: readonly string[];
  readonly left?: readonly string[];
  /** What the file has then. */
  readonly has?: string;
}

test.each<readonly [string, Merge]>([
  [
    'a default value',
    {
      manifest: listing({ ...title, default: 'x' }),
      changes: ['Users, title: the default value is "x" instead of none.'],
      has: '"defaultValue":"x"',
    },
  ],
  [
    'a default value taken back',
    {
      manifest: START,
      onto: { users: [USER_NAME, { ...TITLE, value: 'x' }] },
      changes: ['Users, title: the default value is none instead of "x".'],
      has: '"flowType":"Always","matchingPriority":0,"targetAttributeName":"title"',
    },
  ],
  [
    'what is matched by',
    {
      manifest: listing({ ...title, matching: 2 }),
      changes: ['Users, title: the matching precedence is 2 instead of 0.'],
      has: '"matchingPriority":2',
    },
  ],
  [
    'what is no longer matched by',
    {
      manifest: START,
      onto: { users: [USER_NAME, { ...TITLE, match: 2 }] },
      changes: ['Users, title: the matching precedence is 0 instead of 2.'],
    },
  ],
  [
    'a flow on creation',
    {
      manifest: listing({ ...title, flow: 'create-only' }),
      changes: ['Users, title: it flows on creation only.'],
      has: '"flowType":"ObjectAddOnly"',
    },
  ],
  [
    'a flow that is always',
    {
      manifest: START,
      onto: { users: [USER_NAME, { ...TITLE, flow: 'ObjectAddOnly' }] },
      changes: ['Users, title: it flows always.'],
    },
  ],
  [
    'a flow of a form that the portal has not, where the manifest says none',
    { manifest: START, onto: { users: [USER_NAME, { ...TITLE, flow: 'AttributeAddOnly' }] } },
  ],
  [
    'a flow of a form that the portal has not, where the manifest says one',
    {
      manifest: listing({ ...title, flow: 'always' }),
      onto: { users: [USER_NAME, { ...TITLE, flow: 'AttributeAddOnly' }] },
      changes: ['Users, title: it flows always.'],
    },
  ],
  [
    'one more attribute, spelt as the target spells it',
    {
      manifest: listing({ name: 'nickName', source: 'mail' }),
      edits: [['{"name":"title","type":"String"', '{"name":"NickName"},{"name":"title","type":"String"']],
      changes: ['Users, NickName: [mail] is added.'],
      has: '"targetAttributeName":"NickName"',
    },
  ],
  [
    'one attribute less, and one that no manifest can say',
    {
      manifest: START,
      onto: { users: [...SMALL.users, { target: 'locale', from: '[mail]' }, { target: 'nickName', from: '""' }] },
      changes: ['Users, locale: the mapping is taken away.'],
      left: ['Users, nickName: the mapping stays, which no manifest can say.'],
    },
  ],
  [
    'the mapping of the platform',
    { manifest: NO_LIST, left: ['Users: the attribute mappings stay, of which the manifest lists none.'] },
  ],
  [
    'an attribute of the app’s own with its type',
    {
      manifest: listing({ name: OWN, source: 'mail', type: 'Integer', multiValued: true, required: true }),
      changes: [
        `Users, ${OWN}: [mail] is added.`,
        `urn:ietf:params:scim:schemas:extension:enterprise:2.0:User: the attribute ${OWN} is added to the list of attributes.`,
      ],
      has: `"name":"${OWN}","type":"Integer"`,
    },
  ],
  [
    'filters of which the manifest says nothing',
    {
      manifest: START,
      onto: { ...SMALL, scope: SALES },
      left: [
        'Users: the scoping filters stay, of which the manifest says nothing. ("scope": [] says that there are none.)',
      ],
    },
  ],
  [
    'filters that the manifest denies',
    {
      manifest: withUsers({ scope: [] }),
      onto: { ...SMALL, scope: SALES },
      changes: ['Users: the scoping filters are replaced.'],
      has: '"scope":{"groups":[]}',
    },
  ],
  [
    'filters where there were none',
    {
      manifest: withUsers({ scope: OF_SALES }),
      changes: ['Users: the scoping filters are replaced.'],
      has: JSON.stringify(SALES),
    },
  ],
  ['filters that are the same', { manifest: withUsers({ scope: OF_SALES }), onto: { ...SMALL, scope: SALES } }],
  [
    'other actions',
    {
      manifest: withUsers({ actions: ['create'] }),
      changes: ['Users: the actions are create instead of create, update, delete.'],
      has: '"flowTypes":"Add"',
    },
  ],
  [
    'groups that are denied',
    { manifest: { ...START, groups: false }, onto: GROUPS, changes: ['Groups are no longer provisioned.'] },
  ],
  [
    'groups that were off',
    {
      manifest: importOf(GROUPS).manifest,
      onto: { ...GROUPS, groupsEnabled: false },
      changes: ['Groups are provisioned.'],
    },
  ],
])('merged: %s', (_, { manifest, onto = SMALL, edits = [], changes = [], left = [], has = '' }) => {
  const merged = mergeOf(manifest, onto, edits);
  expect(merged).toMatchObject({ changes, left, problems: [] });
  expect(merged.text).toContain(has);
});

const ADD_IT = 'Add it to the list of attributes in the portal, and fetch the schema again.';

test.each<readonly [string, Manifest, SchemaParts, readonly (readonly [string, string])[], string]>([
  [
    'a standard attribute that the app has not',
    listing({ name: 'nickName', source: 'mail' }),
    SMALL,
    [],
    `/users/attributes/2/name: The app has no attribute "nickName" in this schema. ${ADD_IT}`,
  ],
  [
    'an attribute of the app’s own without a type',
    listing({ name: OWN, source: 'mail' }),
    SMALL,
    [],
    `/users/attributes/2/name: The app has no attribute "${OWN}" in this schema. ${ADD_IT}`,
  ],
  [
    'a source with a slip',
    listing({ name: 'title', source: 'jobTitel' }),
    SMALL,
    [],
    '/users/attributes/1/source: The directory has no attribute "jobTitel" in this schema. Did you mean "jobTitle"?',
  ],
  [
    'a source that a filter alone reads',
    withUsers({ scope: [{ name: 'x', clauses: [{ attribute: 'costs', operator: 'IS NULL' }] }] }),
    SMALL,
    [],
    `/users/scope/0/clauses/0/attribute: The directory has no attribute "costs" in this schema. ${ADD_IT}`,
  ],
  [
    'a function whose keys nobody publishes',
    listing({ name: 'title', expression: 'ToUpper([jobTitle])' }),
    SMALL,
    [],
    '/users/attributes/1/expression: Nobody publishes the key of argument 1 of ToUpper, so there is no tree of this expression. Fetch GET …/schema/functions into a file, and say --functions FILE.',
  ],
  [
    'an operator whose spelling nobody publishes',
    withUsers({ scope: [{ name: 'x', clauses: [{ attribute: 'mail', operator: 'Greater_Than', value: '7' }] }] }),
    SMALL,
    [],
    '/users/scope/0/clauses/0/operator: Nobody publishes how Graph spells the operator "Greater_Than". Fetch GET …/schema/filterOperators into a file, and say --operators FILE.',
  ],
  [
    'groups of which there is no mapping',
    importOf(GROUPS).manifest,
    SMALL,
    [],
    '/groups: The schema has no mapping of groups. Check that the app takes groups; a new job of the template has a mapping of them.',
  ],
  [
    'users of which there is no mapping',
    importOf(GROUPS).manifest,
    GROUPS,
    [['"sourceObjectName":"User"', '"sourceObjectName":"Worker"']],
    '/users: The schema has no mapping of users. Check that the app takes users; a new job of the template has a mapping of them.',
  ],
])('not merged: %s', (_, manifest, onto, edits, wanted) => {
  const { text, problems } = mergeOf(manifest, onto, edits);
  expect(text).toBeNull();
  expect(problems.map(({ pointer, message, hint }) => `${pointer}: ${message} ${hint}`)).toEqual([wanted]);
});

const RULE = '/synchronizationRules/0/objectMappings/0';

interface Import {
  readonly of?: SchemaParts;
  readonly edits?: readonly (readonly [string, string])[];
  /** Of the attributes those behind the user name. */
  readonly attributes?: readonly Attribute[];
  readonly actions?: Manifest['users']['actions'];
  readonly scope?: Manifest['users']['scope'];
  readonly extensions?: Manifest['directoryExtensions'];
  readonly unread?: readonly string[];
}

const EXTENSION = 'extension_0123456789abcdef0123456789abcdef_';

function tree(type: unknown, name: string, more: object = {}) {
  return { type, name, parameters: [], ...more };
}

function asLeft(...lines: readonly string[]): Import {
  return { attributes: [], unread: lines.map((line) => `${RULE}/attributeMappings/1 ${line}`) };
}

test.each<readonly [string, Import]>([
  ['flags as their sum', { edits: [[FLAGS, '"flowTypes":5']], actions: ['create', 'delete'] }],
  [
    'no flags',
    { edits: [[FLAGS, '"flowTypes":"None"']], unread: [`${RULE}/flowTypes nothing is created, updated or deleted`] },
  ],
  ['flags in other capitals', { edits: [[FLAGS, '"flowTypes":"update ADD"']], actions: ['create', 'update'] }],
  ['flags that are not said', { edits: [[`${FLAGS},`, '']] }],
  [
    'users that are off',
    {
      of: GROUPS,
      edits: [['"enabled":true', '"enabled":false']],
      unread: [`${RULE}/enabled users are not provisioned`],
    },
  ],
  ['a source that is no tree', { ...asLeft('locale: its source is no tree: '), of: row(7) }],
  [
    'a source that cannot be read',
    {
      ...asLeft('locale: its expression cannot be read: Join('),
      of: row(tree('Function', 'Join', { expression: 'Join(' })),
    },
  ],
  [
    'a source whose text says something else',
    {
      ...asLeft('locale: its text and its tree differ: Append([mail], "b")'),
      of: row(tree('Function', 'Append', { expression: 'Append([mail], "b")' })),
    },
  ],
  [
    'a precedence below nothing',
    { ...asLeft('locale: its precedence is -1'), of: row(tree('Attribute', 'mail'), { match: -1 }) },
  ],
  [
    'a flow that the portal has no form for',
    {
      ...asLeft('locale: it flows as ValueAddOnly, which the portal has no form for'),
      of: row(tree('Attribute', 'mail'), { flow: 'ValueAddOnly' }),
    },
  ],
  [
    'an attribute that is mapped twice',
    {
      of: { users: [USER_NAME, { ...TITLE, target: 'userName' }] },
      attributes: [],
      unread: [`${RULE}/attributeMappings/1 userName: it is mapped twice`],
    },
  ],
  ['types by their number', { of: row(tree(1, 'x')), attributes: [{ name: 'locale', constant: 'x' }] }],
  [
    'nothing that flows',
    { of: { users: [USER_NAME, { target: 'locale', value: 'x' }] }, attributes: [{ name: 'locale', default: 'x' }] },
  ],
  [
    'a flow on creation, and an empty default value',
    {
      of: row(tree('Attribute', 'mail'), { flow: 'ObjectAddOnly', value: '' }),
      attributes: [{ name: 'locale', source: 'mail', flow: 'create-only' }],
    },
  ],
  [
    'a tree without a text',
    {
      of: row(
        tree('Function', 'Mid', {
          parameters: [
            { key: 'source', value: tree('Attribute', 'mail') },
            { key: 'start', value: tree('Constant', '1') },
            { key: 'length', value: tree('Constant', '8') },
          ],
        }),
      ),
      attributes: [{ name: 'locale', expression: 'Mid([mail], 1, 8)' }],
    },
  ],
  [
    'a function whose text is none',
    {
      ...asLeft('locale: its text and its tree differ: "x"'),
      of: row(tree('Function', 'x', { expression: '"x"' })),
    },
  ],
  [
    'directory extensions, one with its type',
    {
      of: {
        users: [USER_NAME, { target: 'title', from: `[${EXTENSION}a]` }, { target: 'locale', from: `[${EXTENSION}b]` }],
        extraSources: [{ name: `${EXTENSION}b`, type: 'boolean' }],
      },
      attributes: [
        { name: 'title', source: `${EXTENSION}a` },
        { name: 'locale', source: `${EXTENSION}b` },
      ],
      extensions: [{ name: `${EXTENSION}a` }, { name: `${EXTENSION}b`, type: 'Boolean' }],
    },
  ],
  [
    'what an attribute of the app is',
    {
      of: { users: [USER_NAME, { target: 'Shoes', from: '[mail]' }] },
      edits: [
        ['{"name":"Shoes","type":"String"', '{"name":"Shoes","type":"Integer","multivalued":true,"required":true'],
      ],
      attributes: [{ name: 'Shoes', type: 'Integer', source: 'mail', required: true, multiValued: true }],
    },
  ],
  ['a filter', { of: { ...SMALL, scope: SALES }, scope: OF_SALES }],
  [
    'a filter without a name',
    {
      of: { ...SMALL, scope: { groups: [{ name: '', clauses: [clause('is_null', 'mail', 'x')] }] } },
      scope: [{ clauses: [{ attribute: 'mail', operator: 'IS NULL' }] }],
    },
  ],
  ...(
    [
      ['a filter without a clause', 'a filter without a clause', '', []],
      ['a clause without an attribute', 'a clause without an attribute', '/clauses/0', [clause('EQUALS', '')]],
      ['an operator that nobody knows', 'the operator "ODD"', '/clauses/0', [clause('ODD', 'mail')]],
      ['no operator', 'the operator ""', '/clauses/0', [{ sourceOperandName: 'mail' }]],
      ['several values', 'a clause with several values', '/clauses/0', [clause('EQUALS', 'mail', 'a', 'b')]],
      [
        'no value',
        'a clause that compares with no value',
        '/clauses/1',
        [clause('IS NULL', 'mail'), clause('EQUALS', 'mail', '')],
      ],
    ] as const
  ).map(([what, why, at, clauses]): readonly [string, Import] => [
    what,
    {
      of: { ...SMALL, scope: scopeOf(...clauses) },
      unread: [`${RULE}/scope/groups/0${at} scoping filters with ${why}`],
    },
  ]),
])(
  'imported: %s',
  (_, {
    of = SMALL,
    edits = [],
    attributes,
    actions = ['create', 'update', 'delete'],
    scope,
    extensions,
    unread = [],
  }) => {
    const taken = importOf(of, edits);
    const { users, directoryExtensions } = taken.manifest;
    expect(users.attributes?.slice(1)).toEqual(attributes ?? [{ name: 'title', source: 'jobTitle' }]);
    expect({ actions: users.actions, scope: users.scope, directoryExtensions }).toEqual({
      actions,
      scope,
      directoryExtensions: extensions,
    });
    expect(taken.unread.map(({ pointer, what }) => `${pointer} ${what}`)).toEqual(unread);
  },
);

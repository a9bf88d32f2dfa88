/**
 * What becomes of one resource, whole: after each operation of a PATCH, of each selection that a request wants, and the
 * operations that lead from it to another one, in both dialects.
 */
import { expect, test } from 'vitest';
import { applyPatch } from '../../src/scim/patch/apply-patch.ts';
import { buildPatch } from '../../src/scim/patch/build-patch.ts';
import { readOperations } from '../../src/scim/patch/operation.ts';
import type { Resource } from '../../src/scim/resource/resource.ts';
import { selectAttributes } from '../../src/scim/resource/select-attributes.ts';
import { SCHEMAS } from '../../src/scim/schemas.ts';
import { errorBody, ScimError } from '../../src/scim/scim-error.ts';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User';

const ANA: Resource = {
  schemas: [CORE, ENTERPRISE],
  id: '7',
  userName: 'ana',
  active: true,
  name: { givenName: 'Ana', familyName: 'Ruiz' },
  emails: [
    { type: 'work', value: 'w@x.example', primary: true },
    { type: 'home', value: 'h@x.example' },
    { value: 'n@x.example' },
    { type: 'other', display: 'O' },
  ],
  roles: [{ value: 'admin', display: 'Admin' }],
  [ENTERPRISE]: { department: 'Ops', manager: { value: 'm1', displayName: 'Mia' } },
};

const PATHS = [
  ...['title', 'USERNAME', 'active', 'name', 'name.givenName', 'name.middleName', 'schemas', 'groups', 'id', 'meta'],
  ...[
    'emails',
    'emails.value',
    'emails.type',
    'emails[type eq "work"]',
    'emails[type eq "WORK"].value',
    'emails[type eq "other"].value',
    'emails[type eq "new"].value',
  ],
  ...[
    'emails[primary eq true].value',
    'emails[type eq "other" and primary eq true].value',
    'emails[type eq "other" or type eq "x"].value',
  ],
  ...[
    'emails[type ne "work"].value',
    'emails[type pr]',
    'emails[nothing eq "x"].value',
    'emails[value sw "h"].display',
    'roles',
    'phoneNumbers',
  ],
  ...[
    'department',
    'manager',
    'manager.value',
    ENTERPRISE,
    `${ENTERPRISE}:department`,
    `${ENTERPRISE.toUpperCase()}:MANAGER.DISPLAYNAME`,
  ],
  ...[`${CORE}:title`, 'urn:nobody:title', 'name[givenName eq "Ana"]', 'title.value'],
];

const VALUES: Readonly<Record<string, unknown>> = {
  text: 'x',
  true: true,
  '"False"': 'False',
  null: null,
  '[]': [],
  value: { value: 'm2' },
  parts: { givenName: 'Bea', value: 'w@x.example' },
  entries: [
    { type: 'work', value: 'new@x.example', primary: true },
    { type: 'work', value: 'w@x.example' },
  ],
  'no value': [{ type: 'other', display: 'O' }],
  'a type alone': [{ type: 'home' }],
  'value and text': [{ value: 'admin' }, 'plain'],
};

function afterOne(op: string, path: string | null, value: unknown): string {
  try {
    const body = { Operations: [{ op, ...(path !== null && { path }), ...(value !== undefined && { value }) }] };
    const after = applyPatch(ANA, readOperations(body), SCHEMAS.User);
    const changed = [...new Set([...Object.keys(ANA), ...Object.keys(after)])].filter(
      (name) => JSON.stringify(ANA[name]) !== JSON.stringify(after[name]),
    );
    return changed.length === 0
      ? 'no change'
      : changed.map((name) => `${name} = ${JSON.stringify(after[name])}`).join('; ');
  } catch (error) {
    if (!(error instanceof ScimError)) throw error;
    const { schemas: _, ...rest } = errorBody(error);
    return JSON.stringify(rest);
  }
}

test('each operation', async () => {
  const lines = PATHS.flatMap((path) => {
    const told = new Map<string, string[]>([[afterOne('remove', path, undefined), ['remove']]]);
    for (const op of ['add', 'replace', 'remove'])
      for (const [name, value] of Object.entries(VALUES)) {
        const after = afterOne(op, path, value);
        told.set(after, [...(told.get(after) ?? []), `${op} ${name}`]);
      }
    return [`# ${path}`, ...[...told].map(([after, given]) => `${given.join(', ')}\n  ${after}`), ''];
  });
  const pathless = [
    ...Object.values(VALUES),
    {
      title: 'T',
      'name.givenName': 'Bea',
      'emails[type eq "home"].value': 'x@x.example',
      id: '9',
      Meta: {},
      schemas: [],
    },
    { [ENTERPRISE]: { department: 'HR', manager: 'm3' }, [`${ENTERPRISE}:costCenter`]: '4' },
    { [ENTERPRISE]: 'x' },
    { [ENTERPRISE]: null },
    { nothing: 'x' },
  ].flatMap((value) =>
    ['add', 'replace'].map((op) => `${op} ${JSON.stringify(value)}\n  ${afterOne(op, null, value)}`),
  );
  await expect(`${[...lines, '# without a path', ...pathless].join('\n')}\n`).toMatchFileSnapshot('golden/patched.txt');
});

test('each selection', async () => {
  const lists = [
    ...[
      'userName',
      'USERNAME,active',
      ' name.givenName , ',
      'emails',
      'emails.value',
      'name.nothing',
      'nothing',
      'id',
      'schemas',
    ],
    ...[
      ENTERPRISE,
      `${ENTERPRISE}:department`,
      'manager',
      'manager.value',
      `${CORE}:userName`,
      'password',
      'emails[type eq "work"]',
      ',',
    ],
  ];
  const given = { ...ANA, password: 's3cret' };
  const names = Object.keys(given);
  const lines = ['attributes', 'excludedAttributes'].flatMap((parameter) => [
    `# ${parameter}`,
    ...lists.map((list) => {
      const shown = selectAttributes(given, new URLSearchParams({ [parameter]: list }), SCHEMAS.User);
      const other = Object.entries(shown).filter(
        ([name, value]) => JSON.stringify(value) !== JSON.stringify(given[name as keyof typeof given]),
      );
      const gone = names.filter((name) => !Object.hasOwn(shown, name));
      return `${list} → ${Object.keys(shown).join(', ')}; without ${gone.join(', ')}${other.length === 0 ? '' : `; ${JSON.stringify(Object.fromEntries(other))}`}`;
    }),
    '',
  ]);
  await expect(`${lines.join('\n').trimEnd()}\n`).toMatchFileSnapshot('golden/selected.txt');
});

/** With entries that have a type, each its own. */
const TYPED: Resource = {
  ...ANA,
  emails: [
    { type: 'work', value: 'w@x.example', primary: true },
    { type: 'home', value: 'h@x.example' },
  ],
};

/** What else she may be. */
const OTHERS: Readonly<Record<string, Resource>> = {
  'nothing new': TYPED,
  'an entry without a type': ANA,
  'one attribute more': { ...TYPED, title: 'Lead' },
  'another value': { ...TYPED, userName: 'bea' },
  'two other values': { ...TYPED, userName: 'bea', active: false },
  'two other values and one gone': { ...TYPED, userName: 'bea', active: false, name: undefined },
  'a part more, one less, one other': { ...TYPED, name: { givenName: 'Bea', middleName: 'M' } },
  'entries of other types': {
    ...TYPED,
    emails: [
      { type: 'Work', value: 'w@x.example' },
      { type: 'other', value: 'o' },
    ],
  },
  'entries of types alone': {
    ...TYPED,
    emails: [
      { type: 'work', value: 'w2@x.example', primary: true },
      { type: 'home', value: 'h@x.example', display: 'H' },
    ],
  },
  'no entries': { ...TYPED, emails: [] },
  'two entries of a type': {
    ...TYPED,
    emails: [
      { type: 'work', value: 'a' },
      { type: 'WORK', value: 'b' },
    ],
  },
  'an entry that is its type': { ...TYPED, emails: [{ type: 'work' }] },
  'another manager': { ...TYPED, [ENTERPRISE]: { department: 'Ops', manager: { value: 'm2' } } },
  'the same manager by another name': {
    ...TYPED,
    [ENTERPRISE]: { department: 'Ops', manager: { value: 'm1', displayName: 'M' } },
  },
  'no extension': { ...TYPED, [ENTERPRISE]: undefined },
  'what only the server writes': { ...TYPED, id: '8', groups: [{ value: 'g' }], schemas: [] },
};

test('each difference', async () => {
  const members = (...ids: readonly string[]) => ({ displayName: 'G', members: ids.map((value) => ({ value })) });
  const groups = [['m1', 'm2'], ['m1', 'm2', 'm3', 'm4'], ['m2'], ['m3', 'm1'], ['m1', 'm1'], []];
  const written = (before: Resource, after: Resource, resource: 'User' | 'Group') =>
    (['default', 'aadOptscim062020'] as const).flatMap(
      (dialect) =>
        buildPatch(before, after, SCHEMAS[resource], dialect)?.Operations.map(
          (each) => `  ${dialect} ${JSON.stringify(each)}`,
        ) ?? [`  ${dialect} nothing`],
    );
  const lines = [
    ...Object.entries(OTHERS).flatMap(([name, other]) => [
      `# ${name}`,
      ...written(TYPED, other, 'User'),
      '  and back',
      ...written(other, TYPED, 'User'),
    ]),
    ...groups.flatMap((ids) => [
      `# members: ${ids.join(', ')}`,
      ...written(members('m1', 'm2'), members(...ids), 'Group'),
    ]),
  ];
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/differences.txt');
});

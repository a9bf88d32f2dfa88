import { describe, expect, test } from 'vitest';
import { emitMapping } from '../../src/emit/mapping/emit-mapping.ts';
import { MAPPING_FUNCTIONS } from '../../src/emit/mapping/mapping-runtime.ts';
import { runtimeSource } from '../../src/expression/compile/runtime-source.generated.ts';
import { caseOf, ENTERPRISE, REQUIRED_ROWS, VENDOR } from './cases.ts';
import { connector, DEFAULT_USER_ROWS, type Row } from './connector-builder.ts';
import { loadMapping, type MappingModule } from './load-module.ts';
import { ANA } from './sources.ts';

const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User';

function load(users: readonly Row[]): Promise<MappingModule> {
  return loadMapping(emitMapping(connector({ users })));
}

/** What one mapped attribute makes of a source. */
async function mapOne(row: Row, source: object): Promise<unknown> {
  const { schemas: _schemas, meta: _meta, ...rest } = (await load([row])).mapUser(source);
  return rest;
}

describe("the platform's default mapping", () => {
  test('a full user', async () => {
    const { mapUser } = await loadMapping(emitMapping(caseOf('default')));
    expect(mapUser(ANA)).toEqual({
      schemas: [CORE, ENTERPRISE],
      meta: { resourceType: 'User' },
      userName: 'ana.ruiz@contoso.com',
      active: true,
      displayName: 'Ana Ruiz',
      title: 'Engineer',
      emails: [{ type: 'work', primary: true, value: 'ana.ruiz@contoso.com' }],
      preferredLanguage: 'es-PE',
      name: { givenName: 'Ana', familyName: 'Ruiz', formatted: 'Ana Ruiz' },
      addresses: [
        {
          type: 'work',
          formatted: 'Lima 3',
          streetAddress: 'Calle 1',
          locality: 'Lima',
          region: 'LIM',
          postalCode: '15001',
          country: 'PE',
        },
      ],
      phoneNumbers: [
        { type: 'work', value: '+51 1' },
        { type: 'mobile', value: '+51 2' },
        { type: 'fax', value: '+51 3' },
      ],
      externalId: 'ana.ruiz',
      [ENTERPRISE]: { employeeNumber: '77', department: 'Sales', manager: { value: 'm-1' } },
    });
  });

  test('a user with the least: what is null is not sent, and neither is what would be empty', async () => {
    const { mapUser } = await loadMapping(emitMapping(caseOf('default')));
    const empty = Object.fromEntries(Object.keys(ANA).map((name) => [name, null]));
    const least = { ...empty, userPrincipalName: 'ana@contoso.com', IsSoftDeleted: true };
    const expected = { schemas: [CORE], meta: { resourceType: 'User' }, userName: 'ana@contoso.com', active: false };
    expect(mapUser(least)).toEqual(expected);
    expect(mapUser({ userPrincipalName: 'ana@contoso.com', IsSoftDeleted: true })).toEqual(expected);
  });

  test('an update carries the values alone', async () => {
    const { mapUserUpdate } = await loadMapping(emitMapping(caseOf('default')));
    expect(mapUserUpdate({ mail: 'a', mobile: '1', city: 'Lima', department: 'Sales' })).toEqual({
      emails: [{ type: 'work', value: 'a' }],
      addresses: [{ type: 'work', locality: 'Lima' }],
      phoneNumbers: [{ type: 'mobile', value: '1' }],
      [ENTERPRISE]: { department: 'Sales' },
    });
    expect(mapUserUpdate({})).toEqual({});
  });

  test('one line an attribute: a changed source changes lines of its own only', () => {
    const changed = DEFAULT_USER_ROWS.map((row) => (row.name === 'title' ? { ...row, source: 'companyName' } : row));
    const before = emitMapping(connector()).split('\n');
    const after = emitMapping(connector({ users: changed })).split('\n');
    const differing = after.filter((line, index) => line !== before[index]);
    expect(after).toHaveLength(before.length);
    expect(differing).toEqual([
      '  readonly companyName?: string | null | undefined;',
      '  if (source.companyName != null) user.title = source.companyName;',
      '  if (source.companyName != null) user.title = source.companyName;',
      '  readonly companyName?: string | null | undefined;',
      '    companyName: user.companyName,',
    ]);
  });
});

describe('groups', () => {
  test('a group, its members and its update', async () => {
    const { mapGroup, mapGroupUpdate, groupMatching } = await loadMapping(emitMapping(caseOf('groups')));
    const source = { displayName: 'Sales', objectId: 'g-1', members: ['a', 'b'] };
    const schemas = [
      'urn:ietf:params:scim:schemas:core:2.0:Group',
      'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group',
    ];
    expect(mapGroup({ displayName: 'Sales', objectId: 'g-1', members: [] })).toEqual({
      schemas,
      displayName: 'Sales',
      externalId: 'g-1',
      meta: { resourceType: 'Group' },
    });
    expect(mapGroup(source)).toMatchObject({ members: [{ value: 'a' }, { value: 'b' }] });
    expect(mapGroupUpdate(source)).toEqual({
      displayName: 'Sales',
      externalId: 'g-1',
      members: [{ value: 'a' }, { value: 'b' }],
    });
    expect(groupMatching(source)).toEqual([{ attribute: 'displayName', filter: 'displayName eq "Sales"' }]);
  });

  test('without groups there is no function for them', () => {
    expect(emitMapping(caseOf('default'))).not.toMatch(/Group/);
  });
});

describe('values', () => {
  test.each<[string, Row, object, unknown]>([
    ['a constant', { name: 'title', constant: 'x' }, {}, { title: 'x' }],
    ['an empty text is a value', { name: 'title', source: 'jobTitle' }, { jobTitle: '' }, { title: '' }],
    ['a boolean constant', { name: 'active', constant: 'True' }, {}, { active: true }],
    ['a boolean constant that is none', { name: 'active', constant: 'yes' }, {}, {}],
    [
      'text as a boolean',
      { name: 'active', source: 'extensionAttribute1' },
      { extensionAttribute1: 'False' },
      { active: false },
    ],
    ['text that is no boolean', { name: 'active', source: 'extensionAttribute1' }, { extensionAttribute1: 'no' }, {}],
    ['a boolean source', { name: 'active', source: 'accountEnabled' }, { accountEnabled: false }, { active: false }],
    [
      'a boolean source as text',
      { name: 'title', source: 'accountEnabled' },
      { accountEnabled: false },
      { title: 'False' },
    ],
    ['no boolean source as text', { name: 'title', source: 'dirSyncEnabled' }, {}, {}],
    [
      'an integer',
      { name: `${VENDOR}:n`, source: 'employeeId', valueType: 'integer' },
      { employeeId: '-7' },
      { [VENDOR]: { n: -7 } },
    ],
    [
      'text that is no integer',
      { name: `${VENDOR}:n`, source: 'employeeId', valueType: 'integer' },
      { employeeId: '7.5' },
      {},
    ],
    [
      'a decimal',
      { name: `${VENDOR}:n`, source: 'employeeId', valueType: 'decimal' },
      { employeeId: '7.5' },
      { [VENDOR]: { n: 7.5 } },
    ],
    ['an integer constant', { name: `${VENDOR}:n`, constant: '7', valueType: 'integer' }, {}, { [VENDOR]: { n: 7 } }],
    [
      'a list',
      { name: `${VENDOR}:l`, source: 'otherMails', multiValued: true },
      { otherMails: ['a', 'b'] },
      { [VENDOR]: { l: ['a', 'b'] } },
    ],
    ['an empty list', { name: `${VENDOR}:l`, source: 'otherMails', multiValued: true }, { otherMails: [] }, {}],
    [
      'one value for a list',
      { name: `${VENDOR}:l`, source: 'mail', multiValued: true },
      { mail: 'a' },
      { [VENDOR]: { l: ['a'] } },
    ],
    ['a list for one value', { name: 'title', source: 'otherMails' }, { otherMails: ['a'] }, {}],
    [
      'a list of integers',
      { name: `${VENDOR}:l`, source: 'otherMails', multiValued: true, valueType: 'integer' },
      { otherMails: ['1', 'x'] },
      { [VENDOR]: { l: [1] } },
    ],
    [
      'a list of entries',
      { name: 'emails', source: 'otherMails' },
      { otherMails: ['a', 'b'] },
      { emails: [{ value: 'a' }, { value: 'b' }] },
    ],
    [
      'an entry without a sub-attribute',
      { name: 'emails[type eq "work"]', source: 'mail' },
      { mail: 'a' },
      { emails: [{ type: 'work', primary: true, value: 'a' }] },
    ],
    [
      'another entry',
      { name: 'emails[type eq "home"].value', source: 'mail' },
      { mail: 'a' },
      { emails: [{ type: 'home', value: 'a' }] },
    ],
    [
      'a filter on a boolean',
      { name: 'roles[primary eq "True"].value', source: 'jobTitle' },
      { jobTitle: 'a' },
      { roles: [{ primary: true, value: 'a' }] },
    ],
    [
      'an address',
      { name: 'addresses[type eq "work"]', source: 'city' },
      { city: 'a' },
      { addresses: [{ type: 'work', formatted: 'a' }] },
    ],
    [
      'a manager',
      { name: `${ENTERPRISE}:manager`, source: 'manager' },
      { manager: 'm' },
      { [ENTERPRISE]: { manager: { value: 'm' } } },
    ],
    [
      'a manager with its part',
      { name: `${ENTERPRISE}:manager.value`, source: 'manager' },
      { manager: 'm' },
      { [ENTERPRISE]: { manager: { value: 'm' } } },
    ],
    ['a whole name', { name: 'name', source: 'displayName' }, { displayName: 'a' }, { name: { formatted: 'a' } }],
    ['a core URN', { name: `${CORE}:title`, source: 'jobTitle' }, { jobTitle: 'a' }, { title: 'a' }],
    ["names in the schema's own case", { name: 'USERTYPE', source: 'mail' }, { mail: 'a' }, { userType: 'a' }],
    [
      'the SCIM 1 enterprise schema',
      { name: 'urn:scim:schemas:extension:enterprise:1.0.department', source: 'department' },
      { department: 'a' },
      { 'urn:scim:schemas:extension:enterprise:1.0': { department: 'a' } },
    ],
    [
      'a vendor entry',
      { name: `${VENDOR}:externalIds[authority eq "x"].value`, source: 'mail' },
      { mail: 'a' },
      { [VENDOR]: { externalIds: [{ authority: 'x', value: 'a' }] } },
    ],
    [
      'a vendor object',
      { name: `${VENDOR}:office.city`, source: 'city' },
      { city: 'a' },
      { [VENDOR]: { office: { city: 'a' } } },
    ],
    [
      'an entry picked by two comparisons',
      { name: 'emails[type eq "work" and primary eq true].value', source: 'mail' },
      { mail: 'a' },
      { emails: [{ type: 'work', primary: true, value: 'a' }] },
    ],
    [
      'a dot for the colon after the resource',
      { name: 'urn:ietf:params:scim:schemas:extension:Acme:2.0:User.badge', source: 'employeeId' },
      { employeeId: '7' },
      { 'urn:ietf:params:scim:schemas:extension:Acme:2.0:User': { badge: '7' } },
    ],
    ['an attribute nobody documents', { name: 'title' }, { jobTitle: 'a' }, {}],
    ['an attribute left alone', { name: 'title', none: true }, {}, {}],
    ['a default for what is left alone', { name: 'title', none: true, defaultValue: 'd' }, {}, { title: 'd' }],
    [
      'a default for null',
      { name: 'title', source: 'jobTitle', defaultValue: 'd' },
      { jobTitle: null },
      { title: 'd' },
    ],
    [
      'no default for a value',
      { name: 'title', source: 'jobTitle', defaultValue: 'd' },
      { jobTitle: '' },
      { title: '' },
    ],
    ['a boolean default', { name: 'active', source: 'dirSyncEnabled', defaultValue: 'False' }, {}, { active: false }],
    ['a list default', { name: 'emails', source: 'otherMails', defaultValue: 'd' }, {}, { emails: [{ value: 'd' }] }],
    [
      'one role',
      { name: 'roles[primary eq "True"].value', expression: 'SingleAppRoleAssignment([appRoleAssignments])' },
      { appRoleAssignments: [{ value: 'Admin' }] },
      { roles: [{ primary: true, type: 'WindowsAzureActiveDirectoryRole', value: 'Admin' }] },
    ],
    [
      'role objects',
      { name: 'roles', expression: 'AppRoleAssignmentsComplex([appRoleAssignments])' },
      { appRoleAssignments: [{ value: 'Admin', displayName: 'A' }] },
      { roles: [{ primary: false, type: 'WindowsAzureActiveDirectoryRole', value: 'Admin', displayName: 'A' }] },
    ],
  ])('%s', async (_, row, source, expected) => expect(await mapOne(row, source)).toEqual(expected));

  test('what flows on creation only, and defaults, are no part of an update', async () => {
    const { mapUserUpdate } = await load([
      { name: 'title', source: 'jobTitle', createOnly: true },
      { name: 'nickName', source: 'displayName', defaultValue: 'd' },
    ]);
    expect(mapUserUpdate({ jobTitle: 'a' })).toEqual({});
  });

  test('clock and randomness can be given', async () => {
    const { mapUser } = await load([{ name: 'title', expression: 'Now()' }]);
    const environment = { now: () => new Date('2024-01-31T10:00:00Z'), random: () => 0 };
    expect(mapUser({}, environment)['title']).toBe('1/31/2024 10:00:00 AM');
  });
});

describe('what the app requires', () => {
  const full = {
    userPrincipalName: 'ANA@CONTOSO.COM',
    accountEnabled: true,
    surname: 'Ruiz',
    mail: 'ana@contoso.com',
    telephoneNumber: '1',
    employeeId: '77',
    city: 'Lima',
    proxyAddresses: ['a'],
    manager: 'm',
    otherMails: ['b'],
  };

  test('is there', async () => {
    const { mapUser } = await load(REQUIRED_ROWS);
    expect(mapUser({ ...full, givenName: 'Ana', mobile: '2', otherMail: 'h' })).toEqual({
      schemas: [CORE, VENDOR, ENTERPRISE],
      meta: { resourceType: 'User' },
      userName: 'ana@contoso.com',
      active: true,
      name: { familyName: 'Ruiz', givenName: 'Ana' },
      emails: [
        { type: 'work', primary: true, value: 'ana@contoso.com' },
        { type: 'home', value: 'h' },
      ],
      phoneNumbers: [{ type: 'work', value: '1', display: '2' }],
      title: 'Employee',
      nickName: 'Somebody',
      [VENDOR]: { badge: '77', office: { city: 'Lima' }, aliases: ['a'] },
      [ENTERPRISE]: { manager: { value: 'm' } },
      ims: [{ value: 'b' }],
    });
  });

  test.each(Object.keys(full))('or nothing is: %s', async (name) => {
    const { mapUser } = await load(REQUIRED_ROWS);
    expect(() => mapUser({ ...full, [name]: null })).toThrow(/^No value for the required attribute /);
  });

  test('an update sends what there is', async () => {
    const { mapUserUpdate } = await load(REQUIRED_ROWS);
    expect(mapUserUpdate({ givenName: 'Ana' })).toEqual({ name: { givenName: 'Ana' } });
  });
});

describe('matching', () => {
  test('queries come in the order of precedence, those without a value are left out', async () => {
    const { userMatching } = await loadMapping(emitMapping(caseOf('vendor')));
    expect(userMatching({ objectId: 'o', userPrincipalName: 'u' })).toEqual([
      { attribute: 'externalId', filter: 'externalId eq "o"' },
      { attribute: 'userName', filter: 'userName eq "u"' },
    ]);
    expect(userMatching({ objectId: '', userPrincipalName: 'u' })).toHaveLength(1);
    expect(userMatching({ objectId: null })).toEqual([]);
  });

  test('values are escaped', async () => {
    const { userMatching } = await load([{ name: 'userName', source: 'userPrincipalName', matching: 1 }]);
    expect(userMatching({ userPrincipalName: 'a" or "b\\\n' })).toEqual([
      { attribute: 'userName', filter: 'userName eq "a\\" or \\"b\\\\\\n"' },
    ]);
  });

  test('the value compared is the mapped one, also of what flows once; a default is none', async () => {
    const { userMatching } = await load([
      { name: 'emails[type eq "work"].value', expression: 'ToLower([mail])', matching: 1, createOnly: true },
      { name: 'userName', source: 'userPrincipalName', matching: 2, defaultValue: 'x' },
    ]);
    expect(userMatching({ mail: 'ANA' })).toEqual([
      { attribute: 'emails[type eq "work"].value', filter: 'emails[type eq "work"].value eq "ana"' },
    ]);
  });
});

test('the runtime functions of mappings and of expressions have names apart', () => {
  expect(MAPPING_FUNCTIONS.filter((name) => Object.hasOwn(runtimeSource, name))).toEqual([]);
});

describe('what becomes of an account whose `active` is false', () => {
  const saidOf = (activeFalse: 'disables' | 'deletes' | null, rows: readonly Row[] = DEFAULT_USER_ROWS): string => {
    const { users, ...rest } = connector({ users: rows });
    const fact = { value: activeFalse ?? 'disables', basis: 'documented', pointer: '/users/activeFalse' } as const;
    const code = emitMapping({ ...rest, users: { ...users, activeFalse: activeFalse === null ? null : fact } });
    return /\/\*\* The values that an update of the user carries.*\*\//u.exec(code)?.[0] ?? '';
  };

  test('is said where the update stands', () => {
    expect(saidOf('disables')).toContain('The app disables an account whose `active` is false.');
    expect(saidOf('deletes')).toContain('The app deletes an account whose `active` is false, for good.');
    expect(saidOf(null)).toContain('Nobody documents what the app does');
  });

  test('is not said where `active` is not sent', () => {
    expect(
      saidOf(
        'deletes',
        DEFAULT_USER_ROWS.filter(({ name }) => name !== 'active'),
      ),
    ).not.toContain('active');
  });
});

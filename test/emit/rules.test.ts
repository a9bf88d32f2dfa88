import { beforeAll, describe, expect, test } from 'vitest';
import { emitMapping } from '../../src/emit/mapping/emit-mapping.ts';
import { emitRules } from '../../src/emit/rules/emit-rules.ts';
import { CASES, caseOf, ENTERPRISE, VENDOR } from './cases.ts';
import { connector, DEFAULT_USER_ROWS, type Row } from './connector-builder.ts';
import { loadMapping, loadRules, type RulesModule } from './load-module.ts';
import { ANA } from './sources.ts';

const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User';
const NOT_SENT = 'This connector does not send the attribute.';
const MISSING = 'The attribute is missing.';

async function rulesOf(users: readonly Row[]): Promise<RulesModule> {
  return loadRules(await emitRules(connector({ users })));
}

describe('a resource', () => {
  let rules: RulesModule;
  let groups: RulesModule;
  let required: RulesModule;
  let odd: RulesModule;
  beforeAll(async () => {
    rules = await loadRules(await emitRules(caseOf('default')));
    groups = await loadRules(await emitRules(caseOf('groups')));
    odd = await loadRules(await emitRules(caseOf('odd')));
    required = await rulesOf([
      { name: 'userName', source: 'userPrincipalName' },
      { name: 'emails[type eq "work"].value', source: 'mail', required: true },
      { name: 'emails[type eq "home"].value', source: 'mail', required: true },
      { name: 'phoneNumbers[type eq "work"].value', source: 'mail', required: true },
      { name: 'name.familyName', source: 'mail', required: true },
      { name: `${VENDOR}:level`, source: 'mail', required: true, valueType: 'integer' },
      { name: `${VENDOR}:share`, source: 'mail', valueType: 'decimal' },
      { name: `${VENDOR}:tags`, source: 'otherMails', multiValued: true, required: true },
      { name: 'locale', required: true },
    ]);
  });

  const user = { schemas: [CORE], userName: 'ana' };

  test.each<[string, unknown]>([
    ['the least', user],
    ['extension schemas listed', { ...user, schemas: [CORE, ENTERPRISE] }],
    ['extension schema not listed, as the service does', { ...user, [ENTERPRISE]: { department: 'x' } }],
    ['the resource type', { ...user, meta: { resourceType: 'User' } }],
    ['an empty list', { ...user, emails: [] }],
    ['an entry without a value', { ...user, emails: [{ type: 'work' }] }],
    [
      'every entry',
      {
        ...user,
        phoneNumbers: [
          { type: 'fax', value: '3' },
          { type: 'work', value: '1' },
          { type: 'mobile', value: '2' },
        ],
      },
    ],
    ['a manager', { ...user, [ENTERPRISE]: { manager: { value: 'm' } } }],
    ['an inactive user', { ...user, active: false }],
  ])('good: %s', (_, value) => {
    expect(rules.checkUser(value)).toEqual([]);
    expect(rules.isUser(value)).toBe(true);
  });

  test.each<[string, unknown, string, string]>([
    ['no object', null, '', 'The value must be of type object.'],
    ['a list', [], '', 'The value must be of type object.'],
    ['no schemas', { userName: 'a' }, '/schemas', MISSING],
    ['no user name', { schemas: [CORE] }, '/userName', MISSING],
    [
      'schemas without the core one',
      { ...user, schemas: [ENTERPRISE] },
      '/schemas',
      'An entry that must be there is missing.',
    ],
    ['a schema twice', { ...user, schemas: [CORE, CORE] }, '/schemas', 'A value stands there twice.'],
    [
      'another schema',
      { ...user, schemas: [CORE, 'urn:x'] },
      '/schemas/1',
      `The value must be one of ["${CORE}","${ENTERPRISE}"].`,
    ],
    ['another attribute', { ...user, nickName: 'x' }, '/nickName', NOT_SENT],
    ['another name with a slash', { ...user, 'a/b~': 'x' }, '/a~1b~0', NOT_SENT],
    ['another sub-attribute', { ...user, name: { middleName: 'x' } }, '/name/middleName', NOT_SENT],
    ['another extension', { ...user, 'urn:x:User': {} }, '/urn:x:User', NOT_SENT],
    ['another extension attribute', { ...user, [ENTERPRISE]: { division: 'x' } }, `/${ENTERPRISE}/division`, NOT_SENT],
    ['a number for a text', { ...user, title: 1 }, '/title', 'The value must be of type string.'],
    ['null for a text', { ...user, title: null }, '/title', 'The value must be of type string.'],
    ['a text for a boolean', { ...user, active: 'True' }, '/active', 'The value must be of type boolean.'],
    ['a text for an object', { ...user, name: 'Ana' }, '/name', 'The value must be of type object.'],
    ['an object for a list', { ...user, emails: { type: 'work' } }, '/emails', 'The value must be of type array.'],
    [
      'an entry of another type, of one',
      { ...user, emails: [{ type: 'home', value: 'x' }] },
      '/emails/0/type',
      'The value must be "work".',
    ],
    [
      'an entry of another type, of several',
      { ...user, phoneNumbers: [{ type: 'pager' }] },
      '/phoneNumbers/0',
      'This connector sends no entry whose type is "pager".',
    ],
    ['an entry without a type', { ...user, emails: [{ value: 'x' }] }, '/emails/0/type', MISSING],
    [
      'another attribute in an entry',
      { ...user, phoneNumbers: [{ type: 'fax', display: 'x' }] },
      '/phoneNumbers/0/display',
      NOT_SENT,
    ],
    [
      'a secondary work e-mail',
      { ...user, emails: [{ type: 'work', primary: false }] },
      '/emails/0/primary',
      'The value must be true.',
    ],
    [
      'more entries than there are types',
      { ...user, emails: [{ type: 'work' }, { type: 'work' }] },
      '/emails',
      'There are too many entries: at most 1.',
    ],
    [
      'another resource type',
      { ...user, meta: { resourceType: 'Group' } },
      '/meta/resourceType',
      'The value must be "User".',
    ],
    [
      'a manager as text',
      { ...user, [ENTERPRISE]: { manager: 'm' } },
      `/${ENTERPRISE}/manager`,
      'The value must be of type object.',
    ],
  ])('bad: %s', (_, value, path, message) => {
    expect(rules.checkUser(value)).toEqual([{ path, message }]);
    expect(rules.isUser(value)).toBe(false);
  });

  test('all problems are told', () => {
    const found = rules.checkUser({ userName: 1, emails: [{ type: 'home' }], x: 1 });
    expect(found.map(({ path }) => path).sort()).toEqual(['/emails/0/type', '/schemas', '/userName', '/x']);
  });

  const complete = {
    ...user,
    emails: [
      { type: 'work', value: 'a' },
      { type: 'home', value: 'b' },
    ],
    phoneNumbers: [{ type: 'work', value: '1' }],
    name: { familyName: 'Ruiz' },
    [VENDOR]: { level: 3, tags: ['x'] },
    locale: 'de',
  };

  test('what the app requires is accepted', () => expect(required.checkUser(complete)).toEqual([]));

  test.each<[string, object, string]>([
    ['one of two entries', { emails: [{ type: 'work', value: 'a' }] }, '/emails'],
    ['the value of an entry', { emails: [{ type: 'work' }, { type: 'home', value: 'b' }] }, '/emails/0/value'],
    ['a list', { phoneNumbers: undefined }, '/phoneNumbers'],
    ['every entry of a list', { phoneNumbers: [] }, '/phoneNumbers'],
    ['an object', { name: undefined }, '/name'],
    ['a value in an object', { name: {} }, '/name/familyName'],
    ['an extension', { [VENDOR]: undefined }, `/${VENDOR}`],
    ['a value in an extension', { [VENDOR]: { tags: ['x'] } }, `/${VENDOR}/level`],
    ['the values of a list', { [VENDOR]: { level: 3, tags: [] } }, `/${VENDOR}/tags`],
    ['what nobody knows the source of', { locale: undefined }, '/locale'],
    ['a whole number', { [VENDOR]: { level: 3.5, tags: ['x'] } }, `/${VENDOR}/level`],
    ['a number', { [VENDOR]: { level: 3, share: '1', tags: ['x'] } }, `/${VENDOR}/share`],
    ['texts in a list', { [VENDOR]: { level: 3, tags: [1] } }, `/${VENDOR}/tags/0`],
  ])('missing or wrong: %s', (_, change, path) => {
    expect(required.checkUser({ ...complete, ...change }).map((problem) => problem.path)).toEqual([path]);
  });

  test.each<[string, object, string[]]>([
    ['nothing', {}, []],
    ['a part of an entry', { emails: [{ type: 'work' }] }, []],
    ['one of two entries, and no value of an extension', { emails: [{ type: 'home', value: 'b' }], [VENDOR]: {} }, []],
    ['an entry that nothing tells', { phoneNumbers: [{ value: '1' }] }, ['/phoneNumbers/0/type']],
    ['a value of another type, and an attribute that is not sent', { userName: 1, x: 1 }, ['/x', '/userName']],
    ['a list', [], ['']],
  ])('an update may be any part: %s', (_, update, paths) => {
    expect(required.checkUserUpdate(update).map(({ path }) => path)).toEqual(paths);
  });

  test('entries that no single property tells apart', () => {
    const roles = [{ primary: false, type: 'WindowsAzureActiveDirectoryRole', value: 'Admin', displayName: 'A' }];
    expect(odd.checkUser({ ...user, emails: [{ value: 'x' }, { type: 'work', value: 'y' }], roles })).toEqual([]);
    expect(odd.checkUser({ ...user, emails: [{ type: 'home', value: 'y' }] })).toEqual([
      { path: '/emails/0', message: 'This connector sends no such entry.' },
    ]);
    expect(
      odd.checkUser({
        ...user,
        phoneNumbers: [
          { primary: true, value: '1' },
          { type: 'a b', value: '2' },
        ],
      }),
    ).toEqual([]);
  });

  test('groups', () => {
    const schemas = [
      'urn:ietf:params:scim:schemas:core:2.0:Group',
      'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group',
    ];
    expect(groups.checkGroup({ schemas, displayName: 'Sales', externalId: 'x', members: [{ value: 'a' }] })).toEqual(
      [],
    );
    expect(groups.isGroup({ schemas: schemas.slice(0, 1), displayName: 'Sales' })).toBe(true);
    expect(groups.checkGroup({ schemas })).toEqual([{ path: '/displayName', message: MISSING }]);
    expect(groups.checkGroup({ schemas, displayName: 'x', members: ['a'] })).toEqual([
      { path: '/members/0', message: 'The value must be of type object.' },
    ]);
    expect(groups.isUser(user)).toBe(true);
    expect(rules.checkGroup).toBeUndefined();
  });

  test('what the mapping makes is what the rules accept', async () => {
    for (const model of CASES.filter(({ id }) => id !== 'required' && id !== 'empty' && id !== 'unknown')) {
      const { mapUser } = await loadMapping(emitMapping(model));
      const { checkUser } = await loadRules(await emitRules(model));
      const source = {
        ...ANA,
        objectId: 'o',
        accountEnabled: true,
        extensionAttribute1: '1',
        extensionAttribute2: '2',
        extensionAttribute3: '3.5',
        employeeHireDate: '2024-01-31T00:00:00Z',
        proxyAddresses: ['a'],
        otherMails: ['1'],
        'employeeOrgData.division': 'd',
        appRoleAssignments: [{ value: 'Admin' }, { value: 'User' }],
      };
      expect(checkUser(mapUser(source)), model.id).toEqual([]);
      expect(checkUser(mapUser({ userPrincipalName: 'ana', mail: 'ana', objectId: 'o' })), model.id).toEqual([]);
    }
  });
});

describe('a filter', () => {
  let rules: RulesModule;
  beforeAll(async () => {
    rules = await rulesOf([
      { name: 'userName', source: 'userPrincipalName', filterable: true },
      { name: 'externalId', source: 'objectId', matching: 1 },
      { name: 'emails[type eq "work"].value', source: 'mail', filterable: true },
      { name: 'title', source: 'jobTitle', filterable: false },
      { name: 'nickName', source: 'mail' },
      { name: `${ENTERPRISE}:manager`, source: 'manager', filterable: true },
    ]);
  });

  test.each<[string, boolean | null, string[]]>([
    ['userName eq "x"', true, ['userName']],
    ['USERNAME EQ "x"', true, ['userName']],
    [`${CORE}:userName eq "x"`, true, ['userName']],
    ['externalId eq "x"', true, ['externalId']],
    ['userName eq "x" and externalId eq "y" and userName eq "z"', true, ['userName', 'externalId']],
    ['emails[type eq "work"].value eq "x"', true, ['emails[type eq "work"].value']],
    ['emails[type eq "work" and value eq "x"]', true, ['emails[type eq "work"].value']],
    [`${ENTERPRISE}:manager eq "x"`, true, [`${ENTERPRISE}:manager`]],
    ['userName eq "x" and manager eq "y"', true, ['userName', `${ENTERPRISE}:manager`]],
    ['nickName eq "x"', null, ['nickName']],
    ['nickName eq "x" and title eq "y"', false, ['nickName', 'title']],
    ['title eq "x"', false, ['title']],
    ['locale eq "x"', false, ['locale']],
    ['emails[type eq "home"].value eq "x"', false, ['emails[type eq "home"].value']],
    ['emails eq "x"', false, ['emails']],
    ['userName co "x"', false, ['userName']],
    ['userName eq "x" or externalId eq "y"', false, ['userName', 'externalId']],
    ['not (userName eq "x")', false, ['userName']],
    ['userName pr', false, ['userName']],
    ['emails[type eq "work" and value sw "x"]', false, ['emails[type eq "work"].value']],
    ['userName eq', false, []],
    ['', false, []],
  ])('%s', (filter, supported, attributes) => {
    const found = rules.checkUserFilter(filter);
    expect(found).toMatchObject({ supported, attributes });
    expect(found.reason === null).toBe(supported === true);
  });

  test('reasons', () => {
    expect(rules.checkUserFilter('userName gt "x"').reason).toBe(
      'The provisioning service uses eq and and only, not gt.',
    );
    expect(rules.checkUserFilter('nickName eq "x"').reason).toBe(
      'The app does not document whether it can be filtered on.',
    );
    expect(rules.checkUserFilter('title eq "x"').reason).toBe('The app documents that it cannot be filtered on.');
  });

  test("the platform's default is no documentation", async () => {
    const assumed = await rulesOf(DEFAULT_USER_ROWS);
    expect(assumed.checkUserFilter('userName eq "x"')).toEqual({
      supported: null,
      reason: "Not documented: the platform's default mapping matches on it.",
      attributes: ['userName'],
    });
  });
});

describe('an attribute to match on', () => {
  let rules: RulesModule;
  beforeAll(async () => {
    rules = await rulesOf([
      { name: 'userName', source: 'userPrincipalName', filterable: true },
      { name: 'externalId', source: 'objectId' },
      { name: 'title', source: 'jobTitle', filterable: false },
      { name: 'active', source: 'accountEnabled', filterable: true },
      { name: 'emails', source: 'otherMails', filterable: true },
      { name: `${ENTERPRISE}:manager`, source: 'manager', filterable: true },
    ]);
  });

  test.each([
    ['userName', true, null],
    ['username', true, null],
    ['externalId', null, 'The app does not document whether it can be filtered on.'],
    ['title', false, 'The app documents that it cannot be filtered on.'],
    ['active', false, 'A boolean cannot tell one object from the others.'],
    ['emails', false, 'A list cannot tell one object from the others.'],
    [`${ENTERPRISE}:manager`, false, 'A reference says which object is meant, not which one this is.'],
    ['nickName', false, 'This connector has no such attribute.'],
  ])('%s', (attribute, fit, reason) => {
    expect(rules.checkMatchingAttribute(attribute)).toEqual({ fit, reason });
    expect(rules.isFitForMatching(attribute)).toBe(fit);
    expect(rules.isFitForMatching(attribute, 'Group')).toBe(false);
  });
});

describe('the file', () => {
  test.each(CASES.map((model) => [model.id, model] as const))('%s is small and needs nothing', async (_, model) => {
    const code = await emitRules(model);
    expect(code.length).toBeLessThan(48_000);
    expect(code).not.toMatch(/\brequire\(|^import /m);
  });

  test('one more attribute changes lines about it only', async () => {
    const more: Row = { name: 'nickName', source: 'mailNickname' };
    const before = (await emitRules(connector())).split('\n');
    const after = (
      await emitRules(connector({ users: [...DEFAULT_USER_ROWS.slice(0, 3), more, ...DEFAULT_USER_ROWS.slice(3)] }))
    ).split('\n');
    const known = new Set(before);
    expect(after.filter((line) => !known.has(line)).every((line) => line.includes('nickName'))).toBe(true);
    expect(after.length - before.length).toBeLessThan(10);
  });
});

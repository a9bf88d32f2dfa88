import { describe, expect, test } from 'vitest';
import { exportedRecord } from '../../src/directory/exported-record.ts';
import { sourceAttributes } from '../../src/directory/source-attributes.ts';
import { emitMapping } from '../../src/emit/mapping/emit-mapping.ts';
import { caseOf, ENTERPRISE } from './cases.ts';
import { connector } from './connector-builder.ts';
import { loadMapping } from './load-module.ts';

/** A user of Graph with a value for every property that some source attribute has there. */
const GRAPH_USER = {
  id: 'u-1',
  accountEnabled: true,
  userPrincipalName: 'ana_fabrikam.example#EXT#@contoso.example',
  displayName: 'Ana Ruiz',
  mail: 'ana@fabrikam.example',
  businessPhones: ['+51 1', '+51 9'],
  mobilePhone: '+51 2',
  faxNumber: null,
  officeLocation: 'Lima 3',
  proxyAddresses: ['SMTP:ana@fabrikam.example'],
  onPremisesSyncEnabled: null,
  onPremisesExtensionAttributes: { extensionAttribute1: 'a', extensionAttribute15: 'o' },
  employeeOrgData: { costCenter: '7', division: null },
  extension_0123456789abcdef0123456789abcdef_level: 'L1',
};

const NAMES = [
  ...sourceAttributes.User.map(({ name }) => name),
  'extension_0123456789abcdef0123456789abcdef_level',
].filter((name) => name !== 'appRoleAssignments' && name !== 'manager');

/** Every source attribute as the source of something. */
const everySource = connector({
  users: NAMES.map((source, index) => ({
    name: `urn:ietf:params:scim:schemas:extension:acme:2.0:User:a${index}`,
    source,
  })),
});

describe('from a user of Microsoft Graph', () => {
  test('the converter gives what an export of the directory gives, for every source attribute', async () => {
    const { userFromGraph } = await loadMapping(emitMapping(everySource));
    const converted = userFromGraph(GRAPH_USER);
    const exported = exportedRecord('User', GRAPH_USER);
    for (const name of NAMES) {
      if (name === 'IsSoftDeleted') continue;
      expect(converted[name], name).toEqual(exported[name]);
    }
  });

  test('the properties are listed, an object once, and what Graph does not know is said', () => {
    const code = emitMapping(everySource);
    expect(code.match(/readonly onPremisesExtensionAttributes\?: \{ readonly extensionAttribute1\?/g)).toHaveLength(1);
    expect(code).toContain('readonly businessPhones?: readonly string[] | null | undefined;');
    expect(code).toContain('// originalUserPrincipalName: only the provisioning service knows it.');
  });

  test.each([
    [{ accountEnabled: true }, false],
    [{ accountEnabled: false }, true],
    [{ accountEnabled: true, deletedDateTime: '2026-01-01T00:00:00Z' }, true],
    [{}, false],
  ])('soft-deleted: %j is %s', async (user, deleted) => {
    const { userFromGraph } = await loadMapping(emitMapping(caseOf('default')));
    expect(userFromGraph({ userPrincipalName: 'ana', ...user })['IsSoftDeleted']).toBe(deleted);
  });

  test('references come from what was expanded', async () => {
    const user = await loadMapping(emitMapping(caseOf('default')));
    expect(user.userFromGraph({ userPrincipalName: 'ana', manager: { id: 'm-1' } })['manager']).toBe('m-1');
    const { groupFromGraph } = await loadMapping(emitMapping(caseOf('groups')));
    expect(groupFromGraph({ id: 'g-1', displayName: 'Sales', members: [{ id: 'a' }] })).toEqual({
      objectId: 'g-1',
      displayName: 'Sales',
      members: ['a'],
    });
  });
});

describe('what became empty', () => {
  test('is named by the path that a PATCH removes', async () => {
    const { mapUserUpdate, clearedUserAttributes } = await loadMapping(emitMapping(caseOf('default')));
    const before = mapUserUpdate({ mail: 'a', mobile: '1', telephoneNumber: '2', surname: 'Ruiz', manager: 'm' });
    const after = mapUserUpdate({ telephoneNumber: '3', mobile: '' });
    expect(clearedUserAttributes(before, after)).toEqual([
      'emails[type eq "work"].value',
      'name.familyName',
      'name.formatted',
      'phoneNumbers[type eq "mobile"].value',
      `${ENTERPRISE}:manager`,
    ]);
    expect(clearedUserAttributes(after, before)).toEqual([]);
  });

  test('lists count as empty without entries; what the app requires is never cleared', async () => {
    const { clearedGroupAttributes } = await loadMapping(emitMapping(caseOf('groups')));
    expect(clearedGroupAttributes({ members: [{ value: 'a' }] }, { members: [] })).toEqual(['members']);
    expect(clearedGroupAttributes({ displayName: 'a', externalId: 'b' }, {})).toEqual(['externalId']);
    const { clearedUserAttributes } = await loadMapping(emitMapping(caseOf('required')));
    expect(clearedUserAttributes({ userName: 'a', name: { familyName: 'b' } }, {})).toEqual([]);
  });
});

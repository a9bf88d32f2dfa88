import { describe, expect, test } from 'vitest';
import {
  findSourceAttribute,
  findUnavailableAttribute,
  sourceAttributes,
} from '../../src/directory/source-attributes.ts';

describe('source attributes', () => {
  test('names are unique within a resource', () => {
    for (const attributes of Object.values(sourceAttributes)) {
      expect(new Set(attributes.map(({ name }) => name)).size).toBe(attributes.length);
    }
  });

  test('the default mapping reads only confirmed ones', () => {
    const names =
      'userPrincipalName IsSoftDeleted displayName jobTitle mail preferredLanguage givenName surname physicalDeliveryOfficeName streetAddress city state postalCode country telephoneNumber mobile facsimileTelephoneNumber mailNickname employeeId department manager';
    for (const name of names.split(' ')) expect(findSourceAttribute('User', name)?.confirmed, name).toBe(true);
    for (const name of ['displayName', 'objectId', 'members']) {
      expect(findSourceAttribute('Group', name)?.confirmed, name).toBe(true);
    }
  });

  /** entra-provisioning fact sheet, section 7: the rest are single texts that may be missing. */
  test('some are lists, and some are no text', () => {
    const rows = Object.entries(sourceAttributes).flatMap(([resource, attributes]) =>
      attributes
        .filter(({ type, multiValued }) => type !== 'String' || multiValued)
        .map(({ name, type, multiValued }) => `${resource} ${name}: ${type}${multiValued ? ' list' : ''}`),
    );
    expect(rows).toMatchInlineSnapshot(`
      [
        "User IsSoftDeleted: Boolean",
        "User accountEnabled: Boolean",
        "User proxyAddresses: String list",
        "User manager: Reference",
        "User appRoleAssignments: Reference list",
        "User dirSyncEnabled: Boolean",
        "User otherMails: String list",
        "User employeeHireDate: DateTime",
        "User employeeLeaveDateTime: DateTime",
        "User showInAddressList: Boolean",
        "Group members: Reference list",
        "Group appRoleAssignments: Reference list",
        "Group mailEnabled: Boolean",
        "Group securityEnabled: Boolean",
        "Group proxyAddresses: String list",
      ]
    `);
  });

  test('capitals count', () => {
    expect(findSourceAttribute('User', 'isSoftDeleted')).toBeNull();
    expect(findSourceAttribute('User', 'IsSoftDeleted')).toMatchObject({ type: 'Boolean', microsoftGraph: null });
  });

  test('directory extensions are recognised by their form', () => {
    const id = '0123456789abcdef0123456789ABCDEF';
    expect(findSourceAttribute('User', `extension_${id}_costCode`)).toMatchObject({
      type: 'String',
      multiValued: false,
    });
    for (const name of [`extension_${id}_`, `extension_${id.slice(1)}_x`, `Extension_${id}_x`, `extension_${id}_a b`]) {
      expect(findSourceAttribute('User', name), name).toBeNull();
    }
  });

  test('what is not offered says why', () => {
    expect(findUnavailableAttribute('sAMAccountName')?.reason).toMatch(/\.$/);
    expect(findUnavailableAttribute('userType')).not.toBeNull();
    expect(findUnavailableAttribute('mail')).toBeNull();
  });
});

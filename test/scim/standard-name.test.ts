import { describe, expect, test } from 'vitest';
import { parseAttributePath } from '../../src/scim/attribute-path.ts';
import { isUnknownStandardName, nearestStandardName } from '../../src/scim/standard-name.ts';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User';

function isUnknown(name: string): boolean {
  const { path } = parseAttributePath(name);
  return path !== null && isUnknownStandardName('User', path);
}

describe('a URN that is a slip of a standard one', () => {
  test.each([
    [`${ENTERPRISE.replace('enterprise', 'entreprise')}:department`, 'department'],
    [`${ENTERPRISE}s:costCenter`, 'costCenter'],
    [`${ENTERPRISE.replace(':User', '')}:department`, 'department'],
    [`${ENTERPRISE.replace(':2.0', '')}:division`, 'division'],
    [`${ENTERPRISE.replace('ietf:params', 'params')}:division`, 'division'],
    [`${ENTERPRISE.replace('extension', 'extension:extension')}:division`, 'division'],
    [`${ENTERPRISE.replace('2.0', '1.0')}:manager.value`, 'manager.value'],
    [`${CORE.replace(':User', '')}:title`, 'title'],
    [`${CORE.replace('schemas', 'schema')}:name.givenName`, 'name.givenName'],
  ])('%s', (name, meant) => {
    expect(isUnknown(name)).toBe(true);
    expect(nearestStandardName('User', name)?.split(':').at(-1)).toBe(meant);
  });

  test.each([
    `${ENTERPRISE.replace('enterprise', 'acme')}:department`,
    `${ENTERPRISE.replace('enterprise', 'acme').replace('2.0', '1.0')}:department`,
    `${ENTERPRISE.replace('enterprise', 'entreprise')}:badge`,
    `${ENTERPRISE.replace('enterprise', 'entreprise').replace('2.0', '1.0')}:department`,
    'urn:scim:schemas:extension:enterprise:1.0.department',
    'urn:acme:scim:department',
  ])('%s is an app’s own', (name) => expect(isUnknown(name)).toBe(false));
});

describe('what was probably meant behind a URN', () => {
  test.each([
    [`${ENTERPRISE}:costCentre`, `costCenter`],
    [`${CORE}:titel`, 'title'],
    [`${ENTERPRISE}:title`, 'title'],
    [`${ENTERPRISE}:employeeId`, 'employeeNumber'],
    [`${ENTERPRISE}:costCode`, 'costCenter'],
    [`${ENTERPRISE}:managerName`, 'manager'],
    [`${ENTERPRISE}:level`, null],
    [`${ENTERPRISE}:badge`, null],
  ])('%s', (name, meant) => expect(nearestStandardName('User', name)?.split(':').at(-1) ?? null).toBe(meant));
});

test.each([
  ['Group', 'emails[type eq "work"].value', null],
  ['Group', 'phoneNumbers[type eq "User"].value', null],
  ['Group', 'membres[type eq "User"].value', 'members[type eq "User"].value'],
  ['User', 'emials[type eq "work"].value', 'emails[type eq "work"].value'],
  ['User', 'adresses[type eq "work"].country', 'addresses[type eq "work"].country'],
] as const)('of %ss, %s is close to %s: a filter that is alike counts for nothing', (resource, name, meant) => {
  expect(nearestStandardName(resource, name)).toBe(meant);
});

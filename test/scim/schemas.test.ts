import { describe, expect, test } from 'vitest';
import { parseAttributePath } from '../../src/scim/attribute-path.ts';
import type { ScimResource } from '../../src/scim/schemas.ts';
import { findScimAttribute, findTopAttribute, SCHEMAS, scimAttributeNames } from '../../src/scim/schemas.ts';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

function find(resource: ScimResource, text: string) {
  const { path } = parseAttributePath(text);
  return path === null ? null : findScimAttribute(resource, path);
}

test('the tables have the attributes of the RFC', () => {
  const names = (resource: ScimResource, index: number) =>
    SCHEMAS[resource][index]?.attributes.map((attribute) => attribute.name);
  expect(names('User', 0)).toHaveLength(4 + 21);
  expect(names('User', 1)).toEqual([
    'employeeNumber',
    'costCenter',
    'organization',
    'division',
    'department',
    'manager',
  ]);
  expect(names('Group', 0)).toEqual(['schemas', 'id', 'externalId', 'meta', 'displayName', 'members']);
});

describe('findScimAttribute', () => {
  test.each([
    ['User', 'userName', 'string', true],
    ['User', 'USERNAME', 'string', true],
    ['User', 'active', 'boolean', false],
    ['User', 'name', 'complex', false],
    ['User', 'name.givenName', 'string', false],
    ['User', 'emails[type eq "work"].value', 'string', false],
    ['User', 'emails[type eq "work"].primary', 'boolean', false],
    ['User', 'photos[type eq "photo"].value', 'reference', false],
    ['User', 'x509Certificates.value', 'binary', false],
    ['User', 'urn:ietf:params:scim:schemas:core:2.0:User:title', 'string', false],
    ['User', `${ENTERPRISE}:manager`, 'complex', false],
    ['User', `${ENTERPRISE}:manager.value`, 'string', false],
    ['Group', 'displayName', 'string', true],
    ['Group', 'members', 'complex', false],
    ['Group', 'members.$ref', 'reference', false],
  ] as const)('%s %s', (resource, text, type, required) => {
    expect(find(resource, text)).toMatchObject({ type, required });
  });

  test.each([
    ['User', 'members'],
    ['Group', 'userName'],
    ['Group', `${ENTERPRISE}:department`],
    ['User', 'department'],
    ['User', 'name.given'],
    ['User', 'title.value'],
    ['User', 'urn:scim:schemas:extension:enterprise:1.0.department'],
  ] as const)('%s has no %s', (resource, text) => expect(find(resource, text)).toBeNull());

  test('the top of a path has its sub-attributes', () => {
    const { path } = parseAttributePath('emails[type eq "work"].value');
    expect(path && findTopAttribute('User', path)?.subAttributes?.map((sub) => sub.name)).toEqual([
      'value',
      'display',
      'type',
      'primary',
    ]);
  });
});

test('every suggested name is a well-formed path to a standard attribute', () => {
  for (const resource of ['User', 'Group'] as const) {
    for (const name of scimAttributeNames(resource)) {
      expect(parseAttributePath(name).slips).toEqual([]);
      expect(find(resource, name), name).not.toBeNull();
    }
    expect(new Set(scimAttributeNames(resource)).size).toBe(scimAttributeNames(resource).length);
  }
  expect(scimAttributeNames('User')).toContain('emails[type eq "work"].value');
  expect(scimAttributeNames('User')).toContain(`${ENTERPRISE}:department`);
});

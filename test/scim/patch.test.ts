import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { appSchemas } from '../../src/provisioning/app-schemas.ts';
import { applyPatch } from '../../src/scim/patch/apply-patch.ts';
import { buildPatch } from '../../src/scim/patch/build-patch.ts';
import { DIALECTS, type DialectName } from '../../src/scim/patch/dialects.ts';
import { readOperations } from '../../src/scim/patch/operation.ts';
import type { Resource } from '../../src/scim/resource/resource.ts';
import type { SchemaSet } from '../../src/scim/schema-set.ts';
import { SCHEMAS } from '../../src/scim/schemas.ts';
import { ScimError } from '../../src/scim/scim-error.ts';
import { caseConnectors } from '../provisioning/case-connectors.ts';
import { runs } from '../run/depth.ts';
import { madeUpResource } from './made-up-resource.ts';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

function patched(resource: Resource, operations: unknown, schemas: SchemaSet = SCHEMAS.User): Resource {
  return applyPatch(resource, readOperations({ Operations: operations }), schemas);
}

/** The entries of a list have no order that a PATCH could keep. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, member]) => [name, sorted(member)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const dialects = Object.keys(DIALECTS).filter((name): name is DialectName => name in DIALECTS);
const sets = caseConnectors().flatMap((connector) => {
  const { User, Group } = appSchemas(connector);
  return [
    { name: `users of ${connector.id}`, schemas: User },
    ...(Group === null ? [] : [{ name: `groups of ${connector.id}`, schemas: Group }]),
  ];
});

describe.each(dialects)('in the dialect %s', (dialect) => {
  it.each([
    ...sets,
    { name: 'users of the standard', schemas: SCHEMAS.User },
    { name: 'groups of the standard', schemas: SCHEMAS.Group },
  ])('a patch makes the new state of the old one: $name', ({ schemas }) => {
    const resource = madeUpResource(schemas);
    fc.assert(
      fc.property(resource, resource, (before, after) => {
        const body = buildPatch(before, after, schemas, dialect);
        // Over the wire and back.
        const sent: unknown = JSON.parse(JSON.stringify(body));
        const result = body === null ? before : applyPatch(before, readOperations(sent), schemas);
        expect(sorted(result)).toEqual(sorted(after));
      }),
      { numRuns: runs(15) },
    );
  });
});

describe('what the service sends', () => {
  const ana = { userName: 'ana', active: true, name: { givenName: 'Ana', familyName: 'Ruiz' } };

  test.each([
    ['capital op names', [{ op: 'Replace', path: 'userName', value: 'bea' }], { ...ana, userName: 'bea' }],
    ['a boolean as text', [{ op: 'Replace', path: 'active', value: 'False' }], { ...ana, active: false }],
    [
      'an entry that does not exist yet',
      [{ op: 'Add', path: 'emails[type eq "work"].value', value: 'a@b.c' }],
      { ...ana, emails: [{ type: 'work', value: 'a@b.c' }] },
    ],
    [
      'a role by its flag',
      [{ op: 'Add', path: 'roles[primary eq "True"].value', value: 'Admin' }],
      { ...ana, roles: [{ primary: true, value: 'Admin' }] },
    ],
    [
      'an extension attribute by URN',
      [{ op: 'Add', path: `${ENTERPRISE}:department`, value: 'Ops' }],
      { ...ana, [ENTERPRISE]: { department: 'Ops' } },
    ],
    [
      'a value without a path, in each way to name an attribute',
      [
        {
          op: 'replace',
          value: {
            userName: 'bea',
            'name.givenName': 'Bea',
            [`${ENTERPRISE}:department`]: 'Ops',
            [ENTERPRISE]: { division: 'North' },
          },
        },
      ],
      {
        ...ana,
        userName: 'bea',
        name: { givenName: 'Bea', familyName: 'Ruiz' },
        [ENTERPRISE]: { department: 'Ops', division: 'North' },
      },
    ],
    [
      'part of a nested value, the rest of which stays',
      [{ op: 'replace', value: { name: { givenName: 'Bea' } } }],
      { ...ana, name: { givenName: 'Bea', familyName: 'Ruiz' } },
    ],
  ])('%s', (_what, operations, expected) => expect(patched(ana, operations)).toEqual(expected));

  test.each([
    ['a bare id', 'boss', { value: 'boss' }],
    ['an object', { value: 'boss' }, { value: 'boss' }],
    ['a list of one', [{ $ref: null, value: 'boss' }], { value: 'boss' }],
  ])('a manager as %s, and emptied', (_what, value, expected) => {
    const led = patched(ana, [{ op: 'Add', path: 'manager', value }]);
    expect(led).toEqual({ ...ana, [ENTERPRISE]: { manager: expected } });
    for (const nothing of ['', { value: '' }, null])
      expect(patched(led, [{ op: 'Replace', path: `${ENTERPRISE}:manager`, value: nothing }])).toEqual(ana);
  });

  test.each([
    ['a list of values', [{ op: 'Remove', path: 'members', value: [{ value: '1' }] }], ['2', '3']],
    ['a value filter', [{ op: 'remove', path: 'members[value eq "1"]' }], ['2', '3']],
    ['nothing named', [{ op: 'remove', path: 'members' }], []],
    ['one that is no member', [{ op: 'Remove', path: 'members', value: [{ value: '9' }] }], ['1', '2', '3']],
    ['one that is added again', [{ op: 'Add', path: 'members', value: [{ $ref: null, value: '1' }] }], ['2', '3', '1']],
  ])('members by %s', (_what, operations, expected) => {
    const group = { displayName: 'G', members: [{ value: '1', type: 'User' }, { value: '2' }, { value: '3' }] };
    const { members = [] } = patched(group, operations, SCHEMAS.Group);
    expect(Array.isArray(members) && members.map(({ value }) => value)).toEqual(expected);
  });

  test('a new primary entry takes the mark from the old one', () => {
    const before = { emails: [{ type: 'work', value: 'a', primary: true }] };
    expect(
      patched(before, [{ op: 'Add', path: 'emails', value: [{ type: 'home', value: 'b', primary: true }] }]),
    ).toEqual({
      emails: [
        { type: 'work', value: 'a', primary: false },
        { type: 'home', value: 'b', primary: true },
      ],
    });
  });
});

describe('what is refused', () => {
  test.each([
    ['no operation', [], 'invalidSyntax'],
    ['an op that is none', [{ op: 'Upsert', path: 'title', value: 'x' }], 'invalidSyntax'],
    ['a path to nothing', [{ op: 'Replace', path: 'shoeSize', value: 'x' }], 'invalidPath'],
    ['a part that the attribute does not have', [{ op: 'Replace', path: 'name.shoeSize', value: 'x' }], 'invalidPath'],
    ['a path that is none', [{ op: 'Replace', path: 'emails[type eq', value: 'x' }], 'invalidPath'],
    ['a removal of everything', [{ op: 'Remove' }], 'noTarget'],
    ['a value that fits nowhere', [{ op: 'Replace', value: 'x' }], 'invalidValue'],
    ['a value of another type', [{ op: 'Replace', path: 'active', value: 'perhaps' }], 'invalidValue'],
    ['what the server alone writes', [{ op: 'Add', path: 'groups', value: [{ value: '1' }] }], 'mutability'],
    ['a name that every object has', [{ op: 'Add', value: JSON.parse('{"__proto__":{"a":1}}') }], 'invalidSyntax'],
    ['such a name in a path', [{ op: 'Add', path: '__proto__.a', value: 'x' }], 'invalidPath'],
    ['such a name deep in a value', [{ op: 'Add', path: 'name', value: { constructor: 'x' } }], 'invalidSyntax'],
  ])('%s', (_what, operations, scimType) => {
    expect(() => patched({ userName: 'ana' }, operations)).toThrow(
      expect.objectContaining({ constructor: ScimError, status: 400, scimType }),
    );
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

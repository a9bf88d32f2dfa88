import { describe, expect, it } from 'vitest';
import { DEFAULT_MAPPING } from '../../src/connector/default-mapping.ts';
import { resolveGroups, resolveUsers } from '../../src/connector/resolve-mapping.ts';
import type { Manifest } from '../../src/manifest/manifest.generated.ts';

type Attributes = NonNullable<Manifest['users']['attributes']>;

function resolved(basis: Manifest['users']['basis'], attributes?: Attributes) {
  return resolveUsers({ actions: ['create'], basis, ...(attributes === undefined ? {} : { attributes }) });
}

describe('attributes of a connector', () => {
  it('are the default ones, all assumed, where the app documents none', () => {
    const { attributes, matching } = resolved('platform-default');
    expect(attributes.map(({ name }) => name)).toEqual(DEFAULT_MAPPING.User.map(({ name }) => name));
    expect(
      attributes.every((attribute) => attribute.basis === 'assumed' && attribute.mapping?.basis === 'assumed'),
    ).toBe(true);
    expect(matching.map(({ name }) => name)).toEqual(['userName']);
    expect(matching[0]?.filterable).toMatchObject({ value: true, basis: 'assumed' });
  });

  it('take a missing source from the defaults, marked as assumed, where the manifest asks for that', () => {
    const { attributes } = resolved('documented-with-defaults', [{ name: 'userName' }, { name: 'userType' }]);
    const [userName, userType] = attributes;
    expect(userName).toMatchObject({
      basis: 'documented',
      mapping: { basis: 'assumed', value: { source: 'userPrincipalName' } },
    });
    expect(userType?.mapping).toBeNull();
  });

  it('stay unknown where the manifest asks for no defaults', () => {
    const { attributes, matching } = resolved('documented', [{ name: 'userName' }]);
    expect(attributes[0]?.mapping).toBeNull();
    expect(matching).toEqual([]);
  });

  it('keep what the documentation says', () => {
    const { attributes } = resolved('documented-with-defaults', [{ name: 'userName', source: 'mail', matching: 2 }]);
    expect(attributes[0]).toMatchObject({
      mapping: { basis: 'documented', value: { kind: 'direct', source: 'mail' } },
      matching: { value: 2, basis: 'documented', pointer: '/users/attributes/0/matching' },
    });
  });

  it('find their default whatever way the path is spelled', () => {
    const { attributes } = resolved('documented-with-defaults', [
      { name: 'emails.[type eq "work"].value' },
      { name: 'USERNAME' },
    ]);
    expect(attributes.map(({ mapping }) => mapping?.value)).toMatchObject([
      { source: 'mail' },
      { source: 'userPrincipalName' },
    ]);
  });
});

describe('the assumed matching attribute', () => {
  const matchingNames = (attributes: Attributes) =>
    resolved('documented-with-defaults', attributes).matching.map(({ name }) => name);

  it('is the default one', () => {
    expect(matchingNames([{ name: 'displayName' }, { name: 'userName', filterable: true }])).toEqual(['userName']);
  });

  it('is one that the app says can be filtered on, where it says so of others alone', () => {
    expect(matchingNames([{ name: 'userName' }, { name: 'externalId', filterable: true }])).toEqual(['externalId']);
  });

  it('is never one that the app documents as not filterable', () => {
    const attributes = [
      { name: 'userName', filterable: false },
      { name: 'externalId', filterable: true },
    ];
    expect(matchingNames(attributes)).toEqual(['externalId']);
  });

  it('gives way to any that is stated', () => {
    expect(matchingNames([{ name: 'userName' }, { name: 'externalId', matching: 1 }])).toEqual(['externalId']);
  });

  it('is none where no attribute could be it', () => {
    expect(matchingNames([{ name: 'title' }])).toEqual([]);
  });
});

describe('an expression', () => {
  it.each([
    ['[mail]', { kind: 'direct', source: 'mail' }],
    ['"member"', { kind: 'constant', value: 'member' }],
    ['ToLower([mail])', { kind: 'expression', text: 'ToLower([mail])' }],
  ])('%s is a mapping of its kind', (expression, mapping) => {
    const { attributes } = resolved('documented', [{ name: 'userName', expression }]);
    expect(attributes[0]?.mapping?.value).toMatchObject(mapping);
  });

  it('that cannot be read leaves the mapping unknown: a rule reports it', () => {
    const { attributes } = resolved('documented', [{ name: 'userName', expression: 'ToLower(' }]);
    expect(attributes[0]?.mapping).toBeNull();
  });
});

describe('what is sent', () => {
  it.each([
    ['active', 'String', 'boolean', false],
    ['members', 'Reference', 'complex', true],
    ['emails[type eq "work"].value', 'String', 'string', false],
    ['emails', 'String', 'complex', true],
    ['urn:ietf:params:scim:schemas:extension:acme:2.0:User:level', 'Integer', 'integer', false],
    ['urn:ietf:params:scim:schemas:extension:acme:2.0:User:level', 'Fancy', 'string', false],
    ['urn:ietf:params:scim:schemas:extension:acme:2.0:User:level', '__proto__', 'string', false],
  ])('for %s, printed as %s, is a %s', (name, type, valueType, multiValued) => {
    const block = { actions: ['create' as const], basis: 'documented' as const, attributes: [{ name, type }] };
    const { attributes } = name === 'members' ? resolveGroups(block) : resolveUsers(block);
    expect(attributes[0]).toMatchObject({ valueType, multiValued });
  });
});

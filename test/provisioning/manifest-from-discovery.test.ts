/** What servers say of themselves, in each of the ways in which they say it. */
import { describe, expect, it } from 'vitest';
import { discoveredApp } from '../../src/provisioning/manifest-from-discovery.ts';

const USER = 'urn:ietf:params:scim:schemas:core:2.0:User';
const GROUP = 'urn:ietf:params:scim:schemas:core:2.0:Group';
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

const text = (name: string, more: object = {}) => ({ name, type: 'string', multiValued: false, ...more });
const schema = (id: string, ...attributes: readonly object[]) => ({ id, attributes });

function appOf(schemas: unknown, more: { types?: unknown; config?: unknown } = {}) {
  return discoveredApp({
    Schemas: schemas,
    ResourceTypes: more.types ?? null,
    ServiceProviderConfig: more.config ?? null,
  });
}

/** The paths of the one attribute of a user. */
function pathsOf(attribute: object): readonly string[] | undefined {
  return appOf([schema(USER, attribute)])?.users.map(({ name }) => name);
}

describe('the answer', () => {
  const users = schema(USER, text('userName'));
  it.each([
    ['a list response', { totalResults: 1, Resources: [users] }, 'none'],
    ['a list response with other capitals', { resources: [users] }, 'none'],
    ['a bare list', [users, 'no document', null], 'none'],
    ['one document alone', users, 'untold'],
    ['a schema whose address has other capitals', [{ ...users, id: USER.toUpperCase() }], 'none'],
  ])('is %s', (_name, answer, groups) => {
    expect(appOf(answer)).toEqual({
      users: [{ name: 'userName', type: 'String' }],
      groups,
      patches: true,
      scheme: null,
    });
  });

  it.each([
    ['nothing', null],
    ['a text', 'users'],
    ['a schema of groups alone', [schema(GROUP, text('displayName'))]],
  ])('says nothing of users where it is %s', (_name, answer) => {
    expect(appOf(answer)).toBeNull();
  });
});

describe('an attribute', () => {
  it('is required and has several values where the server says so', () => {
    const roles = text('roles', { multiValued: true });
    expect(appOf([schema(USER, text('userName', { required: true }), roles)])?.users).toEqual([
      { name: 'userName', type: 'String', required: true },
      { name: 'roles', type: 'String', multiValued: true },
    ]);
  });

  it.each([
    ['is read alone', { mutability: 'readOnly' }],
    ['is read alone, with other capitals', { mutability: 'READONLY' }],
    ['is the server’s own', { name: 'meta' }],
    ['has no name', { name: '' }],
  ])('that %s is none of the mapping', (_name, more) => {
    expect(pathsOf(text('number', more))).toEqual([]);
  });

  it('of an extension may have a name that is the server’s own elsewhere', () => {
    expect(appOf([schema(USER), schema(ENTERPRISE, text('id'))])?.users).toEqual([
      { name: `${ENTERPRISE}:id`, type: 'String' },
    ]);
  });

  const kinds = (...canonicalValues: readonly unknown[]) => text('type', { canonicalValues });
  it.each([
    ['kinds that the server names', [kinds('work', 'home')], ['[type eq "work"].value', '[type eq "home"].value']],
    ['one kind, which is that at home', [kinds('home')], ['[type eq "home"].value']],
    ['kinds that nobody names', [text('type')], ['[type eq "work"].value']],
    ['kinds that are no words', [kinds('a"b', 7)], ['[type eq "work"].value']],
    ['no kinds', [], ['.value']],
    ['what describes an entry', [text('display'), text('primary'), text('$ref')], ['.value']],
  ])('with several values has %s', (_name, parts, paths) => {
    const emails = { name: 'emails', type: 'complex', multiValued: true, subAttributes: [text('value'), ...parts] };
    expect(pathsOf(emails)).toEqual(paths.map((path) => `emails${path}`));
  });

  it('with one value has all its parts, a description among them', () => {
    const parts = [text('givenName'), text('display'), text('formatted', { mutability: 'readOnly' })];
    expect(pathsOf({ name: 'name', type: 'complex', multiValued: false, subAttributes: parts })).toEqual([
      'name.givenName',
      'name.display',
    ]);
  });

  it.each(['members', 'manager', `${ENTERPRISE}:manager`])('that refers to others is written whole: %s', (name) => {
    const attribute = { name, type: 'complex', multiValued: true, subAttributes: [text('value'), text('type')] };
    expect(appOf([schema(USER, attribute)])?.users).toEqual([{ name, type: 'Reference' }]);
  });
});

describe('what a server has', () => {
  const schemas = [
    schema(USER, text('userName')),
    schema(GROUP, text('displayName')),
    schema(ENTERPRISE, text('department')),
    schema('urn:example:User', text('badge')),
  ];
  const type = (name: string, id: string, ...extensions: readonly string[]) => ({
    ...{ name, schema: id },
    schemaExtensions: extensions.map((each) => ({ schema: each, required: false })),
  });

  it('are groups and the standard extension where it lists no types', () => {
    const app = appOf(schemas);
    expect(app?.users.map(({ name }) => name)).toEqual(['userName', `${ENTERPRISE}:department`]);
    expect(app?.groups).toEqual([{ name: 'displayName', type: 'String' }]);
  });

  it('are the types and extensions that it lists', () => {
    const app = appOf(schemas, { types: [type('User', USER, 'urn:example:User', 'urn:nowhere')] });
    expect(app?.users.map(({ name }) => name)).toEqual(['userName', 'urn:example:User:badge']);
    expect(app?.groups).toBe('none');
  });

  it('are groups of which nothing is known where their schema is not among those that it gives', () => {
    const types = [type('User', USER), type('Group', 'urn:nowhere')];
    expect(appOf(schemas, { types })?.groups).toBe('untold');
  });

  it('may be users under a schema of another name', () => {
    expect(appOf(schemas, { types: [type('User', 'urn:example:User')] })?.users).toEqual([
      { name: 'badge', type: 'String' },
    ]);
  });

  it.each([
    [
      'changes and a scheme',
      { patch: { supported: true }, authenticationSchemes: [{ type: 'OAuth2' }] },
      true,
      'oauth2',
    ],
    ['no changes', { patch: { supported: false } }, false, null],
    ['schemes that are none', { authenticationSchemes: ['basic', { type: 7 }] }, true, null],
  ])('is told by its configuration: %s', (_name, config, patches, scheme) => {
    expect(appOf(schemas, { config })).toMatchObject({ patches, scheme });
  });
});

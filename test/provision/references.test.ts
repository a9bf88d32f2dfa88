/** What refers to others, groups, and what happens to who leaves. */
import { describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { FROZEN_ENVIRONMENT } from '../../src/expression/evaluate/frozen-environment.ts';
import { KnownObjects } from '../../src/provision/known-objects.ts';
import { objectType } from '../../src/provision/object-type.ts';
import { provisionedText } from '../../src/provision/print-provisioned.ts';
import { type ProvisionSetup, provisionObject } from '../../src/provision/provision-object.ts';
import { referencePhase } from '../../src/provision/reference-phase.ts';
import type { Subject } from '../../src/provision/subject.ts';
import { MockAtHand } from '../mock/mock-at-hand.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { clientOf, transportTo } from '../verify/verify-at-hand.ts';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

function trial(connector: Connector = fullConnector()) {
  const server = new MockAtHand(connector);
  const asked: string[] = [];
  const transport = transportTo(server);
  const client = clientOf((request) => {
    asked.push(request.url);
    return transport(request);
  });
  const setup: ProvisionSetup = {
    connector,
    client,
    dialect: 'default',
    environment: FROZEN_ENVIRONMENT,
    apply: true,
    known: new KnownObjects(),
  };
  const provision = async (
    resource: 'User' | 'Group',
    record: object,
    more: Partial<Subject & ProvisionSetup> = {},
  ) => {
    const type = objectType(connector, resource);
    if (type === null) throw new Error('There are no such objects.');
    const subject: Subject = { resource, record: { ...record }, isAssigned: true, isPurged: false, ...more };
    const all = { ...setup, ...more };
    const provisioned = await provisionObject(subject, type, all);
    const resourceFound = provisioned.match.kind === 'found' ? provisioned.match.resource : null;
    const references = await referencePhase(subject, { id: provisioned.id, resource: resourceFound }, all);
    return {
      action: provisioned.action,
      done: provisioned.done,
      references,
      text: provisionedText({ word: type.word, provisioned, references }, connector),
    };
  };
  const has = (userName: string): string => {
    const { body } = server.send('POST', '/Users', {
      userName,
      active: true,
      emails: [{ type: 'work', value: userName }],
    });
    return String(body['id']);
  };
  return { server, provision, has, asked };
}

function allowing(users: Connector['users']['actions'], more: Partial<Connector['users']> = {}): Connector {
  const { users: own, ...rest } = fullConnector();
  return { ...rest, users: { ...own, actions: users, ...more } };
}

const ana = { userPrincipalName: 'ana@contoso.example', mail: 'ana@contoso.example' };

describe('a manager', () => {
  it.each([
    ['by name', 'boss@contoso.example'],
    ['as an object', { userPrincipalName: 'boss@contoso.example', id: 'b' }],
  ])('%s is looked for, set once, and changed', async (_how, manager) => {
    const { server, provision, has } = trial();
    const [boss, next] = [has('boss@contoso.example'), has('next@contoso.example')];
    const { references } = await provision('User', { ...ana, manager });
    expect(references).toMatchObject([{ references: [{ id: boss, why: null }], done: { status: 200, lost: [] } }]);
    expect(await provision('User', { ...ana, manager })).toMatchObject({ references: [{ body: null, done: null }] });
    await provision('User', { ...ana, manager: 'next@contoso.example' });
    expect(server.send('GET', '/Users?filter=userName+sw+%22ana%22').body).toMatchObject({
      Resources: [{ [ENTERPRISE]: { manager: { value: next } } }],
    });
  });

  it.each([
    [
      'whom the app does not have',
      'boss@contoso.example',
      /boss@contoso\.example: left as it is, it is not in the app/u,
    ],
    ['whom nothing is known of', 'b-17', /b-17: left as it is, it says nothing that users are matched by/u],
    [
      'who is blocked',
      { userPrincipalName: 'boss@contoso.example', accountEnabled: false },
      /it is not in scope: blocked/u,
    ],
  ])('%s is left out, and said', async (_who, manager, words) => {
    const { provision } = trial();
    expect((await provision('User', { ...ana, manager })).text).toMatch(words);
  });
});

it('a manager whom nobody finds is looked for once', async () => {
  const { provision, asked } = trial();
  for (const name of ['ana', 'bea', 'cia'])
    await provision('User', {
      userPrincipalName: name,
      mail: `${name}@contoso.example`,
      manager: 'boss@contoso.example',
    });
  expect(asked.filter((url) => url.includes('boss'))).toHaveLength(1);
});

describe('a group', () => {
  it('is created, and its members become those of the directory', async () => {
    const { server, provision, has } = trial();
    const [bea, cia, dot] = ['bea@contoso.example', 'cia@contoso.example', 'dot@contoso.example'].map(has);
    const sales = {
      displayName: 'Sales',
      objectId: 'g1',
      members: ['bea@contoso.example', 'cia@contoso.example', 'eve@contoso.example'],
    };
    expect(await provision('Group', sales)).toMatchObject({
      action: {
        kind: 'create',
        body: {
          schemas: [
            'urn:ietf:params:scim:schemas:core:2.0:Group',
            'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group',
          ],
          displayName: 'Sales',
          externalId: 'g1',
        },
      },
      references: [
        {
          body: { Operations: [{ op: 'Add', path: 'members', value: [{ value: bea }, { value: cia }] }] },
          done: { lost: [] },
        },
      ],
    });
    // Who is blocked stays a member, since membership is not what leaving takes away; who is not listed goes.
    const members = [{ userPrincipalName: 'bea@contoso.example', accountEnabled: false }, 'dot@contoso.example'];
    expect((await provision('Group', { ...sales, members })).references).toMatchObject([
      {
        body: {
          Operations: [
            { op: 'Add', path: 'members', value: [{ value: dot }] },
            { op: 'Remove', path: 'members', value: [{ value: cia }] },
          ],
        },
      },
    ]);
    const { body } = server.send('GET', '/Groups?filter=displayName+eq+%22sales%22');
    expect(body).toMatchObject({ Resources: [{ members: [{ value: bea }, { value: dot }] }] });
    expect((await provision('Group', { ...sales, members: [] })).references).toMatchObject([
      { body: { Operations: [{ op: 'Remove' }] } },
    ]);
  });

  it('within a group is taken where the manifest says so alone', async () => {
    const group = { displayName: 'All', members: [{ '@odata.type': '#microsoft.graph.group', displayName: 'Sales' }] };
    const { provision } = trial();
    await provision('Group', { displayName: 'Sales' });
    expect((await provision('Group', group)).references).toMatchObject([{ done: { status: 204, lost: [] } }]);
    const { groups, ...rest } = fullConnector();
    if (groups === null) throw new Error('The connector has groups.');
    const other = trial({ ...rest, groups: { ...groups, nested: null } });
    expect((await other.provision('Group', group)).text).toMatch(
      /left as it is, it is a group, and the manifest does not say/u,
    );
  });

  it('that leaves is deleted, and one that the app must have beforehand is not created', async () => {
    const { server, provision } = trial();
    await provision('Group', { displayName: 'Sales' });
    expect(await provision('Group', { displayName: 'Sales' }, { isAssigned: false })).toMatchObject({
      action: { kind: 'delete' },
      done: { status: 204, lost: [] },
    });
    expect(server.store.count('Group')).toBe(0);
    const { groups, ...rest } = fullConnector();
    if (groups === null) throw new Error('The connector has groups.');
    const precreated = { value: true, basis: 'documented', pointer: '/groups/precreated' } as const;
    const { action } = await trial({ ...rest, groups: { ...groups, precreated } }).provision('Group', {
      displayName: 'Sales',
    });
    expect(action).toMatchObject({ kind: 'skip', why: expect.stringContaining('must be created in the app first') });
  });
});

describe('a user who leaves', () => {
  const gone = { ...ana, accountEnabled: false };

  it.each<
    readonly [why: string, actions: Connector['users']['actions'], record: object, more: Partial<Subject>, kind: string]
  >([
    ['is blocked', ['create', 'update', 'disable', 'delete'], gone, {}, 'disable'],
    [
      'was deleted, and can be restored',
      ['update', 'disable', 'delete'],
      { ...ana, '@removed': { reason: 'changed' } },
      {},
      'disable',
    ],
    [
      'was deleted for good',
      ['update', 'disable', 'delete'],
      { ...ana, '@removed': { reason: 'deleted' } },
      {},
      'delete',
    ],
    ['was deleted for good, as an option says', ['update', 'disable', 'delete'], ana, { isPurged: true }, 'delete'],
    ['was deleted for good, where the app keeps everybody', ['update', 'disable'], ana, { isPurged: true }, 'skip'],
    ['leaves an app that disables nobody', ['update', 'delete'], gone, {}, 'delete'],
    ['leaves an app that does neither', ['update'], gone, {}, 'skip'],
  ])('who %s', async (_why, actions, record, more, kind) => {
    const { server, provision, has } = trial(allowing(actions));
    has(ana.userPrincipalName);
    const { action, done } = await provision('User', record, more);
    expect(action.kind).toBe(kind);
    expect(done?.lost ?? []).toEqual([]);
    expect(server.store.count('User')).toBe(kind === 'delete' ? 0 : 1);
  });

  it('is warned about where the app deletes whoever is disabled', async () => {
    const activeFalse = { value: 'deletes', basis: 'documented', pointer: '/users/activeFalse' } as const;
    const { provision, has } = trial(allowing(['update', 'disable'], { activeFalse }));
    has(ana.userPrincipalName);
    expect((await provision('User', gone, { apply: false })).text).toMatch(
      /disable \S+: the app deletes the account for good/u,
    );
  });
});

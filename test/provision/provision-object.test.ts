import { describe, expect, it } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { FROZEN_ENVIRONMENT } from '../../src/expression/evaluate/frozen-environment.ts';
import type { Fault } from '../../src/mock/faults/fault.ts';
import { FAULTS } from '../../src/mock/faults/faults.ts';
import { KnownObjects } from '../../src/provision/known-objects.ts';
import { objectType } from '../../src/provision/object-type.ts';
import { provisionedText } from '../../src/provision/print-provisioned.ts';
import { type Provisioned, type ProvisionSetup, provisionObject } from '../../src/provision/provision-object.ts';
import type { Subject } from '../../src/provision/subject.ts';
import { MockAtHand } from '../mock/mock-at-hand.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { clientOf, transportTo } from '../verify/verify-at-hand.ts';

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';

const ana = {
  userPrincipalName: 'ana@contoso.example',
  displayName: 'Ana Ruiz',
  jobTitle: 'Engineer',
  mail: 'ana.ruiz@contoso.example',
  givenName: 'Ana',
  surname: 'Ruiz',
  mobile: '+1 555 0101',
  mailNickname: 'ana',
  department: 'Ops',
  accountEnabled: true,
};

class Trial {
  readonly server: MockAtHand;
  readonly connector: Connector;
  readonly sent: string[] = [];

  constructor(faults: readonly Fault[] = [], connector = fullConnector()) {
    this.connector = connector;
    this.server = new MockAtHand(connector, faults);
  }

  provision(record: object, more: Partial<ProvisionSetup & Subject> = {}): Promise<Provisioned> {
    const transport = transportTo(this.server);
    const client = clientOf(async (request) => {
      this.sent.push(request.method);
      return transport(request);
    });
    const { connector } = this;
    const usual = {
      dialect: 'default',
      environment: FROZEN_ENVIRONMENT,
      apply: true,
      known: new KnownObjects(),
    } as const;
    const subject: Subject = { resource: 'User', record: { ...record }, isAssigned: true, isPurged: false, ...more };
    const type = objectType(connector, subject.resource);
    if (type === null) throw new Error('The connector has no such objects.');
    return provisionObject(subject, type, { connector, client, ...usual, ...more });
  }
}

const bodyOf = ({ action }: Provisioned): unknown => ('body' in action ? action.body : null);

describe('a user whom the app does not have', () => {
  it('is created with what the mapping gives, and is the same the next time', async () => {
    const trial = new Trial();
    const first = await trial.provision(ana);
    expect(first).toMatchObject({ action: { kind: 'create' }, done: { status: 201, lost: [] } });
    expect(bodyOf(first)).toEqual({
      schemas: ['urn:ietf:params:scim:schemas:core:2.0:User', ENTERPRISE],
      userName: 'ana@contoso.example',
      active: true,
      displayName: 'Ana Ruiz',
      title: 'Engineer',
      emails: [{ type: 'work', value: 'ana.ruiz@contoso.example', primary: true }],
      name: { givenName: 'Ana', familyName: 'Ruiz' },
      phoneNumbers: [{ type: 'mobile', value: '+1 555 0101' }],
      externalId: 'ana',
      [ENTERPRISE]: { department: 'Ops' },
      meta: { resourceType: 'User' },
    });
    expect(await trial.provision(ana)).toMatchObject({ action: { kind: 'skip', why: 'Nothing differs.' }, done: null });
  });

  it('is only looked for where nobody says to do it', async () => {
    const trial = new Trial();
    expect(await trial.provision(ana, { apply: false })).toMatchObject({ action: { kind: 'create' }, done: null });
    expect(trial.sent).toEqual(['GET']);
  });

  it.each([
    ['is blocked', { ...ana, accountEnabled: false }, {}, 'blocked from signing in'],
    ['is not assigned', ana, { isAssigned: false }, 'not assigned to the app'],
  ])('and who %s is left out', async (_why, record, more, words) => {
    const { scope, action } = await new Trial().provision(record, more);
    expect(scope.inScope).toBe(false);
    expect(action).toMatchObject({ kind: 'skip', why: `The user is not in scope (${words}), and not in the app.` });
  });
});

describe('a user whom the app has', () => {
  it.each([
    [
      'default',
      [
        { op: 'Replace', path: 'title', value: 'Lead' },
        { op: 'Replace', path: 'emails[type eq "work"].value', value: 'ana@fabrikam.example' },
        { op: 'Replace', path: `${ENTERPRISE}:department`, value: 'Sales' },
      ],
    ],
    [
      'aadOptscim062020',
      [
        { op: 'replace', value: { title: 'Lead', [`${ENTERPRISE}:department`]: 'Sales' } },
        { op: 'replace', path: 'emails[type eq "work"].value', value: 'ana@fabrikam.example' },
      ],
    ],
  ] as const)('is updated with what differs alone, in the dialect %s', async (dialect, operations) => {
    const trial = new Trial();
    await trial.provision(ana);
    const changed = { ...ana, jobTitle: 'Lead', mail: 'ana@fabrikam.example', department: 'Sales', mobile: null };
    const result = await trial.provision(changed, { dialect });
    expect(bodyOf(result)).toMatchObject({ Operations: operations });
    expect(result.done).toEqual({ status: 200, failure: null, lost: [], unread: null });
    expect(await trial.provision(changed, { dialect })).toMatchObject({ action: { kind: 'skip' } });
  });

  it('is disabled when it leaves, once, and enabled when it comes back', async () => {
    const trial = new Trial();
    await trial.provision(ana);
    const gone = { ...ana, accountEnabled: false, jobTitle: 'Nobody' };
    const disabled = await trial.provision(gone);
    expect(disabled).toMatchObject({ action: { kind: 'disable' }, done: { status: 200, lost: [] } });
    expect(bodyOf(disabled)).toMatchObject({ Operations: [{ op: 'Replace', path: 'active', value: 'False' }] });
    expect((await trial.provision(gone)).action).toMatchObject({ kind: 'skip', why: 'The user is disabled already.' });
    expect(bodyOf(await trial.provision(ana))).toMatchObject({ Operations: [{ path: 'active', value: 'True' }] });
  });

  it('on a server that lies is not what the answer says', async () => {
    const trial = new Trial([FAULTS['capital-ops-ignored-on-users']]);
    await trial.provision(ana);
    const { done } = await trial.provision({ ...ana, jobTitle: 'Lead' });
    expect(done).toEqual({ status: 200, failure: null, lost: ['title'], unread: null });
  });
});

describe('nothing can be done', () => {
  it('where no matching attribute has a value', async () => {
    expect((await new Trial().provision({ displayName: 'Ana' })).match).toMatchObject({ code: 'ImportSkipped' });
  });

  it('where two have the same', async () => {
    const trial = new Trial([FAULTS['duplicates-accepted']]);
    for (let count = 0; count < 2; count++)
      trial.server.send('POST', '/Users', { userName: ana.userPrincipalName, emails: [{ type: 'work', value: 'x' }] });
    const { match, action } = await trial.provision(ana);
    expect(match).toMatchObject({ kind: 'stuck', code: 'DuplicateTargetEntries' });
    expect(action.kind).toBe('skip');
  });

  it('where the search finds somebody else, as it does where the filter is ignored', async () => {
    const trial = new Trial();
    trial.server.send('POST', '/Users', { userName: 'bea@contoso.example', emails: [{ type: 'work', value: 'x' }] });
    const fault: Fault = { row: null, does: 'It ignores filters.', query: () => new URLSearchParams() };
    const ignoring = new Trial([fault]);
    ignoring.server.store.apply([...trial.server.store.all('User')].map((put) => ({ put })));
    const { match, done } = await ignoring.provision({ ...ana, accountEnabled: false });
    expect(match).toMatchObject({ kind: 'stuck', why: expect.stringContaining('whose userName is another one') });
    expect(done).toBeNull();
  });

  it('where the search fails: nobody is created again', async () => {
    const trial = new Trial([FAULTS['empty-search-not-found']]);
    const { match } = await trial.provision(ana);
    expect(match).toMatchObject({ kind: 'stuck', why: 'The query was answered with 404.' });
    expect(trial.sent).toEqual(['GET']);
  });

  it('that the manifest does not let the service do', async () => {
    const { users, ...rest } = fullConnector();
    const trial = new Trial([], { ...rest, users: { ...users, actions: ['update'] } });
    expect((await trial.provision(ana)).action).toMatchObject({
      kind: 'skip',
      why: 'The manifest does not let users be created.',
    });
  });
});

it('is told phase by phase', async () => {
  const trial = new Trial();
  const provisioned = await trial.provision({ ...ana, mobile: null }, { apply: false });
  const text = provisionedText({ word: 'user', provisioned, references: [] }, trial.connector);
  await expect(text).toMatchFileSnapshot('golden/provisioned.txt');
  const noMembers = { attribute: 'members', references: [], body: null, done: null, why: null, code: null };
  expect(provisionedText({ word: 'user', provisioned, references: [noMembers] }, trial.connector)).toBe(text);
});

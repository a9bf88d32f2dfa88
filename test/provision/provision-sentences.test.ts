/** What `provision` says against a server that is broken in one way: what was found, what was done, and what came of it. */
import { expect, it } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { FROZEN_ENVIRONMENT } from '../../src/expression/evaluate/frozen-environment.ts';
import { outcomeOf, referenceOutcome } from '../../src/provision/bulk/result.ts';
import { KnownObjects } from '../../src/provision/known-objects.ts';
import { provisionedText } from '../../src/provision/print-provisioned.ts';
import type { ProvisionSetup } from '../../src/provision/provision-object.ts';
import { provisionSubject } from '../../src/provision/provision-subject.ts';
import type { Subject } from '../../src/provision/subject.ts';
import { MockAtHand } from '../mock/mock-at-hand.ts';
import { fullConnector } from '../provisioning/full-connector.ts';
import { BROKEN, type Broken, connectorOf } from '../verify/broken-server.ts';
import { clientOf, transportTo } from '../verify/verify-at-hand.ts';

const FULL = fullConnector();

const ana = {
  userPrincipalName: 'ana@contoso.example',
  mail: 'ana@contoso.example',
  displayName: 'Ana',
  accountEnabled: true,
  manager: 'boss@contoso.example',
};

type Situation = Partial<Subject> & Pick<Subject, 'record'>;

const SITUATIONS: Readonly<Record<string, Situation>> = {
  'A new user with a manager': { record: ana },
  'A user whose name has changed': {
    record: { ...ana, userPrincipalName: 'bea@contoso.example', displayName: 'Bea Ruiz' },
  },
  'A user who leaves': { record: { ...ana, userPrincipalName: 'bea@contoso.example' }, isAssigned: false },
  'A user who is gone for good': { record: { ...ana, userPrincipalName: 'bea@contoso.example' }, isPurged: true },
  'A new group with a member': {
    resource: 'Group',
    record: { displayName: 'Sales', objectId: 'g-1', members: [{ userPrincipalName: 'bea@contoso.example' }] },
  },
  'A group whose name and members have changed': {
    resource: 'Group',
    record: { displayName: 'Laws', objectId: 'g-2', members: [{ userPrincipalName: 'boss@contoso.example' }] },
  },
  'A group whose members have changed': {
    resource: 'Group',
    record: { displayName: 'Legal', objectId: 'g-2', members: [{ userPrincipalName: 'bea@contoso.example' }] },
  },
};

/** What is told of one subject, and what a run over many says of it. */
async function provisioned(situation: Situation, { faults, over }: Broken, connector: Connector) {
  const sound = new MockAtHand(connector);
  const add = (path: string, body: object) => String(sound.send('POST', path, body).body['id']);
  add('/Users', {
    userName: 'boss@contoso.example',
    active: true,
    emails: [{ type: 'work', value: 'boss@contoso.example' }],
  });
  add('/Users', {
    userName: 'bea@contoso.example',
    active: true,
    displayName: 'Bea',
    emails: [{ type: 'work', value: 'bea@contoso.example' }],
  });
  add('/Groups', { displayName: 'Legal', externalId: 'g-2' });
  const server = new MockAtHand(connector, faults?.() ?? []);
  server.store.apply([...sound.store.all('User'), ...sound.store.all('Group')].map((put) => ({ put })));
  const transport = transportTo(server);
  const setup: ProvisionSetup = {
    connector,
    client: clientOf(over === undefined ? transport : over()(transport)),
    dialect: 'default',
    environment: FROZEN_ENVIRONMENT,
    apply: true,
    known: new KnownObjects(),
  };
  const subject: Subject = { resource: 'User', isAssigned: true, isPurged: false, ...situation };
  const told = await provisionSubject(subject, setup);
  return { told, text: provisionedText(told, connector) };
}

/** From the third phase on; whatever is sent stays out. */
async function said(situation: Situation, broken: Broken = {}, connector = FULL): Promise<string> {
  const { told, text } = await provisioned(situation, broken, connector);
  const phases = text
    .slice(text.indexOf('3. Match'))
    .split('\n')
    .filter((line) => !/^ {3}\{|^\d/u.test(line));
  const ofMany = [outcomeOf(told.provisioned), ...told.references.map(referenceOutcome)].map(
    ({ result, why, isWrong, isServerLost }) =>
      `   (of many: ${result}${isWrong ? ', wrong' : ''}${isServerLost ? ', the server is lost' : ''}${why === null ? '' : `: ${why}`})`,
  );
  return [...phases.filter((line) => line !== ''), ...ofMany].map((line) => line.trim()).join('\n');
}

it('each situation has its sentences for each of these servers', async () => {
  const lines = ['# What provision says of broken servers', ''];
  for (const [name, situation] of Object.entries(SITUATIONS)) {
    const others = new Map<string, string[]>([[await said(situation), ['a sound server']]]);
    for (const [fault, broken] of Object.entries(BROKEN)) {
      const found = await said(situation, broken);
      others.set(found, [...(others.get(found) ?? []), fault]);
    }
    lines.push(`## ${name}`, '');
    for (const [text, names] of others)
      lines.push(
        `${names.slice(0, 12).join(', ')}${names.length > 12 ? ' and others' : ''}:`,
        '',
        ...text.split('\n').map((line) => `    ${line}`),
        '',
      );
  }
  await expect(`${lines.join('\n').trimEnd()}\n`).toMatchFileSnapshot('golden/broken-servers.md');
});

/** Manifests that allow less, match by more, or map what does not fit. */
const MANIFESTS: Readonly<Record<string, Connector>> = {
  'Nothing is updated': { ...FULL, users: { ...FULL.users, actions: ['create'] } },
  'Nobody is created': { ...FULL, users: { ...FULL.users, actions: ['update'] } },
  'Two attributes match': connectorOf([
    { name: 'externalId', source: 'employeeId', matching: 2 },
    { name: 'userName', source: 'userPrincipalName', matching: 1 },
    { name: 'displayName', source: 'displayName' },
  ]),
  'A list flows into a single value': connectorOf([
    { name: 'userName', source: 'userPrincipalName', matching: 1 },
    { name: 'title', source: 'otherMails' },
  ]),
  'A text flows into a truth': connectorOf([
    { name: 'userName', source: 'userPrincipalName', matching: 1 },
    { name: 'active', type: 'Boolean', source: 'displayName' },
  ]),
};

it('each manifest has its sentences for each situation of a user', async () => {
  const lines = ['# What provision says of manifests', ''];
  for (const [manifest, connector] of Object.entries(MANIFESTS))
    for (const [name, situation] of Object.entries(SITUATIONS).filter(([, { resource }]) => resource === undefined)) {
      const record = { ...situation.record, employeeId: 'e-7', otherMails: ['a@x.example', 'b@x.example'] };
      const text = await said({ ...situation, record }, {}, connector);
      lines.push(`## ${manifest}: ${name}`, '', ...text.split('\n').map((line) => `    ${line}`), '');
    }
  await expect(`${lines.join('\n').trimEnd()}\n`).toMatchFileSnapshot('golden/manifests.md');
});

/** A row of each kind of mapping. */
const EACH_KIND = connectorOf([
  { name: 'userName', source: 'userPrincipalName', matching: 1 },
  { name: 'userType', constant: 'Employee' },
  { name: 'timezone', default: 'Etc/UTC' },
  { name: 'title', source: 'jobTitle', default: 'none', flow: 'create-only' },
  { name: 'nickName', expression: 'Append([mailNickname], "!")', flow: 'create-only' },
  { name: 'displayName', expression: 'Coalesce([displayName], "nobody")' },
  { name: 'active', type: 'Boolean', expression: 'Not([IsSoftDeleted])' },
]);

it('a manifest with a row of each kind is told whole, and so are groups that keep their names', async () => {
  const { groups } = FULL;
  if (groups === null || groups === undefined) throw new Error('no groups');
  const first = { value: 1, basis: 'documented', pointer: '' } as const;
  const attributes = groups.attributes.map((each) => ({
    ...each,
    matching: each.name === 'externalId' ? first : null,
  }));
  const rename = { value: false, basis: 'documented', pointer: '' } as const;
  const kept: Connector = { ...FULL, groups: { ...groups, attributes, rename } };
  const lines = ['# What provision prints', ''];
  for (const [name, situation] of Object.entries(SITUATIONS)) {
    const { text } = await provisioned(situation, {}, situation.resource === 'Group' ? kept : EACH_KIND);
    lines.push(`## ${name}`, '', '```', text.trimEnd(), '```', '');
  }
  await expect(`${lines.join('\n').trimEnd()}\n`).toMatchFileSnapshot('golden/whole.md');
});

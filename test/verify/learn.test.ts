/** What `verify --learn` proposes: only what a server was seen to do and nobody had stated. */
import { expect, it } from 'vitest';
import type { Connector } from '../../src/connector/connector.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { refused } from '../../src/mock/faults/ask.ts';
import type { Fault } from '../../src/mock/faults/fault.ts';
import { FAULTS, type FaultName } from '../../src/mock/faults/faults.ts';
import { appOf } from '../../src/provisioning/app.ts';
import { proposalLines } from '../../src/verify/learn/print-proposals.ts';
import type { ManifestEdit } from '../../src/verify/learn/proposal.ts';
import type { VerifyReport } from '../../src/verify/verify.ts';
import { MockAtHand } from '../mock/mock-at-hand.ts';
import { refuses } from './broken-server.ts';
import { verifyAtHand } from './verify-at-hand.ts';

interface Groups {
  readonly actions: readonly string[];
  readonly basis: string;
  readonly attributes: readonly object[];
  readonly rename?: boolean;
}

const GROUPS: Groups = {
  actions: ['create', 'update'],
  basis: 'documented',
  attributes: [
    { name: 'displayName', type: 'String', matching: 1 },
    { name: 'members', type: 'Reference' },
  ],
};

function manifest(groups?: Groups | false): string {
  return JSON.stringify({
    name: 'Acme',
    auth: { method: 'bearer-token', fields: [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }] },
    users: {
      actions: ['create', 'update', 'disable'],
      basis: 'documented',
      attributes: [
        { name: 'userName', type: 'String', matching: 1 },
        { name: 'active', type: 'Boolean', required: false, filterable: false },
        { name: 'locale', type: 'String' },
        { name: 'title', type: 'String', required: false },
      ],
    },
    ...(groups !== undefined && { groups }),
    tutorial: { edition: 'six-step', vocabulary: 'entra-id' },
  });
}

function connectorOf(text: string): Connector {
  const { connector } = lintManifest(text, 'connectors/acme.json', 'acme');
  if (connector === null) throw new Error('The manifest of the test does not fit the schema.');
  return connector;
}

/** A run for one manifest against the server of another. */
async function learning(
  stated: string,
  server: string,
  ...faults: readonly (FaultName | Fault)[]
): Promise<VerifyReport> {
  const connector = connectorOf(stated);
  const mock = new MockAtHand(
    connectorOf(server),
    faults.map((fault) => (typeof fault === 'string' ? FAULTS[fault] : fault)),
  );
  mock.send('POST', '/Users', { userName: 'somebody', locale: 'en-US' });
  const report = await verifyAtHand(connector, [], mock, { app: appOf(connector), learn: connector });
  expect(report.left).toEqual([]);
  for (const { evidence } of report.proposals) expect(evidence.length).toBeGreaterThan(0);
  return report;
}

async function learn(...asked: Parameters<typeof learning>): Promise<string[]> {
  return (await learning(...asked)).proposals.map(({ edit }) => words(edit));
}

function words(edit: ManifestEdit): string {
  return edit.op === 'add' ? `${edit.path} ${JSON.stringify(edit.value)}` : `without ${edit.path}`;
}

const FILTERABLE = ['/users/attributes/2/filterable true', '/users/attributes/3/filterable true'];
const LOCALE_FREE = '/users/attributes/2/required false';
const DISABLES = '/users/activeFalse "disables"';

it('learns what is open, and nothing that is stated', async () => {
  expect(await learn(manifest(), manifest(GROUPS))).toEqual([
    ...FILTERABLE,
    LOCALE_FREE,
    DISABLES,
    '/groups {"actions":["create","update","delete"],"basis":"platform-default"}',
  ]);
  expect(await learn(manifest(false), manifest(false))).toEqual([...FILTERABLE, LOCALE_FREE, DISABLES]);
});

it.each([
  ['filter-refused', ['/users/attributes/2/filterable false', '/users/attributes/3/filterable false']],
  ['attribute-dropped', ['/users/attributes/2/filterable true', 'without /users/attributes/3']],
  ['attribute-not-updated', [...FILTERABLE, '/users/attributes/3/flow "create-only"']],
] as const)('learns of a server with the fault %s', async (fault, expected) => {
  const learned = await learn(manifest(false), manifest(false), fault);
  expect(learned).toEqual(expect.arrayContaining([...expected]));
});

it('learns that such users are deleted, that a group keeps its name, and that groups are members', async () => {
  expect(await learn(manifest(GROUPS), manifest(GROUPS), 'disabled-is-deleted', 'group-rename-ignored')).toEqual(
    expect.arrayContaining(['/users/activeFalse "deletes"', '/groups/rename false', '/groups/nested true']),
  );
});

it('learns nothing of what a server does not tell', async () => {
  const learned = await learn(manifest(GROUPS), manifest(GROUPS), 'members-never-shown', 'enable-refused');
  expect(learned).not.toContainEqual(expect.stringContaining('/groups/nested'));
});

it('a server that fails has not said no: of what it fails at nothing is learned', async () => {
  const wanted = await learn(manifest(GROUPS), manifest(GROUPS));
  expect(wanted).toEqual(expect.arrayContaining(['/groups/rename true', '/users/attributes/2/required false']));
  const groups = await learn(manifest(GROUPS), manifest(GROUPS), refuses(['GET', 'Groups/id'], 500));
  expect(groups).toEqual(wanted.filter((each) => !each.startsWith('/groups/')));
  const users = await learn(manifest(GROUPS), manifest(GROUPS), refuses(['GET', 'Users/id'], 500));
  expect(users.filter((each) => /^without|flow|activeFalse/u.test(each))).toEqual([]);
});

it('a server that fails at a user without an attribute has not said that it is required', async () => {
  const fails: Fault = {
    row: null,
    does: 'It fails at users without a language.',
    answer: ({ request, segments }) =>
      request.method === 'POST' && segments[0] === 'Users' && !request.body.includes('"locale"')
        ? refused(500, null, 'Oops.')
        : undefined,
  };
  expect(await learn(manifest(), manifest(), fails)).not.toContain('/users/attributes/2/required true');
  const refuse: Fault = {
    ...fails,
    answer: (exchange) => (fails.answer?.(exchange) ? refused(400, null, 'No.') : undefined),
  };
  expect(await learn(manifest(), manifest(), refuse)).toContain('/users/attributes/2/required true');
});

/** What is taken of a server, by what it is asked for: a person reads why, and the requests that showed it. */
const SERVERS: Readonly<Record<string, Parameters<typeof learning>>> = {
  'sound, with groups': [manifest(), manifest(GROUPS)],
  'sound, without groups': [manifest(), manifest(false)],
  'groups in part': [manifest({ ...GROUPS, rename: true }), manifest(GROUPS)],
  'groups without members': [manifest({ ...GROUPS, attributes: GROUPS.attributes.slice(0, 1) }), manifest(GROUPS)],
  'it requires a language': [manifest(), manifest(false).replace('"name":"locale"', '"required":true,"name":"locale"')],
  'it drops an attribute': [manifest(false), manifest(false), 'attribute-dropped'],
  'it keeps an attribute as it was': [manifest(false), manifest(false), 'attribute-not-updated'],
  'it hides who is disabled': [manifest(GROUPS), manifest(GROUPS), 'disabled-is-deleted'],
  'it keeps the name of a group, and takes no group in it': [
    ...([manifest(GROUPS), manifest(GROUPS)] as const),
    ...(['group-rename-ignored', 'nested-group-refused'] as const),
  ],
  'it refuses to list groups': [manifest(), manifest(GROUPS), refuses(['GET', 'Groups'], 403)],
  'it refuses to make groups': [manifest(), manifest(GROUPS), refuses(['POST', 'Groups'], 403)],
  'it has no groups yet': [manifest(), manifest(GROUPS), refuses(['GET', 'Groups'], 501)],
  'what becomes of leavers is stated': [
    manifest(false).replace('"basis"', '"activeFalse":"disables","basis"'),
    manifest(false),
  ],
  'the attributes of the platform stand beside its own': [
    manifest(false).replace('"documented"', '"documented-with-defaults"'),
    manifest(false).replace('"documented"', '"documented-with-defaults"'),
  ],
  'it drops what a user must have': [
    manifest(false).replace('"name":"locale"', '"required":true,"name":"locale"'),
    manifest(false),
    { row: null, does: 'It forgets the language.', stored: ({ locale: _, ...rest }) => rest },
  ],
  'a group has more than a name': [
    manifest({ ...GROUPS, attributes: [...GROUPS.attributes, { name: 'description', type: 'String' }] }),
    manifest({ ...GROUPS, attributes: [...GROUPS.attributes, { name: 'description', type: 'String' }] }),
  ],
  'it makes no user': [manifest(), manifest(GROUPS), refuses(['POST', 'Users'], 403)],
};

it('each proposal is told with what showed it', async () => {
  const lines: string[] = [];
  for (const [name, asked] of Object.entries(SERVERS)) {
    const report = await learning(...asked);
    const about = {
      connector: 'acme',
      name: 'Acme',
      server: '',
      date: '',
      advice: [],
      manifest: 'connectors/acme.json',
    };
    const run = { ...about, report };
    lines.push(`# ${name}`, ...proposalLines(run), '');
  }
  await expect(lines.join('\n')).toMatchFileSnapshot('golden/learned.txt');
});

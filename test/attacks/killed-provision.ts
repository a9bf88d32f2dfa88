/**
 * Runs of `provision` over many users that are killed after any request, and gone on with; `test/provision/bulk.test.ts` ends
 * them at every moment, without a process.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { type MockOptions, startMock } from '../../src/cli/live/mock.ts';
import type { RunningMock } from '../../src/cli/live/mock-server.ts';
import { isRecord } from '../../src/json/is-record.ts';
import { jsonOf } from '../../src/json/json-of.ts';
import { acmeManifest } from '../cli/acme-manifest.ts';
import type { Attack, AttackKind, Chance } from './attack.ts';
import { AttackedProject } from './attacked-project.ts';

const CLI = path.resolve('dist/cli/main.js');
const USERS = 60;
/** For each user a search, a creation and a look at what came of it. */
const REQUESTS = USERS * 3;
const TOKEN = 's3cret';

const FILES: ReadonlyMap<string, string> = new Map([
  [
    'connectors/acme.json',
    acmeManifest({
      auth: { method: 'bearer-token', fields: [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }] },
      setup: undefined,
      users: { actions: ['create', 'update', 'disable'], basis: 'platform-default' },
    }),
  ],
  [
    'users.csv',
    [
      'userPrincipalName,displayName',
      ...Array.from({ length: USERS }, (_, index) => `u${index}@a.b,U ${index}`),
      '',
    ].join('\n'),
  ],
]);

function* attacks(chance: Chance): Iterable<Attack> {
  for (;;) {
    const after = chance.below(REQUESTS);
    yield { name: `provision killed after ${after} requests`, carryOut: () => kill(after) };
  }
}

async function kill(after: number): Promise<string[]> {
  const project = new AttackedProject(FILES);
  let [child, requests]: [ChildProcess | null, number] = [null, 0];
  const mock = await serverOf(project, () => {
    requests++;
    if (requests === after) child?.kill('SIGKILL');
  });
  try {
    child = start(project, mock);
    if (after === 0) child.kill('SIGKILL');
    await ended(child);
    child = null;
    const code = await ended(start(project, mock));
    const names = await namesAt(mock);
    const left = [...project.texts().keys()].filter((file) => !FILES.has(file));
    return [
      ...(code === 0 ? [] : [`the second run ended with ${code}`]),
      ...(names.length === USERS && new Set(names).size === USERS
        ? []
        : [`${names.length} users, ${new Set(names).size} different ones`]),
      ...left.map((file) => `${file} was left`),
    ];
  } finally {
    await mock.close();
    project.remove();
  }
}

/** What is unique is not what keeps users from being created twice: this server would take them. */
function serverOf({ root }: AttackedProject, onRequest: () => void): Promise<RunningMock> {
  const options: MockOptions = {
    ...{ id: 'acme', port: 0, users: 0, faults: ['duplicates-accepted'], tokenEnv: 'SCIM_TOKEN', tokenLife: 3600 },
    ...{ root, format: 'text', quiet: false, color: false },
  };
  return startMock(options, {
    cwd: root,
    env: { SCIM_TOKEN: TOKEN },
    out: onRequest,
    err: () => undefined,
    color: false,
  });
}

function start({ root }: AttackedProject, { origin }: RunningMock): ChildProcess {
  const args = ['provision', 'acme', '--url', `${origin}/scim`, '--users', 'users.csv', '--rate', '0', '--apply'];
  return spawn(process.execPath, [CLI, ...args], {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, SCIM_TOKEN: TOKEN },
  });
}

function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => child.on('close', resolve));
}

async function namesAt({ origin }: RunningMock): Promise<string[]> {
  const headers = { Authorization: `Bearer ${TOKEN}`, Connection: 'close' };
  const list = jsonOf(await (await fetch(`${origin}/scim/Users`, { headers })).text());
  const resources = isRecord(list) && Array.isArray(list['Resources']) ? list['Resources'] : [];
  return resources.filter(isRecord).map((user) => String(user['userName']));
}

export const killedProvision: AttackKind = { name: 'provision killed after any request', few: 0, deep: 2, attacks };

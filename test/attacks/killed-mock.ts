/** Mock servers with a store that are killed while they write: whatever they answered is there the next time. */
import { type ChildProcess, spawn } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { isRecord } from '../../src/json/is-record.ts';
import { jsonOf } from '../../src/json/json-of.ts';
import { acmeManifest } from '../cli/acme-manifest.ts';
import type { Attack, AttackKind, Chance } from './attack.ts';
import { AttackedProject } from './attacked-project.ts';

const CLI = path.resolve('dist/cli/main.js');
const TOKEN = 's3cret';
/** Creations on their way when the server is killed, and how many at most before it. */
const AT_ONCE = 6;
const MOST = 80;

const MANIFEST = acmeManifest({
  auth: { method: 'bearer-token', fields: [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }] },
  setup: undefined,
  users: { actions: ['create', 'update', 'disable'], basis: 'platform-default' },
});

function* attacks(chance: Chance): Iterable<Attack> {
  for (;;) {
    const [after, pause] = [chance.below(MOST), chance.below(4)];
    yield { name: `mock killed ${pause} ms after ${after} answers`, carryOut: () => kill(after, pause) };
  }
}

async function kill(after: number, pause: number): Promise<string[]> {
  const project = new AttackedProject(new Map([['connectors/acme.json', MANIFEST]]));
  try {
    const first = await start(project);
    const ended = new Promise((resolve) => first.child.on('close', resolve));
    const answered = new Map<string, string>();
    let next = 0;
    const client = async (): Promise<void> => {
      for (;;) {
        const name = `user${next++}`;
        const id = await create(first.url, name);
        if (id === null) return;
        answered.set(id, name);
        if (answered.size === after) setTimeout(() => first.child.kill('SIGKILL'), pause);
      }
    };
    if (after === 0) first.child.kill('SIGKILL');
    await Promise.all(Array.from({ length: AT_ONCE }, client));
    await ended;
    const second = await start(project);
    const kept = await usersAt(second.url);
    second.child.kill('SIGINT');
    await new Promise((resolve) => second.child.on('close', resolve));
    const lost = [...answered].filter(([id, name]) => kept.get(id) !== name);
    const left = [...project.texts().keys()].filter((file) => !['connectors/acme.json', 'users.store'].includes(file));
    return [
      ...lost.map(([, name]) => `${name} was answered and is lost`),
      ...(kept.size > answered.size + AT_ONCE ? [`${kept.size} users, where ${answered.size} were answered`] : []),
      ...left.map((file) => `${file} was left`),
    ];
  } finally {
    project.remove();
  }
}

interface Started {
  readonly child: ChildProcess;
  readonly url: string;
}

function start({ root }: AttackedProject): Promise<Started> {
  const args = ['mock', 'acme', '--store', 'users.store', '--format', 'json', '--quiet'];
  const env = { ...process.env, SCIM_TOKEN: TOKEN };
  const child = spawn(process.execPath, [CLI, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let err = '';
  child.stderr.on('data', (part) => {
    err += String(part);
  });
  return new Promise((resolve, reject) => {
    child.stdout.once('data', (line) => {
      const said = jsonOf(String(line));
      resolve({ child, url: isRecord(said) ? String(said['url']) : '' });
    });
    child.on('close', () => reject(new Error(`The server did not start: ${err}`)));
  });
}

/** @returns the id; `null`: the server was killed before it answered */
function create(url: string, userName: string): Promise<string | null> {
  const headers = { Authorization: `Bearer ${TOKEN}`, 'Content-Type': 'application/scim+json' };
  return new Promise((resolve) => {
    const request = http.request(`${url}/Users`, { method: 'POST', headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('error', () => resolve(null));
      response.on('close', () => resolve(response.complete ? idIn(text) : null));
    });
    request.on('error', () => resolve(null));
    request.end(JSON.stringify({ userName }));
  });
}

function idIn(text: string): string | null {
  const body = jsonOf(text);
  return isRecord(body) && typeof body['id'] === 'string' ? body['id'] : null;
}

async function usersAt(url: string): Promise<ReadonlyMap<string, string>> {
  const headers = { Authorization: `Bearer ${TOKEN}`, Connection: 'close' };
  const list = jsonOf(await (await fetch(`${url}/Users`, { headers })).text());
  const resources = isRecord(list) && Array.isArray(list['Resources']) ? list['Resources'].filter(isRecord) : [];
  return new Map(resources.map(({ id, userName }) => [String(id), String(userName)]));
}

export const killedMock: AttackKind = { name: 'mock killed while it writes', few: 0, deep: 2, attacks };

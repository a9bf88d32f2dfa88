/** Requests that no browser of the reader sends: other hosts, paths, methods and first lines; and links among the files it watches. */
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startPreview } from '../../src/cli/preview/preview.ts';
import type { PreviewServer } from '../../src/cli/preview/server.ts';
import { acmeManifest } from '../cli/acme-manifest.ts';
import type { Attack, AttackKind, Chance } from './attack.ts';
import { AttackedProject, OUTSIDE_TEXT } from './attacked-project.ts';
import { endStock, SPECIAL } from './special.ts';

interface Running {
  readonly project: AttackedProject;
  readonly server: PreviewServer;
  readonly port: number;
}

let running: Promise<Running> | null = null;

async function start(): Promise<Running> {
  const project = new AttackedProject(new Map([['connectors/acme.json', acmeManifest()]]));
  const options = { root: project.root, format: 'text', quiet: true, color: false, base: false } as const;
  const silent = { cwd: project.root, env: {}, out: () => {}, err: () => {}, color: false };
  const server = await startPreview(options, silent);
  return { project, server, port: Number(new URL(server.url).port) };
}

/** `PORT` stands for the port of the server. */
const FOREIGN_HOSTS: readonly string[] = [
  'evil.example',
  'evil.example:PORT',
  '127.0.0.1',
  'localhost',
  '127.0.0.1:1',
  '127.0.0.1:PORT.evil.example',
  '127.0.0.1.evil.example:PORT',
  'localhost.evil.example:PORT',
  'evil.example@127.0.0.1:PORT',
  '127.0.0.1:PORT@evil.example',
  '127.0.0.1:PORT/',
  '127.0.0.1:PORT#',
  ' 127.0.0.1:PORT x',
  '[::1]:PORT',
  '0.0.0.0:PORT',
  '0:PORT',
  '127.1:PORT',
  '2130706433:PORT',
  '0x7f000001:PORT',
  '127.0.0.1:0PORT',
  'localhost.:PORT',
  '127.0.0.1:PORT, evil.example',
];

const PATHS: readonly string[] = [
  '/../package.json',
  '/acme/../../outside/file',
  '/..%2foutside%2ffile',
  '/%2e%2e/outside/file',
  '/%252e%252e/outside/file',
  '/acme/..\\..\\outside\\file',
  '/connectors/acme.json',
  '/outside/file',
  '//evil.example/',
  '///',
  '/\\evil.example',
  '/acme/index.html%00.md',
  '/acme/index.html/',
  '/acme//index.html',
  '/ACME/index.html',
  '/acme',
  '/acme/index',
  '/acme/manifest.html.md',
  '/%',
  '/%zz',
  '/%ff%fe',
  '/constructor/',
  '/__proto__/index.html',
  '/toString/',
  '/_preview/',
  '/_preview/../acme/',
  '/_preview/events/',
  '/_preview/events%00',
  '/_PREVIEW/EVENTS',
  '/.git/config',
  '/node_modules/.cache',
  '/etc/passwd',
  'http://evil.example/',
  'http://evil.example/acme/',
  '*',
  '/?%00',
  `/${'a'.repeat(7000)}`,
  `/${'../'.repeat(2000)}etc/passwd`,
  `/acme/${'%2e%2e%2f'.repeat(500)}etc/passwd`,
];

const RAW: readonly string[] = [
  'GET / HTTP/1.1\r\n\r\n',
  'GET / HTTP/1.0\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nHost: evil.example\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: evil.example\r\nHost: 127.0.0.1:PORT\r\n\r\n',
  'GET http://evil.example/ HTTP/1.1\r\nHost: evil.example\r\n\r\n',
  'POST / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'CONNECT evil.example:443 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  'nonsense\r\n\r\n',
  '\0\0\0\0',
  `GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nX: ${'x'.repeat(100_000)}\r\n\r\n`,
  '\x16\x03\x01\x02\x00',
];

const METHODS: readonly string[] = ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'];

function* attacks(chance: Chance): Iterable<Attack> {
  const hosts = FOREIGN_HOSTS.flatMap((host) =>
    ['/', '/acme/', '/_preview/events'].map((target) => [host, target] as const),
  );
  const cases: readonly Attack[] = [
    ...hosts.map(([host, target]) => attack(`${target} of the host ${host}`, (now) => foreignHost(now, host, target))),
    ...PATHS.map((target) => attack(`GET ${target.slice(0, 80)}`, (now) => strangePath(now, target))),
    ...METHODS.map((method) => attack(`${method} /`, (now) => otherMethod(now, method))),
    ...RAW.map((text) => attack(JSON.stringify(text.slice(0, 120)), (now) => raw(now, text))),
    ...Object.keys(SPECIAL).map((kind) => attack(`${kind} that appears while it runs`, (now) => appears(now, kind))),
    attack('300 listeners that stay away', listeners),
    attack('listeners that vanish while something is saved', vanishing),
  ];
  yield* chance.shuffled(cases);
}

function attack(name: string, carryOut: (now: Running) => Promise<readonly string[]>): Attack {
  return {
    name,
    async carryOut() {
      running ??= start();
      const now = await running;
      const faults = await carryOut(now);
      const after = await ask(now, '/_preview/style.css', {});
      return after.status === 200 ? faults : [...faults, `it answers ${after.status} afterwards`];
    },
  };
}

interface Reply {
  /** 0: the connection was closed without an answer. */
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

function ask({ port }: Running, target: string, options: http.RequestOptions): Promise<Reply> {
  return new Promise((resolve) => {
    const request = http.request(
      { hostname: '127.0.0.1', port, path: target, agent: false, ...options },
      (response) => {
        let text = '';
        const { statusCode: status = 0, headers } = response;
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        if (headers['content-type']?.startsWith('text/event-stream')) {
          request.destroy();
          resolve({ status, headers, text });
        }
        response.on('end', () => resolve({ status, headers, text }));
      },
    );
    request.on('error', () => resolve({ status: 0, headers: {}, text: '' }));
    request.end();
  });
}

async function foreignHost(now: Running, host: string, target: string): Promise<string[]> {
  const { status, text } = await ask(now, target, { headers: { host: host.replaceAll('PORT', String(now.port)) } });
  return [400, 403, 0].includes(status) && !text.includes('Acme') ? [] : [`it answered ${status}`];
}

async function strangePath(now: Running, target: string): Promise<string[]> {
  const { status, text, headers } = await ask(now, target, {});
  const faults = [200, 400, 404, 414, 431, 0].includes(status) ? [] : [`it answered ${status}`];
  if (text.includes(OUTSIDE_TEXT) || text.includes('root:')) faults.push('it gave a file of the disk');
  if (status === 200 && !/^\/(?:\?|$)/u.test(target)) faults.push('it has a page there');
  if (status > 0 && status !== 400 && headers['x-content-type-options'] !== 'nosniff') faults.push('it sent no policy');
  return faults;
}

async function otherMethod(now: Running, method: string): Promise<string[]> {
  const { status } = await ask(now, '/', { method });
  return status === 405 ? [] : [`it answered ${status}`];
}

/** Whatever comes, no page of the project is given to who does not ask by the right name. */
function raw({ port }: Running, text: string): Promise<string[]> {
  return new Promise((resolve) => {
    let got = '';
    const socket = net.connect(port, '127.0.0.1', () => socket.end(text.replaceAll('PORT', String(port))));
    const end = (): void => {
      socket.destroy();
      const isTold = /^HTTP\/1\.1 200.*Acme/su.test(got) && /evil|HTTP\/1\.0|^GET \/ HTTP\/1\.1\r\n\r\n/u.test(text);
      resolve(isTold ? [`it told ${got.slice(0, 60)}`] : []);
    };
    socket.setEncoding('utf8').setTimeout(1000, end);
    socket.on('data', (part: string) => {
      got += part;
    });
    socket.on('close', end).on('error', end);
  });
}

/** Longer than the watcher waits before it tells of a change. */
const A_MOMENT = 40;

/** Among the manifests and the templates; the server goes on, whatever the watcher makes of it. */
async function appears({ project }: Running, kind: string): Promise<string[]> {
  // The last one stands in the place of the folder of the one before.
  for (const files of [['connectors/special.json', 'templates/special.hbs'], ['templates']]) {
    const places = files.map((file) => project.path(file));
    for (const place of places) {
      fs.mkdirSync(path.dirname(place), { recursive: true });
      fs.rmSync(place, { recursive: true, force: true });
      SPECIAL[kind]?.(place, project.outside);
    }
    await setTimeout(A_MOMENT);
    for (const place of places)
      for (const each of [place, `${place}.other`]) fs.rmSync(each, { recursive: true, force: true });
  }
  await setTimeout(A_MOMENT);
  return project.faults({ command: 'preview', code: 0, out: '', err: '' });
}

async function listeners(now: Running): Promise<string[]> {
  const replies = await Promise.all(Array.from({ length: 300 }, () => ask(now, '/_preview/events', {})));
  return replies.filter(({ status }) => status !== 200).map(({ status }) => `a listener got ${status}`);
}

async function vanishing(now: Running): Promise<string[]> {
  const gone = Array.from({ length: 20 }, () => ask(now, '/_preview/events', {}));
  now.server.announce({ all: true, connectors: [] });
  await Promise.all(gone);
  now.server.announce({ all: true, connectors: [] });
  return [];
}

export const previewRequests: AttackKind = {
  name: 'requests to the preview',
  few: 60,
  deep: 140,
  attacks,
  async end() {
    const now = await running;
    running = null;
    await now?.server.close();
    now?.project.remove();
    endStock();
  },
};

/** `verify` over a network: servers that behave, and servers that do not. */
import http from 'node:http';
import net from 'node:net';
import express from 'express';
import SCIMMY from 'scimmy';
import SCIMMYRouters from 'scimmy-routers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { startMock } from '../../src/cli/live/mock.ts';
import type { Shell } from '../../src/cli/shell.ts';
import { hurriedClock } from '../hurried-clock.ts';
import { checkDocuments } from './documents.ts';
import { type Answer, acmeManifest, TemporaryProject } from './temporary-project.ts';

type Method = 'bearer-token' | 'oauth-client-credentials';

const FIELDS: Readonly<Record<Method, readonly object[]>> = {
  'bearer-token': [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }],
  'oauth-client-credentials': [
    { portal: 'Tenant URL' },
    { portal: 'Token Endpoint' },
    { portal: 'Client ID' },
    { portal: 'Client Secret', secret: true },
  ],
};

const acme = (method: Method = 'bearer-token'): string =>
  acmeManifest({
    auth: { method, fields: FIELDS[method] },
    setup: undefined,
    users: {
      actions: ['create', 'update', 'disable'],
      basis: 'documented',
      attributes: [
        { name: 'userName', type: 'String', matching: 1, filterable: true, source: 'userPrincipalName' },
        { name: 'displayName', type: 'String', source: 'displayName' },
        { name: 'active', type: 'Boolean', expression: 'Not([IsSoftDeleted])' },
        { name: 'name.givenName', type: 'String', source: 'givenName' },
        { name: 'name.familyName', type: 'String', source: 'surname' },
        { name: 'emails[type eq "work"].value', type: 'String', source: 'mail' },
      ],
    },
  });

interface Run {
  readonly more?: readonly string[];
  readonly method?: Method;
  readonly sure?: boolean;
}

async function verify(url: string, { more = [], method = 'bearer-token', sure = true }: Run = {}): Promise<Answer> {
  const { root } = new TemporaryProject({ 'connectors/acme.json': acme(method) });
  let out = '';
  let err = '';
  const shell: Shell = {
    cwd: root,
    env: { SCIM_TOKEN: 's3cret' },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    color: false,
    clock,
  };
  const args = ['verify', 'acme', '--url', url, '--timeout', '1', ...(sure ? ['--yes'] : []), ...more];
  const code = await runCommandLine(args, shell);
  checkDocuments(out);
  return { code, out, err };
}

/** A server on this machine until the test ends. */
async function listen(server: http.Server | net.Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    if (server instanceof http.Server) server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/scim`;
}

const clock = hurriedClock();

type Handler = (request: http.IncomingMessage, response: http.ServerResponse) => void;

const EMPTY_LIST = JSON.stringify({ totalResults: 0, Resources: [] });

describe('a server that cannot be verified', () => {
  const PATIENCE = 1000;
  const waitsOn = () => vi.advanceTimersByTime(PATIENCE / 2);

  it.each<readonly [string, Handler]>([
    [
      'hangs',
      () => {
        waitsOn();
        waitsOn();
      },
    ],
    [
      'drips a byte at a time',
      (_, response) => {
        response.writeHead(200, { 'Content-Type': 'application/scim+json' });
        let drops = 0;
        const timer = setInterval(() => {
          response.write(' ');
          if (drops++ < 2) waitsOn();
        }, 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('because it %s: exit code 2 when a second is over', async (_what, handler) => {
    const url = await listen(http.createServer(handler));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { code, out, err } = await verify(url);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/no whole answer within 1 second/u);
  });

  const servers: readonly [string, Handler, RegExp][] = [
    ['answers HTML', (_, response) => response.end('<!doctype html><p>Welcome'), /no SCIM server.*no JSON/u],
    ['answers half a JSON', (_, response) => response.end('{"Resources": ['), /no SCIM server.*no JSON/u],
    ['answers without end', (_, response) => void pour(response), /larger than 5 MB/u],
    [
      'closes before its answer is whole',
      (_, response) => {
        response.writeHead(200, { 'Content-Length': 1000 });
        response.write('{');
        setTimeout(() => response.destroy(), 20);
      },
      /closed the connection/u,
    ],
    [
      'sends elsewhere',
      (_, response) => response.writeHead(307, { Location: 'http://elsewhere.invalid/scim/Users' }).end(),
      /sends to another one: http:\/\/elsewhere\.invalid/u,
    ],
    ['is too busy', (_, response) => response.writeHead(429, { 'Retry-After': '0' }).end(), /too busy/u],
    ['fails', (_, response) => response.writeHead(503).end(), /answered 503/u],
    ['does not know the token', (_, response) => response.writeHead(401).end(), /does not take the token/u],
    ['has nothing there', (_, response) => response.writeHead(404).end(), /no SCIM server/u],
  ];

  it.each(servers)('because it %s: exit code 2 and one clear problem', async (_what, handler, problem) => {
    const { code, out, err } = await verify(await listen(http.createServer(handler)));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(problem);
    expect(err).not.toContain('s3cret');
  });

  it('because it speaks another language', async () => {
    const { code, err } = await verify(await listen(net.createServer((socket) => socket.end('SSH-2.0-x\r\n'))));
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be reached|closed the connection/u);
  });
});

function pour(response: http.ServerResponse): void {
  const piece = Buffer.alloc(256 * 1024, 0x20);
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more);
  more();
}

describe('what is asked for wrongly', () => {
  it.each([
    ['an address that nobody answers at', 'http://127.0.0.1:1/scim', [], /nothing listens there/u],
    ['plain http beyond this machine', 'http://scim.example.com', [], /everybody on the way could read the token/u],
    ['a password in the address', 'https://me:secret@scim.example.com', [], /comes from an environment variable/u],
    ['no address', 'scim.example.com', [], /tenant URL/u],
    ['a profile that is not there', 'http://127.0.0.1:1', ['--profile', 'google'], /Allowed choices are/u],
    ['--write without --learn', 'http://127.0.0.1:1', ['--write'], /--write goes with --learn/u],
    ['a day that is none', 'http://127.0.0.1:1', ['--record', '--date', '2026-02-30'], /It takes a day/u],
    ['a variable that is not set', 'http://127.0.0.1:1', ['--token-env', 'NOTHING'], /NOTHING is not set/u],
  ])('%s: exit code 2', async (_what, url, more, problem) => {
    const { code, out, err } = await verify(url, { more });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(problem);
  });

  it('nobody to be asked: nothing is made', async () => {
    let methods = '';
    const url = await listen(
      http.createServer((request, response) => {
        methods += request.method;
        response.end(EMPTY_LIST);
      }),
    );
    const { code, err } = await verify(url, { sure: false });
    expect(code).toBe(2);
    expect(err).toMatch(/with scimv\w+ in their names.*--yes/su);
    expect(methods).toBe('GET');
  });
});

describe('a server of this package', () => {
  async function mockAt(
    faults: readonly string[] = [],
    method: Method = 'bearer-token',
    out: (line: string) => void = () => undefined,
  ): Promise<string> {
    const { root } = new TemporaryProject({ 'connectors/acme.json': acme(method) });
    const err = () => undefined;
    const shell: Shell = { cwd: root, env: { SCIM_TOKEN: 's3cret' }, out, err, color: false, clock };
    const options = { id: 'acme', port: 0, users: 0, faults, tokenEnv: 'SCIM_TOKEN', tokenLife: 1, root } as const;
    const running = await startMock({ ...options, quiet: false, format: 'text', color: false }, shell);
    onTestFinished(running.close);
    return running.origin;
  }

  it('is proven whole: exit code 0', async () => {
    const url = `${await mockAt()}/scim/?aadOptscim062020`;
    const { code, out } = await verify(url, { more: ['--format', 'json'] });
    const clean = { counts: { refuted: 0, 'cannot-tell': 0 }, left: [], stopped: false, lost: null };
    expect(JSON.parse(out)).toMatchObject(clean);
    expect(code).toBe(0);
  });

  it('leaves a record: the page says so, the record is no manifest, and a later change makes it stale', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json': acme() });
    const out = () => undefined;
    const shell: Shell = { cwd: project.root, env: { SCIM_TOKEN: 's3cret' }, out, err: out, color: false, clock };
    const args = ['verify', 'acme', '--url', `${await mockAt()}/scim`, '--yes'];
    expect(await runCommandLine([...args, '--record', '--date', '2026-11-28'], shell)).toBe(0);
    expect(project.read('connectors/acme.verified.json')).not.toContain('s3cret');
    expect((await project.run('gen')).code).toBe(0);
    expect(project.read('generated/acme/tutorial.md')).toMatch(/^On 11\/28\/2026, \d+ claims/mu);
    expect((await project.run('gen', '--check')).code).toBe(0);
    for (const name of ['acme.json', 'acme.verified.json'])
      project.write(`old/connectors/${name}`, project.read(`connectors/${name}`));
    project.write('connectors/acme.json', acme().replace('"name": "displayName"', '"name": "nickName"'));
    for (const command of [['lint'], ['diff', 'old', '.']])
      expect((await project.run(...command)).out).toMatch(
        /displayName was taken away after it was tried on 2026-11-28/u,
      );
  });

  it('that keeps what it should delete: exit code 1, and a list of what is left', async () => {
    const { code, out } = await verify(`${await mockAt(['delete-ignored'])}/scim`);
    expect(code).toBe(1);
    expect(out).toMatch(/could not be removed from the server:\n {2}User [\w-]+ \(its values begin with scimv/u);
  });

  it('with a token endpoint passes the tests of tokens but for their life', async () => {
    const method = 'oauth-client-credentials';
    const origin = await mockAt([], method);
    const more = ['--token-url', `${origin}/oauth/token`, '--client-id', 'scimanifest-mock', '--format', 'junit'];
    const { code, out } = await verify(`${origin}/scim`, { method, more: [...more, '--profile', 'microsoft-gallery'] });
    expect(out).toMatch(/name="Create_User_Test"\/>/u);
    expect(out).toMatch(/name="Validate_Credentials_Test"><failure message="Token validity is less than 60 minutes/u);
    expect(out).not.toContain('s3cret');
    expect(code).toBe(1);
  });

  it('whose tokens live for a second: they are renewed', async () => {
    const method = 'oauth-client-credentials';
    const asked: string[] = [];
    const origin = await mockAt([], method, (line) => void asked.push(line));
    const more = ['--token-url', `${origin}/oauth/token`, '--client-id', 'scimanifest-mock', '--format', 'json'];
    const { code, out } = await verify(`${origin}/scim`, { method, more });
    expect(JSON.parse(out).counts).toMatchObject({ refuted: 0, 'cannot-tell': 0 });
    expect(asked.filter((line) => line.includes('/oauth/token')).length).toBeGreaterThan(2);
    expect(code).toBe(0);
    const credentials = { client_id: 'scimanifest-mock', client_secret: 's3cret' };
    const body = new URLSearchParams({ grant_type: 'client_credentials', ...credentials });
    const { access_token: token } = await (await fetch(`${origin}/oauth/token`, { method: 'POST', body })).json();
    const headers = { Authorization: `Bearer ${token}` };
    const status = async () => (await fetch(`${origin}/scim/Users`, { headers })).status;
    expect(await status()).toBe(200);
    await clock.sleep(1001);
    expect(await status()).toBe(401);
  });
});

describe('provision', () => {
  it.each([
    ['a user file that is none', { 'ana.json': '["ana"]' }, /does not hold a JSON object/u],
    ['a user file that is not there', {}, /no file ana\.json/u],
    ['an address that nobody answers at', { 'ana.json': '{"mail":"x"}' }, /nothing listens there/u],
  ])('%s: exit code 2', async (_what, files, problem) => {
    const { root } = new TemporaryProject({ 'connectors/acme.json': acme(), ...files });
    let err = '';
    const shell: Shell = {
      cwd: root,
      env: { SCIM_TOKEN: 's3cret' },
      out: () => undefined,
      err: (text) => {
        err += text;
      },
      color: false,
    };
    const args = ['provision', 'acme', '--url', 'http://127.0.0.1:1', '--user', 'ana.json'];
    expect(await runCommandLine(args, shell)).toBe(2);
    expect(err).toMatch(problem);
  });
});

describe('a server of others', () => {
  interface Asked {
    readonly id?: string;
    readonly filter?: { readonly match: (values: object[]) => object[] };
  }

  /** scimmy with its routers on express: users in memory. */
  async function scimmyAt(): Promise<string> {
    const users = new Map<string, Readonly<Record<string, unknown>>>();
    const known = (id: string): Readonly<Record<string, unknown>> => {
      const found = users.get(id);
      if (found === undefined) throw new SCIMMY.Types.Error(404, '', `Resource ${id} not found`);
      return found;
    };
    SCIMMY.Resources.declare(SCIMMY.Resources.User, {
      egress: ({ id, filter }: Asked) => {
        if (id !== undefined) return known(id);
        return filter === undefined ? [...users.values()] : filter.match([...users.values()]);
      },
      ingress: ({ id: given }: Asked, instance: unknown) => {
        const before = given === undefined ? { meta: { created: new Date() } } : known(given);
        const id = given ?? `u${users.size + 1}`;
        const user = { ...JSON.parse(JSON.stringify(instance)), id, meta: before['meta'] };
        const isSame = (each: Readonly<Record<string, unknown>>) =>
          each['id'] !== id && String(each['userName']).toLowerCase() === user.userName.toLowerCase();
        if ([...users.values()].some(isSame)) throw new SCIMMY.Types.Error(409, 'uniqueness', 'There is one already.');
        users.set(id, user);
        return user;
      },
      degress: ({ id = '' }: Asked) => {
        known(id);
        users.delete(id);
      },
    });
    const app = express();
    const handler = (request: express.Request) => {
      if (request.header('Authorization') !== 'Bearer s3cret') throw new Error('Unauthorized');
      return 'us';
    };
    app.use('/scim', new SCIMMYRouters({ type: 'bearer', handler }));
    return listen(http.createServer(app));
  }

  it('has its known verdicts', async () => {
    const { code, out } = await verify(await scimmyAt(), { more: ['--format', 'json'] });
    const claims: { claim: string; subject: string; verdict: string }[] = JSON.parse(out).claims;
    const found = (verdict: string) =>
      claims.filter((each) => each.verdict === verdict).map(({ claim, subject }) => `${claim} ${subject}`.trim());
    expect({ code, refuted: found('refuted'), open: found('cannot-tell') }).toMatchInlineSnapshot(`
      {
        "code": 1,
        "open": [],
        "refuted": [
          "location",
          "ignores-case userName",
          "unknown-attribute",
          "text-boolean",
          "adds-entry",
        ],
      }
    `);
  });
});

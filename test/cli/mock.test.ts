import { once } from 'node:events';
import fs from 'node:fs';
import http from 'node:http';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { type MockOptions, startMock } from '../../src/cli/live/mock.ts';
import { EventStream } from '../../src/cli/preview/events.ts';
import type { Shell } from '../../src/cli/shell.ts';
import { acmeManifest, TemporaryProject } from './temporary-project.ts';

const manifest = acmeManifest({
  auth: {
    method: 'bearer-token',
    fields: [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }],
  },
  setup: undefined,
  users: { actions: ['create', 'update', 'disable'], basis: 'platform-default' },
});

interface Answer {
  readonly status: number;
  readonly text: string;
}

interface Running {
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body: unknown) => Promise<number>;
  readonly answerTo: (path: string, body: unknown) => Promise<Answer>;
  readonly close: () => Promise<void>;
  readonly lines: string[];
  readonly origin: string;
}

async function start(project: TemporaryProject, options: Partial<MockOptions> = {}): Promise<Running> {
  const lines: string[] = [];
  const shell: Shell = {
    cwd: project.root,
    env: { SCIM_TOKEN: 's3cret' },
    out: (text) => void lines.push(text),
    err: (text) => void lines.push(text),
    color: false,
  };
  const usual = { id: 'acme', port: 0, users: 0, faults: [], tokenEnv: 'SCIM_TOKEN', tokenLife: 3600 };
  const common = { root: project.root, format: 'text', quiet: false, color: false } as const;
  const running = await startMock({ ...usual, ...common, ...options }, shell);
  let isOpen = true;
  const close = async () => {
    if (isOpen) await running.close();
    isOpen = false;
  };
  onTestFinished(close);
  const headers = { Authorization: 'Bearer s3cret', 'Content-Type': 'application/scim+json', Connection: 'close' };
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(`${running.origin}/scim${path}`, { ...init, headers });
    return { status: response.status, text: await response.text() };
  };
  const answerTo = (path: string, body: unknown) => send(path, { method: 'POST', body: JSON.stringify(body) });
  return {
    get: (path) => send(path, {}),
    post: async (path, body) => (await answerTo(path, body)).status,
    answerTo,
    close,
    lines,
    origin: running.origin,
  };
}

describe('the mock server', () => {
  it('tells in a line a request what was wanted and what came of it, and never a secret', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json': manifest });
    const { get, post, lines } = await start(project, { users: 1, faults: ['delete-ignored'] });
    await post('/Users', { userName: 'ana' });
    await get('/Users?filter=userName+eq+%22ANA%22');
    const text = lines
      .join('')
      .replace(/127\.0\.0\.1:\d+/gu, 'HOST')
      .replace(/^\d\d:\d\d:\d\d/gmu, 'TIME');
    expect(text).toBe(
      [
        'Acme at http://HOST/scim, 1 users; its requests at http://HOST/',
        '  Token: as in SCIM_TOKEN',
        '  Fault delete-ignored: It answers 204 to a deletion, and deletes nothing.',
        'Ctrl+C ends it.',
        'TIME  POST   /Users ana → 201',
        'TIME  GET    /Users filter=userName eq "ANA" → 200 1 found',
        '',
      ].join('\n'),
    );
  });

  it('keeps what it answered in a file, and begins with that the next time', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json': manifest });
    const first = await start(project, { store: 'users.store' });
    for (const userName of ['ana', 'bea']) expect(await first.post('/Users', { userName })).toBe(201);
    await first.close();
    // A server that was killed in the middle of a line.
    project.write('users.store', `${project.read('users.store')}{"put":{"type":"Us`);
    const second = await start(project, { store: 'users.store', users: 5 });
    expect((await second.get('/Users')).text).toMatch(/"totalResults":2,.*"ana".*"bea"/u);
    expect(await second.post('/Users', { userName: 'ANA' })).toBe(409);
    // One server at a time.
    await expect(start(project, { store: 'users.store' })).rejects.toThrow(/Another run is writing here/u);
    await second.close();
    expect([...project.tree('.').keys()]).toEqual(['connectors/acme.json', 'users.store']);
  });

  describe('has a page of its requests', () => {
    it('that shows them as text, loads nothing from elsewhere, and no secret', async () => {
      const { get, post, origin } = await start(new TemporaryProject({ 'connectors/acme.json': manifest }));
      await post('/Users', { userName: '<img src=x onerror=alert(1)>', displayName: 's3cret' });
      await get('/Users?filter=userName+eq+%22%3Cb%3E%22');
      const page = await fetch(`${origin}/`);
      const text = await page.text();
      expect(text).toMatch(/POST {3}\/Users &#x3C;img src=x onerror=alert\(1\)> → 201/u);
      expect(text).not.toMatch(/<img|<b>|s3cret|(?:src|href)="(?!data:,|\/log\.)/u);
      expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
      for (const asset of ['/log.css', '/log.js']) expect((await fetch(origin + asset)).status).toBe(200);
    });

    it('that learns of new ones while it is open', async () => {
      const { post, origin } = await start(new TemporaryProject({ 'connectors/acme.json': manifest }));
      const stream = await fetch(`${origin}/log/events`);
      const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
      await post('/Users', { userName: 'ana' });
      let seen = '';
      while (!seen.includes('exchange')) seen += (await reader?.read())?.value ?? '';
      expect(seen).toMatch(/^event: exchange\ndata: ".*POST {3}\/Users ana → 201/mu);
      await reader?.cancel();
    });

    it('at its own address alone', async () => {
      const { origin } = await start(new TemporaryProject({ 'connectors/acme.json': manifest }));
      for (const path of ['/', '/log/events', '/scim/Users']) {
        const status = await new Promise((resolve, reject) => {
          const asked = http.get(origin + path, { headers: { Host: 'evil.example' } }, ({ statusCode }) =>
            resolve(statusCode),
          );
          asked.on('error', reject);
        });
        expect(status).toBe(403);
      }
    });
  });

  it('tells nothing to a page that was closed', async () => {
    const stream = new EventStream();
    const server = http.createServer((request, response) => stream.add(request, response)).listen(0, '127.0.0.1');
    onTestFinished(() => void server.close());
    await once(server, 'listening');
    const address = server.address();
    const page = new AbortController();
    const port = typeof address === 'object' ? address?.port : null;
    await fetch(`http://127.0.0.1:${port}`, { signal: page.signal });
    expect(stream.isHeard).toBe(true);
    page.abort();
    await vi.waitFor(() => expect(stream.isHeard).toBe(false), { timeout: 60_000 });
    stream.close();
  });

  it('takes no body larger than a megabyte, and keeps what it answers for once it is on the disk', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json': manifest });
    const { post } = await start(project, { store: 'users.store' });
    const longest = 1024 * 1024 - JSON.stringify({ userName: '' }).length;
    expect(await post('/Users', { userName: 'a'.repeat(longest + 1) })).toBe(413);
    expect(await post('/Users', { userName: 'a'.repeat(longest) })).toBe(201);
    expect(project.read('users.store').length).toBeGreaterThan(longest);
  });

  it('says that it cannot keep what the disk has no room for', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json': manifest });
    const { post, get, answerTo } = await start(project, { store: 'users.store' });
    expect(await post('/Users', { userName: 'ana' })).toBe(201);
    const full = vi.spyOn(fs, 'appendFileSync').mockImplementationOnce((file) => {
      if (typeof file === 'number') fs.writeSync(file, '{"put":{"ty');
      throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    });
    const refused = await answerTo('/Users', { userName: 'bea' });
    expect(refused.status).toBe(500);
    expect(refused.text).toMatch(/"status":"500","detail":"Cannot write users.store: the disk is full."/u);
    full.mockRestore();
    expect(await post('/Users', { userName: 'cia' })).toBe(201);
    expect((await get('/Users')).text).toMatch(/"totalResults":2,/u);
    expect(project.read('users.store')).toMatch(/ana.*\n.*cia.*\n$/u);
  });

  it.each([
    ['a connector that is not there', ['mock', 'acne'], /Did you mean acme/u],
    ['a fault that is not there', ['mock', 'acme', '--fault', 'delete-ignord'], /Did you mean delete-ignored/u],
    ['no connector', ['mock'], /Name one/u],
    ['a file that is no store', ['mock', 'acme', '--store', 'connectors/acme.json'], /not a store/u],
  ])('%s: exit code 2 and the way out', async (_what, args, hint) => {
    const project = new TemporaryProject({ 'connectors/acme.json': manifest });
    const { code, out, err } = await project.run(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(hint);
  });

  it('lists its faults', async () => {
    const { code, out } = await new TemporaryProject().run('mock', '--list-faults', '--format', 'json');
    expect(code).toBe(0);
    expect(JSON.parse(out).faults[0]).toEqual({ name: 'empty-search-not-found', row: 1, does: expect.any(String) });
  });
});

import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningPreview, startPreview } from '../../src/cli/preview/preview.ts';
import { CannotRun, type Shell } from '../../src/cli/shell.ts';
import { makeProject, manifestOf, type TemporaryProject } from './preview-project.ts';

let project: TemporaryProject;
let server: RunningPreview;
const said: string[] = [];

const shell: Shell = {
  cwd: os.tmpdir(),
  env: {},
  out: (text) => said.push(text),
  err: (text) => said.push(text),
  color: false,
};

beforeAll(async () => {
  project = makeProject({ atlas: manifestOf('Atlas'), broken: '{ "name": ' });
  server = await startPreview({ root: project.root, format: 'text', quiet: false, color: false }, shell);
});

afterAll(async () => {
  await server.close();
  project.remove();
});

interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
}

/** The path is sent as it is: nothing resolves the dots in it. */
function ask(target: string, options: http.RequestOptions = {}): Promise<Answer> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const request = http.request({ hostname, port, path: target, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    request.on('error', reject).end();
  });
}

describe('the preview server', () => {
  it('says where it is', () => {
    expect(said.join('')).toContain(`Preview at ${server.url}`);
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('takes no edit, and offers none', async () => {
    const headers = { 'Content-Type': 'application/json', Origin: server.url.slice(0, -1) };
    expect((await ask('/_preview/edit/save', { method: 'POST', headers })).status).toBe(405);
    expect((await ask('/atlas/index.html?quick')).text).not.toContain('data-edit');
    expect(server.editUrl).toBeNull();
  });

  it('listens on the loopback address alone', async () => {
    const port = Number(new URL(server.url).port);
    const others = Object.values(os.networkInterfaces())
      .flatMap((each) => each ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4');
    for (const { address } of others) {
      const outcome = await new Promise<string>((resolve) => {
        const socket = net.connect({ host: address, port, timeout: 2000 }, () => resolve('connected'));
        socket.on('error', () => resolve('refused')).on('timeout', () => resolve('refused'));
      });
      expect(outcome).toBe('refused');
    }
  });

  it('serves the gallery, pages and assets with a strict policy', async () => {
    for (const target of [
      '/',
      '/index.html',
      '/?auth=none',
      '/atlas/',
      '/atlas/index.html',
      '/atlas/attributes.html',
      '/atlas/manifest.html',
      '/_preview/style.css',
      '/_preview/script.js',
    ]) {
      const { status, headers } = await ask(target);
      expect([target, status]).toEqual([target, 200]);
      expect(headers['content-security-policy']).toBe(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data: https:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  it('shows the problems of a broken manifest in its page', async () => {
    const { status, text } = await ask('/broken/index.html');
    expect(status).toBe(200);
    expect(text).toContain('There is no page yet');
    expect(text).toContain('connectors/broken.json:1:');
  });

  it('knows nothing but its pages', async () => {
    const targets = [
      '/nothing',
      '/atlas',
      '/atlas/x.html',
      '/atlas/difference.html',
      '/../package.json',
      '/atlas/../../../etc/passwd',
      '/%2e%2e/%2e%2e/etc/passwd',
      '/..%2f..%2fetc%2fpasswd',
      '/connectors/atlas.json',
      '/%',
      '/%00',
      '//evil.example/',
      '/constructor/index.html',
      '/__proto__/index.html',
      '/atlas/index.html/',
    ];
    for (const target of targets) expect([target, (await ask(target)).status]).toEqual([target, 404]);
    const { text } = await ask('/atlas/x.html');
    expect(text).toContain('<h1 class="page-title">There is no such page</h1>');
    expect(text).toContain('<header class="site">');
    expect(text).toContain('href="/_preview/style.css"');
  });

  it('answers to its own name alone', async () => {
    const { port } = new URL(server.url);
    expect((await ask('/', { headers: { host: `localhost:${port}` } })).status).toBe(200);
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1.evil.example:${port}`,
      '127.0.0.1:1',
      '',
    ]) {
      expect([host, (await ask('/', { headers: { host } })).status]).toEqual([
        host,
        host === '' ? expect.any(Number) : 403,
      ]);
      expect((await ask('/_preview/events', { headers: { host: 'evil.example' } })).status).toBe(403);
    }
  });

  it('can only be read', async () => {
    expect((await ask('/', { method: 'POST' })).status).toBe(405);
    const head = await ask('/', { method: 'HEAD' });
    expect([head.status, head.text]).toEqual([200, '']);
  });

  it('tells open pages of a saved manifest, and shows what was saved', async () => {
    const events = await follow();
    project.save('atlas', manifestOf('Atlas of tomorrow'));
    expect(await events.next()).toEqual({ all: false, connectors: ['atlas'] });
    const { text } = await ask('/atlas/index.html');
    expect(text).toContain('Atlas of tomorrow');
    events.end();
  });

  it('tells a page at once of what was saved between its making and its first question', async () => {
    const { text } = await ask('/atlas/index.html');
    const address = /data-live="([^"]+)"/u.exec(text)?.[1] ?? '';
    const early = await follow();
    project.save('atlas', manifestOf('Atlas', { prerequisites: ['A plan'] }));
    await early.next();
    early.end();
    const late = await follow(server.url, address.replace('../', ''));
    expect(await late.next()).toEqual({ all: true, connectors: [] });
    late.end();
    const fresh = /data-live="([^"]+)"/u.exec((await ask('/atlas/index.html')).text)?.[1] ?? '';
    expect(fresh).not.toBe(address);
    const current = await follow(server.url, fresh.replace('../', ''));
    project.save('atlas', manifestOf('Atlas'));
    expect(await current.next()).toEqual({ all: false, connectors: ['atlas'] });
    current.end();
  });

  it('survives a manifest that breaks, comes and goes', async () => {
    const events = await follow();
    project.save('atlas', '{');
    await events.next();
    const { text } = await ask('/atlas/index.html');
    expect(text).toContain('There is no page yet');
    expect(text).toContain('This is the page as it was before the errors');
    expect(text).toMatch(/<h1 id="[^"]*">[^<]*Atlas/u);
    project.save('atlas', manifestOf('Atlas'));
    await events.next();
    project.save('fresh', manifestOf('Fresh'));
    await events.next();
    expect((await ask('/')).text).toContain('Fresh');
    fs.rmSync(path.join(project.root, 'connectors', 'fresh.json'));
    await events.next();
    expect((await ask('/fresh/index.html')).status).toBe(404);
    events.end();
  });

  it('makes every page anew when a template is saved, and shows what is wrong with it', async () => {
    const events = await follow();
    const file = path.join(project.root, 'templates', 'sections', 'monitor.hbs');
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, '## Watch it\n\n{{nothing.like.this}}\n');
    expect(await events.next()).toMatchObject({ all: true });
    expect((await ask('/atlas/index.html')).text).toContain('templates/sections/monitor.hbs');
    fs.writeFileSync(file, '## Watch it closely\n');
    await events.next();
    expect((await ask('/atlas/index.html')).text).toContain('Watch it closely');
    events.end();
  });

  it('refuses a port that is taken', async () => {
    const port = Number(new URL(server.url).port);
    const second = startPreview({ root: project.root, format: 'text', quiet: false, color: false, port }, shell);
    await expect(second).rejects.toThrow(CannotRun);
    await expect(second).rejects.toThrow(`Port ${port} is in use.`);
    const none = startPreview({ root: project.root, format: 'text', quiet: false, color: false, port: 70_000 }, shell);
    await expect(none).rejects.toThrow('There is no port 70000.');
  });

  it('ends with pages still open', async () => {
    const other = await startPreview({ root: project.root, format: 'text', quiet: false, color: false }, shell);
    await follow(other.url);
    await other.close();
    await expect(fetch(other.url)).rejects.toThrow();
  });
});

interface Following {
  readonly next: () => Promise<unknown>;
  readonly end: () => void;
}

/** Listens as a page does. */
async function follow(url: string = server.url, address = '_preview/events'): Promise<Following> {
  const abort = new AbortController();
  const answer = await fetch(`${url}${address}`, { signal: abort.signal });
  const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = '';
  const next = async (): Promise<unknown> => {
    for (;;) {
      const [, data] = /event: change\ndata: (.*)\n\n/.exec(buffer) ?? [];
      if (data !== undefined) {
        buffer = buffer.slice(buffer.indexOf('\n\n', buffer.indexOf('event: change')) + 2);
        return JSON.parse(data);
      }
      const part = await reader?.read();
      if (part === undefined || part.done) throw new Error('the stream ended');
      buffer += part.value;
    }
  };
  return { next, end: () => abort.abort() };
}

/** What `preview --edit` takes and what it refuses, asked as browsers and as attackers ask. */
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningPreview, startPreview } from '../../src/cli/preview/preview.ts';
import { makeProject, manifestOf, type TemporaryProject } from './preview-project.ts';

const ATLAS = `${JSON.stringify(manifestOf('Atlas'), null, 2)}\n`;
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

let project: TemporaryProject;
let server: RunningPreview;
let token = '';

beforeAll(async () => {
  project = makeProject({ atlas: ATLAS });
  const said: string[] = [];
  const shell = { cwd: project.root, env: {}, out: () => {}, err: (text: string) => said.push(text), color: false };
  server = await startPreview({ root: project.root, format: 'text', quiet: false, color: false, edit: true }, shell);
  token = /#edit=([\w-]{32})(?![\w-])/u.exec(said.join(''))?.[1] ?? '';
});

afterAll(async () => {
  await server.close();
  project.remove();
});

beforeEach(() => {
  if (atlasNow() !== ATLAS) project.save('atlas', ATLAS);
});

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Buffer;
}

/** As a page of the server itself asks, but for what is given. */
function ask(target: string, { method = 'POST', headers = {}, body = '' }: Asked = {}): Promise<Answer> {
  const { hostname, port, origin } = new URL(server.url);
  const usual = { 'Content-Type': 'application/json', Origin: origin, 'X-Scimanifest-Token': token };
  const sent = Object.entries({ ...usual, ...headers }).filter(([, value]) => value !== undefined);
  return new Promise((resolve, reject) => {
    const request = http.request(
      { hostname, port, path: target, method, headers: Object.fromEntries(sent) },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const type = response.headers['content-type'] ?? '';
          const all = Buffer.concat(parts);
          const data = type.startsWith('application/json') ? JSON.parse(all.toString('utf8')) : {};
          resolve({ status: response.statusCode ?? 0, type, body: all, data });
        });
      },
    );
    request.on('error', reject).end(body);
  });
}

function act(action: string, data: Readonly<Record<string, unknown>>): Promise<Answer> {
  return ask(`/_preview/edit/${action}`, { body: JSON.stringify({ id: 'atlas', ...data }) });
}

async function baseNow(): Promise<unknown> {
  return (await act('state', {})).data['base'];
}

function file(name: string): string {
  return path.join(project.root, name);
}

function atlasNow(): string {
  return fs.readFileSync(file('connectors/atlas.json'), 'utf8');
}

const RENAME = [{ op: 'set', pointer: '/homepage', value: 'https://new.example/' }];

describe('editing in the page', () => {
  it('saves the smallest edit, shows it at once, and takes it back to the byte', async () => {
    const saved = await act('save', { base: await baseNow(), edits: RENAME });
    expect(saved).toMatchObject({ status: 200, data: { status: 'saved' } });
    const after = ATLAS.replace('https://app.example/', 'https://new.example/');
    expect(atlasNow()).toBe(after);
    const page = await ask('/atlas/index.html?quick', { method: 'GET' });
    expect(page.body.toString('utf8')).toContain('https://new.example/');
    expect((await act('state', {})).data).toMatchObject({ canUndo: true, canRedo: false });
    await act('undo', {});
    expect(atlasNow()).toBe(ATLAS);
    expect(await act('redo', {})).toMatchObject({ data: { status: 'saved' } });
    expect(atlasNow()).toBe(after);
  });

  it('never writes over a file that changed meanwhile, and shows both versions', async () => {
    const base = await baseNow();
    const theirs = ATLAS.replace('https://app.example/', 'https://theirs.example/');
    project.save('atlas', theirs);
    const { data } = await act('save', { base, edits: RENAME });
    expect(data).toMatchObject({
      status: 'conflict',
      versions: [{ title: 'Homepage', yours: 'https://new.example/', theirs: 'https://theirs.example/' }],
    });
    expect(atlasNow()).toBe(theirs);
    expect(await act('save', { base: data['base'], edits: RENAME })).toMatchObject({ data: { status: 'saved' } });
  });

  it('does not undo what somebody else wrote', async () => {
    await act('save', { base: await baseNow(), edits: RENAME });
    const theirs = ATLAS.replace('Atlas', 'Atlantis');
    project.save('atlas', theirs);
    expect(await act('undo', {})).toMatchObject({ data: { status: 'conflict' } });
    expect(atlasNow()).toBe(theirs);
  });

  it('tells problems before anything is saved, and refuses what would leave no page', async () => {
    const edits = [{ op: 'set', pointer: '/users/attributes/1/source', value: 'dispayName' }];
    const { data } = await act('check', { edits });
    expect(data).toMatchObject({
      canSave: true,
      problems: expect.arrayContaining([expect.objectContaining({ isNew: true, rule: 'source-misspelt' })]),
    });
    const broken = [{ op: 'unset', pointer: '/auth' }];
    expect(await act('save', { base: await baseNow(), edits: broken })).toMatchObject({ data: { status: 'refused' } });
    expect(atlasNow()).toBe(ATLAS);
  });

  it('lets a part be filled in that needs another one, and saves both together', async () => {
    const template = { value: 'https://{region}.api.example/scim' };
    const outer = { op: 'insert', pointer: '/auth/fields', index: 2, value: { portal: 'Other', from: { template } } };
    expect((await act('check', { edits: [outer] })).data['canSave']).toBe(false);
    const list = '/auth/fields/2/from/template/placeholders';
    const { data } = await act('state', { pointer: `${list}/0`, edits: [outer] });
    expect(data['form']).toMatchObject({ pointer: `${list}/0`, item: { list, isNew: true } });
    const inner = { op: 'insert', pointer: list, index: 0, value: { text: '{region}', means: 'the region' } };
    const saved = await act('save', { base: data['base'], edits: [outer, inner] });
    expect(saved).toMatchObject({ data: { status: 'saved' } });
  });

  it('tells of a passage that no value makes whose words it has', async () => {
    const page = (await ask('/atlas/index.html', { method: 'GET' })).body.toString('utf8');
    const [, line = ''] = /data-line="(\d+)"[^>]*>Prerequisites/u.exec(page) ?? [];
    const { data } = await act('origin', { line: Number(line) });
    expect(data).toMatchObject({ isOwn: false, origin: { file: 'templates/editions/six-step.hbs' } });
    expect(JSON.stringify(data['origin'])).toContain('## Prerequisites');
    expect((await act('origin', { line: 100_000 })).data).toEqual({ origin: null, isOwn: false });
    expect((await act('origin', { line: 'x' })).status).toBe(400);
  });

  it('says what is wrong where the file is no JSON', async () => {
    project.save('atlas', ATLAS.replace('"auth": {', '"auth": '));
    expect((await act('state', { pointer: '/name' })).data['broken']).toMatch(/^Line \d+: Expected /u);
    expect(await act('save', { base: await baseNow(), edits: RENAME })).toMatchObject({ data: { status: 'refused' } });
  });

  it('proposes what can be written', async () => {
    const asked = { edits: [], pointer: '/users/attributes/1/source', value: 'depa', cursor: 4 };
    const { data } = await act('complete', asked);
    expect(data['completions']).toContainEqual(expect.objectContaining({ value: 'department' }));
  });
});

describe('who may edit', () => {
  const state = { body: JSON.stringify({ id: 'atlas' }) };
  it.each([
    ['without the token', { 'X-Scimanifest-Token': undefined }, 403],
    ['with another token', { 'X-Scimanifest-Token': 'a'.repeat(32) }, 403],
    ['from another site', { Origin: 'https://attacker.example' }, 403],
    ['from another port', { Origin: 'http://127.0.0.1:1' }, 403],
    ['from nowhere', { Origin: undefined }, 403],
    ['from a page without an origin', { Origin: 'null' }, 403],
    ['by a name that leads here', { Host: 'attacker.example' }, 403],
    ['across sites, as the browser says', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['as a form sends it', { 'Content-Type': 'text/plain' }, 415],
  ])('nobody %s', async (_who, headers, status) => {
    for (const action of ['state', 'save', 'undo']) {
      const answer = await ask(`/_preview/edit/${action}`, { ...state, headers });
      expect(answer.status).toBe(status);
      expect(answer.data).not.toHaveProperty('base');
    }
  });

  it('nobody who only reads', async () => {
    for (const method of ['GET', 'PUT', 'OPTIONS', 'DELETE'])
      expect((await ask('/_preview/edit/save', { method })).status).toBe(405);
    expect((await ask('/atlas/index.html', { ...state })).status).toBe(405);
  });

  it.each(['../atlas', '..', '', 'none', '__proto__', 'atlas.json', 'atlas/../atlas', 'approved-changes'])(
    'there is no manifest %j',
    async (id) => {
      for (const action of ['state', 'save', 'undo', 'check'])
        expect((await act(action, { id, base: '', edits: [] })).status).toBe(400);
    },
  );

  it.each(['', 'null', '[]', '{', '{"id":1}', '{"id":"atlas","base":"","edits":[{"op":"eval"}]}'])(
    'makes nothing of %j',
    async (body) => {
      expect((await ask('/_preview/edit/save', { body })).status).toBe(400);
      expect(atlasNow()).toBe(ATLAS);
    },
  );

  it('takes no more than a manifest can need', async () => {
    const body = JSON.stringify({ id: 'atlas', base: 'x'.repeat(1024 * 1024), edits: [] });
    expect((await ask('/_preview/edit/save', { body })).status).toBe(413);
    expect((await ask('/_preview/edit/constructor', { body: '{}' })).status).toBe(404);
  });

  it('writes through no link', async () => {
    const outside = file('outside.json');
    fs.writeFileSync(outside, ATLAS);
    fs.symlinkSync(outside, file('connectors/linked.json'));
    expect((await act('save', { id: 'linked', base: '', edits: RENAME })).status).toBe(409);
    expect(fs.readFileSync(outside, 'utf8')).toBe(ATLAS);
    fs.rmSync(file('connectors/linked.json'));
  });
});

describe('pictures', () => {
  function send(name: string, body: Buffer, id = 'atlas', headers: Asked['headers'] = {}): Promise<Answer> {
    const query = new URLSearchParams({ id, name });
    const type = { 'Content-Type': 'application/octet-stream', ...headers };
    return ask(`/_preview/edit/media?${query}`, { headers: type, body });
  }

  it('are stored below media, shown in the page, and never replaced', async () => {
    expect((await send('Token page.png', PNG)).data).toEqual({ path: 'media/atlas/token-page.png' });
    expect((await send('token page.png', PNG)).data).toEqual({ path: 'media/atlas/token-page.png' });
    const other = Buffer.concat([PNG, PNG]);
    expect((await send('token-page.png', other)).data).toEqual({ path: 'media/atlas/token-page-2.png' });
    expect(fs.readFileSync(file('media/atlas/token-page.png'))).toEqual(PNG);
    const shown = await ask('/_preview/media/media/atlas/token-page.png', { method: 'GET' });
    expect(shown).toMatchObject({ status: 200, type: 'image/png', body: PNG });
    const value = { path: 'media/atlas/token-page.png', alt: 'The tokens' };
    const step = { op: 'insert', pointer: '/setup/steps', index: 0, value: { text: 'Look.', pictures: [value] } };
    await act('save', { base: await baseNow(), edits: [step] });
    const page = await ask('/atlas/index.html?quick', { method: 'GET' });
    expect(page.body.toString('utf8')).toContain('src="/_preview/media/media/atlas/token-page.png"');
  });

  it('are told from everything else by what they hold', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
    for (const [name, bytes] of [
      ['a.svg', svg],
      ['a.png', svg],
      ['a.png', Buffer.alloc(0)],
    ] as const)
      expect((await send(name, bytes)).data).toHaveProperty('refusal');
    expect((await send('a.png', Buffer.alloc(5 * 1024 * 1024 + 1))).status).toBe(413);
    expect((await send('a.png', PNG, 'atlas', { 'X-Scimanifest-Token': undefined })).status).toBe(403);
    expect((await send('a.png', PNG, '../..')).status).toBe(400);
    expect(fs.existsSync(file('media/atlas/a.png'))).toBe(false);
  });

  it('go nowhere but below media', async () => {
    expect((await send('../../../connectors/atlas.json', PNG)).data).toEqual({ path: 'media/atlas/atlas.png' });
    fs.rmSync(file('media'), { recursive: true });
    fs.mkdirSync(file('elsewhere'));
    fs.symlinkSync(file('elsewhere'), file('media'));
    expect((await send('b.png', PNG)).status).toBe(409);
    expect(fs.readdirSync(file('elsewhere'))).toEqual([]);
    fs.rmSync(file('media'));
  });

  it.each(['media/../connectors/atlas.json', 'connectors/atlas.json', '%2e%2e/connectors/atlas.json', 'media', ''])(
    'are all that is shown of the project: %j',
    async (name) => {
      const { status, body } = await ask(`/_preview/media/${name}`, { method: 'GET' });
      expect(status).toBe(404);
      expect(body.toString('utf8')).not.toContain('bearer-token');
    },
  );
});

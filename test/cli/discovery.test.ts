/** `export scim` and `import scim`: what a server says of itself, out of a manifest and back. */
import fs from 'node:fs';
import http from 'node:http';
import { expect, it, onTestFinished, test } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { startMock } from '../../src/cli/live/mock.ts';
import { attributesOf } from '../provisioning/attributes-of.ts';
import { TemporaryProject } from './temporary-project.ts';

const IDS = ['promapp', 'wedo', 'workgrid', 'workteam'];

function projectOf(id: string): TemporaryProject {
  return new TemporaryProject({ [`connectors/${id}.json`]: fs.readFileSync(`connectors/${id}.json`, 'utf8') });
}

it.each(IDS)('what %s is said to be is what is read of it, attribute by attribute', async (id) => {
  const project = projectOf(id);
  const exported = await project.run('export', 'scim', id);
  expect(exported.code).toBe(0);
  project.write('server.json', exported.out);
  const imported = await project.run('import', 'scim', 'server.json', '--id', 'again');
  expect({ code: imported.code, out: imported.out }).toMatchObject({ code: 0 });
  const [before, after] = [id, 'again'].map((each) => attributesOf(project.read(`connectors/${each}.json`), each));
  expect(after).toEqual(before);
  expect(JSON.parse(project.read('connectors/again.json'))).toMatchObject({ draft: true });
});

test('a server on this machine is asked, and a folder of its answers gives the same', async () => {
  const project = projectOf('wedo');
  const shell = { cwd: project.root, env: { SCIM_TOKEN: 's3cret' }, out: () => {}, err: () => {}, color: false };
  const mock = { id: 'wedo', port: 0, users: 0, faults: [], tokenEnv: 'SCIM_TOKEN', tokenLife: 3600 };
  const running = await startMock({ ...mock, root: project.root, format: 'text', quiet: true, color: false }, shell);
  onTestFinished(() => running.close());
  await project.run('export', 'scim', 'wedo', '--out', 'server');
  const asked = await runCommandLine(['import', 'scim', `${running.origin}/scim`, '--id', 'asked'], shell);
  const read = await project.run('import', 'scim', 'server', '--id', 'read');
  expect([asked, read.code]).toEqual([0, 0]);
  expect(project.read('connectors/asked.json').replace('"asked"', '')).toBe(
    project.read('connectors/read.json').replace('"read"', ''),
  );
});

it.each([
  [[], 'Bearer s3cret'],
  [['--client-id', 'ana'], `Basic ${Buffer.from('ana:s3cret').toString('base64')}`],
  [['--client-id', 'app', '--token-url', 'TOKENS'], 'Bearer fetched'],
])('with %j the server is asked with "%s"', async (args, authorization) => {
  const project = projectOf('wedo');
  const said = JSON.parse((await project.run('export', 'scim', 'wedo')).out);
  const server = http.createServer(async (request, response) => {
    const name = String(request.url).split('/').at(-1) ?? '';
    const form = new URLSearchParams((await request.toArray()).join(''));
    const isClient = form.get('client_id') === 'app' && form.get('client_secret') === 's3cret';
    const isKnown = name === 'token' ? isClient : request.headers.authorization === authorization;
    response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify(name === 'token' ? { access_token: 'fetched', expires_in: 3600 } : said[name]));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  const shell = { cwd: project.root, env: { SCIM_TOKEN: 's3cret' }, out: () => {}, err: () => {}, color: false };
  const given = args.map((arg) => (arg === 'TOKENS' ? `${origin}/token` : arg));
  expect(await runCommandLine(['import', 'scim', `${origin}/scim`, '--id', 'asked', ...given], shell)).toBe(0);
  expect(project.read('connectors/asked.json')).not.toMatch(/s3cret|fetched/u);
});

test.each(['--token-env', '--token-url', '--client-id'])('%s goes with no pages and no schema', async (option) => {
  const project = projectOf('wedo');
  for (const source of [['page.md'], ['graph', 'schema.json']])
    expect(await project.run('import', ...source, option, 'x')).toMatchObject({
      code: 2,
      err: expect.stringContaining(`${option} does not go with`),
    });
});

it.each(['ResourceTypes', 'ServiceProviderConfig'])('a server that has no %s is read all the same', async (missing) => {
  const project = projectOf('workgrid');
  const said = JSON.parse((await project.run('export', 'scim', 'workgrid')).out);
  const error = { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], status: '404', detail: 'There is none.' };
  const server = http.createServer((request, response) => {
    const name = String(request.url).split('/').at(-1) ?? '';
    response.writeHead(name === missing ? 404 : 200, { 'content-type': 'application/scim+json' });
    response.end(JSON.stringify(name === missing ? error : said[name]));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const { code, err } = await project.run('import', 'scim', `http://127.0.0.1:${port}/scim`, '--id', 'again');
  expect({ code, err }).toMatchObject({ code: 0 });
  expect(JSON.parse(project.read('connectors/again.json'))).toMatchObject({
    users: { actions: ['create', 'update', 'disable'] },
    groups: { actions: ['create', 'update'] },
  });
});

test('one schema alone does not say that there are no groups', async () => {
  const project = new TemporaryProject({
    'user.json': JSON.stringify({
      id: 'urn:ietf:params:scim:schemas:core:2.0:User',
      attributes: [{ name: 'userName', type: 'string', multiValued: false }],
    }),
  });
  expect((await project.run('import', 'scim', 'user.json', '--id', 'acme')).code).toBe(0);
  const written = JSON.parse(project.read('connectors/acme.json'));
  expect(written).not.toHaveProperty('groups');
  expect(written).toHaveProperty('name', 'acme');
});

test('the name of the app is the one that is given', async () => {
  const project = new TemporaryProject({
    'user.json': JSON.stringify({
      id: 'urn:ietf:params:scim:schemas:core:2.0:User',
      attributes: [{ name: 'userName', type: 'string', multiValued: false }],
    }),
  });
  const { code } = await project.run('import', 'scim', 'user.json', '--name', 'Acme (EU)');
  expect(code).toBe(0);
  expect(JSON.parse(project.read('connectors/user.json'))).toHaveProperty('name', 'Acme (EU)');
});

it.each([
  ['plain http to somewhere', 'http://scim.example/v2', /plain http/u],
  ['nobody there', 'http://127.0.0.1:1/scim', /does not answer with schemas: .*[^.]\.\n/u],
  ['a file that is not there', 'gone.json', /gone\.json/u],
  ['no JSON', 'text.json', /text\.json is no JSON/u],
  ['JSON of something else', 'other.json', /names no schema of users/u],
])('%s is one problem, and nothing is written', async (_what, source, problem) => {
  const project = new TemporaryProject({ 'text.json': 'hello', 'other.json': '{"a":1}' });
  const { code, err } = await project.run('import', 'scim', source, '--id', 'acme');
  expect(code).toBe(2);
  expect(err).toMatch(problem);
  expect(err.match(/hint:/gu)?.length ?? 0).toBeLessThanOrEqual(1);
  expect(fs.existsSync(project.path('connectors/acme.json'))).toBe(false);
});

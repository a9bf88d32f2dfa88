/** `provision` over files and over a network. */
import http from 'node:http';
import { describe, expect, it, onTestFinished, test } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { startMock } from '../../src/cli/live/mock.ts';
import type { Shell } from '../../src/cli/shell.ts';
import { checkDocuments } from './documents.ts';
import { type Answer, acmeManifest, TemporaryProject } from './temporary-project.ts';

const manifest = acmeManifest({
  auth: {
    method: 'bearer-token',
    fields: [{ portal: 'Tenant URL' }, { portal: 'Secret Token', secret: true }],
  },
  setup: undefined,
  users: { actions: ['create', 'update', 'disable'], basis: 'platform-default' },
  groups: { actions: ['create', 'update'], basis: 'platform-default' },
});

const NOBODY = 'http://127.0.0.1:1/scim';

function shellIn(project: TemporaryProject, answer: { out: string; err: string }): Shell {
  return {
    cwd: project.root,
    env: { SCIM_TOKEN: 's3cret' },
    out: (text) => {
      answer.out += text;
    },
    err: (text) => {
      answer.err += text;
    },
    color: false,
  };
}

async function provision(project: TemporaryProject, url: string, ...args: string[]): Promise<Answer> {
  const answer = { out: '', err: '' };
  const all = ['provision', 'acme', '--url', url, '--rate', '0', ...args];
  const code = await runCommandLine(all, shellIn(project, answer));
  checkDocuments(answer.out);
  return { code, ...answer };
}

async function mockOf(project: TemporaryProject): Promise<string> {
  const options = { id: 'acme', port: 0, users: 0, faults: [], tokenEnv: 'SCIM_TOKEN', tokenLife: 3600 };
  const common = { root: project.root, format: 'text', quiet: true, color: false } as const;
  const running = await startMock({ ...options, ...common }, shellIn(project, { out: '', err: '' }));
  onTestFinished(() => running.close());
  return `${running.origin}/scim`;
}

const HEADER = 'userPrincipalName,displayName,mail';
const GOOD = 'ana@contoso.example,Ana,ana@contoso.example';

describe('a file of users that is not what it should be is told before anything is sent', () => {
  it.each<readonly [what: string, file: string, content: string | Buffer, problem: RegExp]>([
    [
      'a CSV whose columns nobody knows',
      'u.csv',
      'login,phone\nana,1\n',
      /u\.csv:1 No column is a source attribute: login/u,
    ],
    [
      'a CSV without what users are matched by',
      'u.csv',
      'mail,displayName\na@b.c,Ana\n',
      /has userPrincipalName.*\n.*It has mail/u,
    ],
    ['a CSV with another separator', 'u.csv', `${HEADER.replaceAll(',', '~')}\n`, /u\.csv:1 No column/u],
    [
      'a CSV with one attribute twice',
      'u.csv',
      'userPrincipalName,mobile,MobilePhone\n',
      /source attribute mobile: mobile and MobilePhone/u,
    ],
    [
      'a CSV with a column that every object has',
      'u.csv',
      `${HEADER},__proto__\n`,
      /u\.csv:1 No attribute may be called __proto__/u,
    ],
    [
      'a CSV with a line too long',
      'u.csv',
      `${HEADER}\n${GOOD},more\n${GOOD}\n`,
      /u\.csv:2 This line has 4 values, and the header 3/u,
    ],
    ['a CSV with a half last line', 'u.csv', `${HEADER}\n${GOOD}\nbea@con`, /u\.csv:3 The last line is cut off/u],
    ['a CSV that ends in quotes', 'u.csv', `${HEADER}\n${GOOD}\nbea@con,"Be`, /quotation mark is not closed/u],
    [
      'a CSV with a quote inside',
      'u.csv',
      `${HEADER}\na@b.c,"A"na,x\n`,
      /u\.csv:2 A quotation mark stands inside a value/u,
    ],
    ['a file with nothing in it', 'u.csv', '', /u\.csv is empty/u],
    ['a CSV with a header alone', 'u.csv', `${HEADER}\n`, /u\.csv has no users/u],
    ['a workbook', 'u.csv', Buffer.from('PK\u0003\u0004'), /u\.csv is a workbook or an archive/u],
    [
      'a local code page',
      'u.csv',
      Buffer.from(`${HEADER}\n${GOOD}\na@b.c,Jos\xe9,x\n`, 'latin1'),
      /u\.csv:3 A character here is not UTF-8/u,
    ],
    [
      'NDJSON with a half last line',
      'u.ndjson',
      '{"userPrincipalName":"a"}\n{"userPri',
      /u\.ndjson:2 The last line is cut off/u,
    ],
    [
      'NDJSON with a line of something else',
      'u.ndjson',
      '{"userPrincipalName":"a"}\n[]\n',
      /u\.ndjson:2 Here stands no JSON object/u,
    ],
    ['half a JSON document', 'u.json', '[\n{"userPrincipalName":"a"},\n', /u\.json:3 The last line is cut off/u],
    ['a broken user in a document', 'u.json', '[\n{"userPrincipalName":\n"a",}\n]\n', /u\.json:3 This is no JSON/u],
    [
      'a list of something else',
      'u.json',
      '[{"userPrincipalName":"a"},\n7]\n',
      /u\.json:2 Here stands no JSON object/u,
    ],
    [
      'a name that every object has',
      'u.ndjson',
      '{"__proto__":{"a":1},"userPrincipalName":"a"}\n',
      /u\.ndjson:1 No attribute may be called __proto__/u,
    ],
    [
      'NDJSON without what users are matched by',
      'u.ndjson',
      '{"userPrincipalNam":"a"}\n',
      /Is userPrincipalNam meant/u,
    ],
  ])('%s', async (_what, file, content, problem) => {
    const project = new TemporaryProject({ 'connectors/acme.json': manifest });
    project.write(file, content);
    // Whatever gets as far as the server is told that nobody listens there.
    const { code, err, out } = await provision(project, NOBODY, '--users', file, '--apply');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(problem);
    expect(err.match(/hint:/gu)).toHaveLength(1);
    expect([...project.tree('.').keys()]).toEqual(['connectors/acme.json', file].sort());
  });

  it.each([
    ['nobody', [], /Nobody is named/u],
    ['one and many', ['--user', 'a.json', '--users', 'b.csv'], /One user and many/u],
    ['everybody as deleted for good', ['--users', 'b.csv', '--purged'], /speaks of one user or group/u],
    ['a folder', ['--users', 'connectors'], /connectors is a folder where a file belongs/u],
    ['a file that is not there', ['--users', 'u.csv'], /no file u\.csv/u],
  ])('%s', async (_what, args, problem) => {
    const { code, err } = await provision(new TemporaryProject({ 'connectors/acme.json': manifest }), NOBODY, ...args);
    expect(code).toBe(2);
    expect(err).toMatch(problem);
  });
});

test.each([
  [
    'semicolons, a mark of its encoding, lines as on Windows',
    `\uFEFF${HEADER};accountEnabled;userType\n${GOOD};TRUE;Member\n`.replaceAll(',', ';').replaceAll('\n', '\r\n'),
  ],
  ['tabs', `${HEADER}\n${GOOD}\n`.replaceAll(',', '\t')],
  [
    'PowerShell',
    `#TYPE Microsoft.Graph\n"UserPrincipalName","DisplayName","Mail","BusinessPhones"\n"ana@contoso.example","Ana","ana@contoso.example","System.String[]"\n`,
  ],
  ['UTF-16', Buffer.from(`\uFEFF${HEADER}\n${GOOD}\n`, 'utf16le')],
  ['pages of Microsoft Graph', JSON.stringify({ value: [{ userPrincipalName: 'ana@contoso.example' }] }, null, 1)],
])('a file with %s is read', async (_what, content) => {
  const project = new TemporaryProject({ 'connectors/acme.json': manifest });
  project.write('u.csv', content);
  const { code, out } = await provision(
    project,
    await mockOf(project),
    '--users',
    'u.csv',
    '--apply',
    '--format',
    'json',
  );
  expect(JSON.parse(out)).toMatchObject({ users: { users: { created: 1, failed: 0 } } });
  expect(code).toBe(0);
});

test('users and a group: what is missing is made, what cannot be found is told, and the second time nothing is left to do', async () => {
  const users = ['ana', 'bea', 'cia'].map((name) =>
    JSON.stringify({
      id: name,
      userPrincipalName: `${name}@contoso.example`,
      displayName: name,
      accountEnabled: name !== 'cia',
    }),
  );
  const group = { id: 'g', displayName: 'Sales', members: ['ana', 'bea@contoso.example', 'dot@contoso.example'] };
  const project = new TemporaryProject({
    'connectors/acme.json': manifest,
    'u.ndjson': `${users.join('\n')}\n`,
    'g.json': JSON.stringify(group),
  });
  const url = await mockOf(project);
  const args = ['--users', 'u.ndjson', '--group', 'g.json'];
  const tried = await provision(project, url, ...args);
  expect(tried.out).toMatch(/to be created +2\n +skipped +1\n.*not in scope.*\(line 3\)[\s\S]*Nothing was sent/u);
  const done = await provision(project, url, ...args, '--apply');
  expect(done.out).toMatch(
    /created +2\n[\s\S]*create the group[\s\S]*The server answered 201[\s\S]*dot@contoso\.example: left as it is, it is not in the app[\s\S]*read again, everything/u,
  );
  expect(done.code).toBe(0);
  const again = await provision(project, url, ...args, '--apply');
  expect(again.out).toMatch(/unchanged +2\n[\s\S]*skip: Nothing differs\.[\s\S]*skip: Nothing differs\./u);
  expect([...project.tree('.').keys()].sort()).toEqual(['connectors/acme.json', 'g.json', 'u.ndjson']);
});

test('what is said of one object is said of the group, where there is one beside the user', async () => {
  const project = new TemporaryProject({
    'connectors/acme.json': manifest,
    'u.json': JSON.stringify({ id: 'ana', userPrincipalName: 'ana@contoso.example', displayName: 'Ana' }),
    'g.json': JSON.stringify({ id: 'g', displayName: 'Sales', members: [] }),
  });
  const url = await mockOf(project);
  const both = await provision(project, url, '--user', 'u.json', '--group', 'g.json', '--no-assigned');
  expect(both.out).toMatch(/create the user[\s\S]*not in scope/u);
  const alone = await provision(project, url, '--user', 'u.json', '--no-assigned');
  expect(alone.out).not.toContain('create the user');
});

test('a token that is taken no more ends the run: what was done is kept, and one document says so', async () => {
  const lines = Array.from({ length: 40 }, (_, index) => `{"userPrincipalName":"u${index}@contoso.example"}\n`);
  const project = new TemporaryProject({ 'connectors/acme.json': manifest, 'u.ndjson': lines.join('') });
  let asked = 0;
  const server = http.createServer((request, response) => {
    request.resume();
    asked++;
    const isUser = request.method === 'POST' || /Users\/\d/u.test(request.url ?? '');
    const body = isUser ? { id: `${asked}`, userName: 'x' } : { totalResults: 0, Resources: [] };
    response.writeHead(asked > 40 ? 401 : isUser ? 201 : 200).end(JSON.stringify(body));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => void server.close());
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/scim`;
  const { code, out, err } = await provision(project, url, '--users', 'u.ndjson', '--apply', '--format', 'json');
  expect(code).toBe(2);
  expect(JSON.parse(out)).toMatchObject({ users: { ended: 'server lost' } });
  expect(err).toMatch(/u\.ndjson\.journal keeps what was done[\s\S]*The server answers no more/u);
  expect(asked).toBeLessThan(70);
  expect(project.read('u.ndjson.journal')).toMatch(/"done":1,/u);
});

describe('a journal', () => {
  const people = '{"userPrincipalName":"ana@contoso.example"}\n';

  it.each([
    ["that is somebody else's file", people, /is no journal/u],
    [
      'of another run',
      `${JSON.stringify({ journal: 'scimanifest provision', connector: 'acme', server: NOBODY, users: 'x' })}\n`,
      /of a run that was not finished, for another/u,
    ],
  ])('%s is left alone', async (_what, text, problem) => {
    const project = new TemporaryProject({
      'connectors/acme.json': manifest,
      'u.ndjson': people,
      'u.ndjson.journal': text,
    });
    const { code, err } = await provision(project, await mockOf(project), '--users', 'u.ndjson', '--apply');
    expect(code).toBe(2);
    expect(err).toMatch(problem);
    expect(project.read('u.ndjson.journal')).toBe(text);
    expect(project.has('u.ndjson.journal.lock')).toBe(false);
  });
});

test('--quiet says only what went wrong', async () => {
  const user = { userPrincipalName: 'ana@contoso.example', displayName: 'Ana', accountEnabled: true };
  const project = new TemporaryProject({
    'connectors/acme.json': manifest,
    'ana.json': JSON.stringify(user),
    'nobody.json': JSON.stringify({ ...user, userPrincipalName: '' }),
  });
  const url = await mockOf(project);
  expect(await provision(project, url, '--user', 'ana.json', '--quiet')).toEqual({ code: 0, out: '', err: '' });
  const failed = await provision(project, url, '--user', 'nobody.json', '--quiet');
  expect(failed.code).toBe(1);
  expect(failed.out).not.toBe('');
  const data = await provision(project, url, '--user', 'ana.json', '--quiet', '--format', 'json');
  expect(JSON.parse(data.out)).toHaveProperty('user');
});

/** `export graph`, `import graph` and `diff --live` as somebody types them. */
import { describe, expect, it, test } from 'vitest';
import { acmeManifest, TemporaryProject } from '../cli/temporary-project.ts';
import { inPascalCase, SCIM, schemaOf } from './schema-builder.ts';

const written = `${JSON.stringify(schemaOf(SCIM), null, 2)}\n`;

/** A project whose connector is what the schema says. */
async function imported(): Promise<TemporaryProject> {
  const project = new TemporaryProject({ 'live.json': written });
  const { code } = await project.run('import', 'graph', 'live.json', '--id', 'acme', '--name', 'Acme');
  expect(code).toBe(0);
  return project;
}

describe('export graph --onto', () => {
  it('changes what the manifest changed, and says so', async () => {
    const project = await imported();
    project.edit('connectors/acme.json', '"source": "jobTitle"', '"expression": "Append([jobTitle], \\"!\\")"');
    project.edit(
      'connectors/acme.json',
      '"actions": ["create", "update", "disable", "delete"]',
      '"actions": ["create", "update", "disable"]',
    );
    const { code, out, err } = await project.run('export', 'graph', 'acme', '--onto', 'live.json');
    expect(code).toBe(0);
    expect(err).toBe(
      [
        'changed  Users: the actions are create, update instead of create, update, delete.',
        'changed  Users, title: Append([jobTitle], "!") instead of [jobTitle].',
        '',
      ].join('\n'),
    );
    const changed = linesBetween(written, out);
    await expect(`${changed}\n`).toMatchFileSnapshot('golden/changed-lines.txt');
  });

  it('keeps the capitals and the mark of a file that PowerShell wrote', async () => {
    const text = `\uFEFF${JSON.stringify(inPascalCase(schemaOf(SCIM)), null, 4).replaceAll('\n', '\r\n')}`;
    const project = new TemporaryProject({ 'live.json': text });
    await project.run('import', 'graph', 'live.json', '--id', 'acme');
    project.edit('connectors/acme.json', '"source": "jobTitle"', '"constant": "Member"');
    const { code } = await project.run('export', 'graph', 'acme', '--onto', 'live.json', '--out', 'new.json');
    expect(code).toBe(0);
    const put = project.read('new.json');
    expect(put.startsWith('\uFEFF')).toBe(true);
    expect(put).toContain('"Type": "Constant",\r\n');
    expect(put.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('adds a declared directory extension to the source attributes', async () => {
    const project = await imported();
    const name = 'extension_0123456789abcdef0123456789abcdef_costCode';
    project.edit('connectors/acme.json', '"source": "jobTitle"', `"source": "${name}"`);
    const without = await project.run('export', 'graph', 'acme', '--onto', 'live.json', '--quiet');
    expect(without).toMatchObject({ code: 1 });
    expect(without.out).toContain('hint: List it under "directoryExtensions"');
    project.edit('connectors/acme.json', '  "users"', `  "directoryExtensions": [{ "name": "${name}" }],\n  "users"`);
    const { code, err } = await project.run('export', 'graph', 'acme', '--onto', 'live.json');
    expect(code).toBe(0);
    expect(err).toContain(`User: the attribute ${name} is added to the list of attributes.`);
  });

  it('takes keys that nobody publishes from what the tenant lists', async () => {
    const project = await imported();
    project.edit('connectors/acme.json', '"source": "jobTitle"', '"expression": "ToUpper([jobTitle])"');
    const refused = await project.run('export', 'graph', 'acme', '--onto', 'live.json');
    expect(refused).toMatchObject({ code: 1, err: '' });
    expect(refused.out).toContain('graph-parameter-unknown');
    project.write(
      'functions.json',
      JSON.stringify({ value: [{ name: 'ToUpper', parameters: [{ name: 'source' }, { name: 'culture' }] }] }),
    );
    const { code, out } = await project.run(
      'export',
      'graph',
      'acme',
      '--onto',
      'live.json',
      '--functions',
      'functions.json',
    );
    expect(code).toBe(0);
    expect(out).toContain('"name": "ToUpper"');
  });
});

describe('import graph', () => {
  const odd = schemaOf({
    ...SCIM,
    users: [...SCIM.users, { target: 'nickName', from: '[mail]', flow: 'AttributeAddOnly' }],
  });

  it('says what it took, what no manifest can say, and what a merge keeps', async () => {
    const project = new TemporaryProject({ 'Live Schema.json': `${JSON.stringify(odd, null, 2)}\n` });
    const first = await project.run('import', 'graph', 'Live Schema.json', '--name', 'Acme');
    expect(first.code).toBe(0);
    await expect(first.out).toMatchFileSnapshot('golden/import.txt');
    expect(project.has('connectors/live-schema.json')).toBe(true);
    const quiet = await project.run('import', 'graph', 'Live Schema.json', '--force', '--quiet');
    const place = '/synchronizationRules/0/objectMappings/0/attributeMappings/9';
    expect(quiet.out).toMatch(
      /^ {2}Live Schema\.json:\d+ {2}not modelled {2}nickName: it flows as AttributeAddOnly, [^\n]+\n$/u,
    );
    const { out } = await project.run('import', 'graph', 'Live Schema.json', '--force', '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      manifest: 'connectors/live-schema.json',
      status: 'unchanged',
      mappings: { users: 10, groups: 3 },
      notModelled: [{ pointer: place }],
    });
  });

  it('creates, leaves and updates a manifest, and touches none without being told to', async () => {
    const project = await imported();
    const told = async (...more: string[]) => project.run('import', 'graph', 'live.json', '--id', 'acme', ...more);
    expect((await told('--force')).out).toMatch(/^unchanged connectors\/acme\.json {2}from live\.json: /u);
    project.edit('connectors/acme.json', '"source": "jobTitle"', '"source": "mail"');
    const { code, err } = await told();
    expect({ code, err }).toMatchObject({
      code: 2,
      err: expect.stringContaining('connectors/acme.json exists; it was not touched.'),
    });
    expect((await told('--force')).out).toMatch(/^updated {3}connectors\/acme\.json /u);
    expect(project.read('connectors/acme.json')).toContain('"source": "jobTitle"');
  });

  it('names the connector by its id, and the id by the file', async () => {
    const project = new TemporaryProject({ 'my-app_2.JSON': written });
    expect((await project.run('import', 'graph', 'my-app_2.JSON')).out).toMatch(
      /^created {3}connectors\/my-app-2\.json /u,
    );
    expect(project.read('connectors/my-app-2.json')).toContain('"name": "My App 2"');
    expect((await project.run('import', 'graph', 'my-app_2.JSON', '--id', 'con')).code).toBe(2);
  });
});

/** Only the lines that differ. */
function linesBetween(before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let start = 0;
  while (old[start] === now[start]) start++;
  let end = 0;
  while (old.at(-1 - end) === now.at(-1 - end)) end++;
  const isShared = (line: string) => old.includes(line);
  return now
    .slice(start, now.length - end)
    .filter((line) => !isShared(line))
    .join('\n');
}

test('a schema is exported whole, and its mappings alone', async () => {
  const project = new TemporaryProject({ 'connectors/acme.json': acmeManifest() });
  const whole = await project.run('export', 'graph', 'acme');
  expect(whole.code).toBe(0);
  await expect(whole.out).toMatchFileSnapshot('golden/whole.json');
  const { out } = await project.run('export', 'graph', 'acme', '--mappings');
  expect(JSON.parse(out)).toMatchObject([{ sourceObjectName: 'User' }]);
});

describe('drift', () => {
  it('is told in both directions, with a witness, and taken over or put back', async () => {
    const project = await imported();
    const same = await project.run('diff', 'acme', '--live', 'live.json');
    expect(same).toMatchObject({ code: 0, out: 'live.json runs what connectors/acme.json says.\n' });
    const scope = {
      groups: [
        {
          name: 'Sales',
          clauses: [{ operatorName: 'EQUALS', sourceOperandName: 'department', targetOperand: { values: ['Sales'] } }],
        },
      ],
    };
    const users = SCIM.users.map((row) =>
      row.target === 'displayName' ? { ...row, from: '[userPrincipalName]' } : row,
    );
    project.write('live.json', JSON.stringify(schemaOf({ ...SCIM, users, scope }), null, 2));
    const { code, out } = await project.run('diff', 'acme', '--live', 'live.json');
    expect(code).toBe(1);
    await expect(out).toMatchFileSnapshot('golden/drift.txt');
    const taken = await project.run('import', 'graph', 'live.json', '--id', 'acme', '--force');
    expect(taken.code).toBe(0);
    expect(await project.run('diff', 'acme', '--live', 'live.json')).toMatchObject({ code: 0 });
  });

  it('is one JSON document for programs', async () => {
    const project = await imported();
    project.edit('connectors/acme.json', '"source": "jobTitle"', '"source": "mail"');
    const { code, out } = await project.run('diff', 'acme', '--live', 'live.json', '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      changes: [{ id: 'mapping-changed' }],
      deploying: [{ id: 'mapping-changed' }],
      notCompared: [],
    });
  });
});

describe('what cannot be read is one problem, and nothing is written', () => {
  const onlyWorkers = JSON.stringify(schemaOf({ ...SCIM, users: [] }))
    .replaceAll('"sourceObjectName":"User"', '"sourceObjectName":"Worker"')
    .replaceAll('"sourceObjectName":"Group"', '"sourceObjectName":"Other"');
  it.each<readonly [string, string | Buffer, RegExp]>([
    ['no JSON', 'schema', /live\.json:1:1 /u],
    ['a schema cut off', written.slice(0, 900), /live\.json:\d+:\d+ /u],
    ['UTF-16', Buffer.from(`\uFEFF${written}`, 'utf16le'), /UTF-16/u],
    ['another document', '{ "value": [] }', /no synchronization schema: it has no synchronizationRules/u],
    ['a manifest', acmeManifest(), /no synchronization schema: it is a manifest/u],
    ['an inbound connector', onlyWorkers, /provisions neither users nor groups of the directory: it maps Worker to/u],
    [
      'several templates',
      JSON.stringify({ value: ['a', 'b'].map((id) => ({ id, schema: schemaOf(SCIM) })) }),
      /several schemas\.(?:.|\n)*--template with one of: a, b/u,
    ],
  ])('%s', async (_, text, problem) => {
    const project = new TemporaryProject();
    project.write('live.json', text);
    const { code, out, err } = await project.run('import', 'graph', 'live.json', '--id', 'acme');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(problem);
    expect(project.has('connectors/acme.json')).toBe(false);
  });

  it('the schema of another connector', async () => {
    const project = new TemporaryProject({ 'connectors/acme.json': acmeManifest() });
    const users = [{ target: 'Login', from: '[userPrincipalName]', match: 1 }];
    project.write('live.json', JSON.stringify(schemaOf({ users })));
    const { code, out } = await project.run('export', 'graph', 'acme', '--onto', 'live.json', '--out', 'new.json');
    expect(code).toBe(1);
    expect(out.match(/ {2}error {2}/gu)).toHaveLength(1);
    expect(out).toContain('This schema belongs to another connector');
    expect(project.has('new.json')).toBe(false);
  });

  it('clauses that cannot hold', async () => {
    const clause = (value: string) => ({
      operatorName: 'EQUALS',
      sourceOperandName: 'department',
      targetOperand: { values: [value] },
    });
    const scope = { groups: [{ name: 'x', clauses: [clause('a'), clause('b')] }] };
    const project = new TemporaryProject({ 'live.json': JSON.stringify(schemaOf({ ...SCIM, scope })) });
    const { code, out } = await project.run('import', 'graph', 'live.json', '--id', 'acme');
    expect(code).toBe(1);
    expect(out).toContain('scope-clauses-contradict');
  });
});

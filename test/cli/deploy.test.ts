/** `deploy` against a Graph on this machine: what is planned, put, stopped and taken back. */
import fs from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { type FakeGraph, JOB, SERVICE_PRINCIPAL, startFakeGraph, TOKEN } from '../deploy/fake-graph.ts';
import { TENANT_SCHEMA } from '../deploy/tenant-schema.ts';
import { checkDocuments } from './documents.ts';
import { type Answer, acmeManifest, TemporaryProject } from './temporary-project.ts';

let graph: FakeGraph;

beforeAll(async () => {
  graph = await startFakeGraph(TENANT_SCHEMA);
});

beforeEach(() => {
  const jobs = [{ id: JOB, templateId: 'scim', status: { code: 'Active', quarantine: null } }];
  Object.assign(graph, { schema: TENANT_SCHEMA, right: 'write', busy: 0, conflict: false, silent: null, jobs });
  graph.beforeRead = () => undefined;
  graph.requests.length = 0;
});

afterAll(() => graph.close());

const ROWS = [
  { name: 'userName', type: 'String', matching: 1, source: 'userPrincipalName' },
  { name: 'active', type: 'Boolean', expression: 'Not([IsSoftDeleted])' },
];
const SAME = { name: 'title', type: 'String', source: 'jobTitle' };
const OTHER = { name: 'nickName', type: 'String', expression: 'Join("-", [jobTitle], [department])' };
const CONSTANT_MATCH = { name: 'userName', type: 'String', matching: 1, source: 'department' };

/** With `title` as the tenant maps it, and perhaps something more. */
function project(row: object, rows: readonly object[] = ROWS): TemporaryProject {
  const attributes = row === SAME ? [...rows, SAME] : [...rows, SAME, row];
  const users = {
    actions: ['create', 'update', 'disable', 'delete'],
    basis: 'documented',
    attributes,
  };
  return new TemporaryProject({ 'connectors/acme.json': acmeManifest({ users, groups: undefined }) });
}

async function deploy({ root }: TemporaryProject, ...more: readonly string[]): Promise<Answer> {
  let [out, err] = ['', ''];
  const args = ['deploy', 'acme', '--service-principal', SERVICE_PRINCIPAL, '--graph-url', graph.url, ...more];
  const code = await runCommandLine(args, {
    cwd: root,
    env: { GRAPH_TOKEN: TOKEN },
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    color: false,
  });
  checkDocuments(out);
  return { code, out, err };
}

function puts(): number {
  return graph.requests.filter((request) => request.startsWith('PUT ')).length;
}

describe('a plan', () => {
  it('of a manifest that the tenant runs already has nothing to put', async () => {
    expect(await deploy(project(SAME))).toEqual({
      code: 0,
      out: `Job ${JOB} runs what connectors/acme.json says.\n`,
      err: '',
    });
  });

  it('says what a change means, what of the schema changes, and that nothing was put', async () => {
    const { code, out } = await deploy(project(OTHER));
    expect(out).toContain('nickName');
    expect(out).toContain('In the schema of the job:');
    expect(out).toMatch(/Nothing was put\. Graph reads the new expression\. To put it: --apply\./);
    expect({ code, puts: puts(), schema: graph.schema }).toEqual({ code: 0, puts: 0, schema: TENANT_SCHEMA });
  });

  it('is JSON for programs, without the token', async () => {
    const { out } = await deploy(project(OTHER), '--format', 'json');
    expect(JSON.parse(out)).toMatchObject({
      connector: 'acme',
      outcome: 'planned',
      job: { id: JOB, status: 'Active' },
      newExpressions: ['Join("-", [jobTitle], [department])'],
      stops: [],
    });
    expect(out).not.toContain(TOKEN);
  });
});

describe('what is put', () => {
  it('changes what the manifest says, and keeps every other byte', async () => {
    const made = project(OTHER);
    const { code, out } = await deploy(made, '--apply');
    expect({ code, puts: puts() }).toEqual({ code: 0, puts: 1 });
    expect(out).toContain('Put into the tenant.');
    expect(graph.schema).toContain(JSON.stringify('Join("-", [jobTitle], [department])'));
    expect(graph.schema).toContain('"key": "kept"');
    const lines = new Set(TENANT_SCHEMA.split('\n'));
    const changed = graph.schema.split('\n').filter((line) => !lines.has(line));
    expect(changed.length).toBeLessThan(40);
    expect(await deploy(made)).toMatchObject({
      code: 0,
      out: expect.stringContaining('runs what connectors/acme.json'),
    });
  });

  it('can be taken back', async () => {
    const made = project(OTHER);
    await deploy(made, '--apply');
    const planned = await deploy(made, '--undo');
    expect(planned.out).toContain('would be taken back');
    const { code, out } = await deploy(made, '--undo', '--apply');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('Taken back') });
    expect(JSON.parse(graph.schema)).toEqual({ ...JSON.parse(TENANT_SCHEMA), version: expect.any(String) });
    expect(await deploy(made, '--undo', '--apply')).toMatchObject({
      code: 2,
      err: expect.stringContaining('nothing to take back'),
    });
  });

  it('is not taken back over what somebody changed since', async () => {
    const made = project(OTHER);
    await deploy(made, '--apply');
    graph.schema = graph.schema.replace('as it is', 'changed in the portal');
    const { code, err } = await deploy(made, '--undo', '--apply');
    expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('changed since it was put') });
    expect(puts()).toBe(1);
  });

  it('can be put, taken back, put and taken back again', async () => {
    const made = project(OTHER);
    for (const _ of [1, 2]) {
      expect(await deploy(made, '--apply')).toMatchObject({ code: 0, out: expect.stringContaining('Put into') });
      expect(await deploy(made, '--undo', '--apply')).toMatchObject({ code: 0, out: expect.stringContaining('Taken') });
      expect(graph.schema).not.toContain('Join');
    }
  });

  it('leaves nothing to take back where Graph refuses it', async () => {
    const made = project(OTHER);
    graph.conflict = true;
    const { code, err } = await deploy(made, '--apply');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('something else is changing it') });
    expect(graph.schema).toBe(TENANT_SCHEMA);
    expect(await deploy(made, '--undo', '--apply')).toMatchObject({
      code: 2,
      err: expect.stringContaining('nothing to'),
    });
    expect(await deploy(made, '--apply')).toMatchObject({ code: 0 });
  });

  it('keeps what stood there, also where nobody answers whether it was put', async () => {
    const made = project(OTHER);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    graph.silent = () => vi.advanceTimersByTime(1000);
    const { code, err } = await deploy(made, '--apply', '--timeout', '1');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('Whether it was saved is not known') });
    const folder = made.path(`deployments/acme/${SERVICE_PRINCIPAL}`);
    expect(fs.readFileSync(`${folder}/before-1.json`, 'utf8')).toBe(TENANT_SCHEMA);
    expect(graph.schema).toContain('Join');
    expect(await deploy(made, '--undo', '--apply')).toMatchObject({ code: 0 });
    expect(graph.schema).not.toContain('Join');
  });
});

describe('what stops it', () => {
  it('a breaking change that nobody approved, until somebody does', async () => {
    const made = project(SAME, [CONSTANT_MATCH, ...ROWS.slice(1)]);
    const { code, out } = await deploy(made, '--apply');
    expect({ code, puts: puts() }).toEqual({ code: 1, puts: 0 });
    expect(out).toMatch(/stopped: (?:A breaking change is|\d+ breaking changes are) not approved\./);
    const entries = [...out.matchAll(/"fingerprint": "([0-9a-f]{20})"/g)].map(([, fingerprint]) => ({
      fingerprint,
      reason: 'Agreed with the owners of the app.',
    }));
    made.write('connectors/approved-changes.json', JSON.stringify(entries));
    expect(await deploy(made, '--apply')).toMatchObject({ code: 0 });
    expect(puts()).toBe(1);
  });

  it('a quarantine', async () => {
    const quarantine = { reason: 'EncounteredQuarantineException', error: { message: 'The app does not answer.' } };
    graph.jobs = [{ id: JOB, templateId: 'scim', status: { code: 'Quarantine', quarantine } }];
    const { code, out } = await deploy(project(OTHER), '--apply');
    expect({ code, puts: puts() }).toEqual({ code: 1, puts: 0 });
    expect(out).toContain(
      'stopped: The job is in quarantine (EncounteredQuarantineException: The app does not answer.).',
    );
  });

  it('a schema that somebody changes while it is planned', async () => {
    const made = project(OTHER);
    let reads = 0;
    graph.beforeRead = () => {
      reads += 1;
      if (reads === 2) graph.schema = TENANT_SCHEMA.replace('as it is', 'changed meanwhile');
    };
    expect(await deploy(made, '--apply')).toMatchObject({
      code: 2,
      err: expect.stringContaining('changed by somebody else meanwhile'),
    });
    expect(puts()).toBe(0);
  });

  it('a plan that is no longer so', async () => {
    const made = project(OTHER);
    await deploy(made, '--plan', 'plan.json');
    graph.schema = TENANT_SCHEMA.replace('as it is', 'changed in the portal');
    const { code, out } = await deploy(made, '--plan', 'plan.json', '--apply');
    expect({ code, puts: puts() }).toEqual({ code: 1, puts: 0 });
    expect(out).toContain('stopped: The schema changed since the plan was made.');
    graph.schema = TENANT_SCHEMA;
    expect(await deploy(made, '--plan', 'plan.json', '--apply')).toMatchObject({ code: 0 });
  });

  it.each([
    [
      'a token that may only read',
      2,
      () => {
        graph.right = 'read';
      },
      /no right to (?:read an expression|save the schema)/,
    ],
    [
      'no job',
      2,
      () => {
        graph.jobs = [];
      },
      /no provisioning job/,
    ],
    [
      'something that is no schema',
      2,
      () => {
        graph.schema = '{ "value": 1 }';
      },
      /no synchronization schema/,
    ],
    [
      'half an answer',
      2,
      () => {
        graph.schema = TENANT_SCHEMA.slice(0, 200);
      },
      /something that is no schema/,
    ],
  ] as const)('%s', async (_name, ends, arrange, said) => {
    arrange();
    const { code, out, err } = await deploy(project(OTHER), '--apply');
    expect(code).toBe(ends);
    expect(out + err).toMatch(said);
    expect(out + err).not.toContain(TOKEN);
    expect(puts()).toBe(0);
  });

  it.each([
    ['a host that is not Graph', ['--graph-url', 'https://graph.example.com'], /names no server on this machine/],
    ['a name that is no object id', ['--service-principal', '../../x'], /named by its object id/],
  ] as const)('%s', async (_name, more, said) => {
    expect(await deploy(project(SAME), ...more)).toMatchObject({ code: 2, err: expect.stringMatching(said) });
    expect(graph.requests).toEqual([]);
  });
});

describe('files for another tool', () => {
  it.each(['terraform', 'powershell', 'az'])('%s', async (tool) => {
    const made = project(OTHER);
    made.write('schema.json', TENANT_SCHEMA);
    const { code, out } = await made.run('deploy', 'acme', '--as', tool, '--onto', 'schema.json');
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining(`created   deployments/acme/${tool}/acme.schema.json`),
    });
    expect(made.read(`deployments/acme/${tool}/acme.schema.json`)).toContain(
      JSON.stringify('Join("-", [jobTitle], [department])'),
    );
    expect((await made.run('deploy', 'acme', '--as', tool, '--onto', 'schema.json')).out).toMatch(
      /^unchanged .*\nunchanged /,
    );
  });

  it('are not made of something that is no schema', async () => {
    const made = project(OTHER);
    made.write('schema.json', '{}');
    const { code, err, out } = await made.run('deploy', 'acme', '--as', 'az', '--onto', 'schema.json');
    expect(code).toBe(2);
    expect(out + err).toContain('no synchronization schema');
    expect(fs.existsSync(made.path('deployments'))).toBe(false);
  });
});

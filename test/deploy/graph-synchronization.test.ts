/** The calls of Graph, and what is said where one of them is refused. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openHttpTransport } from '../../src/cli/live/http-transport.ts';
import { chooseJob } from '../../src/deploy/choose-job.ts';
import { GraphFailure } from '../../src/deploy/graph-failure.ts';
import { GraphSynchronization } from '../../src/deploy/graph-synchronization.ts';
import { ScimClient } from '../../src/scim/client/client.ts';
import { type FakeGraph, JOB, SERVICE_PRINCIPAL, startFakeGraph, TOKEN } from './fake-graph.ts';

const SCHEMA = '{ "id": "s", "version": "v1", "directories": [], "synchronizationRules": [] }';
const http = openHttpTransport(5000);
let graph: FakeGraph;

beforeAll(async () => {
  graph = await startFakeGraph(SCHEMA);
});

beforeEach(() => {
  Object.assign(graph, { schema: SCHEMA, right: 'write', busy: 0, conflict: false });
});

afterAll(async () => {
  http.close();
  await graph.close();
});

function calls({ token = TOKEN, servicePrincipal = SERVICE_PRINCIPAL, url = graph.url } = {}): GraphSynchronization {
  const clock = { now: Date.now, sleep: async () => undefined };
  const authorization = async () => `Bearer ${token}`;
  const setup = { tenantUrl: url, transport: http.transport, clock, rate: 0, authorization, userAgent: 'test' };
  return new GraphSynchronization(new ScimClient(setup), servicePrincipal);
}

/** Whatever is asked. */
function answeredBy(answer: { readonly status: number; readonly body: string }): GraphSynchronization {
  const clock = { now: () => 0, sleep: async () => undefined };
  const transport = async () => ({ ...answer, headers: {} });
  const authorization = async () => `Bearer ${TOKEN}`;
  const setup = { tenantUrl: graph.url, transport, clock, rate: 0, authorization, userAgent: 'test' };
  return new GraphSynchronization(new ScimClient(setup), SERVICE_PRINCIPAL);
}

async function failureOf(work: Promise<unknown>): Promise<GraphFailure> {
  const failure = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(failure instanceof GraphFailure)) throw new Error(`No failure of Graph: ${String(failure)}`);
  return failure;
}

describe('what Graph is asked', () => {
  it('lists the jobs of all pages', async () => {
    const other = { id: 'other.1.2', templateId: 'other', status: { code: 'Paused' } };
    const [first] = graph.jobs;
    graph.jobs = [{ ...first }, other];
    expect((await calls().jobs()).map(({ id, status }) => [id, status])).toEqual([
      [JOB, 'Active'],
      ['other.1.2', 'Paused'],
    ]);
    graph.jobs = [{ ...first }];
  });

  it('reads the schema as it stands, and replaces it whole', async () => {
    expect(await calls().schema(JOB)).toBe(SCHEMA);
    await calls().putSchema(JOB, SCHEMA.replace('"s"', '"t"'));
    expect(graph.schema).toBe('{ "id": "t", "version": "v1+", "directories": [], "synchronizationRules": [] }');
  });

  it('waits for a busy service', async () => {
    graph.busy = 2;
    expect(await calls().schema(JOB)).toBe(SCHEMA);
  });

  it('has expressions read', async () => {
    expect(await calls().parseExpression(JOB, 'Not([IsSoftDeleted])')).toEqual({ isParsed: true, message: null });
    expect(await calls().parseExpression(JOB, 'Nope([IsSoftDeleted])')).toMatchObject({ isParsed: false });
  });

  it('knows a job in quarantine, and why', async () => {
    const [first] = graph.jobs;
    const quarantine = { reason: 'EncounteredQuarantineException', error: { code: 'x', message: 'No answer.' } };
    graph.jobs = [{ id: JOB, templateId: 'scim', status: { code: 'Quarantine', quarantine } }];
    expect(await calls().job(JOB)).toMatchObject({
      quarantine: { reason: 'EncounteredQuarantineException', message: 'No answer.' },
    });
    graph.jobs = [{ ...first }];
  });
});

describe('what is said where it refuses', () => {
  it.each([
    ['a wrong token', () => calls({ token: 'wrong' }).jobs(), /does not take the token/, /az account get-access-token/],
    [
      'another app',
      () => calls({ servicePrincipal: 'x' }).jobs(),
      /no enterprise app with the object id x/,
      /not the id of/,
    ],
    ['another job', () => calls().schema('x'), /no job "x"/, /--job/],
    [
      'half a schema',
      () => calls().putSchema(JOB, '{}'),
      /answered 400 .* "BadRequest: The schema is not whole."/,
      null,
    ],
  ] as const)('%s', async (_name, call, message, hint) => {
    const failure = await failureOf(call());
    expect(failure.message).toMatch(message);
    if (hint === null) expect(failure.hint).toBeNull();
    else expect(failure.hint).toMatch(hint);
  });

  it('a token that may only read', async () => {
    graph.right = 'read';
    const { message, hint } = await failureOf(calls().putSchema(JOB, SCHEMA));
    expect(message).toBe('The token has no right to save the schema of the job.');
    expect(hint).toContain('Synchronization.ReadWrite.All');
  });

  it('a change that is under way', async () => {
    graph.conflict = true;
    expect((await failureOf(calls().putSchema(JOB, SCHEMA))).message).toContain('something else is changing it');
    expect(graph.schema).toBe(SCHEMA);
  });

  it('a service that stays busy', async () => {
    graph.busy = 50;
    expect((await failureOf(calls().schema(JOB))).message).toContain('asks for patience');
  });

  it.each([
    ['a list of jobs', (other: GraphSynchronization) => other.jobs(), 'list of jobs'],
    ['a job', (other: GraphSynchronization) => other.job(JOB), 'job'],
    ['a schema', (other: GraphSynchronization) => other.schema(JOB), 'schema'],
    [
      'what it makes of an expression',
      (other: GraphSynchronization) => other.parseExpression(JOB, '[mail]'),
      'answer about an expression',
    ],
  ] as const)('a page of the network in the place of %s', async (_name, ask, wanted) => {
    for (const body of ['<html>Sign in</html>', '{}', '[]']) {
      if (body === '{}' && wanted === 'schema') continue;
      const { message, hint } = await failureOf(ask(answeredBy({ status: 200, body })));
      expect(message).toBe(`Graph answered with something that is no ${wanted}.`);
      expect(hint).toContain('a proxy');
    }
  });

  it.each([
    [
      'a failure on the way',
      { status: 502, body: '' },
      'Graph answered 502 when it was to save the schema of the job.',
      /not known/,
    ],
    [
      'a refusal in its words',
      { status: 400, body: JSON.stringify({ error: { code: 'Bad', message: `${'x'.repeat(299)}yz` } }) },
      `Graph answered 400 when it was to save the schema of the job. It says: "Bad: ${'x'.repeat(295)}…"`,
      null,
    ],
    [
      'a refusal without words',
      { status: 400, body: '{"error":{"code":"","message":7}}' },
      'Graph answered 400 when it was to save the schema of the job.',
      null,
    ],
    [
      'a refusal in other words',
      { status: 400, body: '{"error":"no"}' },
      'Graph answered 400 when it was to save the schema of the job.',
      null,
    ],
  ] as const)('to save: %s', async (_name, answer, message, hint) => {
    const failure = await failureOf(answeredBy(answer).putSchema(JOB, SCHEMA));
    expect(failure).toMatchObject({ message, status: answer.status });
    if (hint === null) expect(failure.hint).toBeNull();
    else expect(failure.hint).toMatch(hint);
  });

  it('no answer: of what was to be saved it is not known, of what was asked nothing was changed', async () => {
    const other = calls({ url: 'http://127.0.0.1:9' });
    expect((await failureOf(other.putSchema(JOB, SCHEMA))).hint).toContain('not known');
    expect((await failureOf(other.schema(JOB))).hint).toBe('Nothing was changed.');
  });

  it('jobs without end', async () => {
    const body = JSON.stringify({ value: [], '@odata.nextLink': 'https://graph.microsoft.com/next?$skiptoken=x' });
    expect((await failureOf(answeredBy({ status: 200, body }).jobs())).message).toBe('Graph lists jobs without end.');
  });

  it('nobody there', async () => {
    expect((await failureOf(calls({ url: 'http://127.0.0.1:9' }).jobs())).status).toBeNull();
  });
});

describe('which job is meant', () => {
  const job = (id: string) => ({ id, templateId: null, status: null, quarantine: null });

  it('the only one, or the one that is named', () => {
    expect(chooseJob([job('a')], null).id).toBe('a');
    expect(chooseJob([job('a'), job('b')], 'b').id).toBe('b');
  });

  it.each([
    ['none is there', [], null, /no provisioning job/],
    ['several are', [job('a'), job('b')], null, /has 2 jobs/],
    ['another is named', [job('a')], 'b', /no job "b"/],
  ] as const)('is asked where %s', (_name, jobs, named, message) => {
    expect(() => chooseJob(jobs, named)).toThrow(message);
  });
});

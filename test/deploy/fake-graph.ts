/**
 * Microsoft Graph's synchronization on this machine, as the graph-synchronization fact sheet says it behaves: a schema is replaced whole or not
 * at all, every save gives it a new version, a busy service asks for patience, and a token has rights.
 */
import http from 'node:http';
import { inspectExpression } from '../../src/expression/check/check-expression.ts';
import { isRecord } from '../../src/json/is-record.ts';

export const SERVICE_PRINCIPAL = '11111111-2222-4333-8444-555555555555';
export const JOB = 'scim.0f0e0d0c0b0a09080706050403020100.66666666-7777-4888-8999-aaaaaaaaaaaa';
export const TOKEN = 'token-for-the-fake-graph-1';

export interface FakeGraph {
  readonly url: string;
  /** What the tenant runs. */
  schema: string;
  jobs: readonly Readonly<Record<string, unknown>>[];
  right: 'none' | 'read' | 'write';
  /** So many answers are 429 with Retry-After first. */
  busy: number;
  /** The next PUT meets a change that is under way. */
  conflict: boolean;
  /** The next PUT is carried out, and nobody is told; this happens in the place of an answer. */
  silent: (() => void) | null;
  /** Called before each GET of the schema with its number, from 1: somebody else may work on it. */
  beforeRead: (count: number) => void;
  /** Method and path of each request. */
  readonly requests: string[];
  readonly close: () => Promise<void>;
}

export async function startFakeGraph(schema: string): Promise<FakeGraph> {
  let reads = 0;
  const server = http.createServer((request, response) => {
    collect(request, (body) => {
      const silent = request.method === 'PUT' ? graph.silent : null;
      const { status, headers = {}, text } = answer(request, body);
      if (silent !== null) {
        graph.silent = null;
        return silent();
      }
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(text);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const graph: FakeGraph = {
    url: `http://127.0.0.1:${port}`,
    schema,
    jobs: [{ id: JOB, templateId: 'scim', status: { code: 'Active', quarantine: null } }],
    right: 'write',
    busy: 0,
    conflict: false,
    silent: null,
    beforeRead: () => undefined,
    requests: [],
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };

  function answer({ method = '', url = '', headers }: http.IncomingMessage, body: string): Answer {
    const { pathname, searchParams } = new URL(url, graph.url);
    graph.requests.push(`${method} ${pathname}`);
    if (headers.authorization !== `Bearer ${TOKEN}`)
      return error(401, 'InvalidAuthenticationToken', 'Access token is empty.');
    if (graph.busy > 0) {
      graph.busy -= 1;
      return { ...error(429, 'TooManyRequests', 'Slow down.'), headers: { 'Retry-After': '0' } };
    }
    const isWrite = method !== 'GET';
    if (graph.right === 'none' || (isWrite && graph.right === 'read'))
      return error(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.');
    const root = `/v1.0/servicePrincipals/${SERVICE_PRINCIPAL}/synchronization/jobs`;
    if (pathname === root) return jobsPage(searchParams);
    const rest = pathname.startsWith(`${root}/`)
      ? pathname
          .slice(root.length + 1)
          .split('/')
          .map(decodeURIComponent)
      : [];
    const job = graph.jobs.find(({ id }) => id === rest[0]);
    if (job === undefined) return error(404, 'Request_ResourceNotFound', 'Resource does not exist.');
    const part = rest.slice(1).join('/');
    if (part === '' && method === 'GET') return json(200, job);
    if (part === 'schema' && method === 'GET') {
      reads += 1;
      graph.beforeRead(reads);
      return { status: 200, text: graph.schema };
    }
    if (part === 'schema/functions' && method === 'GET') return json(200, { value: [] });
    if (part === 'schema/filterOperators' && method === 'GET') return json(200, { value: [] });
    if (part === 'schema' && method === 'PUT') return put(body);
    if (part === 'schema/parseExpression' && method === 'POST') return parse(body);
    return error(404, 'Request_ResourceNotFound', 'Resource does not exist.');
  }

  /** One job a page, with a link to the next. */
  function jobsPage(query: URLSearchParams): Answer {
    const at = Number(query.get('$skiptoken') ?? '0');
    const next = at + 1 < graph.jobs.length;
    const link = `${graph.url}/v1.0/servicePrincipals/${SERVICE_PRINCIPAL}/synchronization/jobs?$skiptoken=${at + 1}`;
    return json(200, { value: graph.jobs.slice(at, at + 1), ...(next ? { '@odata.nextLink': link } : {}) });
  }

  function put(body: string): Answer {
    if (graph.conflict) {
      graph.conflict = false;
      return error(409, 'Conflict', 'The schema is being saved.');
    }
    const wanted: unknown = JSON.parse(body);
    const isWhole =
      isRecord(wanted) && Array.isArray(wanted['directories']) && Array.isArray(wanted['synchronizationRules']);
    if (!isWhole) return error(400, 'BadRequest', 'The schema is not whole.');
    const before: unknown = JSON.parse(graph.schema);
    const version = isRecord(before) ? String(before['version']) : '';
    graph.schema = body.replace(`"${version}"`, `"${version}+"`);
    return { status: 204, text: '' };
  }

  return graph;
}

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text: string;
}

function parse(body: string): Answer {
  const given: unknown = JSON.parse(body);
  const expression = isRecord(given) && typeof given['expression'] === 'string' ? given['expression'] : '';
  const { problems } = inspectExpression(expression, { resource: 'User', target: null });
  const problem = problems.find(({ severity }) => severity === 'error');
  const parsingError = problem === undefined ? null : { code: 'InvalidExpression', message: problem.message };
  return json(200, { parsingSucceeded: problem === undefined, error: parsingError });
}

function json(status: number, value: unknown): Answer {
  return { status, text: JSON.stringify(value) };
}

function error(status: number, code: string, message: string): Answer {
  return json(status, { error: { code, message } });
}

function collect(request: http.IncomingMessage, done: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => done(Buffer.concat(chunks).toString('utf8')));
}

/** The calls of Microsoft Graph that a deployment makes (graph-synchronization fact sheet, section 2). */
import { isRecord } from '../json/is-record.ts';
import type { Exchange, ScimClient, ScimRequest } from '../scim/client/client.ts';
import { GRAPH_VERSION } from './graph-clouds.ts';
import { type Asked, GraphFailure, graphFailureOf } from './graph-failure.ts';
import { readJob, type SynchronizationJob } from './synchronization-job.ts';

/** What Graph makes of an expression. */
export interface ParsedByGraph {
  readonly isParsed: boolean;
  /** Why not, in the service's words. */
  readonly message: string | null;
}

/** A list of jobs has a handful of entries; pages without end are no list. */
const MOST_PAGES = 20;

export class GraphSynchronization {
  readonly #client: ScimClient;
  readonly #servicePrincipal: string;

  /**
   * @param client signed in, and at the host of a cloud
   * @param servicePrincipal the object id of the enterprise app
   */
  constructor(client: ScimClient, servicePrincipal: string) {
    this.#client = client;
    this.#servicePrincipal = servicePrincipal;
  }

  /** @throws GraphFailure */
  async jobs(): Promise<readonly SynchronizationJob[]> {
    const jobs: SynchronizationJob[] = [];
    const asked = reading('list the jobs', {
      message: `There is no enterprise app with the object id ${this.#servicePrincipal} in this tenant.`,
      hint: 'It is the object id of the enterprise app (service principal), not the id of the application or the client.',
    });
    let query: Readonly<Record<string, string>> = {};
    for (let page = 0; page < MOST_PAGES; page++) {
      const { json } = await this.#ask({ method: 'GET', path: this.#path('jobs'), query }, asked);
      if (!isRecord(json) || !Array.isArray(json['value'])) throw otherwise('list of jobs');
      jobs.push(...json['value'].map(readJob).filter((job) => job !== null));
      const next = json['@odata.nextLink'];
      if (typeof next !== 'string' || !URL.canParse(next)) return jobs;
      // Only what it asks for is taken from the link, not where it leads: the token stays with the host of the cloud.
      query = Object.fromEntries(new URL(next).searchParams);
    }
    throw new GraphFailure('Graph lists jobs without end.', null, 200);
  }

  /** @throws GraphFailure */
  async job(id: string): Promise<SynchronizationJob> {
    const { json } = await this.#ask(
      { method: 'GET', path: this.#path('jobs', id) },
      reading('read the job', noJob(id)),
    );
    const job = readJob(json);
    if (job === null) throw otherwise('job');
    return job;
  }

  /** The text as Graph has it: what is not ours stays as it is. @throws GraphFailure */
  async schema(job: string): Promise<string> {
    const asked = reading('read the schema of the job', noJob(job));
    const { reply, json } = await this.#ask({ method: 'GET', path: this.#path('jobs', job, 'schema') }, asked);
    if (reply === null || !isRecord(json)) throw otherwise('schema');
    return reply.body;
  }

  /** Replaces the whole schema, which is the only way (graph-synchronization fact sheet, section 1, point 1). @throws GraphFailure */
  async putSchema(job: string, text: string): Promise<void> {
    const request = { method: 'PUT', path: this.#path('jobs', job, 'schema'), body: text } as const;
    await this.#ask(request, {
      what: 'save the schema of the job',
      permission: 'Synchronization.ReadWrite.All',
      notFound: noJob(job),
    });
  }

  /**
   * What the service tells of its functions and its operators: the keys of arguments and the spelling of operators are
   * its own. Where it does not tell, what is published has to do.
   */
  async listings(job: string): Promise<{ readonly functions: unknown; readonly filterOperators: unknown }> {
    const [functions, filterOperators] = await Promise.all([
      this.#list(job, 'functions'),
      this.#list(job, 'filterOperators'),
    ]);
    return { functions, filterOperators };
  }

  async #list(job: string, what: string): Promise<unknown> {
    const { reply, json } = await this.#client.send({
      method: 'GET',
      path: this.#path('jobs', job, 'schema', what),
      ...JSON_ONLY,
    });
    return reply?.status === 200 ? json : null;
  }

  /** @throws GraphFailure */
  async parseExpression(job: string, expression: string): Promise<ParsedByGraph> {
    const path = this.#path('jobs', job, 'schema', 'parseExpression');
    const { json } = await this.#ask(
      { method: 'POST', path, body: { expression } },
      {
        ...reading('read an expression', noJob(job)),
        permission: 'Synchronization.ReadWrite.All',
      },
    );
    if (!isRecord(json) || typeof json['parsingSucceeded'] !== 'boolean') throw otherwise('answer about an expression');
    const message = isRecord(json['error']) ? json['error']['message'] : null;
    return {
      isParsed: json['parsingSucceeded'],
      message: typeof message === 'string' ? message : null,
    };
  }

  #path(...rest: readonly string[]): string[] {
    return [GRAPH_VERSION, 'servicePrincipals', this.#servicePrincipal, 'synchronization', ...rest];
  }

  async #ask(request: ScimRequest, asked: Asked): Promise<Exchange> {
    const exchange = await this.#client.send({ ...request, ...JSON_ONLY });
    const { reply } = exchange;
    if (reply === null || reply.status < 200 || reply.status > 299) throw graphFailureOf(exchange, asked);
    return exchange;
  }
}

const JSON_ONLY = { contentType: 'application/json', headers: { Accept: 'application/json' } } as const;

function reading(what: string, notFound: Asked['notFound']): Asked {
  return { what, permission: 'Synchronization.Read.All', notFound };
}

/** A page to sign in to a network says 200, too. */
function otherwise(wanted: string): GraphFailure {
  return new GraphFailure(
    `Graph answered with something that is no ${wanted}.`,
    'Something may stand between here and Graph: a proxy, or a page to sign in to the network.',
    200,
  );
}

function noJob(id: string): Asked['notFound'] {
  return {
    message: `The enterprise app has no job ${JSON.stringify(id)}.`,
    hint: 'Leave --job out to see which it has.',
  };
}

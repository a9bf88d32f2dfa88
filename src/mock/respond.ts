/** The server as a pure function: a request and what is stored in, an answer and what is to be stored out. */

import { type App, type AppType, typeAt } from '../provisioning/app.ts';
import { errorBody, ScimError } from '../scim/scim-error.ts';
import type { Fault } from './faults/fault.ts';
import { type MockRequest, type MockResponse, SCIM_JSON } from './http.ts';
import { Behaviour } from './server/behaviour.ts';
import { discover } from './server/discover.ts';
import { type Exchange, type Reply, readExchange } from './server/exchange.ts';
import { findResources } from './server/find-resources.ts';
import { shownResource } from './server/represent.ts';
import {
  createResource,
  deleteResource,
  type Outcome,
  patchResource,
  replaceResource,
  type Work,
} from './server/write-resources.ts';
import { refuseStranger } from './sign-in/refuse-stranger.ts';
import type { Secrets } from './sign-in/secrets.ts';
import type { ReadableStore } from './store/memory-store.ts';
import type { StoreChange } from './store/stored-resource.ts';

/** What the outside world adds. */
export interface Surroundings {
  readonly origin: string;
  readonly secrets: Secrets;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly newId: () => string;
}

export interface Answer {
  readonly response: MockResponse;
  /** To be made before the answer is sent. */
  readonly changes: readonly StoreChange[];
}

/** Answers one request. Never throws: what a server refuses is an answer too. */
export function respond(
  request: MockRequest,
  app: App,
  store: ReadableStore,
  faults: readonly Fault[],
  surroundings: Surroundings,
): Answer {
  const behaviour = new Behaviour(faults);
  const read = readExchange(request, app, store, surroundings.origin);
  if (read === null) return { response: responseOf(refusal(notFound())), changes: [] };
  const exchange = behaviour.query(read);
  const { reply, changes } = outcomeOf(exchange, behaviour, surroundings);
  return { response: responseOf(behaviour.reply(reply, exchange)), changes };
}

function outcomeOf(exchange: Exchange, behaviour: Behaviour, surroundings: Surroundings): Outcome {
  try {
    const instead = behaviour.answer(exchange);
    if (instead !== undefined) return only(instead);
    const stranger = refuseStranger(exchange, surroundings, behaviour.lifts('authentication'));
    if (stranger !== null) return only(stranger);
    const document = exchange.request.method === 'GET' ? discover(exchange) : null;
    return document === null ? ofResources(exchange, behaviour, surroundings) : only(document);
  } catch (error) {
    if (error instanceof ScimError) return only(refusal(error));
    throw error;
  }
}

function ofResources(exchange: Exchange, behaviour: Behaviour, { now, newId }: Surroundings): Outcome {
  const [endpoint = '', id, ...rest] = exchange.segments;
  const type = typeAt(exchange.app, endpoint);
  if (type === null || rest.length > 0) throw notFound();
  const work: Work = { type, exchange, behaviour, now: new Date(now).toISOString(), newId };
  return id === undefined ? ofCollection(work) : ofOne(id, type, work);
}

function ofCollection(work: Work): Outcome {
  const { type, exchange, behaviour } = work;
  if (exchange.request.method === 'GET') return only(findResources(type, exchange, behaviour));
  if (exchange.request.method === 'POST') return createResource(work);
  throw notAllowed(exchange);
}

function ofOne(id: string, type: AppType, work: Work): Outcome {
  const { exchange } = work;
  const stored = exchange.store.get(type.type, id);
  if (stored === null) throw notFound();
  switch (exchange.request.method) {
    case 'GET':
      return only({ status: 200, headers: {}, body: shownResource(stored, type, exchange.base, exchange.query) });
    case 'PUT':
      return replaceResource(stored, work);
    case 'PATCH':
      return patchResource(stored, work);
    case 'DELETE':
      return deleteResource(stored);
    default:
      throw notAllowed(exchange);
  }
}

function only(reply: Reply): Outcome {
  return { reply, changes: [] };
}

function notFound(): ScimError {
  return new ScimError(404, null, 'There is nothing at this address.');
}

function notAllowed({ request }: Exchange): ScimError {
  return new ScimError(405, null, `${request.method} has no meaning here.`);
}

function refusal(error: ScimError): Reply {
  return { status: error.status, headers: {}, body: errorBody(error) };
}

function responseOf({ status, headers, body }: Reply): MockResponse {
  if (body === null) return { status, headers, body: '' };
  if (typeof body === 'string') return { status, headers: { 'Content-Type': 'text/plain', ...headers }, body };
  return { status, headers: { 'Content-Type': SCIM_JSON, ...headers }, body: JSON.stringify(body) };
}

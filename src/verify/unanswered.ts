/** Answers that say nothing of a claim: the server is too busy, is not there for now, or has forgotten the token. */
import type { Exchange, ScimRequest } from '../scim/client/client.ts';
import { TransportFailure } from '../scim/client/transport.ts';

const REASONS: Readonly<Record<number, string>> = {
  401: 'The server does not take the token any more: it answered 401.',
  429: 'The server is too busy: it answered 429 again and again.',
  502: 'The server is not there for now: it answered 502.',
  503: 'The server is not there for now: it answered 503.',
  504: 'The server is not there for now: it answered 504.',
};

/** The exchange as one without an answer, where the answer says nothing; any other as it is. */
export function withoutEmptyAnswer(exchange: Exchange, { headers }: ScimRequest): Exchange {
  const status = exchange.reply?.status ?? 0;
  const reason = REASONS[status];
  // Whether another token is refused is a claim of its own.
  if (reason === undefined || (status === 401 && headers?.['Authorization'] !== undefined)) return exchange;
  return { ...exchange, reply: null, json: undefined, failure: new TransportFailure('refused', reason) };
}

/** A request that was not sent, as an exchange without an answer. */
export function notSent({ method, path }: ScimRequest, failure: TransportFailure): Exchange {
  return { request: { method, url: path.join('/'), headers: {}, body: null }, reply: null, failure, json: undefined };
}

/** So often is a method tried that gets no answer: a server may hang with one of them and serve the others. */
const MOST_UNANSWERED = 3;

/** Which methods the server leaves without an answer. */
export class Unanswered {
  readonly #counts = new Map<string, number>();

  /** Why a request is not sent any more; `null`: it is. Only at the end is reading, or removing, given up as well. */
  refusal({ method }: ScimRequest, isCleaning: boolean): TransportFailure | null {
    const isNeeded = !isCleaning && (method === 'GET' || method === 'DELETE');
    if (isNeeded || (this.#counts.get(method) ?? 0) < MOST_UNANSWERED) return null;
    const message = `${method} was left without an answer ${MOST_UNANSWERED} times: it is not tried any more.`;
    return new TransportFailure('stopped', message);
  }

  note({ method }: ScimRequest, { failure }: Exchange): void {
    this.#counts.set(method, failure === null ? 0 : (this.#counts.get(method) ?? 0) + 1);
  }
}

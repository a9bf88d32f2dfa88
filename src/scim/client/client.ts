/** Requests to a SCIM server: not too many, patient with a busy server, and never led elsewhere. */
import { jsonOf } from '../../json/json-of.ts';
import type { PatchBody } from '../patch/build-patch.ts';
import { type Address, addressBelow } from './address.ts';
import { type Clock, type HttpReply, type HttpRequest, type Transport, TransportFailure } from './transport.ts';

export interface ClientSetup {
  readonly tenantUrl: string;
  readonly transport: Transport;
  readonly clock: Clock;
  /** Requests a second at most; 0: as fast as answers come. */
  readonly rate: number;
  /** The `Authorization` of a request, `null` for none; asked each time, since tokens expire. */
  readonly authorization: (afterRefusal: boolean) => Promise<string | null>;
  readonly userAgent: string;
}

export interface ScimRequest extends Address {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Sent as JSON; a text as it stands. */
  readonly body?: PatchBody | Readonly<Record<string, unknown>> | string;
  readonly contentType?: string;
  /** Instead of the usual ones; `null` leaves one out. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** One request and what came of it. */
export interface Exchange {
  readonly request: HttpRequest;
  /** `null`: none came, and `failure` says why. */
  readonly reply: HttpReply | null;
  readonly failure: TransportFailure | null;
  /** The body as JSON; `undefined` where it is none. */
  readonly json: unknown;
}

const SCIM_JSON = 'application/scim+json';
const MOST_ATTEMPTS = 4;
const MOST_REDIRECTS = 3;
const LONGEST_PAUSE = 15_000;
const USUAL_PAUSE = 1000;

export class ScimClient {
  readonly #setup: ClientSetup;
  #nextSlot = 0;

  constructor(setup: ClientSetup) {
    this.#setup = setup;
  }

  /** Never throws: a request that got no answer is an outcome too. */
  async send(request: ScimRequest): Promise<Exchange> {
    const unsigned = this.#built(request, null);
    try {
      const isOwn = request.headers?.['Authorization'] !== undefined;
      const first = isOwn ? unsigned : this.#built(request, await this.#setup.authorization(false));
      const reply = await this.#patiently(first);
      const last = reply.status === 401 && !isOwn ? await this.#renewed(request, first, reply) : reply;
      return { request: first, reply: last, failure: null, json: jsonOf(last.body) };
    } catch (error) {
      if (error instanceof TransportFailure) return { request: unsigned, reply: null, failure: error, json: undefined };
      throw error;
    }
  }

  /** A token may have expired in the meantime; a new one is tried once. */
  async #renewed(request: ScimRequest, refused: HttpRequest, reply: HttpReply): Promise<HttpReply> {
    const again = this.#built(request, await this.#setup.authorization(true));
    return again.headers['Authorization'] === refused.headers['Authorization'] ? reply : this.#patiently(again);
  }

  #built(request: ScimRequest, authorization: string | null): HttpRequest {
    const { method, body, contentType = SCIM_JSON, headers = {} } = request;
    const all = {
      Accept: SCIM_JSON,
      'User-Agent': this.#setup.userAgent,
      Authorization: authorization,
      'Content-Type': body === undefined ? null : contentType,
      ...headers,
    };
    const sent = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
    return {
      method,
      url: addressBelow(this.#setup.tenantUrl, request),
      headers: Object.fromEntries(sent),
      body: body === undefined || typeof body === 'string' ? (body ?? null) : JSON.stringify(body),
    };
  }

  /** Waits as long as a busy server asks for (RFC 6585 section 4), a few times. */
  async #patiently(request: HttpRequest): Promise<HttpReply> {
    for (let attempt = 1; ; attempt++) {
      const reply = await this.#following(request);
      if (reply.status !== 429 || attempt === MOST_ATTEMPTS) return reply;
      await this.#setup.clock.sleep(pauseAskedFor(reply.headers['retry-after'], this.#setup.clock.now()));
    }
  }

  /** A redirect is followed on the same server alone: anywhere else the token would go to strangers. */
  async #following(request: HttpRequest): Promise<HttpReply> {
    let { url } = request;
    for (let hops = 0; ; hops++) {
      await this.#turn();
      const reply = await this.#setup.transport({ ...request, url });
      const location = reply.headers['location'];
      if (![301, 302, 307, 308].includes(reply.status) || location === undefined) return reply;
      const target = targetOf(location, url);
      if (target === null || target.origin !== new URL(url).origin)
        throw new TransportFailure('redirected', `The server sends to another one: ${target?.origin ?? location}.`);
      if (hops === MOST_REDIRECTS) throw new TransportFailure('redirected', 'The server sends in a circle.');
      url = target.href;
    }
  }

  async #turn(): Promise<void> {
    const { clock, rate } = this.#setup;
    if (rate <= 0) return;
    const now = clock.now();
    const slot = Math.max(now, this.#nextSlot);
    this.#nextSlot = slot + 1000 / rate;
    if (slot > now) await clock.sleep(slot - now);
  }
}

/** Seconds or a date (RFC 9110 section 10.2.3). */
function pauseAskedFor(text: string | undefined, now: number): number {
  if (text === undefined) return USUAL_PAUSE;
  const pause = /^\d{1,6}$/u.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(pause) ? Math.min(LONGEST_PAUSE, Math.max(0, pause)) : USUAL_PAUSE;
}

function targetOf(location: string, from: string): URL | null {
  return URL.canParse(location, from) ? new URL(location, from) : null;
}

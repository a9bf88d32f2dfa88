/** A mock server in the same process, asked without a network. */
import type { Connector } from '../../src/connector/connector.ts';
import { isRecord } from '../../src/json/is-record.ts';
import type { Fault } from '../../src/mock/faults/fault.ts';
import type { MockRequest, MockResponse } from '../../src/mock/http.ts';
import { respond } from '../../src/mock/respond.ts';
import type { Secrets } from '../../src/mock/sign-in/secrets.ts';
import { MemoryStore } from '../../src/mock/store/memory-store.ts';
import { type App, appOf } from '../../src/provisioning/app.ts';
import { patchBody } from '../../src/scim/patch/build-patch.ts';

export interface Received {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

export const ORIGIN = 'http://127.0.0.1:8080';

export class MockAtHand {
  readonly app: App;
  readonly store = new MemoryStore();
  readonly secrets: Secrets;
  now = Date.parse('2026-11-28T08:00:00Z');
  readonly #faults: readonly Fault[];
  #ids = 0;

  constructor(connector: Connector, faults: readonly Fault[] = [], secrets: Partial<Secrets> = {}) {
    this.app = appOf(connector);
    this.#faults = faults;
    this.secrets = { secret: 'open-sesame', clientId: 'us', lifetimeSeconds: 3600, trust: null, ...secrets };
  }

  /** As it goes over the wire. */
  respond(request: MockRequest): MockResponse {
    const newId = () => {
      this.#ids++;
      return `id-${this.#ids}`;
    };
    const surroundings = { origin: ORIGIN, secrets: this.secrets, now: this.now, newId };
    const { response, changes } = respond(request, this.app, this.store, this.#faults, surroundings);
    this.store.apply(changes);
    return response;
  }

  send(method: string, target: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Received {
    const {
      status,
      headers: answered,
      body: text,
    } = this.respond({
      method,
      target: `/scim${target}`,
      headers: {
        authorization: 'Bearer open-sesame',
        'content-type': 'application/scim+json',
        'user-agent': 'test',
        ...headers,
      },
      body: body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
    });
    const value: unknown = text.startsWith('{') ? JSON.parse(text) : {};
    return { status, headers: answered, body: isRecord(value) ? value : {} };
  }

  patch(target: string, ...operations: { op: string; path?: string; value?: unknown }[]): Received {
    return this.send('PATCH', target, patchBody(operations));
  }
}

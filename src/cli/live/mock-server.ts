/** The server of a connector on the loopback address. */
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import type { Fault } from '../../mock/faults/fault.ts';
import type { MockRequest, MockResponse } from '../../mock/http.ts';
import { respond } from '../../mock/respond.ts';
import type { Secrets } from '../../mock/sign-in/secrets.ts';
import type { MemoryStore } from '../../mock/store/memory-store.ts';
import type { StoreChange } from '../../mock/store/stored-resource.ts';
import type { App } from '../../provisioning/app.ts';
import { LOOPBACK, listenOnLoopback } from '../listen.ts';

export interface MockSetup {
  readonly app: App;
  readonly store: MemoryStore;
  readonly faults: readonly Fault[];
  readonly secrets: Secrets;
  /** Called before a change is answered. */
  readonly keep: (changes: readonly StoreChange[]) => void;
  readonly log: (request: MockRequest, response: MockResponse) => void;
}

export interface RunningMock {
  /** Without a path. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** @param port 0: any that is free */
export async function serveMock(setup: MockSetup, port: number): Promise<RunningMock> {
  let [origin, names]: [string, readonly string[]] = ['', []];
  const server = http.createServer((incoming, outgoing) => {
    if (!names.includes(incoming.headers.host?.toLowerCase() ?? '')) {
      // A name that an attacker points at this address must not reach it through somebody's browser.
      send(outgoing, { status: 403, headers: {}, body: 'This server answers to its own address only.\n' });
      return;
    }
    readBody(incoming, (body) => {
      if (body === null) return send(outgoing, { status: 413, headers: {}, body: '' });
      const request = {
        method: incoming.method ?? 'GET',
        target: incoming.url ?? '/',
        headers: headersOf(incoming),
        body,
      };
      const response = answer(request, setup, origin);
      send(outgoing, response);
      setup.log(request, response);
    });
  });
  const used = await listenOnLoopback(server, port);
  origin = `http://${LOOPBACK}:${used}`;
  names = [LOOPBACK, 'localhost'].map((name) => `${name}:${used}`);
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(request: MockRequest, { app, store, faults, secrets, keep }: MockSetup, origin: string): MockResponse {
  const surroundings = { origin, secrets, now: Date.now(), newId: randomUUID };
  const { response, changes } = respond(request, app, store, faults, surroundings);
  if (changes.length > 0) {
    keep(changes);
    store.apply(changes);
  }
  return response;
}

const MOST_BYTES = 1024 * 1024;

/** `null`: it is larger than any resource. */
function readBody(incoming: http.IncomingMessage, done: (body: string | null) => void): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  incoming.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes <= MOST_BYTES) chunks.push(chunk);
  });
  incoming.on('end', () => done(bytes > MOST_BYTES ? null : Buffer.concat(chunks).toString('utf8')));
}

function headersOf({ headers }: http.IncomingMessage): Readonly<Record<string, string>> {
  const read: Record<string, string> = {};
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) read[name] = typeof value === 'string' ? value : String(value);
  }
  return read;
}

/** A text goes out with its headers in one piece; bytes would be a second one. */
function send(outgoing: http.ServerResponse, { status, headers, body }: MockResponse): void {
  const size = status === 204 ? {} : { 'Content-Length': Buffer.byteLength(body) };
  outgoing.writeHead(status, { ...headers, ...size }).end(body);
}

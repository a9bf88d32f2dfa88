/** The server of a connector on the loopback address. */
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import type { Fault } from '../../mock/faults/fault.ts';
import { type MockRequest, type MockResponse, SCIM_JSON } from '../../mock/http.ts';
import { respond } from '../../mock/respond.ts';
import type { Secrets } from '../../mock/sign-in/secrets.ts';
import type { MemoryStore } from '../../mock/store/memory-store.ts';
import type { StoreChange } from '../../mock/store/stored-resource.ts';
import { MEGABYTE } from '../../problem/megabyte.ts';
import type { App } from '../../provisioning/app.ts';
import { errorBody, ScimError } from '../../scim/scim-error.ts';
import { isMeantForHere, LOOPBACK, listenOnLoopback } from '../listen.ts';
import { CannotRun } from '../shell.ts';
import type { ExchangeLog } from './log-page/exchange-log.ts';
import { serveLog } from './log-page/serve-log.ts';

export interface MockSetup {
  readonly app: App;
  readonly store: MemoryStore;
  readonly faults: readonly Fault[];
  readonly secrets: Secrets;
  /** Milliseconds, by which tokens expire. */
  readonly now: () => number;
  /** Called before a change is answered; the answer waits for what it returns. @throws CannotRun where nothing is kept */
  readonly keep: (changes: readonly StoreChange[]) => Promise<void> | null;
  readonly log: (request: MockRequest, response: MockResponse) => void;
  readonly page: ExchangeLog;
}

export interface RunningMock {
  /** Without a path. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** @param port 0: any that is free */
export async function serveMock(setup: MockSetup, port: number): Promise<RunningMock> {
  const { app, page, log } = setup;
  let origin = '';
  const server = http.createServer((incoming, outgoing) => {
    if (!isMeantForHere(incoming)) return send(outgoing, STRANGE_HOST);
    if (serveLog(incoming, outgoing, page, app.name)) return;
    readBody(incoming, (body) => {
      if (body === null) return send(outgoing, { status: 413, headers: {}, body: '' });
      const { method = 'GET', url: target = '/' } = incoming;
      const request = { method, target, headers: headersOf(incoming), body };
      const tell = (response: MockResponse): void => {
        send(outgoing, response);
        log(request, response);
        page.add(request, response, new Date());
      };
      const answered = answer(request, setup, origin);
      if (answered instanceof Promise) void answered.then(tell);
      else tell(answered);
    });
  });
  origin = `http://${LOOPBACK}:${await listenOnLoopback(server, port)}`;
  return {
    origin,
    close: () =>
      new Promise((resolve) => {
        page.events.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const STRANGE_HOST: MockResponse = {
  status: 403,
  headers: {},
  body: 'This server answers to its own address only.\n',
};

/** @returns a promise where the answer has to wait for the disk */
function answer(
  request: MockRequest,
  { app, store, faults, secrets, now, keep }: MockSetup,
  origin: string,
): MockResponse | Promise<MockResponse> {
  const surroundings = { origin, secrets, now: now(), newId: randomUUID };
  const { response, changes } = respond(request, app, store, faults, surroundings);
  if (changes.length === 0) return response;
  try {
    const kept = keep(changes);
    store.apply(changes);
    return kept === null ? response : kept.then(() => response, notKept);
  } catch (error) {
    return notKept(error);
  }
}

/** A full disk is an answer, too; whatever else is a defect. */
function notKept(error: unknown): MockResponse {
  if (!(error instanceof CannotRun)) throw error;
  const body = JSON.stringify(errorBody(new ScimError(500, null, error.message)));
  return { status: 500, headers: { 'Content-Type': SCIM_JSON }, body };
}

const MOST_BYTES = MEGABYTE;

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

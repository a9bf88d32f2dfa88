/** The network, for the client: an answer as a whole, within a time, of a size that can be held. */
import http from 'node:http';
import https from 'node:https';
import { MEGABYTE } from '../../problem/megabyte.ts';
import { type HttpReply, type HttpRequest, type Transport, TransportFailure } from '../../scim/client/transport.ts';

/** Far above a page of two hundred users. */
const MOST_BYTES = 5 * MEGABYTE;

export interface HttpTransport {
  readonly transport: Transport;
  readonly close: () => void;
}

/** @param patience milliseconds for a whole exchange, however the answer trickles in */
export function openHttpTransport(patience: number): HttpTransport {
  const agents = { 'http:': new http.Agent({ keepAlive: true }), 'https:': new https.Agent({ keepAlive: true }) };
  return {
    transport: (request) => exchange(request, agents, patience),
    close: () => {
      for (const agent of Object.values(agents)) agent.destroy();
    },
  };
}

interface Agents {
  readonly 'http:': http.Agent;
  readonly 'https:': https.Agent;
}

function exchange(request: HttpRequest, agents: Agents, patience: number): Promise<HttpReply> {
  const { method, url, body } = request;
  const headers = { ...request.headers, ...(body !== null && { 'Content-Length': Buffer.byteLength(body) }) };
  const isSecure = url.startsWith('https:');
  return new Promise((resolve, reject) => {
    const options = { method, headers, agent: isSecure ? agents['https:'] : agents['http:'] };
    const outgoing = (isSecure ? https : http).request(url, options);
    const timer = setTimeout(() => {
      fail(new TransportFailure('timed-out', `The server gave no whole answer within ${patience / 1000} seconds.`));
    }, patience);
    const fail = (failure: TransportFailure): void => {
      clearTimeout(timer);
      outgoing.destroy();
      reject(failure);
    };
    outgoing.on('error', (error) => fail(failureOf(error)));
    outgoing.on('response', (incoming) => {
      collect(incoming, fail, (text) => {
        clearTimeout(timer);
        resolve({ status: incoming.statusCode ?? 0, headers: headersOf(incoming), body: text });
      });
    });
    outgoing.end(body ?? undefined);
  });
}

function collect(
  incoming: http.IncomingMessage,
  fail: (failure: TransportFailure) => void,
  done: (text: string) => void,
): void {
  const chunks: Buffer[] = [];
  let bytes = 0;
  incoming.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MOST_BYTES)
      fail(
        new TransportFailure('too-large', `The answer is larger than ${MOST_BYTES / MEGABYTE} MB; it was not read on.`),
      );
    else chunks.push(chunk);
  });
  incoming.on('error', (error) => fail(failureOf(error)));
  incoming.on('end', () => {
    if (incoming.complete) done(Buffer.concat(chunks).toString('utf8'));
    else fail(closedEarly());
  });
}

function closedEarly(): TransportFailure {
  return new TransportFailure('closed-early', 'The server closed the connection before its answer was whole.');
}

function headersOf({ headers }: http.IncomingMessage): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)] as const])),
  );
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no such name',
  EAI_AGAIN: 'names cannot be looked up now',
  EHOSTUNREACH: 'there is no way to it',
  ENETUNREACH: 'there is no way to it',
  ETIMEDOUT: 'it does not answer',
};

function failureOf(error: NodeJS.ErrnoException): TransportFailure {
  const code = error.code ?? '';
  if (code === 'ECONNRESET' || code === 'EPIPE' || error.message === 'aborted') return closedEarly();
  return new TransportFailure(
    'unreachable',
    `The server cannot be reached: ${REASONS[code] ?? (code === '' ? error.message : code)}.`,
  );
}

/** What went over the wire, as it may be shown: no secret in it. */
import type { Exchange } from '../scim/client/client.ts';

export interface Evidence {
  /** Counted from 1 in the order of sending. */
  readonly number: number;
  readonly method: string;
  readonly url: string;
  readonly requestHeaders: Readonly<Record<string, string>>;
  readonly requestBody: string | null;
  /** `null`: no answer came. */
  readonly status: number | null;
  readonly replyHeaders: Readonly<Record<string, string>>;
  readonly replyBody: string;
  /** Why no answer came. */
  readonly failure: string | null;
  /** ISO 8601. */
  readonly at: string;
  readonly milliseconds: number;
}

const MASK = '***';
const SECRET_HEADERS = /^(?:authorization|cookie|set-cookie|proxy-authorization)$/iu;
/** As much of an answer as helps. */
const LONGEST_BODY = 20_000;

export interface Taken {
  readonly number: number;
  readonly started: number;
  readonly ended: number;
  readonly secrets: readonly string[];
}

export function evidenceOf(
  { request, reply, failure }: Exchange,
  { number, started, ended, secrets }: Taken,
): Evidence {
  const mask = (text: string): string => masked(text, secrets);
  return {
    number,
    method: request.method,
    url: mask(request.url),
    requestHeaders: shownHeaders(request.headers, mask),
    requestBody: request.body === null ? null : mask(request.body),
    status: reply?.status ?? null,
    replyHeaders: shownHeaders(reply?.headers ?? {}, mask),
    replyBody: mask((reply?.body ?? '').slice(0, LONGEST_BODY)),
    failure: failure === null ? null : mask(failure.message),
    at: new Date(started).toISOString(),
    milliseconds: Math.max(0, Math.round(ended - started)),
  };
}

function shownHeaders(
  headers: Readonly<Record<string, string>>,
  mask: (text: string) => string,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, SECRET_HEADERS.test(name) ? MASK : mask(value)]),
  );
}

/** Shorter ones stand in every other word; whoever has such a token keeps no secret. */
const SHORTEST_SECRET = 4;

/** A server may well repeat what it was sent, the token too. */
export function masked(text: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (rest, secret) => (secret.length < SHORTEST_SECRET ? rest : rest.replaceAll(secret, MASK)),
    text,
  );
}

/** Who may edit: a page of this very server, opened by whoever was told the token. */
import { timingSafeEqual } from 'node:crypto';
import type http from 'node:http';

export interface Refusal {
  readonly status: 403 | 405 | 415;
  readonly message: string;
}

/** A header of its own: no form and no link of another site can send it, and no browser sends it across sites without leave. */
const TOKEN_HEADER = 'x-scimanifest-token';

/**
 * Called once the `Host` is known to be this server's. The origin must be the same (RFC 6454, section 7), the body be what no
 * plain form sends, and the token the one that was printed.
 */
export function refuseEdit(request: http.IncomingMessage, token: string, contentType: string): Refusal | null {
  const { headers, method } = request;
  if (method !== 'POST') return { status: 405, message: 'Edits are posted.' };
  const site = headers['sec-fetch-site'];
  const isFromHere = headers.origin === `http://${headers.host}` && (site === undefined || site === 'same-origin');
  if (!isFromHere) return { status: 403, message: 'Only pages of this server may edit.' };
  if (!isSame(headers[TOKEN_HEADER], token))
    return { status: 403, message: 'Open the address that "scimanifest preview --edit" printed.' };
  if (headers['content-type'] !== contentType) return { status: 415, message: `Send ${contentType}.` };
  return null;
}

function isSame(given: string | string[] | undefined, token: string): boolean {
  const [one, other] = [Buffer.from(String(given)), Buffer.from(token)];
  return one.length === other.length && timingSafeEqual(one, other);
}

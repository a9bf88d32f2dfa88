/** Tokens that say themselves until when they hold, signed with the server's secret: nothing has to be remembered. */
import { createHmac, timingSafeEqual } from 'node:crypto';

export function issueToken(secret: string, expires: number): string {
  const until = String(Math.floor(expires));
  return `${until}.${signatureOf(secret, until)}`;
}

export function isValidToken(token: string, secret: string, now: number): boolean {
  const [until = '', signature = ''] = token.split('.');
  return /^\d{1,16}$/u.test(until) && isSameSecret(signature, signatureOf(secret, until)) && Number(until) > now;
}

function signatureOf(secret: string, text: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}

/** In a time that does not tell how much of it was right. */
export function isSameSecret(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)];
  return a.length === b.length && timingSafeEqual(a, b);
}

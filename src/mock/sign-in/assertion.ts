/** Assertions of an identity provider: JSON Web Tokens, checked before a token is given for one (RFC 7523 section 3). */
import { createPublicKey, type JsonWebKey, sign, verify } from 'node:crypto';
import { isRecord } from '../../json/is-record.ts';
import type { JsonWebKeyRecord, Trust } from './secrets.ts';

/** Clocks differ. */
const LEEWAY_SECONDS = 60;

/** Why an assertion is not taken; `null`: it is. */
export function whyNot(assertion: string, trust: Trust, now: number): string | null {
  const [head = '', body = '', signature = '', ...rest] = assertion.split('.');
  const [header, claims] = [decode(head), decode(body)];
  if (header === null || claims === null || rest.length > 0) return 'It is no JSON Web Token.';
  const key = trust.keys.find((each) => each['kid'] === header['kid']);
  if (key === undefined) return 'It is signed with a key that the issuer does not publish.';
  if (!isSigned(`${head}.${body}`, signature, header['alg'], key)) return 'Its signature is not right.';
  const { iss, aud, sub, exp, nbf } = claims;
  if (iss !== trust.issuer) return 'It comes from another issuer.';
  if (![aud].flat().includes(trust.audience)) return 'It is meant for another audience.';
  if (trust.subject !== undefined && sub !== trust.subject) return 'It speaks of another subject.';
  const seconds = now / 1000;
  if (typeof exp !== 'number' || exp + LEEWAY_SECONDS < seconds) return 'It has expired.';
  return typeof nbf === 'number' && nbf - LEEWAY_SECONDS > seconds ? 'It does not hold yet.' : null;
}

/** An assertion signed with a private key: for trying a server without an identity provider. */
export function signAssertion(claims: Readonly<Record<string, unknown>>, kid: string, privateKey: string): string {
  const parts = [{ alg: 'RS256', typ: 'JWT', kid }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  );
  const text = parts.join('.');
  return `${text}.${sign('sha256', Buffer.from(text), privateKey).toString('base64url')}`;
}

function decode(part: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

/** RS256 is what Entra signs with; any other word for an algorithm, `none` first of all, is refused. */
function isSigned(text: string, signature: string, algorithm: unknown, jwk: JsonWebKeyRecord): boolean {
  if (algorithm !== 'RS256' || !isRsa(jwk)) return false;
  try {
    const key = createPublicKey({ key: jwk, format: 'jwk' });
    return verify('sha256', Buffer.from(text), key, Buffer.from(signature, 'base64url'));
  } catch {
    return false;
  }
}

function isRsa(jwk: JsonWebKeyRecord): jwk is JsonWebKeyRecord & JsonWebKey {
  return jwk['kty'] === 'RSA' && typeof jwk['n'] === 'string' && typeof jwk['e'] === 'string';
}

import { errorBody, ScimError } from '../../scim/scim-error.ts';
import type { Exchange, Reply } from '../server/exchange.ts';
import { issueToken } from './access-token.ts';
import type { Secrets } from './secrets.ts';
import { SIGN_INS, type SignIn } from './sign-ins.ts';

/** What signing in needs of the outside world. */
export interface Gate {
  readonly secrets: Secrets;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** The answer to whoever is not signed in, and to whoever asks for a token; `null`: go on. */
export function refuseStranger(exchange: Exchange, { secrets, now }: Gate, letsAllIn: boolean): Reply | null {
  const signIn = SIGN_INS[exchange.app.method];
  const authorization = exchange.request.headers['authorization'] ?? '';
  if (exchange.segments.join('/') === 'oauth/token') return tokenReply(exchange, signIn, authorization, secrets, now);
  if (letsAllIn || signIn.isKnown === null || signIn.isKnown(authorization, secrets, now)) return null;
  const error = new ScimError(401, null, 'The request has no valid credentials.');
  return { status: 401, headers: { 'WWW-Authenticate': 'Bearer' }, body: errorBody(error) };
}

/** The token endpoint (RFC 6749 sections 4.4 and 5). */
function tokenReply(
  { request }: Exchange,
  { whyNoToken }: SignIn,
  authorization: string,
  secrets: Secrets,
  now: number,
): Reply | null {
  if (whyNoToken === undefined || request.method !== 'POST') return null;
  const error = whyNoToken(new URLSearchParams(request.body), authorization, secrets, now);
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
  if (error !== null) return { status: error === 'invalid_client' ? 401 : 400, headers, body: { error } };
  const { secret, lifetimeSeconds } = secrets;
  const token = issueToken(secret, now + lifetimeSeconds * 1000);
  return { status: 200, headers, body: { access_token: token, token_type: 'Bearer', expires_in: lifetimeSeconds } };
}

/** What a client shows to be let in: a token, a password, or a token that it fetches and renews. */

import { AUTH_METHODS, type AuthMethod } from '../../connector/auth-method.ts';
import type { Method } from '../../connector/connector.ts';
import { isRecord } from '../../json/is-record.ts';
import { jsonOf } from '../../json/json-of.ts';
import type { Clock, Transport } from '../../scim/client/transport.ts';
import { CannotRun, type Shell } from '../shell.ts';
import { clockOf } from './clock-of.ts';
import { readTenantUrl, TOKEN_URL } from './tenant-url.ts';

export interface CredentialOptions {
  /** The environment variable with the token, the client secret or the password. */
  readonly tokenEnv: string;
  /** Where a token is fetched. */
  readonly tokenUrl?: string;
  readonly clientId?: string;
}

export interface Credentials {
  readonly authorization: (afterRefusal: boolean) => Promise<string | null>;
  /** Everything that must not be shown; grows when tokens are fetched. */
  readonly secrets: string[];
  /** The token endpoint, for whoever wants to try it; `null` where none was named. */
  readonly ask:
    | ((how: 'body' | 'header', more: Readonly<Record<string, string>>) => Promise<FetchedToken | number>)
    | null;
}

export interface FetchedToken {
  readonly token: string;
  /** `null` where the endpoint does not say. */
  readonly seconds: number | null;
}

export function makeCredentials(
  method: Method,
  options: CredentialOptions,
  shell: Shell,
  transport: Transport,
): Credentials {
  const { holds } = AUTH_METHODS[method];
  if (holds === 'nothing') return { authorization: async () => null, secrets: [], ask: null };
  const secret = shell.env[options.tokenEnv];
  if (secret === undefined || secret === '')
    throw new CannotRun(
      `The environment variable ${options.tokenEnv} is not set.`,
      'Put the token there, or name another variable with --token-env. It is never given as an argument.',
    );
  if (options.clientId !== undefined && options.tokenUrl === undefined && holds !== 'password')
    throw new CannotRun(
      `--client-id says for whom a token is fetched, and ${options.tokenEnv} holds one already.`,
      'Say with --token-url where it is fetched, or leave --client-id out.',
    );
  if (/[\r\n]/u.test(secret)) throw new CannotRun(`The value of ${options.tokenEnv} has a line break in it.`);
  const secrets = [secret];
  if (options.tokenUrl !== undefined) {
    const url = readTenantUrl(options.tokenUrl, TOKEN_URL);
    const exchange = { holds, url, secret, options, transport, secrets };
    const { now } = clockOf(shell);
    return {
      authorization: fetchedToken(exchange, now),
      secrets,
      ask: (how, more) => askForToken(exchange, how, more),
    };
  }
  if (holds !== 'password') return { authorization: async () => `Bearer ${secret}`, secrets, ask: null };
  const coded = Buffer.from(`${options.clientId ?? ''}:${secret}`).toString('base64');
  secrets.push(coded);
  return { authorization: async () => `Basic ${coded}`, secrets, ask: null };
}

interface Exchange {
  readonly holds: AuthMethod['holds'];
  readonly url: string;
  readonly secret: string;
  readonly options: CredentialOptions;
  readonly transport: Transport;
  readonly secrets: string[];
}

/**
 * Fetched when it is first needed, again shortly before it expires, and after a refusal; whoever asks meanwhile waits
 * for the same one.
 */
function fetchedToken(exchange: Exchange, now: Clock['now']): Credentials['authorization'] {
  let [token, expires] = ['', 0];
  let fetching: Promise<void> | null = null;
  const renew = async (): Promise<void> => {
    const fetched = await fetchToken(exchange);
    token = fetched.token;
    expires = now() + fetched.seconds * 1000 - Math.min(EARLY, fetched.seconds * 500);
  };
  return async (afterRefusal) => {
    if (token === '' || afterRefusal || now() > expires) {
      fetching ??= renew().finally(() => {
        fetching = null;
      });
      await fetching;
    }
    return `Bearer ${token}`;
  };
}

/** Milliseconds. */
const EARLY = 5000;

async function fetchToken(exchange: Exchange): Promise<{ token: string; seconds: number }> {
  const fetched = await askForToken(exchange, 'body');
  if (typeof fetched === 'number')
    throw new CannotRun(
      `The token endpoint answered ${fetched}, and gave no token.`,
      'Check --token-url, --client-id and the secret.',
    );
  return { token: fetched.token, seconds: fetched.seconds ?? 3600 };
}

/**
 * A token, or the status of an answer that has none. The secret goes in the body, or as a user name with a password.
 *
 * @param more what a test sends besides
 */
async function askForToken(
  { holds, url, secret, options, transport, secrets }: Exchange,
  how: 'body' | 'header',
  more: Readonly<Record<string, string>> = {},
): Promise<FetchedToken | number> {
  const clientId = options.clientId ?? '';
  const coded = Buffer.from(`${encodeURIComponent(clientId)}:${encodeURIComponent(secret)}`).toString('base64');
  const form = how === 'body' ? formFor(holds, secret, clientId) : { grant_type: 'client_credentials' };
  const { status, body } = await transport({
    method: 'POST',
    url,
    headers: {
      'Content-Type': 'application/x-www-form-urlencoded',
      Accept: 'application/json',
      ...(how === 'header' && { Authorization: `Basic ${coded}` }),
    },
    body: new URLSearchParams({ ...form, ...more }).toString(),
  });
  const answer = jsonOf(body);
  const token = isRecord(answer) ? answer['access_token'] : null;
  if (status !== 200 || typeof token !== 'string') return status;
  secrets.push(token);
  const seconds = isRecord(answer) ? Number(answer['expires_in']) : Number.NaN;
  return { token, seconds: Number.isFinite(seconds) ? seconds : null };
}

/** Client credentials, or an assertion in their place (scim-client fact sheet, section 2). */
function formFor(holds: AuthMethod['holds'], secret: string, clientId: string): Record<string, string> {
  const common = { grant_type: 'client_credentials', client_id: clientId };
  if (holds !== 'assertion') return { ...common, client_secret: secret };
  const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  return { ...common, client_assertion_type: type, client_assertion: secret };
}

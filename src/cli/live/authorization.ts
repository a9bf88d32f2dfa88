/** What a client shows to be let in: a token, a password, or a token that it fetches and renews. */

import type { Method } from '../../connector/connector.ts';
import { isRecord } from '../../json/is-record.ts';
import { jsonOf } from '../../json/json-of.ts';
import type { Transport } from '../../scim/client/transport.ts';
import { CannotRun, type Shell } from '../shell.ts';
import { readTenantUrl } from './tenant-url.ts';

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
}

export function makeCredentials(
  method: Method,
  options: CredentialOptions,
  shell: Shell,
  transport: Transport,
): Credentials {
  if (method === 'none') return { authorization: async () => null, secrets: [] };
  const secret = shell.env[options.tokenEnv];
  if (secret === undefined || secret === '')
    throw new CannotRun(
      `The environment variable ${options.tokenEnv} is not set.`,
      'Put the token there, or name another variable with --token-env. It is never given as an argument.',
    );
  if (/[\r\n]/u.test(secret)) throw new CannotRun(`The value of ${options.tokenEnv} has a line break in it.`);
  const secrets = [secret];
  if (options.tokenUrl !== undefined) {
    const url = readTenantUrl(options.tokenUrl);
    return { authorization: fetchedToken({ method, url, secret, options, transport, secrets }), secrets };
  }
  if (method !== 'user-name-password') return { authorization: async () => `Bearer ${secret}`, secrets };
  const coded = Buffer.from(`${options.clientId ?? ''}:${secret}`).toString('base64');
  secrets.push(coded);
  return { authorization: async () => `Basic ${coded}`, secrets };
}

interface Exchange {
  readonly method: Method;
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
function fetchedToken(exchange: Exchange): Credentials['authorization'] {
  let [token, expires] = ['', 0];
  let fetching: Promise<void> | null = null;
  const renew = async (): Promise<void> => {
    const fetched = await fetchToken(exchange);
    exchange.secrets.push(fetched.token);
    token = fetched.token;
    expires = Date.now() + fetched.seconds * 1000 - Math.min(EARLY, fetched.seconds * 500);
  };
  return async (afterRefusal) => {
    if (token === '' || afterRefusal || Date.now() > expires) {
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

async function fetchToken({
  method,
  url,
  secret,
  options,
  transport,
}: Exchange): Promise<{ token: string; seconds: number }> {
  const { status, body } = await transport({
    method: 'POST',
    url,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
    body: new URLSearchParams(formFor(method, secret, options.clientId ?? '')).toString(),
  });
  const answer = jsonOf(body);
  const token = isRecord(answer) ? answer['access_token'] : null;
  if (status !== 200 || typeof token !== 'string')
    throw new CannotRun(
      `The token endpoint answered ${status}, and gave no token.`,
      'Check --token-url, --client-id and the secret.',
    );
  const seconds = isRecord(answer) ? Number(answer['expires_in']) : Number.NaN;
  return { token, seconds: Number.isFinite(seconds) ? seconds : 3600 };
}

/** Client credentials, or an assertion in their place (scim-client fact sheet, section 2). */
function formFor(method: Method, secret: string, clientId: string): Record<string, string> {
  const common = { grant_type: 'client_credentials', client_id: clientId };
  if (method !== 'workload-identity-federation') return { ...common, client_secret: secret };
  const type = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
  return { ...common, client_assertion_type: type, client_assertion: secret };
}

import { AUTH_METHODS } from '../../connector/auth-method.ts';
import type { Method } from '../../connector/connector.ts';
import { ScimClient } from '../../scim/client/client.ts';
import type { Clock, Transport } from '../../scim/client/transport.ts';
import type { TokenSource } from '../../verify/profiles/profile.ts';
import { packageVersion } from '../package-version.ts';
import type { Shell } from '../shell.ts';
import { type CredentialOptions, type Credentials, makeCredentials } from './authorization.ts';
import { clockOf } from './clock-of.ts';
import { openHttpTransport } from './http-transport.ts';

export interface ClientOptions extends CredentialOptions {
  /** Requests a second at most; 0: as fast as answers come. */
  readonly rate: number;
  /** Seconds for one answer. */
  readonly timeout: number;
}

export interface OpenClient {
  readonly client: ScimClient;
  readonly clock: Clock;
  /** What must not be shown; grows when tokens are fetched. */
  readonly secrets: readonly string[];
  /** The token endpoint, for the tests that try it; `null` where none was named. */
  readonly tokens: TokenSource | null;
  /** How many requests went out, tokens and repetitions among them. */
  readonly sent: () => number;
  readonly close: () => void;
}

/** A client of the server at a tenant URL, signed in as the connector's method has it. */
export function openClient(method: Method, tenantUrl: string, options: ClientOptions, shell: Shell): OpenClient {
  const { transport: http, close } = openHttpTransport(options.timeout * 1000);
  let sent = 0;
  const transport: Transport = (request) => {
    sent++;
    return http(request);
  };
  const { authorization, secrets, ask } = makeCredentials(method, options, shell, transport);
  const clock = clockOf(shell);
  const userAgent = `scimanifest/${packageVersion()}`;
  const client = new ScimClient({ tenantUrl, transport, clock, rate: options.rate, authorization, userAgent });
  const isTaken = async (token: string): Promise<boolean> => {
    const headers = { Authorization: `Bearer ${token}` };
    const query = { startIndex: '1', count: '1' };
    return (await client.send({ method: 'GET', path: ['Users'], query, headers })).reply?.status === 200;
  };
  const kind = AUTH_METHODS[method].holds === 'assertion' ? 'assertion' : 'secret';
  const tokens =
    ask === null
      ? null
      : ({ kind, ask: tryToken(ask, isTaken, kind === 'assertion' ? { baseAddress: tenantUrl } : {}) } as const);
  return { client, clock, secrets, tokens, sent: () => sent, close };
}

/** @param more what the template sends besides (scim-logic-app-tests fact sheet, section 5) */
function tryToken(
  ask: NonNullable<Credentials['ask']>,
  isTaken: (token: string) => Promise<boolean>,
  more: Readonly<Record<string, string>>,
): TokenSource['ask'] {
  return async (how) => {
    const fetched = await ask(how, more);
    if (typeof fetched === 'number') return { status: fetched, hasToken: false, expiresIn: null, isTaken: false };
    return { status: 200, hasToken: true, expiresIn: fetched.seconds, isTaken: await isTaken(fetched.token) };
  };
}

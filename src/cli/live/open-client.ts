import type { Method } from '../../connector/connector.ts';
import { ScimClient } from '../../scim/client/client.ts';
import type { Clock, Transport } from '../../scim/client/transport.ts';
import { packageVersion } from '../package-version.ts';
import type { Shell } from '../shell.ts';
import { type CredentialOptions, makeCredentials } from './authorization.ts';
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
  const { authorization, secrets } = makeCredentials(method, options, shell, transport);
  const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));
  const clock = { now: Date.now, sleep };
  const userAgent = `scimanifest/${packageVersion()}`;
  const client = new ScimClient({ tenantUrl, transport, clock, rate: options.rate, authorization, userAgent });
  return { client, clock, secrets, sent: () => sent, close };
}

/** A run of `verify` against a mock server in the same process. */
import type { Connector } from '../../src/connector/connector.ts';
import type { Fault } from '../../src/mock/faults/fault.ts';
import { ScimClient } from '../../src/scim/client/client.ts';
import type { Clock, Transport } from '../../src/scim/client/transport.ts';
import { type VerifyReport, type VerifySetup, verify } from '../../src/verify/verify.ts';
import { MockAtHand, ORIGIN } from '../mock/mock-at-hand.ts';

const QUIET: Pick<VerifySetup, 'onExchange' | 'onResult' | 'isStopped'> = {
  onExchange: () => undefined,
  onResult: () => undefined,
  isStopped: () => false,
};

export const STANDING_CLOCK = { now: () => 0, sleep: () => Promise.resolve() };

export function transportTo(server: MockAtHand): Transport {
  return async ({ method, url, headers, body }) => {
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const reply = server.respond({ method, target: url.slice(ORIGIN.length), headers: lower, body: body ?? '' });
    const answered = Object.entries(reply.headers).map(([name, value]) => [name.toLowerCase(), value] as const);
    return { status: reply.status, headers: Object.fromEntries(answered), body: reply.body };
  };
}

export function clientOf(transport: Transport, clock: Clock = STANDING_CLOCK): ScimClient {
  return new ScimClient({
    tenantUrl: `${ORIGIN}/scim`,
    transport,
    clock,
    rate: 0,
    authorization: async () => 'Bearer open-sesame',
    userAgent: 'scimanifest',
  });
}

export async function verifyAtHand(
  connector: Connector,
  faults: readonly Fault[] = [],
  server = new MockAtHand(connector, faults),
  watching: Partial<VerifySetup> = {},
): Promise<VerifyReport> {
  return verify({
    app: server.app,
    client: clientOf(transportTo(server)),
    clock: STANDING_CLOCK,
    mark: 'scimv',
    secrets: ['open-sesame'],
    ...QUIET,
    ...watching,
  });
}

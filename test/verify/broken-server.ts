/** Servers that are broken in one way each, and one connector alone to try them with. */
import type { Connector } from '../../src/connector/connector.ts';
import { isRecord } from '../../src/json/is-record.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { refused } from '../../src/mock/faults/ask.ts';
import type { Fault } from '../../src/mock/faults/fault.ts';
import type { Exchange, Reply } from '../../src/mock/server/exchange.ts';
import { type Clock, type Transport, TransportFailure } from '../../src/scim/client/transport.ts';
import { Trial } from '../../src/verify/trial.ts';
import { MockAtHand } from '../mock/mock-at-hand.ts';
import { clientOf, STANDING_CLOCK, transportTo } from './verify-at-hand.ts';

/** Attributes that the platform has no default for, and groups as it has them. */
export function connectorOf(
  attributes: readonly object[],
  groups: unknown = false,
  method = 'bearer-token',
): Connector {
  const auth = method === 'none' ? { method } : { method, fields: [{ portal: 'Secret Token', secret: true }] };
  const users = { actions: ['create', 'update', 'disable'], basis: 'documented', attributes };
  const tutorial = { edition: 'six-step', vocabulary: 'entra-id' };
  const text = JSON.stringify({ version: 3, name: 'Odd', auth, users, groups, tutorial });
  const { connector, problems } = lintManifest(text, 'connectors/odd.json', 'odd');
  if (connector === null) throw new Error(JSON.stringify(problems));
  return connector;
}

/** A trial of its own, of a server with these faults. */
export function trialOn(
  connector: Connector,
  faults: readonly Fault[],
  { clock = STANDING_CLOCK, over = (transport) => transport }: TrialOptions = {},
): Trial {
  const server = new MockAtHand(connector, faults);
  return new Trial({
    app: server.app,
    client: clientOf(over(transportTo(server))),
    clock,
    mark: 'scimv',
    secrets: [],
    isStopped: () => false,
    onExchange: () => undefined,
  });
}

interface TrialOptions {
  readonly clock?: Clock;
  /** What stands between. */
  readonly over?: (transport: Transport) => Transport;
}

export type Request = readonly [method: string, endpoint: string];

export function isAsked({ request, segments }: Exchange, [method, endpoint]: Request): boolean {
  const isOne = endpoint.endsWith('/id');
  return request.method === method && segments[0] === endpoint.replace('/id', '') && (segments.length === 2) === isOne;
}

/** Every request of that kind is refused, the first ones left out. */
export function refuses(asked: Request, status: number, passing = 0): Fault {
  let seen = 0;
  const answer = (exchange: Exchange) => {
    if (!isAsked(exchange, asked)) return undefined;
    seen += 1;
    return seen > passing ? refused(status, null, 'No.') : undefined;
  };
  return { row: null, does: 'It refuses.', answer };
}

/** What is sent in answer to requests of that kind is another. */
export function answers(asked: Request, edit: (body: Readonly<Record<string, unknown>>) => unknown): Fault {
  const reply = (given: Reply, exchange: Exchange) =>
    isAsked(exchange, asked) && isRecord(given.body) ? { ...given, body: edit(given.body) } : given;
  return { row: null, does: 'It answers something else.', reply };
}

/** Each resource of the lists and each single one is shown otherwise. */
export function shows(
  endpoint: string,
  edit: (resource: Readonly<Record<string, unknown>>) => unknown,
): readonly Fault[] {
  const inLists = (body: Readonly<Record<string, unknown>>) =>
    Array.isArray(body['Resources']) ? { ...body, Resources: body['Resources'].filter(isRecord).map(edit) } : body;
  return [
    answers(['GET', endpoint], inLists),
    answers(['GET', `${endpoint}/id`], edit),
    answers(['POST', endpoint], edit),
  ];
}

/** A change is answered as done, and nothing is changed. */
export const ASLEEP: Fault = { row: null, does: 'It changes nothing.', operations: () => [] };

export const without = (name: string) => (body: Readonly<Record<string, unknown>>) => ({ ...body, [name]: undefined });
export const withValue = (name: string, value: unknown) => (body: Readonly<Record<string, unknown>>) => ({
  ...body,
  [name]: value,
});

export function listed(body: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>[] {
  return Array.isArray(body['Resources']) ? body['Resources'].filter(isRecord) : [];
}

/** Requests of that kind get no answer, the first ones left out. */
export function silentOn([method, endpoint]: Request, passing = 0): (transport: Transport) => Transport {
  let seen = 0;
  const isOne = endpoint.endsWith('/id');
  const pattern = new RegExp(`/scim/${endpoint.replace('/id', '')}${isOne ? '/[^/?]+' : ''}(?:\\?|$)`, 'u');
  return (transport) => async (request) => {
    if (request.method === method && pattern.test(request.url)) seen += 1;
    else return transport(request);
    if (seen > passing) throw new TransportFailure('timed-out', 'It takes too long.');
    return transport(request);
  };
}

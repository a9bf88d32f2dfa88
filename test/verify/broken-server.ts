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

export interface Broken {
  readonly faults?: () => readonly Fault[];
  readonly over?: () => (transport: Transport) => Transport;
}

const refusing = (asked: Request, status: number, passing = 0): Broken => ({
  faults: () => [refuses(asked, status, passing)],
});
const silent = (asked: Request, passing = 0): Broken => ({ over: () => silentOn(asked, passing) });
const answering = (asked: Request, edit: Parameters<typeof answers>[1]): Broken => ({
  faults: () => [answers(asked, edit)],
});

type Json = Readonly<Record<string, unknown>>;

/** Every text otherwise; ids and schemas stay. */
function inTexts(write: (value: string | number | boolean) => unknown): (resource: Json) => unknown {
  const inner = (value: unknown, name: string): unknown => {
    if (['id', 'schemas', 'meta'].includes(name)) return value;
    if (Array.isArray(value)) return value.map((each) => inner(each, name));
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, inner(each, key)]));
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? write(value) : value;
  };
  return (resource) => inner(resource, '');
}

/** As many as that have each value, and none of them is ours on the page that is shown. */
function crowded(withAnd: 'works' | 'is not known' | 'is not obeyed', total: number | undefined): Fault {
  const stranger = { id: 'somebody-else', userName: 'somebody.else@example.com' };
  const isSearch = (exchange: Exchange) => isAsked(exchange, ['GET', 'Users']) && exchange.query.has('filter');
  const joined = ({ query }: Exchange) => / and \S+ eq /u.test(query.get('filter') ?? '');
  return {
    row: null,
    does: 'It shows one page of many.',
    answer: (exchange) =>
      isSearch(exchange) && joined(exchange) && withAnd === 'is not known' ? refused(400, null, 'No.') : undefined,
    reply: (given, exchange) => {
      if (!isSearch(exchange) || !isRecord(given.body)) return given;
      if (joined(exchange) && withAnd === 'works') return given;
      const Resources = joined(exchange)
        ? [...exchange.store.all('User')].map(({ id, content }) => ({ ...content, id }))
        : [stranger];
      return { ...given, body: { ...given.body, totalResults: total, Resources } };
    },
  };
}

/** Each broken in one way, by what it does. */
export const BROKEN: Readonly<Record<string, Broken>> = {
  'it makes no user': refusing(['POST', 'Users'], 403),
  'it makes one user': refusing(['POST', 'Users'], 403, 1),
  'it fails to make a user': refusing(['POST', 'Users'], 500),
  'it makes no group': refusing(['POST', 'Groups'], 403),
  'it makes one group': refusing(['POST', 'Groups'], 400, 1),
  'it says nothing to a new user': silent(['POST', 'Users']),
  'it says nothing to a second user': silent(['POST', 'Users'], 1),
  'it says nothing to a new group': silent(['POST', 'Groups']),
  'it answers a new user without an id': answering(['POST', 'Users'], without('id')),
  'it answers a new user without meta': answering(['POST', 'Users'], without('meta')),
  'it answers a new user with times that are none': answering(['POST', 'Users'], withValue('meta', { created: 'x' })),
  'it answers a new user with a text': answering(['POST', 'Users'], () => 'done'),
  'it shows no user': refusing(['GET', 'Users/id'], 404),
  'it fails to show a user': refusing(['GET', 'Users/id'], 500),
  'it says nothing of a user': silent(['GET', 'Users/id']),
  'it shows no group': refusing(['GET', 'Groups/id'], 404),
  'it says nothing of a group': silent(['GET', 'Groups/id']),
  'it refuses to search for users': refusing(['GET', 'Users'], 400),
  'it fails to search for users': refusing(['GET', 'Users'], 500),
  'it says nothing to a search for users': silent(['GET', 'Users']),
  'it says nothing to a second search for users': silent(['GET', 'Users'], 1),
  'it finds nobody': answering(['GET', 'Users'], (body) => ({ ...body, totalResults: 0, Resources: [] })),
  'it finds nobody, and shows no list': answering(['GET', 'Users'], (body) => ({
    ...body,
    totalResults: 0,
    Resources: undefined,
  })),
  'it finds users without ids': answering(['GET', 'Users'], (body) => ({
    ...body,
    Resources: listed(body).map(without('id')),
  })),
  'it finds each user twice': answering(['GET', 'Users'], (body) => ({
    ...body,
    totalResults: 2,
    Resources: listed(body).flatMap((each) => [each, each]),
  })),
  'it finds somebody else as well': answering(['GET', 'Users'], (body) => ({
    ...body,
    totalResults: 2,
    Resources: [...listed(body), { id: 'somebody-else', userName: 'somebody.else@example.com' }],
  })),
  'it finds a crowd': { faults: () => [crowded('works', 500)] },
  'it finds a crowd, and knows no and': { faults: () => [crowded('is not known', 500)] },
  'it finds a crowd, and obeys no and': { faults: () => [crowded('is not obeyed', 500)] },
  'it counts one user': answering(['GET', 'Users'], withValue('totalResults', 1)),
  'it does not count users': answering(['GET', 'Users'], without('totalResults')),
  'each page starts at 7': answering(['GET', 'Users'], withValue('startIndex', 7)),
  'it refuses to search for groups': refusing(['GET', 'Groups'], 400),
  'it says nothing to a search for groups': silent(['GET', 'Groups']),
  'it finds no group': answering(['GET', 'Groups'], (body) => ({ ...body, totalResults: 0, Resources: [] })),
  'it refuses to change a user': refusing(['PATCH', 'Users/id'], 400),
  'it refuses a second change of a user': refusing(['PATCH', 'Users/id'], 400, 1),
  'it says nothing to a change of a user': silent(['PATCH', 'Users/id']),
  'it says nothing to a second change of a user': silent(['PATCH', 'Users/id'], 1),
  'it changes nothing': { faults: () => [ASLEEP] },
  'it refuses to change a group': refusing(['PATCH', 'Groups/id'], 400),
  'it says nothing to a change of a group': silent(['PATCH', 'Groups/id']),
  'it refuses a second change of a group': refusing(['PATCH', 'Groups/id'], 400, 1),
  'it deletes no user': refusing(['DELETE', 'Users/id'], 405),
  'it says nothing to a deletion': silent(['DELETE', 'Users/id']),
  'it deletes no group': refusing(['DELETE', 'Groups/id'], 405),
  'it shows capitals': {
    faults: () =>
      shows(
        'Users',
        inTexts((value) => (typeof value === 'string' ? value.toUpperCase() : value)),
      ),
  },
  'it shows texts alone': { faults: () => shows('Users', inTexts(String)) },
  'it shows phone numbers in its own way': {
    faults: () =>
      shows(
        'Users',
        inTexts((value) =>
          typeof value === 'string' && /^\+?[\d ()-]+$/u.test(value) ? `tel:${value.replaceAll('-', ' ')}` : value,
        ),
      ),
  },
};

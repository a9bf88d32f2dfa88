/** Searches that go wrong (scim-server-faults fact sheet, rows 1 to 6, 10, 27 and 28). */

import { isRecord } from '../../json/is-record.ts';
import { leaves } from '../../scim/filter-evaluate.ts';
import { listResponse } from '../../scim/resource/list-response.ts';
import type { Exchange } from '../server/exchange.ts';
import { filterOf, isEquality, isOf, refused } from './ask.ts';
import type { Fault } from './fault.ts';

export const SEARCH_FAULTS = {
  'empty-search-not-found': {
    row: 1,
    does: 'It answers 404 where a search finds nothing.',
    reply: (reply, exchange) =>
      filterOf(exchange) !== null && isRecord(reply.body) && reply.body['totalResults'] === 0
        ? refused(404, null, 'Nothing was found.')
        : reply,
  },
  'user-name-case-sensitive': {
    row: 2,
    does: 'It finds a user only under the very capitals of the value.',
    found: (resources, exchange) => {
      const filter = filterOf(exchange);
      if (!isOf('Users', exchange) || !isEquality(filter)) return resources;
      return resources.filter(({ id, content }) => leaves({ ...content, id }, filter.path).includes(filter.value));
    },
  },
  'external-id-filter-empty': {
    row: 3,
    does: 'It finds nobody by externalId.',
    found: (resources, exchange) => (asksForExternalId(exchange) ? [] : resources),
  },
  'external-id-filter-ignored': {
    row: 3,
    does: 'It gives the whole list where externalId is asked for.',
    query: (exchange) => (asksForExternalId(exchange) ? without(exchange.query, 'filter') : exchange.query),
  },
  'filter-refused': {
    row: 4,
    does: 'It refuses to filter users.',
    reply: (reply, exchange) =>
      isOf('Users', exchange) && filterOf(exchange) !== null && reply.status === 200 && !asksForExternalId(exchange)
        ? refused(400, 'invalidFilter', 'Filters are not supported.')
        : reply,
  },
  'filter-searches-e-mail': {
    row: 4,
    does: 'It searches the e-mail addresses, whatever attribute is named.',
    query: (exchange) => {
      const filter = filterOf(exchange);
      if (!isOf('Users', exchange) || !isEquality(filter) || !knowsEmails(exchange)) return exchange.query;
      const query = new URLSearchParams(exchange.query);
      query.set('filter', `emails.value eq ${JSON.stringify(filter.value)}`);
      return query;
    },
  },
  'plus-kept-literal': {
    row: 5,
    does: 'It takes a plus sign in a query for itself, not for a blank.',
    query: ({ request }) => new URLSearchParams(request.target.split('?').slice(1).join('?').replaceAll('+', '%2B')),
  },
  'unknown-filter-attribute-ignored': {
    row: 6,
    does: 'It answers a search for an unknown attribute with an empty list.',
    reply: (reply, exchange) =>
      filterOf(exchange) !== null && isRecord(reply.body) && reply.body['scimType'] === 'invalidFilter'
        ? { status: 200, headers: {}, body: listResponse([], 0, 1) }
        : reply,
  },
  'disabled-hidden': {
    row: 10,
    does: 'Its searches leave disabled users out.',
    found: (resources, exchange) =>
      filterOf(exchange) === null ? resources : resources.filter(({ content }) => content['active'] !== false),
  },
  'paging-ignored': {
    row: 27,
    does: 'It gives the whole list, whatever page is asked for.',
    query: ({ query }) => without(without(query, 'startIndex'), 'count'),
  },
  'excluded-members-shown': {
    row: 28,
    does: 'It shows the members of a group that were to be left out.',
    query: ({ query }) => without(query, 'excludedAttributes'),
  },
} as const satisfies Readonly<Record<string, Fault>>;

function asksForExternalId(exchange: Exchange): boolean {
  const filter = filterOf(exchange);
  return isEquality(filter) && filter.path.attribute.toLowerCase() === 'externalid';
}

function knowsEmails({ app }: Exchange): boolean {
  return app.schemas.User[0].attributes.some(({ name }) => name === 'emails');
}

function without(query: URLSearchParams, name: string): URLSearchParams {
  const rest = new URLSearchParams(query);
  rest.delete(name);
  return rest;
}

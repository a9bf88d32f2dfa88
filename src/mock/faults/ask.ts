/** What faults ask of an exchange. */

import { isRecord } from '../../json/is-record.ts';
import { jsonOf } from '../../json/json-of.ts';
import type { App } from '../../provisioning/app.ts';
import type { WritableAttribute } from '../../provisioning/sample-resource.ts';
import { type Filter, parseFilter } from '../../scim/filter.ts';
import { errorBody, ScimError, type ScimType } from '../../scim/scim-error.ts';
import type { Exchange, Reply } from '../server/exchange.ts';

export function isOf(endpoint: 'Users' | 'Groups', { segments }: Exchange): boolean {
  return segments[0] === endpoint;
}

/** The filter of a query for users or groups; `null` for any other request. */
export function filterOf({ request, segments, query }: Exchange): Filter | null {
  const text = request.method === 'GET' && segments.length === 1 ? query.get('filter') : null;
  return text === null ? null : parseFilter(text).filter;
}

/** A comparison of one attribute with a text. */
export type Equality = Filter & { readonly kind: 'compare'; readonly value: string };

export function isEquality(filter: Filter | null): filter is Equality {
  return filter?.kind === 'compare' && filter.operator === 'eq' && typeof filter.value === 'string';
}

/** The operations of a PATCH as they were sent. */
export function sentOperations({ request }: Exchange): readonly Readonly<Record<string, unknown>>[] {
  if (request.method !== 'PATCH') return [];
  const body = jsonOf(request.body);
  const list = isRecord(body) ? body['Operations'] : null;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

export function refused(status: number, scimType: ScimType | null, detail: string): Reply {
  return { status, headers: {}, body: errorBody(new ScimError(status, scimType, detail)) };
}

/** An attribute of users that is nobody's first: simple, optional, not matched on. */
export function someAttribute({ users }: App): WritableAttribute | null {
  const isOrdinary = ({ name, attribute, isReference, definition }: WritableAttribute) =>
    /^[\w.]+$/u.test(name) &&
    !['userName', 'externalId', 'active', 'password'].includes(name) &&
    !isReference &&
    definition.type === 'string' &&
    attribute.flow.value !== 'create-only' &&
    attribute.matching === null &&
    attribute.required?.value !== true;
  return users.attributes.findLast(isOrdinary) ?? null;
}

/** What POST, PUT, PATCH and DELETE do (RFC 7644 sections 3.3, 3.5 and 3.6). */

import { jsonOf } from '../../json/json-of.ts';
import type { AppType } from '../../provisioning/app.ts';
import { applyPatch } from '../../scim/patch/apply-patch.ts';
import { readOperations } from '../../scim/patch/operation.ts';
import { readResource } from '../../scim/resource/read-resource.ts';
import type { Resource } from '../../scim/resource/resource.ts';
import { ScimError } from '../../scim/scim-error.ts';
import { SCIM_JSON } from '../http.ts';
import type { StoreChange, StoredResource } from '../store/stored-resource.ts';
import type { Behaviour } from './behaviour.ts';
import { checkResource } from './check-resource.ts';
import type { Exchange, Reply } from './exchange.ts';
import { locationOf, shownResource } from './represent.ts';

export interface Outcome {
  readonly reply: Reply;
  readonly changes: readonly StoreChange[];
}

/** All that a request works on. */
export interface Work {
  readonly type: AppType;
  readonly exchange: Exchange;
  readonly behaviour: Behaviour;
  /** ISO 8601. */
  readonly now: string;
  readonly newId: () => string;
}

export function createResource(work: Work): Outcome {
  const { type, exchange, behaviour, now, newId } = work;
  const sent = readResource(bodyOf(exchange), type.schemas);
  checkResource(sent, null, type, exchange.store, behaviour);
  const content = behaviour.stored(sent, null, exchange);
  const stored = { type: type.type, id: newId(), created: now, lastModified: now, content };
  return { reply: written(stored, work, 201), changes: [{ put: stored }] };
}

export function replaceResource(before: StoredResource, work: Work): Outcome {
  return store(before, readResource(bodyOf(work.exchange), work.type.schemas), work);
}

export function patchResource(before: StoredResource, work: Work): Outcome {
  const { type, exchange, behaviour } = work;
  const operations = behaviour.operations(readOperations(bodyOf(exchange)), before.content, exchange);
  return store(before, applyPatch(before.content, operations, type.schemas), work);
}

export function deleteResource(before: StoredResource): Outcome {
  const { type, id } = before;
  return { reply: { status: 204, headers: {}, body: null }, changes: [{ remove: { type, id } }] };
}

function store(before: StoredResource, next: Resource, work: Work): Outcome {
  const { type, exchange, behaviour, now } = work;
  checkResource(next, before.id, type, exchange.store, behaviour);
  const stored = { ...before, lastModified: now, content: behaviour.stored(next, before.content, exchange) };
  // The members of a large group are too much to send back with every change (scim-client fact sheet, section 3).
  const isQuiet = type.type === 'Group' && exchange.request.method === 'PATCH';
  const reply = isQuiet ? { status: 204, headers: {}, body: null } : written(stored, work, 200);
  const isDeleted =
    type.type === 'User' && exchange.app.activeFalse === 'deletes' && stored.content['active'] === false;
  return { reply, changes: isDeleted ? deleteResource(before).changes : [{ put: stored }] };
}

function written(stored: StoredResource, { type, exchange }: Work, status: number): Reply {
  const { base, query } = exchange;
  const headers = { Location: locationOf(stored, base) };
  return { status, headers, body: shownResource(stored, type, base, query) };
}

const MEDIA_TYPES: ReadonlySet<string> = new Set([SCIM_JSON, 'application/json']);

function bodyOf({ request }: Exchange): unknown {
  const mediaType = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!MEDIA_TYPES.has(mediaType)) throw new ScimError(415, null, `Bodies are ${SCIM_JSON}.`);
  const body = jsonOf(request.body);
  if (body === undefined) throw new ScimError(400, 'invalidSyntax', 'The body is not JSON.');
  return body;
}

/** What is created, deleted and shown wrongly (scim-server-faults fact sheet, rows 18, 20 to 23, 26 and 29 to 31). */

import { isRecord } from '../../json/is-record.ts';
import { jsonOf } from '../../json/json-of.ts';
import { typeAt } from '../../provisioning/app.ts';
import { applyPatch } from '../../scim/patch/apply-patch.ts';
import { findTarget } from '../../scim/patch/target.ts';
import { entriesOf, type Resource } from '../../scim/resource/resource.ts';
import type { SchemaSet } from '../../scim/schema-set.ts';
import { ScimError } from '../../scim/scim-error.ts';
import type { Exchange, Reply } from '../server/exchange.ts';
import { isOf, refused, sentOperations, someAttribute } from './ask.ts';
import type { Fault } from './fault.ts';

export const WRITE_FAULTS = {
  'disabled-is-deleted': {
    row: null,
    does: 'It shows a user whose active is false to nobody any more.',
    found: (resources) => resources.filter(({ content }) => content['active'] !== false),
    reply: (reply, exchange) =>
      isOf('Users', exchange) &&
      exchange.request.method === 'GET' &&
      isRecord(reply.body) &&
      reply.body['active'] === false
        ? refused(404, null, 'There is no such user.')
        : reply,
  },
  'members-never-shown': {
    row: 18,
    does: 'It shows the members of a group to nobody.',
    reply: (reply, exchange) =>
      isOf('Groups', exchange)
        ? { ...reply, body: everyResource(reply.body, ({ members: _, ...rest }) => rest) }
        : reply,
  },
  'duplicates-accepted': { row: 20, does: 'It creates the same user a second time.', lifts: 'uniqueness' },
  'duplicate-other-case-accepted': {
    row: 20,
    does: 'It creates a user again whose name differs by capitals alone.',
    lifts: 'uniqueness-of-other-case',
  },
  'duplicate-bad-request': {
    row: 20,
    does: 'It answers 400 to a duplicate.',
    reply: (reply) => (reply.status === 409 ? refused(400, 'invalidValue', 'This cannot be created.') : reply),
  },
  'duplicate-without-scim-type': {
    row: 20,
    does: 'It answers 409 to a duplicate without saying why.',
    reply: (reply) => (reply.status === 409 ? refused(409, null, 'Conflict.') : reply),
  },
  'gone-is-500': {
    row: 21,
    does: 'It fails where a resource is not there.',
    reply: (reply, { segments }) =>
      reply.status === 404 && segments.length === 2 ? refused(500, null, 'Something went wrong.') : reply,
  },
  'bad-json-is-500': {
    row: 22,
    does: 'It fails over a body that is no JSON.',
    answer: ({ request }) =>
      ['POST', 'PUT', 'PATCH'].includes(request.method) && jsonOf(request.body) === undefined && isScim(request.target)
        ? refused(500, null, 'Something went wrong.')
        : undefined,
  },
  'unknown-op-accepted': {
    row: 22,
    does: 'It answers 204 to an operation that there is not.',
    answer: (exchange) =>
      sentOperations(exchange).some(({ op }) => !/^(?:add|replace|remove)$/iu.test(String(op))) ? DONE : undefined,
  },
  'unknown-path-accepted': {
    row: 22,
    does: 'It answers 204 to the change of an attribute that there is not.',
    answer: (exchange) =>
      sentOperations(exchange).some(({ path }) => typeof path === 'string' && !isKnown(path, exchange))
        ? DONE
        : undefined,
  },
  'delete-answers-200': {
    row: 23,
    does: 'It answers a deletion with 200 and a body.',
    reply: (reply, { request }) =>
      request.method === 'DELETE' && reply.status === 204
        ? { status: 200, headers: {}, body: { deleted: true } }
        : reply,
  },
  'location-missing': {
    row: 26,
    does: 'It does not say where a new resource stands.',
    reply: ({ status, headers, body }) => {
      const { Location: _, ...others } = headers;
      return { status, headers: others, body };
    },
  },
  'meta-location-relative': {
    row: 26,
    does: 'Its meta.location is a path without a server.',
    reply: (reply) => ({ ...reply, body: everyResource(reply.body, withRelativeLocation) }),
  },
  'meta-times-missing': {
    row: 26,
    does: 'Its meta has no times.',
    reply: (reply) => ({ ...reply, body: everyResource(reply.body, withoutTimes) }),
  },
  'optional-attribute-refused': {
    row: 29,
    does: 'It refuses a user for one optional attribute.',
    stored: (next, before, { app }) => {
      if (before === null && holds(next, someAttribute(app)?.name ?? null, app.users.schemas))
        throw new ScimError(400, 'invalidValue', `${someAttribute(app)?.name} is not allowed.`);
      return next;
    },
  },
  'user-agent-demanded': {
    row: 30,
    does: 'Something in front of it turns away whoever sends no User-Agent.',
    answer: ({ request }) =>
      request.headers['user-agent'] === undefined
        ? { status: 403, headers: { 'Content-Type': 'text/html' }, body: '<html><body>Forbidden</body></html>' }
        : undefined,
  },
  'attribute-dropped': {
    row: 31,
    does: 'It drops an attribute, and says nothing.',
    stored: (next, _, exchange) => {
      const { app } = exchange;
      const path = someAttribute(app)?.name;
      if (path === undefined || !isOf('Users', exchange)) return next;
      return applyPatch(next, [{ op: 'remove', path, value: undefined }], app.users.schemas);
    },
  },
  'created-without-id': {
    row: null,
    does: 'It answers the creation of a user without its id.',
    reply: (reply, exchange) =>
      reply.status === 201 && isOf('Users', exchange)
        ? { ...reply, body: everyResource(reply.body, ({ id: _, ...rest }) => rest) }
        : reply,
  },
  'delete-ignored': {
    row: null,
    does: 'It answers 204 to a deletion, and deletes nothing.',
    answer: ({ request, segments: [endpoint, id = ''], store }) =>
      request.method === 'DELETE' && endpoint === 'Users' && store.get('User', id) !== null ? DONE : undefined,
  },
  'required-not-enforced': { row: null, does: 'It creates users without what it requires.', lifts: 'required' },
  'nested-group-refused': {
    row: null,
    does: 'It refuses a group as a member of a group.',
    stored: (next, _, exchange) => {
      const ids = entriesOf(next['members']).map((entry) => (isRecord(entry) ? String(entry['value']) : ''));
      if (isOf('Groups', exchange) && ids.some((id) => exchange.store.get('Group', id) !== null))
        throw new ScimError(400, 'invalidValue', 'Only users can be members.');
      return next;
    },
  },
} as const satisfies Readonly<Record<string, Fault>>;

const DONE: Reply = { status: 204, headers: {}, body: null };

function isScim(target: string): boolean {
  return !target.includes('/oauth/');
}

function isKnown(path: string, { app, segments }: Exchange): boolean {
  const type = typeAt(app, segments[0] ?? '');
  if (type === null) return true;
  try {
    findTarget(path, type.schemas);
    return true;
  } catch {
    return type.schemas.some(({ urn }) => urn === path);
  }
}

function holds(resource: Resource, path: string | null, schemas: SchemaSet): boolean {
  if (path === null) return false;
  const without = applyPatch(resource, [{ op: 'remove', path, value: undefined }], schemas);
  return JSON.stringify(without) !== JSON.stringify(resource);
}

/** Changes a resource, or each one of a list. */
function everyResource(body: unknown, change: (resource: Resource) => Resource): unknown {
  if (!isRecord(body)) return body;
  const list = body['Resources'];
  if (Array.isArray(list)) return { ...body, Resources: list.map((each) => (isRecord(each) ? change(each) : each)) };
  return 'meta' in body ? change(body) : body;
}

function withRelativeLocation(resource: Resource): Resource {
  const { meta } = resource;
  if (!isRecord(meta)) return resource;
  return { ...resource, meta: { ...meta, location: String(meta['location']).replace(/^https?:\/\/[^/]+/u, '') } };
}

function withoutTimes(resource: Resource): Resource {
  if (!isRecord(resource['meta'])) return resource;
  const { created: _, lastModified: __, ...meta } = resource['meta'];
  return { ...resource, meta };
}

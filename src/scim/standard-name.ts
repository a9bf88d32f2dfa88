/** Names that look like standard attributes and are not: what was probably meant (RFC 7643, sections 3.3 and 4). */
import { nearestAmong } from '../problem/nearest.ts';
import { type AttributePath, extensionUrn } from './attribute-path.ts';
import { findScimAttribute, SCHEMAS, type ScimResource, scimAttributeNames } from './schemas.ts';

/**
 * Whether no standard schema has the attribute, though one should. An app's own extension is known to that app alone,
 * so only names without a URN, or with a standard one, can be wrong.
 */
export function isUnknownStandardName(resource: ScimResource, path: AttributePath): boolean {
  if (findScimAttribute(resource, path) !== null) return false;
  const urn = extensionUrn(path)?.toLowerCase();
  return urn === undefined || SCHEMAS[resource].some((schema) => schema.urn.toLowerCase() === urn);
}

/** The standard attribute that a name is close to, in full or by its last part; `null` where none is. */
export function nearestStandardName(resource: ScimResource, name: string): string | null {
  const { full, last } = NAMES[resource];
  return full(name) ?? last(name);
}

/** The spelling of the schema for a name that differs from it by capitals alone; `null` where it is spelt so, or is none. */
export function canonicalSpelling(resource: ScimResource, name: string): string | null {
  const bare = name.replace(/\[[^\]]*\]/u, '');
  const meant = scimAttributeNames(resource).find(
    (known) => known.replace(/\[[^\]]*\]/u, '').toLowerCase() === bare.toLowerCase(),
  );
  const spelt = meant?.replace(/\[[^\]]*\]/u, '');
  if (spelt === undefined || spelt === bare) return null;
  const at = name.indexOf('[');
  return at === -1 ? spelt : spelt.slice(0, at) + name.slice(at, name.indexOf(']') + 1) + spelt.slice(at);
}

/** `department` for the enterprise attribute: people leave the URN out. */
function lastPart(name: string): string {
  return name.startsWith('urn:') ? name.slice(name.lastIndexOf(':') + 1) : name;
}

const NAMES = { User: nearestNames('User'), Group: nearestNames('Group') } as const;

function nearestNames(resource: ScimResource) {
  const names = scimAttributeNames(resource);
  return { full: nearestAmong(names), last: nearestAmong(names.map(lastPart)) };
}

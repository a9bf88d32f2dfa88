import { nearest } from '../problem/nearest.ts';
import { extensionUrn } from '../scim/attribute-path.ts';
import { SCHEMAS, scimAttributeNames } from '../scim/schemas.ts';
import type { ListedAttribute, Subject } from './lint-rule.ts';

export interface UnknownAttribute {
  readonly listed: ListedAttribute;
  /** The standard attribute that was probably meant. */
  readonly guess: string | null;
}

/**
 * The attributes that look like standard ones and are not. An app's own extension is known to that app alone, so
 * only names without a URN, or with a standard one, can be wrong (RFC 7643, sections 3.3 and 4).
 */
export function unknownAttributes({ attributes }: Subject): UnknownAttribute[] {
  return attributes.filter(isUnknown).map((listed) => ({ listed, guess: guessFor(listed) }));
}

function isUnknown({ resolved: { path, scim }, resource }: ListedAttribute): boolean {
  if (path === null || scim !== null) return false;
  const urn = extensionUrn(path)?.toLowerCase();
  return urn === undefined || SCHEMAS[resource].some((schema) => schema.urn.toLowerCase() === urn);
}

function guessFor({ resource, stated }: ListedAttribute): string | null {
  const names = scimAttributeNames(resource);
  return nearest(stated.name, names) ?? nearest(stated.name, names.map(lastPart));
}

/** `department` for the enterprise attribute: people leave the URN out. */
function lastPart(name: string): string {
  return name.startsWith('urn:') ? name.slice(name.lastIndexOf(':') + 1) : name;
}

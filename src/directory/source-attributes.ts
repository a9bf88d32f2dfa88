/**
 * The attributes a mapping can read from the directory, by resource. Names follow the legacy directory vocabulary,
 * not Microsoft Graph (entra-provisioning fact sheet, section 7).
 */
import { groupSourceAttributes } from './group-source-attributes.ts';
import type { ResourceName, SourceAttribute } from './source-attribute.ts';
import { type UnavailableAttribute, unavailableAttributes } from './unavailable-attributes.ts';
import { userSourceAttributes } from './user-source-attributes.ts';

export type { ResourceName, SourceAttribute, SourceAttributeType } from './source-attribute.ts';
export { type UnavailableAttribute, unavailableAttributes } from './unavailable-attributes.ts';

/** Every attribute of section 7, in the order of its tables. */
export const sourceAttributes: Readonly<Record<ResourceName, readonly SourceAttribute[]>> = {
  User: userSourceAttributes,
  Group: groupSourceAttributes,
};

const byName: Readonly<Record<ResourceName, ReadonlyMap<string, SourceAttribute>>> = {
  User: new Map(userSourceAttributes.map((attribute) => [attribute.name, attribute])),
  Group: new Map(groupSourceAttributes.map((attribute) => [attribute.name, attribute])),
};

const unavailableByName = new Map(unavailableAttributes.map((attribute) => [attribute.name, attribute]));

/** A directory extension names its application without hyphens: `extension_<32 hex digits>_<name>`. */
const directoryExtension = /^extension_[0-9a-fA-F]{32}_[A-Za-z0-9_]+$/;

/** The attribute of that exact name (names are case-sensitive), or null. Recognises directory extensions of users. */
export function findSourceAttribute(resource: ResourceName, name: string): SourceAttribute | null {
  const found = byName[resource].get(name);
  if (found !== undefined) return found;
  return resource === 'User' && directoryExtension.test(name) ? extensionAttribute(name) : null;
}

/** Why an attribute that exists in the directory cannot be a source, or null when nothing is known against it. */
export function findUnavailableAttribute(name: string): UnavailableAttribute | null {
  return unavailableByName.get(name) ?? null;
}

/** The names to suggest from when one is misspelt. */
export function sourceAttributeNames(resource: ResourceName): readonly string[] {
  return sourceAttributes[resource].map((attribute) => attribute.name);
}

function extensionAttribute(name: string): SourceAttribute {
  return {
    name,
    type: 'String',
    multiValued: false,
    alwaysPresent: false,
    microsoftGraph: name,
    confirmed: true,
    note: 'Directory extension: single-valued only; its name is case-sensitive.',
  };
}

/**
 * The attributes of the standard schemas (RFC 7643 sections 3, 4, 7 and 8.7.1; scim-client fact sheet, section 7).
 * Where the RFC disagrees with itself the reading that accepts more is taken: `required` only where its text demands it.
 */
import type { AttributePath } from './attribute-path.ts';
import { CORE_GROUP } from './core-group.ts';
import { CORE_USER } from './core-user.ts';
import { ENTERPRISE_USER } from './enterprise-user.ts';
import type { ScimAttribute, ScimSchema } from './scim-attribute.ts';

export type { ScimAttribute, ScimSchema } from './scim-attribute.ts';

export type ScimResource = 'User' | 'Group';

/** The schemas a resource may use without documentation of the app's own, the core one first. */
export const SCHEMAS: Readonly<Record<ScimResource, readonly [ScimSchema, ...ScimSchema[]]>> = {
  User: [CORE_USER, ENTERPRISE_USER],
  Group: [CORE_GROUP],
};

/** The definition of what a path leads to: the sub-attribute where it names one, else the attribute; `null` where no standard schema has it. */
export function findScimAttribute(resource: ScimResource, path: AttributePath): ScimAttribute | null {
  const attribute = findTopAttribute(resource, path);
  if (attribute === null || path.subAttribute === null) return attribute;
  return named(attribute.subAttributes ?? [], path.subAttribute);
}

/** The definition of the attribute a path starts with, its sub-attributes among it. */
export function findTopAttribute(resource: ScimResource, path: AttributePath): ScimAttribute | null {
  const [core, ...extensions] = SCHEMAS[resource];
  if (path.urn === null) return named(core.attributes, path.attribute);
  const urn = path.urn.toLowerCase();
  const schema = [core, ...extensions].find((candidate) => candidate.urn.toLowerCase() === urn);
  return schema === undefined ? null : named(schema.attributes, path.attribute);
}

/** Attribute names are case-insensitive (RFC 7643 section 2.1). */
function named(attributes: readonly ScimAttribute[], name: string): ScimAttribute | null {
  const wanted = name.toLowerCase();
  return attributes.find((attribute) => attribute.name.toLowerCase() === wanted) ?? null;
}

/** The part of an attribute that holds what people mean by it; an address has no `value`. */
export function mainPart({ subAttributes = [] }: ScimAttribute): string {
  const names = subAttributes.map(({ name }) => name);
  return names.includes('value') ? 'value' : (names[0] ?? 'value');
}

/** Every path of the standard schemas that a mapping can target, in canonical spelling: the candidates for "did you mean". */
export function scimAttributeNames(resource: ScimResource): readonly string[] {
  return NAMES[resource];
}

const NAMES: Readonly<Record<ScimResource, readonly string[]>> = { User: listNames('User'), Group: listNames('Group') };

function listNames(resource: ScimResource): readonly string[] {
  const core = SCHEMAS[resource][0];
  return SCHEMAS[resource].flatMap((schema) =>
    schema.attributes.flatMap((attribute) => pathsOf(attribute, schema === core ? '' : `${schema.urn}:`)),
  );
}

function pathsOf(attribute: ScimAttribute, prefix: string): readonly string[] {
  const name = prefix + attribute.name;
  const parts = (attribute.subAttributes ?? []).filter((sub) => sub.mutability !== 'readOnly');
  if (!attribute.multiValued) return [name, ...parts.map((sub) => `${name}.${sub.name}`)];
  const types = parts.find((sub) => sub.name === 'type')?.canonicalValues ?? ['work'];
  const entries = types.map((type) => `${name}[type eq ${JSON.stringify(type)}]`);
  const leaves = parts.filter((sub) => sub.name !== 'type');
  return [name, ...entries.flatMap((entry) => leaves.map((leaf) => `${entry}.${leaf.name}`))];
}

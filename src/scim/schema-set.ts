/** The schemas that resources of one type use, and what a name means in them. */
import type { ScimAttribute, ScimSchema } from './scim-attribute.ts';

/** The core schema first, then the extensions. */
export type SchemaSet = readonly [ScimSchema, ...ScimSchema[]];

export interface AttributePlace {
  /** The extension that has the attribute, in the spelling of its schema; `null` for the core one. */
  readonly urn: string | null;
  readonly attribute: ScimAttribute;
}

/**
 * What an attribute's name means; names and URNs have no case (RFC 7643 section 2.1). A name without a URN that the
 * core schema lacks is looked for in the extensions: the service writes `manager` for the enterprise one (scim-client
 * fact sheet, section 4.3).
 */
export function findPlace(schemas: SchemaSet, urn: string | null, name: string): AttributePlace | null {
  const [core, ...extensions] = schemas;
  const wanted = urn?.toLowerCase();
  if (wanted === undefined || wanted === core.urn.toLowerCase()) {
    const attribute = attributeNamed(core.attributes, name);
    if (attribute !== null) return { urn: null, attribute };
    if (wanted !== undefined) return null;
  }
  for (const schema of extensions) {
    if (wanted !== undefined && wanted !== schema.urn.toLowerCase()) continue;
    const attribute = attributeNamed(schema.attributes, name);
    if (attribute !== null) return { urn: schema.urn, attribute };
  }
  return null;
}

/** The extension with that URN, however it is spelt. */
export function findExtension([, ...extensions]: SchemaSet, urn: string): ScimSchema | null {
  return extensions.find((schema) => schema.urn.toLowerCase() === urn.toLowerCase()) ?? null;
}

/** The first attribute of that name, capitals aside. */
export function attributeNamed(attributes: readonly ScimAttribute[], name: string): ScimAttribute | null {
  return (byName.get(attributes) ?? indexed(attributes)).get(name.toLowerCase()) ?? null;
}

/** Lists of attributes never change, and are asked for every name of every resource. */
const byName = new WeakMap<readonly ScimAttribute[], ReadonlyMap<string, ScimAttribute>>();

function indexed(attributes: readonly ScimAttribute[]): ReadonlyMap<string, ScimAttribute> {
  const index = new Map(attributes.toReversed().map((attribute) => [attribute.name.toLowerCase(), attribute]));
  byName.set(attributes, index);
  return index;
}

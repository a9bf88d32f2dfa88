/** The schemas of the app that a manifest describes: exactly the attributes that it declares. */
import type { Attribute, Connector, ResourceMapping } from '../connector/connector.ts';
import { type AttributePath, comparisonsOf, extensionUrn } from '../scim/attribute-path.ts';
import { row } from '../scim/attribute-row.ts';
import { COMMON_ATTRIBUTES } from '../scim/common-attributes.ts';
import { isRefusedName } from '../scim/resource/refused-names.ts';
import { attributeNamed, type SchemaSet } from '../scim/schema-set.ts';
import { findTopAttribute, SCHEMAS, type ScimAttribute } from '../scim/schemas.ts';

export interface AppSchemas {
  readonly User: SchemaSet;
  /** `null` where no groups are provisioned. */
  readonly Group: SchemaSet | null;
}

export function appSchemas({ users, groups }: Connector): AppSchemas {
  return { User: schemasOf(users), Group: groups === null ? null : schemasOf(groups) };
}

function schemasOf(mapping: ResourceMapping): SchemaSet {
  const [core] = SCHEMAS[mapping.resource];
  const declared = new Map<string | null, Map<string, ScimAttribute>>([[null, new Map()]]);
  for (const attribute of mapping.attributes) {
    const { path } = attribute;
    if (path === null || isOfServer(path) || namesIn(path).some(isRefusedName)) continue;
    const urn = standardUrn(mapping, extensionUrn(path));
    const attributes = declared.get(urn) ?? new Map<string, ScimAttribute>();
    declared.set(urn, attributes);
    const key = path.attribute.toLowerCase();
    attributes.set(key, declare(mapping, attribute, path, attributes.get(key) ?? null));
  }
  const extensions = [...declared].flatMap(([urn, attributes]) =>
    urn === null ? [] : [{ urn, attributes: [...attributes.values()] }],
  );
  const common = COMMON_ATTRIBUTES.filter(({ name }) => name !== 'externalId');
  return [{ urn: core.urn, attributes: [...common, ...(declared.get(null)?.values() ?? [])] }, ...extensions];
}

/** These are the server's, whatever a manifest says of them. */
function isOfServer(path: AttributePath): boolean {
  return extensionUrn(path) === null && ['schemas', 'meta', 'id'].includes(path.attribute.toLowerCase());
}

function namesIn({ attribute, subAttribute, filter }: AttributePath): string[] {
  return [attribute, subAttribute ?? '', ...comparisonsOf(filter).map((comparison) => comparison.attribute)];
}

/** A standard schema's URN in its own spelling. */
function standardUrn({ resource }: ResourceMapping, urn: string | null): string | null {
  return SCHEMAS[resource].find((schema) => schema.urn.toLowerCase() === urn?.toLowerCase())?.urn ?? urn;
}

/** An attribute as far as it was declared before, and what this path adds. */
function declare(
  mapping: ResourceMapping,
  attribute: Attribute,
  path: AttributePath,
  known: ScimAttribute | null,
): ScimAttribute {
  const standard = findTopAttribute(mapping.resource, path);
  const isComplex = standard?.type === 'complex' || path.subAttribute !== null || path.filter !== null;
  const isMatched = mapping.matching.includes(attribute);
  if (!isComplex && attribute.valueType !== 'complex') {
    const base = standard ?? row(path.attribute, { type: attribute.valueType, multiValued: attribute.multiValued });
    return {
      ...base,
      required: attribute.required?.value ?? base.required,
      uniqueness: isMatched ? 'server' : base.uniqueness,
    };
  }
  const multiValued = standard?.multiValued ?? (path.filter !== null || attribute.multiValued);
  const base = standard ?? row(path.attribute, { type: 'complex', multiValued });
  return { ...base, subAttributes: mergeParts(known?.subAttributes ?? [], partsOf(attribute, path, standard)) };
}

/** The sub-attributes that a path speaks of: the one at its end, those of its filter, or all of them. */
function partsOf(attribute: Attribute, path: AttributePath, standard: ScimAttribute | null): readonly ScimAttribute[] {
  const parts = standard?.subAttributes ?? [];
  if (path.subAttribute === null && path.filter === null && parts.length > 0) return parts;
  const selectors = comparisonsOf(path.filter).map((comparison): ScimAttribute => {
    const part = attributeNamed(parts, comparison.attribute) ?? selectorRow(comparison.attribute, comparison.value);
    return part.name === 'type' ? { ...part, canonicalValues: [String(comparison.value)] } : part;
  });
  const name =
    path.subAttribute ?? (attributeNamed(parts, 'value') === null && parts.length > 0 ? 'formatted' : 'value');
  const named = attributeNamed(parts, name) ?? row(name, { type: partType(attribute) });
  // The service marks the entry that it sends first as the primary one (scim-client fact sheet, section 4.1).
  const primary =
    path.filter === null ? null : (attributeNamed(parts, 'primary') ?? row('primary', { type: 'boolean' }));
  return [named, ...selectors, ...(primary === null ? [] : [primary])];
}

function partType({ valueType }: Attribute): ScimAttribute['type'] {
  return valueType === 'complex' ? 'string' : valueType;
}

function selectorRow(name: string, value: string | boolean): ScimAttribute {
  return row(name, { type: typeof value === 'boolean' || name === 'primary' ? 'boolean' : 'string' });
}

/** Each sub-attribute once; the types of entries add up. */
function mergeParts(known: readonly ScimAttribute[], added: readonly ScimAttribute[]): ScimAttribute[] {
  const parts = new Map(known.map((part) => [part.name.toLowerCase(), part]));
  for (const part of added) {
    const before = parts.get(part.name.toLowerCase())?.canonicalValues ?? [];
    const values = [...new Set([...before, ...(part.canonicalValues ?? [])])];
    parts.set(part.name.toLowerCase(), values.length === 0 ? part : { ...part, canonicalValues: values });
  }
  return [...parts.values()];
}

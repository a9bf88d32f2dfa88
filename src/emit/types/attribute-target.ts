/** Where the value of one attribute stands in the JSON of a resource. */
import type { Attribute, Resource, ValueType } from '../../connector/connector.ts';
import type { AttributePath, PathComparison } from '../../scim/attribute-path.ts';
import { comparisonsOf, extensionUrn } from '../../scim/attribute-path.ts';
import type { ScimAttribute } from '../../scim/schemas.ts';
import { findTopAttribute, SCHEMAS } from '../../scim/schemas.ts';
import { isInheritedName } from '../code/property-name.ts';
import type { FixedValue } from './resource-shape.ts';

export interface AttributeTarget {
  readonly urn: string | null;
  readonly top: string;
  /** The part of a complex attribute; `null` for a simple one. */
  readonly sub: string | null;
  /** What the value filter says of the entry; none where there is no filter. */
  readonly selectors: readonly FixedValue[];
  readonly list: boolean;
  readonly valueType: Exclude<ValueType, 'complex'>;
}

export type TargetOrReason = { readonly target: AttributeTarget } | { readonly reason: string };

/** The client writes these itself (scim-client fact sheet, section 4.1). */
const CLIENT_ATTRIBUTES = new Set(['schemas', 'meta']);

export function findTarget(resource: Resource, attribute: Attribute): TargetOrReason {
  const { path } = attribute;
  if (path === null) return { reason: 'its name is malformed' };
  const definition = findTopAttribute(resource, path);
  const urn = standardUrn(resource, extensionUrn(path));
  const top = definition?.name ?? path.attribute;
  if (urn === null && CLIENT_ATTRIBUTES.has(top)) return { reason: 'the provisioning service writes it itself' };
  const list = path.filter === null && (attribute.multiValued || (definition?.multiValued ?? false));
  const sub = findSub(attribute, path, definition);
  const selectors = comparisonsOf(path.filter).map((comparison) => selectorOf(comparison, definition));
  if ([top, sub?.name ?? '', ...selectors.map(({ name }) => name)].some(isInheritedName))
    return { reason: 'every object has something of that name already' };
  if (selectors.some(({ name }) => name === sub?.name)) return { reason: 'its value filter already says it' };
  const valueType = sub?.type ?? attribute.valueType;
  return {
    target: {
      urn,
      top,
      sub: sub?.name ?? null,
      selectors,
      list,
      valueType: valueType === 'complex' ? 'string' : valueType,
    },
  };
}

/** A standard schema's URN in its own spelling. */
function standardUrn(resource: Resource, urn: string | null): string | null {
  const known = SCHEMAS[resource].find((schema) => schema.urn.toLowerCase() === urn?.toLowerCase());
  return known?.urn ?? urn;
}

interface Sub {
  readonly name: string;
  readonly type: ValueType;
}

/** `null` for a simple attribute. A complex one without a sub-attribute stands for its `value`, or the part that reads best. */
function findSub(attribute: Attribute, path: AttributePath, definition: ScimAttribute | null): Sub | null {
  const parts = definition?.subAttributes ?? [];
  const { subAttribute } = path;
  if (subAttribute !== null) {
    const part = parts.find((candidate) => candidate.name.toLowerCase() === subAttribute.toLowerCase());
    return part ?? { name: subAttribute, type: attribute.valueType };
  }
  const complex =
    definition === null ? path.filter !== null || attribute.valueType === 'complex' : definition.type === 'complex';
  if (!complex) return null;
  const part = ['value', 'formatted'].map((name) => parts.find((candidate) => candidate.name === name)).find(Boolean);
  return part ?? { name: 'value', type: attribute.valueType };
}

/** `[primary eq "True"]` picks by a boolean, which goes over the wire as one. */
function selectorOf(comparison: PathComparison, definition: ScimAttribute | null): FixedValue {
  const wanted = comparison.attribute.toLowerCase();
  const part = definition?.subAttributes?.find((candidate) => candidate.name.toLowerCase() === wanted);
  const name = part?.name ?? comparison.attribute;
  const text = String(comparison.value).toLowerCase();
  const boolean = (part?.type === 'boolean' || name === 'primary') && (text === 'true' || text === 'false');
  return { name, value: boolean ? text === 'true' : comparison.value, kind: 'selector' };
}

/**
 * The shape of the resources that a connector sends: its attributes, which are a flat list of paths, put where their
 * values stand in the JSON. The schema, the types, the mapping code and the rules all read this one value.
 */
import type { Attribute, Resource, ValueType } from '../../connector/connector.ts';

/** A value that an entry always carries. */
export interface FixedValue {
  readonly name: string;
  readonly value: string | boolean;
  /** `selector`: the filter of the path; `create`: sent along when the object is created. */
  readonly kind: 'selector' | 'create';
}

/** A further member that entries may have without an attribute of the mapping for it. */
export interface ExtraMember {
  readonly name: string;
  readonly type: 'string' | 'boolean';
}

export interface LeafShape {
  readonly kind: 'leaf';
  readonly name: string;
  readonly attribute: Attribute;
  readonly valueType: Exclude<ValueType, 'complex'>;
  /** A list of simple values. */
  readonly list: boolean;
  readonly required: boolean;
}

export interface ObjectShape {
  readonly kind: 'object';
  /** The property it stands in; the schema URN for an extension, the resource's name at the top. */
  readonly name: string;
  /** What it is the type of: unique in a connector and independent of the order of attributes. */
  readonly key: string;
  readonly typeName: string;
  readonly fixed: readonly FixedValue[];
  readonly extras: readonly ExtraMember[];
  readonly properties: readonly PropertyShape[];
}

/** A multi-valued complex attribute. */
export interface EntriesShape {
  readonly kind: 'entries';
  readonly name: string;
  readonly entries: readonly EntryShape[];
}

/** One kind of entry: the one that a value filter picks, or (`whole`) any number of entries from a list. */
export interface EntryShape {
  readonly whole: boolean;
  readonly object: ObjectShape;
}

export type PropertyShape = LeafShape | ObjectShape | EntriesShape;

/** Where one attribute went. */
export interface Placement {
  readonly attribute: Attribute;
  /** The leaf that holds its value, and the objects around it from the outside in; `null` where it has no place. */
  readonly place: { readonly parents: readonly Parent[]; readonly leaf: LeafShape } | null;
  /** Why it has no place. */
  readonly reason: string | null;
}

/** An object on the way to a leaf, with the list it is an entry of, if it is one. */
export interface Parent {
  readonly object: ObjectShape;
  readonly entriesOf: EntriesShape | null;
  readonly whole: boolean;
}

export interface ResourceShape {
  readonly resource: Resource;
  /** Always listed in `schemas`. */
  readonly schemas: readonly string[];
  readonly root: ObjectShape;
  /** The objects of `root` that belong to an extension schema. */
  readonly extensions: readonly ObjectShape[];
  /** One for each attribute, in the order of the manifest. */
  readonly placements: readonly Placement[];
}

/** Something the app cannot do without; an object or list is required where something in it is. */
export function isRequired(property: PropertyShape): boolean {
  if (property.kind === 'leaf') return property.required;
  if (property.kind === 'object') return property.properties.some(isRequired);
  return property.entries.some((entry) => isRequired(entry.object));
}

/** Required, and the connector knows what to send: what the mapping code guarantees and the type therefore promises. */
export function isAssured(property: PropertyShape): boolean {
  if (property.kind === 'leaf') return property.required && hasSource(property.attribute);
  if (property.kind === 'object') return property.properties.some(isAssured);
  return property.entries.some((entry) => isAssured(entry.object));
}

/** Whether something is ever sent for it. */
export function hasSource(attribute: Attribute): boolean {
  return attribute.mapping !== null && (attribute.mapping.value.kind !== 'none' || attribute.defaultValue !== null);
}

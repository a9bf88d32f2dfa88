/** A shape in the making: attributes are put in one by one, names of types come when all of them are there. */
import type { Attribute, ResourceMapping } from '../../connector/connector.ts';
import { extensionName, type NameWish, pascalCase } from '../code/type-name.ts';
import { type AttributeTarget, findTarget } from './attribute-target.ts';
import { createdValues, extraMembers } from './created-values.ts';
import type { EntriesShape, ExtraMember, FixedValue, LeafShape, ObjectShape } from './resource-shape.ts';
import { hasSource } from './resource-shape.ts';

export interface DraftObject extends NameWish {
  readonly kind: 'object';
  readonly name: string;
  readonly fixed: FixedValue[];
  readonly extras: ExtraMember[];
  /** By name in lower case: names are case-insensitive (RFC 7643 section 2.1). */
  readonly properties: Map<string, LeafShape | DraftObject | DraftEntries>;
  shape: ObjectShape | null;
}

export interface DraftEntries {
  readonly kind: 'entries';
  readonly name: string;
  readonly entries: Map<string, { readonly whole: boolean; readonly object: DraftObject }>;
  shape: EntriesShape | null;
}

export interface DraftParent {
  readonly object: DraftObject;
  readonly entriesOf: DraftEntries | null;
  readonly whole: boolean;
}

export interface DraftPlacement {
  readonly attribute: Attribute;
  readonly parents: readonly DraftParent[];
  readonly leaf: LeafShape | null;
  readonly reason: string | null;
}

export function draftObject(name: string, key: string, wish: string): DraftObject {
  return { kind: 'object', name, key, wish, fixed: [], extras: [], properties: new Map(), shape: null };
}

/** Puts an attribute into the resource `root`; the first one at a place keeps it. */
export function placeAttribute(root: DraftObject, mapping: ResourceMapping, attribute: Attribute): DraftPlacement {
  const found = findTarget(mapping.resource, attribute);
  if ('reason' in found) return { attribute, parents: [], leaf: null, reason: found.reason };
  const { target } = found;
  const parents = openParents(root, mapping, target);
  const object = parents?.at(-1)?.object ?? root;
  const leaf = leafOf(target, attribute);
  // Two lists cannot be told to belong together entry by entry.
  const full = parents?.at(-1)?.whole === true && object.properties.size > 0;
  if (parents === null || full || object.properties.has(leaf.name.toLowerCase())) {
    return { attribute, parents: [], leaf: null, reason: 'another attribute has its place' };
  }
  object.properties.set(leaf.name.toLowerCase(), leaf);
  const flow = attribute.mapping?.value ?? null;
  object.fixed.push(...createdValues(target, flow));
  if (target.list && target.sub !== null) object.extras.push(...extraMembers(flow));
  return { attribute, parents, leaf, reason: null };
}

/** The objects around a value, made where they are not there yet; `null` where something else has their place. */
function openParents(root: DraftObject, { resource }: ResourceMapping, target: AttributeTarget): DraftParent[] | null {
  const parents: DraftParent[] = [];
  if (target.urn !== null) {
    const object = childObject(root, target.urn, `${resource}${extensionName(target.urn)}`);
    if (object === null) return null;
    parents.push({ object, entriesOf: null, whole: false });
  }
  const around = parents.at(-1)?.object ?? root;
  if (target.sub === null) return parents;
  if (target.selectors.length === 0 && !target.list) {
    const object = childObject(around, target.top, around.wish + pascalCase(target.top));
    return object === null ? null : [...parents, { object, entriesOf: null, whole: false }];
  }
  const entriesOf = childEntries(around, target.top);
  if (entriesOf === null) return null;
  return [
    ...parents,
    { object: childEntry(around, entriesOf, target), entriesOf, whole: target.selectors.length === 0 },
  ];
}

function leafOf(target: AttributeTarget, attribute: Attribute): LeafShape {
  return {
    kind: 'leaf',
    name: target.sub ?? target.top,
    attribute,
    valueType: target.valueType,
    list: target.list && target.sub === null,
    required: attribute.required?.value ?? isRequiredBySchema(attribute),
  };
}

/** What the standard demands (RFC 7643 sections 4.1 and 4.2), as far as the connector maps it: `id` and `schemas` it must not. */
function isRequiredBySchema(attribute: Attribute): boolean {
  const { scim, path } = attribute;
  return hasSource(attribute) && scim?.required === true && path !== null && path.subAttribute === null;
}

function childObject(parent: DraftObject, name: string, wish: string): DraftObject | null {
  const existing = parent.properties.get(name.toLowerCase());
  if (existing !== undefined) return existing.kind === 'object' ? existing : null;
  const object = draftObject(name, `${parent.key} ${name}`, wish);
  parent.properties.set(name.toLowerCase(), object);
  return object;
}

function childEntries(parent: DraftObject, name: string): DraftEntries | null {
  const existing = parent.properties.get(name.toLowerCase());
  if (existing !== undefined) return existing.kind === 'entries' ? existing : null;
  const entries: DraftEntries = { kind: 'entries', name, entries: new Map(), shape: null };
  parent.properties.set(name.toLowerCase(), entries);
  return entries;
}

function childEntry(parent: DraftObject, { entries, name }: DraftEntries, { selectors }: AttributeTarget): DraftObject {
  const id = selectors
    .map((selector) => JSON.stringify([selector.name, selector.value]).toLowerCase())
    .sort()
    .join();
  const existing = entries.get(id);
  if (existing !== undefined) return existing.object;
  const labels = selectors.map((selector) => (typeof selector.value === 'string' ? selector.value : selector.name));
  const label = labels.length === 0 ? 'Item' : labels.map(pascalCase).join('');
  const wish = parent.wish + pascalCase(name) + pascalCase(label);
  const object = draftObject(name, `${parent.key} ${name} ${id}`, wish);
  object.fixed.push(...selectors);
  entries.set(id, { whole: selectors.length === 0, object });
  return object;
}

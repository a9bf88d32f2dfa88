/** From the flat attribute paths of an object mapping to the shape of its resources. */
import type { Attribute, Connector, ResourceMapping } from '../../connector/connector.ts';
import { printAttributePath } from '../../scim/attribute-path.ts';
import { SCHEMAS } from '../../scim/schemas.ts';
import type { NameWish } from '../code/type-name.ts';
import { extensionName, pascalCase, resolveTypeNames } from '../code/type-name.ts';
import type { AttributeTarget } from './attribute-target.ts';
import { findTarget } from './attribute-target.ts';
import { createdValues, extraMembers } from './created-values.ts';
import type {
  EntriesShape,
  EntryShape,
  ExtraMember,
  FixedValue,
  LeafShape,
  ObjectShape,
  Parent,
  Placement,
  PropertyShape,
  ResourceShape,
} from './resource-shape.ts';

/** Names that the generated modules use themselves. */
const RESERVED = [
  'UserSource',
  'GroupSource',
  'UserUpdate',
  'GroupUpdate',
  'Update',
  'Matching',
  'Problem',
  'FilterCheck',
  'MatchingCheck',
];

/** An object of the platform that the client names beside the core group schema (scim-client fact sheet, section 4.4). */
const DIRECTORY_GROUP = 'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group';

interface DraftObject extends NameWish {
  readonly name: string;
  readonly fixed: FixedValue[];
  readonly extras: ExtraMember[];
  readonly properties: Map<string, DraftProperty>;
  /** Filled when every name is known. */
  shape: ObjectShape | null;
}

interface DraftEntries {
  readonly kind: 'entries';
  readonly name: string;
  readonly entries: Map<string, { readonly whole: boolean; readonly object: DraftObject }>;
  shape: EntriesShape | null;
}

type DraftProperty = LeafShape | { readonly kind: 'object'; readonly object: DraftObject } | DraftEntries;

interface DraftPlacement {
  readonly attribute: Attribute;
  readonly parents: readonly {
    readonly object: DraftObject;
    readonly entriesOf: DraftEntries | null;
    readonly whole: boolean;
  }[];
  readonly leaf: LeafShape | null;
  readonly reason: string | null;
}

/** The shapes of everything a connector sends, users first. */
export function buildShapes(connector: Connector): readonly ResourceShape[] {
  const mappings: ResourceMapping[] =
    connector.groups === null ? [connector.users] : [connector.users, connector.groups];
  const drafts = mappings.map((mapping) => {
    const root = draftObject(mapping.resource, mapping.resource, mapping.resource);
    return {
      mapping,
      root,
      placements: mapping.attributes.map((attribute) => placeAttribute(root, mapping, attribute)),
    };
  });
  const names = resolveTypeNames(
    drafts.flatMap(({ root }) => [...wishes(root)]),
    RESERVED,
  );
  return drafts.map(({ mapping, root, placements }) => finishResource(mapping, finishObject(root, names), placements));
}

function draftObject(name: string, key: string, wish: string): DraftObject {
  return { name, key, wish, fixed: [], extras: [], properties: new Map(), shape: null };
}

function placeAttribute(root: DraftObject, mapping: ResourceMapping, attribute: Attribute): DraftPlacement {
  const found = findTarget(mapping.resource, attribute);
  if ('reason' in found) return { attribute, parents: [], leaf: null, reason: found.reason };
  const { target } = found;
  const parents: { object: DraftObject; entriesOf: DraftEntries | null; whole: boolean }[] = [];
  let object = root;
  const enter = (next: DraftObject, entriesOf: DraftEntries | null = null, whole = false) => {
    parents.push({ object: next, entriesOf, whole });
    object = next;
  };
  const taken = { attribute, parents: [], leaf: null, reason: 'another attribute has its place' };
  if (target.urn !== null) {
    const extension = childObject(object, target.urn, `${mapping.resource}${extensionName(target.urn)}`);
    if (extension === null) return taken;
    enter(extension);
  }
  if (target.sub !== null && (target.selector !== null || target.list)) {
    const entries = childEntries(object, target.top);
    if (entries === null) return taken;
    enter(childEntry(object, entries, target), entries, target.selector === null);
  } else if (target.sub !== null) {
    const complex = childObject(object, target.top, object.wish + pascalCase(target.top));
    if (complex === null) return taken;
    enter(complex);
  }
  const leaf = leafOf(target, attribute, mapping);
  if (object.properties.has(leaf.name.toLowerCase())) return taken;
  object.properties.set(leaf.name.toLowerCase(), leaf);
  for (const value of createdValues(target, attribute.mapping?.value ?? null)) object.fixed.push(value);
  if (target.list && target.sub !== null) object.extras.push(...extraMembers(attribute.mapping?.value ?? null));
  return { attribute, parents, leaf, reason: null };
}

function leafOf(target: AttributeTarget, attribute: Attribute, mapping: ResourceMapping): LeafShape {
  return {
    kind: 'leaf',
    name: target.sub ?? target.top,
    attribute,
    valueType: target.valueType,
    list: target.list && target.sub === null,
    required: attribute.required?.value ?? isRequiredBySchema(attribute, mapping),
  };
}

/** What the standard demands (RFC 7643 sections 4.1 and 4.2), as far as the connector maps it and a client may write it. */
function isRequiredBySchema(attribute: Attribute, mapping: ResourceMapping): boolean {
  const { scim, path } = attribute;
  if (attribute.mapping === null || scim === null || path === null || path.subAttribute !== null) return false;
  return (
    scim.required &&
    scim.mutability !== 'readOnly' &&
    scim.name === (mapping.resource === 'User' ? 'userName' : 'displayName')
  );
}

function childObject(parent: DraftObject, name: string, wish: string): DraftObject | null {
  const existing = parent.properties.get(name.toLowerCase());
  if (existing !== undefined) return existing.kind === 'object' ? existing.object : null;
  const object = draftObject(name, `${parent.key} ${name}`, wish);
  parent.properties.set(name.toLowerCase(), { kind: 'object', object });
  return object;
}

function childEntries(parent: DraftObject, name: string): DraftEntries | null {
  const existing = parent.properties.get(name.toLowerCase());
  if (existing !== undefined) return existing.kind === 'entries' ? existing : null;
  const entries: DraftEntries = { kind: 'entries', name, entries: new Map(), shape: null };
  parent.properties.set(name.toLowerCase(), entries);
  return entries;
}

function childEntry(parent: DraftObject, entries: DraftEntries, target: AttributeTarget): DraftObject {
  const { selector } = target;
  const id =
    selector === null ? '' : JSON.stringify([selector.name.toLowerCase(), String(selector.value).toLowerCase()]);
  const existing = entries.entries.get(id);
  if (existing !== undefined) return existing.object;
  const label = selector === null ? 'Item' : typeof selector.value === 'string' ? selector.value : selector.name;
  const object = draftObject(
    target.top,
    `${parent.key} ${target.top} ${id}`,
    parent.wish + pascalCase(target.top) + pascalCase(label),
  );
  if (selector !== null) object.fixed.push(selector);
  entries.entries.set(id, { whole: selector === null, object });
  return object;
}

function* wishes(object: DraftObject): Generator<NameWish> {
  yield object;
  for (const property of object.properties.values()) {
    if (property.kind === 'object') yield* wishes(property.object);
    if (property.kind === 'entries') for (const entry of property.entries.values()) yield* wishes(entry.object);
  }
}

function finishObject(draft: DraftObject, names: ReadonlyMap<string, string>): ObjectShape {
  const properties = [...draft.properties.values()].map((property) => finishProperty(property, names));
  // What an attribute of the mapping says goes before what the service would add.
  const fixed = draft.fixed.filter((value) => !draft.properties.has(value.name.toLowerCase()));
  const extras = draft.extras.filter((member) => !draft.properties.has(member.name.toLowerCase()));
  draft.shape = {
    kind: 'object',
    name: draft.name,
    key: draft.key,
    typeName: names.get(draft.key) ?? draft.wish,
    fixed,
    extras,
    properties,
  };
  return draft.shape;
}

function finishProperty(property: DraftProperty, names: ReadonlyMap<string, string>): PropertyShape {
  if (property.kind === 'leaf') return property;
  if (property.kind === 'object') return finishObject(property.object, names);
  const entries: EntryShape[] = [...property.entries.values()].map(({ whole, object }) => ({
    whole,
    object: finishObject(object, names),
  }));
  property.shape = { kind: 'entries', name: property.name, entries };
  return property.shape;
}

function finishResource(
  mapping: ResourceMapping,
  root: ObjectShape,
  placements: readonly DraftPlacement[],
): ResourceShape {
  const core = SCHEMAS[mapping.resource][0].urn;
  return {
    resource: mapping.resource,
    schemas: mapping.resource === 'Group' ? [core, DIRECTORY_GROUP] : [core],
    root,
    extensions: root.properties
      .filter((property) => property.kind === 'object')
      .filter((object) => object.name.includes(':')),
    placements: placements.map(finishPlacement),
  };
}

function finishPlacement({ attribute, parents, leaf, reason }: DraftPlacement): Placement {
  if (leaf === null) return { attribute, place: null, reason };
  const finished = parents.flatMap(({ object, entriesOf, whole }): Parent[] =>
    object.shape === null ? [] : [{ object: object.shape, entriesOf: entriesOf?.shape ?? null, whole }],
  );
  return { attribute, place: { parents: finished, leaf }, reason: null };
}

/** An attribute's name in canonical spelling, as generated code speaks of it. */
export function canonicalName(attribute: Attribute): string {
  return attribute.path === null ? attribute.name : printAttributePath(attribute.path);
}

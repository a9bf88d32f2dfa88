/** From the flat attribute paths of a connector to the shapes of its resources. */
import type { ResourceMapping } from '../../connector/connector.ts';
import { SCHEMAS } from '../../scim/schemas.ts';
import type { Mappings } from '../code/once-for-mappings.ts';
import { type NameWish, resolveTypeNames } from '../code/type-name.ts';
import type { ObjectShape, Parent, Placement, PropertyShape, ResourceShape } from './resource-shape.ts';
import {
  type DraftEntries,
  type DraftObject,
  type DraftPlacement,
  draftObject,
  placeAttribute,
} from './shape-draft.ts';

/** Names that the generated modules use themselves. */
const RESERVED = ['UserSource', 'GroupSource', 'UserUpdate', 'GroupUpdate', 'UserMeta', 'GroupMeta'];

/** The platform's own schema beside the core one of groups (scim-client fact sheet, section 4.4). */
const DIRECTORY_GROUP = 'http://schemas.microsoft.com/2006/11/ResourceManagement/ADSCIM/2.0/Group';

/** The outputs of a connector ask for the same shapes, whose attributes are the connector's own. */
const built = new WeakMap<Mappings, readonly ResourceShape[]>();

/** The shapes of everything a connector sends, users first. */
export function buildShapes(mappings: Mappings): readonly ResourceShape[] {
  const shapes = built.get(mappings) ?? shapesOf(mappings);
  built.set(mappings, shapes);
  return shapes;
}

function shapesOf({ users, groups }: Mappings): readonly ResourceShape[] {
  const mappings: ResourceMapping[] = groups === null ? [users] : [users, groups];
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

function* wishes(object: DraftObject): Generator<NameWish> {
  yield object;
  for (const property of object.properties.values()) {
    if (property.kind === 'object') yield* wishes(property);
    if (property.kind === 'entries') for (const entry of property.entries.values()) yield* wishes(entry.object);
  }
}

function finishResource(
  { resource }: ResourceMapping,
  root: ObjectShape,
  placements: readonly DraftPlacement[],
): ResourceShape {
  const core = SCHEMAS[resource][0].urn;
  const objects = root.properties.filter((property) => property.kind === 'object');
  return {
    resource,
    schemas: resource === 'Group' ? [core, DIRECTORY_GROUP] : [core],
    root,
    // Of the names of properties, only a URN has a colon in it.
    extensions: objects.filter((object) => object.name.includes(':')),
    placements: placements.map(finishPlacement),
  };
}

function finishObject(draft: DraftObject, names: ReadonlyMap<string, string>): ObjectShape {
  const properties = [...draft.properties.values()].map((property) => finishProperty(property, names));
  // What an attribute of the mapping says goes before what the service would add.
  const isFree = ({ name }: { readonly name: string }) => !draft.properties.has(name.toLowerCase());
  const { name, key, fixed, extras } = draft;
  const typeName = names.get(key) ?? draft.wish;
  draft.shape = {
    kind: 'object',
    name,
    key,
    typeName,
    fixed: fixed.filter(isFree),
    extras: extras.filter(isFree),
    properties,
  };
  return draft.shape;
}

function finishProperty(
  property: PropertyShape | DraftObject | DraftEntries,
  names: ReadonlyMap<string, string>,
): PropertyShape {
  if (!('shape' in property)) return property;
  if (property.kind === 'object') return finishObject(property, names);
  const entries = [...property.entries.values()].map(({ whole, object }) => ({
    whole,
    object: finishObject(object, names),
  }));
  property.shape = { kind: 'entries', name: property.name, entries };
  return property.shape;
}

function finishPlacement({ attribute, parents, leaf, reason }: DraftPlacement): Placement {
  if (leaf === null) return { attribute, place: null, reason };
  const finished = parents.flatMap(({ object, entriesOf, whole }): Parent[] =>
    object.shape === null ? [] : [{ object: object.shape, entriesOf: entriesOf?.shape ?? null, whole }],
  );
  return { attribute, place: { parents: finished, leaf }, reason: null };
}

/** What a mapping function makes of each object and list of a resource, decided before the first line is written. */
import { lowerFirst, pascalCase } from '../code/type-name.ts';
import type {
  EntriesShape,
  LeafShape,
  ObjectShape,
  Parent,
  Placement,
  ResourceShape,
} from '../types/resource-shape.ts';
import { isAssured } from '../types/resource-shape.ts';
import type { ModuleParts } from './module-parts.ts';
import type { Form, ValueCode } from './value-code.ts';
import { valueCode } from './value-code.ts';
import { valueNames } from './value-names.ts';

export interface ObjectPlan {
  readonly object: ObjectShape;
  readonly parents: readonly Parent[];
  readonly variable: string;
  /** Made at the start, with the values that the app requires. */
  readonly required: boolean;
  /** Written where its only value is: no variable. */
  readonly inline: boolean;
}

/** A list of the resource that grows while values turn up. */
export interface ListPlan {
  readonly name: string;
  readonly variable: string;
}

export interface Plan {
  readonly shape: ResourceShape;
  readonly form: Form;
  /** The variable of the resource. */
  readonly root: string;
  /** Every object that something is sent in, outer before inner. */
  readonly objects: ReadonlyMap<ObjectShape, ObjectPlan>;
  readonly lists: readonly ListPlan[];
  readonly values: ReadonlyMap<LeafShape, ValueCode | null>;
  /** The constant for each value that has to be held before it is known to be one. */
  readonly names: ReadonlyMap<LeafShape, string>;
}

export function makePlan(shape: ResourceShape, form: Form, parts: ModuleParts): Plan {
  const values = new Map<LeafShape, ValueCode | null>();
  for (const { place, attribute } of shape.placements) {
    if (place === null) continue;
    const list = place.leaf.list || place.parents.at(-1)?.whole === true;
    const value = attribute.mapping === null ? null : valueCode(shape.resource, place.leaf, list, form, parts);
    values.set(place.leaf, value);
  }
  const sent = shape.placements.filter(
    ({ place }) => place !== null && (values.get(place.leaf) != null || isInitial(place.leaf, form)),
  );
  const objects = planObjects(shape, form, sent);
  const root = shape.resource === 'User' ? 'user' : 'group';
  return { shape, form, root, objects, lists: planLists(objects, form, sent), values, names: valueNames(shape) };
}

/** Whether the value stands in the literal that makes its object: what the app requires, on creation. */
export function isInitial(leaf: LeafShape, form: Form): boolean {
  return form === 'create' && isAssured(leaf);
}

/** Whether no other entry of the list is ever sent. */
export function isOnlyEntry({ entries }: EntriesShape, objects: ReadonlyMap<ObjectShape, unknown>): boolean {
  return entries.filter((entry) => objects.has(entry.object)).length === 1 && !entries.some((entry) => entry.whole);
}

function planObjects(shape: ResourceShape, form: Form, sent: readonly Placement[]): Map<ObjectShape, ObjectPlan> {
  const children = new Map<ObjectShape, Set<LeafShape | ObjectShape>>();
  const chains = new Map<ObjectShape, readonly Parent[]>();
  for (const { place } of sent) {
    place?.parents.forEach(({ object }, depth) => {
      chains.set(object, place.parents.slice(0, depth + 1));
      const inner = place.parents[depth + 1]?.object ?? place.leaf;
      children.set(object, (children.get(object) ?? new Set()).add(inner));
    });
  }
  const outerFirst = [...chains].sort(([, a], [, b]) => a.length - b.length);
  return new Map(
    outerFirst.map(([object, parents]) => {
      const [only, ...others] = children.get(object) ?? [];
      const single = others.length === 0 && only?.kind === 'leaf' && !shape.extensions.includes(object);
      const inline = single || parents.at(-1)?.whole === true;
      const required = form === 'create' && object.properties.some(isAssured);
      return [object, { object, parents, variable: variableOf(object, shape, parents), required, inline }];
    }),
  );
}

/** Lists at the top; those further in, and those that the app requires, are reached through their object. */
function planLists(
  objects: ReadonlyMap<ObjectShape, ObjectPlan>,
  form: Form,
  sent: readonly Placement[],
): readonly ListPlan[] {
  const names = new Set<string>();
  for (const { place } of sent) {
    const [parent, ...inner] = place?.parents ?? [];
    const entries = inner.length === 0 ? (parent?.entriesOf ?? null) : null;
    const required =
      form === 'create' && (entries === null ? place !== null && isAssured(place.leaf) : isAssured(entries));
    if (required) continue;
    if (entries !== null && !isOnlyEntry(entries, objects)) names.add(entries.name);
    if (parent === undefined && place?.leaf.list === true) names.add(place.leaf.name);
  }
  return [...names].map((name, index, all) => {
    const plain = lowerFirst(pascalCase(name));
    const taken = all.some((other, place) => place !== index && lowerFirst(pascalCase(other)) === plain);
    return { name, variable: `${plain}${taken ? index : ''}List` };
  });
}

/** The endings keep variables apart from every function and parameter of the module. */
function variableOf(object: ObjectShape, shape: ResourceShape, parents: readonly Parent[]): string {
  const name = lowerFirst(object.typeName.slice(shape.root.typeName.length));
  return `${name}${parents.at(-1)?.entriesOf == null ? 'Object' : 'Entry'}`;
}

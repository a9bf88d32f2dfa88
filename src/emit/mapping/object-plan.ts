/** What a mapping function makes of each object of a resource: a variable, an object at the start, or a literal in place. */
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

export interface ObjectPlan {
  readonly variable: string;
  /** Made at the start, with the values that the app requires. */
  readonly required: boolean;
  /** Written where its only value is: no variable. */
  readonly inline: boolean;
}

export interface Plan {
  readonly form: Form;
  /** Objects with a variable: those made at the start and those made on demand, outer before inner. */
  readonly required: readonly ObjectShape[];
  readonly lazy: readonly ObjectShape[];
  readonly of: (object: ObjectShape) => ObjectPlan;
  readonly parentsOf: (object: ObjectShape) => readonly Parent[];
  readonly typeOf: (object: ObjectShape) => string;
  readonly value: (placement: Placement) => ValueCode | null;
  readonly leafValue: (leaf: LeafShape) => ValueCode | null;
  /** Whether the value stands in the literal that makes its object. */
  readonly isInitial: (leaf: LeafShape) => boolean;
  /** Whether no other entry of the list is ever sent. */
  readonly isOnlyEntry: (entries: EntriesShape) => boolean;
}

const NO_OBJECT: ObjectPlan = { variable: '', required: false, inline: false };

export function makePlan(shape: ResourceShape, form: Form, parts: ModuleParts): Plan {
  const values = new Map<LeafShape, ValueCode | null>();
  const chains = new Map<ObjectShape, readonly Parent[]>();
  const children = new Map<ObjectShape, Set<unknown>>();
  for (const { place, attribute } of shape.placements) {
    if (place === null) continue;
    const list = place.leaf.list || place.parents.at(-1)?.whole === true;
    const value = attribute.mapping === null ? null : valueCode(shape.resource, place.leaf, list, form, parts);
    values.set(place.leaf, value);
    if (value === null && !isInitial(place.leaf)) continue;
    let inner: unknown = place.leaf;
    for (let depth = place.parents.length; depth > 0; depth--) {
      const object = place.parents[depth - 1]?.object;
      if (object === undefined) continue;
      chains.set(object, place.parents.slice(0, depth));
      children.set(object, (children.get(object) ?? new Set()).add(inner));
      inner = object;
    }
  }

  function isInitial(leaf: LeafShape): boolean {
    return form === 'create' && isAssured(leaf);
  }

  const plans = new Map<ObjectShape, ObjectPlan>();
  for (const [object, chain] of chains) {
    const inside = [...(children.get(object) ?? [])];
    const extension = shape.extensions.includes(object);
    const whole = chain.at(-1)?.whole === true;
    const inline =
      whole ||
      (!extension &&
        inside.length === 1 &&
        object.properties.some((property) => property.kind === 'leaf' && property === inside[0]));
    const required = form === 'create' && object.properties.some(isAssured);
    plans.set(object, { variable: variableOf(object, shape, chain), required, inline });
  }
  const ordered = [...chains.keys()]
    .filter((object) => plans.get(object)?.inline === false)
    .sort((a, b) => depthOf(a) - depthOf(b));

  function depthOf(object: ObjectShape): number {
    return chains.get(object)?.length ?? 0;
  }

  return {
    form,
    required: ordered.filter((object) => plans.get(object)?.required).toReversed(),
    lazy: ordered.filter((object) => plans.get(object)?.required === false),
    of: (object) => plans.get(object) ?? NO_OBJECT,
    parentsOf: (object) => chains.get(object) ?? [],
    typeOf: (object) => {
      parts.types.add(object.typeName);
      return form === 'update' ? `Update<${object.typeName}>` : object.typeName;
    },
    value: ({ place }) => (place === null ? null : (values.get(place.leaf) ?? null)),
    leafValue: (leaf) => values.get(leaf) ?? null,
    isInitial,
    isOnlyEntry: ({ entries }) =>
      entries.filter((entry) => plans.has(entry.object)).length === 1 && !entries.some((entry) => entry.whole),
  };
}

/** The ending keeps it apart from every function and parameter of the module. */
function variableOf(object: ObjectShape, shape: ResourceShape, chain: readonly Parent[]): string {
  const name = object.typeName.slice(shape.root.typeName.length);
  const start = /^\d/.test(name) ? `_${name}` : name.charAt(0).toLowerCase() + name.slice(1);
  return `${start}${chain.at(-1)?.entriesOf == null ? 'Object' : 'Entry'}`;
}

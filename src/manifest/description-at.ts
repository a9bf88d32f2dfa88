/** What the schema tells people of a place in a manifest. */
import { splitPointer } from '../json/json-node.ts';
import type { Description } from './description.ts';
import { descriptions, manifestDescription } from './descriptions.generated.ts';
import { propertyAt, shapeNameAt } from './shape-at.ts';

/**
 * What the schema says of a place in a manifest: of the property, or where the pointer ends in an index, of the item;
 * `null` where no manifest has such a place.
 *
 * @param pointer RFC 6901, with indexes
 */
export function descriptionAt(pointer: string): Description | null {
  if (pointer === '') return manifestDescription;
  const keys = splitPointer(pointer);
  let depth = 0;
  while (/^\d+$/u.test(keys.at(-1) ?? '')) {
    keys.pop();
    depth += 1;
  }
  const name = keys.pop();
  if (name === undefined || propertyAt(pointer) === null) return null;
  let described = descriptionIn(keys.map((key) => `/${key}`).join(''), name);
  for (; depth > 0; depth -= 1) described = described?.item ?? null;
  return described;
}

/** Of the properties that the object at a pointer can have, by their names, in the order of the schema. */
export function describedProperties(pointer: string): ReadonlyMap<string, Description> {
  return new Map(Object.entries(descriptions[shapeNameAt(pointer) ?? ''] ?? {}));
}

function descriptionIn(parent: string, name: string): Description | null {
  return describedProperties(parent).get(name) ?? null;
}

import { splitPointer } from '../json/json-node.ts';
import { type FactPath, facts, homes } from './facts.generated.ts';
import { shapeNamed } from './shape-at.ts';

/**
 * The fact that a place of a manifest states; `null` for objects and lists that say nothing by themselves, and for
 * places that no manifest has.
 *
 * @param pointer RFC 6901, with indexes: `/auth/fields/0/portal` and `/auth/alternatives/1/fields/0/portal` state the
 * same fact, `/auth/fields/*\/portal`; so does each cell of a list of texts that of its list
 */
export function factAt(pointer: string): FactPath | null {
  const path = pathAt(pointer);
  return isFactPath(path) ? path : null;
}

/** The place of a manifest in the words of the facts: `*` for indexes, and under the first place of its object. */
export function pathAt(pointer: string): string {
  let shape = 'Manifest';
  let path = '';
  for (const key of splitPointer(pointer)) {
    if (/^\d+$/.test(key)) continue;
    const property = shapeNamed(shape)?.properties[key];
    if (property === undefined) return '';
    path = `${homes[shape] ?? ''}/${key}`;
    if (property.shape !== undefined) shape = property.shape;
  }
  return path;
}

export function isFactPath(path: string): path is FactPath {
  return Object.hasOwn(facts, path);
}

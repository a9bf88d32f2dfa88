/** The part of the schema that belongs to a place in a manifest. */
import { splitPointer } from '../json/json-node.ts';
import { shapes } from './manifest-validator.generated.js';
import type { PropertyShape, Shape } from './shape.ts';

/** The shape of the object at a pointer; `null` where no object belongs there. */
export function shapeAt(pointer: string): Shape | null {
  const name = shapeNameAt(pointer);
  return name === null ? null : shapeNamed(name);
}

/** The name of that shape. */
export function shapeNameAt(pointer: string): string | null {
  let name: string | undefined = 'Manifest';
  for (const key of splitPointer(pointer)) {
    if (!isIndex(key)) name = property(shapeNamed(name), key)?.shape;
    if (name === undefined) return null;
  }
  return name;
}

/** The property at a pointer, or the one whose list the pointer leads into. */
export function propertyAt(pointer: string): PropertyShape | null {
  const keys = splitPointer(pointer);
  while (isIndex(keys.at(-1))) keys.pop();
  const name = keys.pop();
  const parent = pointer === '' ? '' : keys.map((key) => `/${key}`).join('');
  return name === undefined ? null : property(shapeAt(parent), name);
}

export function propertyNames(pointer: string): string[] {
  return Object.keys(shapeAt(pointer)?.properties ?? {});
}

function property(shape: Shape | null, name: string): PropertyShape | null {
  return shape !== null && Object.hasOwn(shape.properties, name) ? (shape.properties[name] ?? null) : null;
}

export function shapeNamed(name: string): Shape | null {
  return shapes[name] ?? null;
}

function isIndex(key: string | undefined): boolean {
  return key !== undefined && /^\d+$/.test(key);
}

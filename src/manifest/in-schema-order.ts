/** Keys in the order of the schema, at every depth: where people added one, it does not stand at the end. */

import { isRecord } from '../json/is-record.ts';
import { isManifest } from './is-manifest.ts';
import type { Manifest } from './manifest.generated.ts';
import type { Shape } from './shape.ts';
import { shapeNamed } from './shape-at.ts';

export function inSchemaOrder(manifest: Manifest): Manifest {
  const ordered = order(manifest, shapeNamed('Manifest'));
  return isManifest(ordered) ? ordered : manifest;
}

function order(value: unknown, shape: Shape | null): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => order(entry, shape));
  if (!isRecord(value)) return value;
  const members = orderedMembers(Object.entries(value), shape);
  return Object.fromEntries(members.map(([key, member]) => [key, order(member, shapeOf(shape, key))]));
}

/**
 * The members of one object in the order of its shape. A key that the shape does not know, one that is misspelt or
 * half typed, has no place in that order: then all stay where their author put them.
 */
export function orderedMembers<Value>(
  members: readonly (readonly [key: string, value: Value])[],
  shape: Shape | null,
): readonly (readonly [key: string, value: Value])[] {
  const ranks = new Map(Object.keys(shape?.properties ?? {}).map((key, rank) => [key, rank]));
  if (!members.every(([key]) => ranks.has(key))) return members;
  return members.toSorted(([a], [b]) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** The shape of what stands under a key; `null` where no object of a known shape does. */
export function shapeOf(shape: Shape | null, key: string): Shape | null {
  if (shape === null || !Object.hasOwn(shape.properties, key)) return null;
  const inner = shape.properties[key]?.shape;
  return inner === undefined ? null : shapeNamed(inner);
}

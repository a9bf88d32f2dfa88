/** Keys in the order of the schema, at every depth: where people added one, it does not stand at the end. */

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
  if (typeof value !== 'object' || value === null || shape === null) return value;
  const keys = Object.keys(shape.properties);
  const rank = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([key, member]) => {
        const inner = shape.properties[key]?.shape;
        return [key, inner === undefined ? member : order(member, shapeNamed(inner))];
      }),
  );
}

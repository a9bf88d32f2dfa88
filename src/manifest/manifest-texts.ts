import { pointerTo } from '../json/json-node.ts';
import type { Manifest } from './manifest.generated.ts';
import type { Shape, TextRole } from './shape.ts';
import { shapeNamed } from './shape-at.ts';

interface ManifestText {
  readonly pointer: string;
  readonly text: string;
  readonly role: TextRole;
}

/** Every text of a manifest with its place and how it is read, in the order of the file. */
export function manifestTexts(manifest: Manifest): ManifestText[] {
  const texts: ManifestText[] = [];
  collect(manifest, '', shapeNamed('Manifest'), 'plain', texts);
  return texts;
}

function collect(value: unknown, pointer: string, shape: Shape | null, role: TextRole, texts: ManifestText[]): void {
  if (typeof value === 'string') {
    texts.push({ pointer, text: value, role });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, pointerTo(pointer, index), shape, role, texts);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      const property = shape?.properties[key];
      const inner = property?.shape === undefined ? null : shapeNamed(property.shape);
      collect(member, pointerTo(pointer, key), inner, property?.role ?? 'plain', texts);
    }
  }
}

import { pointerTo } from '../json/json-node.ts';
import type { Manifest } from './manifest.generated.ts';
import type { Shape } from './shape.ts';
import { shapeNamed } from './shape-at.ts';
import { TEXT_TRAITS, type TextKind, type TextTraits } from './text-kind.ts';

export interface ManifestText {
  readonly pointer: string;
  readonly text: string;
  readonly holds: TextKind;
  /** What follows from its kind. */
  readonly traits: TextTraits;
}

/** Every text of a manifest with its place and what it is, in the order of the file. */
export function manifestTexts(manifest: Manifest): ManifestText[] {
  const texts: ManifestText[] = [];
  collect(manifest, '', shapeNamed('Manifest'), 'plain', texts);
  return texts;
}

function collect(value: unknown, pointer: string, shape: Shape | null, holds: TextKind, texts: ManifestText[]): void {
  if (typeof value === 'string') {
    texts.push({ pointer, text: value, holds, traits: TEXT_TRAITS[holds] });
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) collect(item, pointerTo(pointer, index), shape, holds, texts);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, member] of Object.entries(value)) {
      const property = shape?.properties[key];
      const inner = property?.shape === undefined ? null : shapeNamed(property.shape);
      collect(member, pointerTo(pointer, key), inner, property?.holds ?? 'plain', texts);
    }
  }
}

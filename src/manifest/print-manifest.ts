/** A manifest as people keep it, from its values: laid out as `format` lays out a text. */
import { isRecord } from '../json/is-record.ts';
import { type Laid, layOut } from '../json/lay-out.ts';
import type { Manifest } from './manifest.generated.ts';

export function printManifest(manifest: Manifest): string {
  return layOut(laid(manifest));
}

function laid(value: unknown): Laid {
  if (Array.isArray(value)) return { items: value.map(laid) };
  if (isRecord(value))
    return { members: Object.entries(value).map(([key, member]) => [JSON.stringify(key), laid(member)]) };
  return JSON.stringify(value) ?? 'null';
}

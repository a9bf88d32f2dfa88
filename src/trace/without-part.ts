import { without } from '../json/edit.ts';
import { isRecord } from '../json/is-record.ts';
import { pointerTo, splitPointer, valueAt } from '../json/json-node.ts';

/**
 * A manifest without a part; what holds nothing else goes with it, since an empty list or object says no less than none.
 * A part that alone makes up the whole manifest stays.
 */
export function withoutPart(root: unknown, pointer: string): unknown {
  const keys = splitPointer(pointer);
  const depth = keys.findLastIndex((_, at) => sizeOf(valueAt(root, pointerOf(keys.slice(0, at)))) > 1);
  return depth < 0 ? root : without(root, pointerOf(keys.slice(0, depth + 1)));
}

function pointerOf(keys: readonly string[]): string {
  return keys.reduce<string>(pointerTo, '');
}

function sizeOf(node: unknown): number {
  return isRecord(node) || Array.isArray(node) ? Object.keys(node).length : 0;
}

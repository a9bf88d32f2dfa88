import { isRecord } from '../json/is-record.ts';
import { pointerTo } from '../json/json-node.ts';

/** One value of a manifest, from the whole down to a single word. */
export interface ManifestPart {
  readonly pointer: string;
  readonly value: unknown;
  /** The name it goes by: of a list's item, the name of the list. */
  readonly name: string;
}

/** Every part of a manifest below its root, in the order of the text; what holds a part comes before it. */
export function* partsOf(value: unknown, pointer = '', name = ''): Generator<ManifestPart> {
  if (pointer !== '') yield { pointer, value, name };
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* partsOf(item, pointerTo(pointer, index), name);
    }
  } else if (isRecord(value)) {
    for (const [key, member] of Object.entries(value)) yield* partsOf(member, pointerTo(pointer, key), key);
  }
}

export function isWithin(pointer: string, holder: string): boolean {
  return pointer === holder || pointer.startsWith(`${holder}/`);
}

/** The item of the outermost list that a part stands in; of a part in no list, the part itself. */
export function itemOf(pointer: string): string {
  return ITEM.exec(pointer)?.[0] ?? pointer;
}

export function isInItem(pointer: string): boolean {
  return ITEM.test(pointer);
}

const ITEM = /^.*?\/\d+(?=\/|$)/u;

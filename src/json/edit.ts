/**
 * Data with one part put, taken away or put in between, found by its pointer (RFC 6901). Nothing is changed in place:
 * the parts that are not on the way there are shared with what was given. A pointer that leads nowhere changes nothing.
 */
import { isRecord } from './is-record.ts';
import { pointerTo, splitPointer } from './json-node.ts';

/** With a value at a pointer: in the place of a list's item, or as a member, whether or not there was one. */
export function withValue(root: unknown, pointer: string, value: unknown): unknown {
  if (pointer === '') return value;
  return edited(root, splitPointer(pointer), {
    item: (list, index) => (index < list.length ? list.with(index, value) : list),
    member: (record, key) => ({ ...record, [key]: value }),
  });
}

/** With other values at many pointers, in one walk. */
export function withValues(root: unknown, values: ReadonlyMap<string, unknown>, pointer = ''): unknown {
  if (values.has(pointer)) return values.get(pointer);
  if (Array.isArray(root)) return root.map((item, index) => withValues(item, values, pointerTo(pointer, index)));
  if (!isRecord(root)) return root;
  const members = Object.entries(root).map(([key, member]) => [
    key,
    withValues(member, values, pointerTo(pointer, key)),
  ]);
  return Object.fromEntries(members);
}

/** Without what stands at a pointer; the items behind it move up. */
export function without(root: unknown, pointer: string): unknown {
  return edited(root, splitPointer(pointer), {
    item: (list, index) => list.toSpliced(index, 1),
    member: (record, key) => Object.fromEntries(Object.entries(record).filter(([name]) => name !== key)),
  });
}

/** With a value put into a list in front of the item at a pointer, or at the list's end; or as a member. */
export function withInserted(root: unknown, pointer: string, value: unknown): unknown {
  return edited(root, splitPointer(pointer), {
    item: (list, index) => list.toSpliced(index, 0, value),
    member: (record, key) => ({ ...record, [key]: value }),
  });
}

/** What happens where the pointer ends. */
interface Change {
  readonly item: (list: readonly unknown[], index: number) => readonly unknown[];
  readonly member: (record: Readonly<Record<string, unknown>>, key: string) => Readonly<Record<string, unknown>>;
}

function edited(node: unknown, [key, ...rest]: readonly string[], change: Change): unknown {
  if (key === undefined) return node;
  if (Array.isArray(node)) {
    if (!/^\d+$/u.test(key)) return node;
    const index = Number(key);
    if (rest.length === 0) return change.item(node, index);
    return node.map((item, at) => (at === index ? edited(item, rest, change) : item));
  }
  if (!isRecord(node)) return node;
  if (rest.length === 0) return change.member(node, key);
  return Object.hasOwn(node, key) ? { ...node, [key]: edited(node[key], rest, change) } : node;
}

import { splitPointer, valueAt } from '../../json/json-node.ts';
import type { Edit } from './list-edits.ts';
import { isRecord } from './plain.ts';

/**
 * The new manifest as it would be without some of its edits: what follows from just these edits shows by comparing.
 * The result need not fit the schema; it is for looking at, not for keeping.
 */
export function revertEdits(before: unknown, after: unknown, edits: readonly Edit[]): unknown {
  const result: unknown = structuredClone(after);
  for (const edit of edits)
    if (edit.before !== null && edit.after !== null) put(result, edit.after, valueAt(before, edit.before));
  const added = edits.flatMap((edit) => (edit.before === null && edit.after !== null ? [edit.after] : []));
  for (const pointer of added.sort(laterFirst)) remove(result, pointer);
  for (const edit of edits) {
    if (edit.before === null || edit.after !== null) continue;
    insert(result, edit.parent, splitPointer(edit.before).at(-1) ?? '', valueAt(before, edit.before));
  }
  return result;
}

/** Items of one list are removed from its end, so that the places of the others hold. */
function laterFirst(a: string, b: string): number {
  const [left, right] = [splitPointer(a), splitPointer(b)];
  for (const [index, part] of left.entries()) {
    const other = right[index];
    if (other === undefined) return -1;
    if (part === other) continue;
    return /^\d+$/u.test(part) && /^\d+$/u.test(other) ? Number(other) - Number(part) : part < other ? 1 : -1;
  }
  return 1;
}

function put(root: unknown, pointer: string, value: unknown): void {
  const { parent, key } = split(root, pointer);
  if (Array.isArray(parent)) parent[Number(key)] = structuredClone(value);
  else if (isRecord(parent)) parent[key] = structuredClone(value);
}

function remove(root: unknown, pointer: string): void {
  const { parent, key } = split(root, pointer);
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (isRecord(parent)) delete parent[key];
}

function insert(root: unknown, pointer: string, key: string, value: unknown): void {
  const parent = valueAt(root, pointer);
  if (Array.isArray(parent)) parent.splice(Math.min(Number(key), parent.length), 0, structuredClone(value));
  else if (isRecord(parent)) parent[key] = structuredClone(value);
}

function split(root: unknown, pointer: string): { parent: unknown; key: string } {
  const keys = splitPointer(pointer);
  const key = keys.pop() ?? '';
  const parent = keys.reduce<unknown>(
    (node, part) => (isRecord(node) || Array.isArray(node) ? Reflect.get(node, part) : undefined),
    root,
  );
  return { parent, key };
}

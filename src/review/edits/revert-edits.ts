import { withInserted, without, withValue } from '../../json/edit.ts';
import { pointerTo, splitPointer, valueAt } from '../../json/json-node.ts';
import type { Edit } from './list-edits.ts';

/**
 * The new manifest as it would be without some of its edits: what follows from just these edits shows by comparing.
 * The result need not fit the schema; it is for looking at, not for keeping.
 */
export function revertEdits(before: unknown, after: unknown, edits: readonly Edit[]): unknown {
  let result = after;
  for (const edit of edits)
    if (edit.before !== null && edit.after !== null)
      result = withValue(result, edit.after, valueAt(before, edit.before));
  const added = edits.flatMap((edit) => (edit.before === null && edit.after !== null ? [edit.after] : []));
  for (const pointer of added.sort(laterFirst)) result = without(result, pointer);
  for (const edit of edits) {
    if (edit.before === null || edit.after !== null) continue;
    const key = splitPointer(edit.before).at(-1) ?? '';
    result = withInserted(result, pointerTo(edit.parent, key), valueAt(before, edit.before));
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

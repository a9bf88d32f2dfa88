import { withInserted, without, withValue } from '../../json/edit.ts';
import { pointerTo, splitPointer, valueAt } from '../../json/json-node.ts';
import type { Edit } from './list-edits.ts';

/**
 * The new manifest as it would be without some of its edits: what follows from just these edits shows by comparing.
 * The result need not fit the schema; it is for looking at, not for keeping.
 *
 * @param edits some of those that were listed, in the order of the list
 */
export function revertEdits(before: unknown, after: unknown, edits: readonly Edit[]): unknown {
  const changed = edits.filter((edit) => edit.before !== null && edit.after !== null);
  const added = edits.filter((edit) => edit.before === null);
  const removed = edits.filter((edit) => edit.after === null);
  // Items of one list are taken away from its end, and lists are seen to before what they are in, so that places hold.
  const moving = [...added.toReversed(), ...removed].toSorted((a, b) => depthOf(b) - depthOf(a));
  return [...changed, ...moving].reduce((result, edit) => reverted(before, result, edit), after);
}

function depthOf({ parent }: Edit): number {
  return splitPointer(parent).length;
}

function reverted(before: unknown, result: unknown, edit: Edit): unknown {
  if (edit.before === null) return edit.after === null ? result : without(result, edit.after);
  const old = valueAt(before, edit.before);
  if (edit.after !== null) return withValue(result, edit.after, old);
  return withInserted(result, pointerTo(edit.parent, splitPointer(edit.before).at(-1) ?? ''), old);
}

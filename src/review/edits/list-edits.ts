/**
 * What was edited in a manifest, node by node, whatever it means: the net below the rules. An edit that no rule
 * explains is reported by the rules in `rules/unexplained.ts`, so that no edit is ever silent. By what the items of a
 * list are known, and whether their order has a meaning, the schema says (`identity`, `ordered`).
 */
import { canonicalText } from '../../json/canonical-text.ts';
import { isRecord } from '../../json/is-record.ts';
import { pointerTo } from '../../json/json-node.ts';
import { isReordered, pairItems } from '../../json/pair-items.ts';
import { itemIdentities } from '../../manifest/item-identities.ts';
import type { PropertyShape } from '../../manifest/shape.ts';
import { propertyAt } from '../../manifest/shape-at.ts';

export interface Edit {
  /** Where it stood; `null` for what is new. */
  readonly before: string | null;
  /** Where it stands; `null` for what is gone. */
  readonly after: string | null;
  /** The node of the new manifest that it is in: where it can be shown, and put back. */
  readonly parent: string;
}

export function listEdits(before: unknown, after: unknown): Edit[] {
  return [...editsOf({ value: before, pointer: '' }, { value: after, pointer: '' }, '')];
}

interface Node {
  readonly value: unknown;
  readonly pointer: string;
}

function* editsOf(before: Node, after: Node, parent: string): Generator<Edit> {
  if (canonicalText(before.value) === canonicalText(after.value)) return;
  const shape = propertyAt(after.pointer);
  if (isRecord(before.value) && isRecord(after.value)) yield* memberEdits(before, after, before.value, after.value);
  else if (isItemList(before.value, shape) && isItemList(after.value, shape)) {
    yield* itemEdits(before, after, before.value, after.value, shape);
  } else yield { before: before.pointer, after: after.pointer, parent };
}

/** The cells of a table and the blocks of a section make sense as a whole only. */
function isItemList(value: unknown, shape: PropertyShape | null): value is readonly unknown[] {
  return Array.isArray(value) && (shape?.ordered !== true || value.every(isRecord));
}

function* memberEdits(
  before: Node,
  after: Node,
  old: Record<string, unknown>,
  now: Record<string, unknown>,
): Generator<Edit> {
  for (const key of new Set([...Object.keys(now), ...Object.keys(old)])) {
    const from = { value: old[key], pointer: pointerTo(before.pointer, key) };
    const to = { value: now[key], pointer: pointerTo(after.pointer, key) };
    if (!Object.hasOwn(old, key)) yield { before: null, after: to.pointer, parent: after.pointer };
    else if (!Object.hasOwn(now, key)) yield { before: from.pointer, after: null, parent: after.pointer };
    else yield* editsOf(from, to, after.pointer);
  }
}

function* itemEdits(
  before: Node,
  after: Node,
  old: readonly unknown[],
  now: readonly unknown[],
  shape: PropertyShape | null,
): Generator<Edit> {
  const pairing = pairItems(old, now, itemIdentities(shape));
  for (const { before: from, after: to, from: index, to: place } of pairing.pairs) {
    const was = { value: from, pointer: pointerTo(before.pointer, index) };
    yield* editsOf(was, { value: to, pointer: pointerTo(after.pointer, place) }, after.pointer);
  }
  for (const { at } of pairing.removed) {
    yield { before: pointerTo(before.pointer, at), after: null, parent: after.pointer };
  }
  for (const { at } of pairing.added)
    yield { before: null, after: pointerTo(after.pointer, at), parent: after.pointer };
  if (shape?.ordered === true && isReordered(pairing)) {
    yield { before: before.pointer, after: after.pointer, parent: after.pointer };
  }
}

/** Whether a list whose order says nothing has its items in another order: no edit, but lines of a page move. */
export function hasOtherOrder(before: unknown, after: unknown): boolean {
  return isOtherOrder({ value: before, pointer: '' }, { value: after, pointer: '' });
}

function isOtherOrder(before: Node, after: Node): boolean {
  const [old, now] = [before.value, after.value];
  if (isRecord(old) && isRecord(now)) {
    return Object.keys(now).some((key) => {
      const member = (node: Node, value: unknown): Node => ({ value, pointer: pointerTo(node.pointer, key) });
      return Object.hasOwn(old, key) && isOtherOrder(member(before, old[key]), member(after, now[key]));
    });
  }
  const shape = propertyAt(after.pointer);
  if (!isItemList(old, shape) || !isItemList(now, shape)) return false;
  const pairing = pairItems(old, now, itemIdentities(shape));
  if (shape?.ordered !== true && isReordered(pairing)) return true;
  return pairing.pairs.some((pair) =>
    isOtherOrder(
      { value: pair.before, pointer: pointerTo(before.pointer, pair.from) },
      { value: pair.after, pointer: pointerTo(after.pointer, pair.to) },
    ),
  );
}

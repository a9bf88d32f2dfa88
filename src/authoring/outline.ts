/** The parts of a manifest as a tree of names, for the outline that editors show beside a text. */

import { isRecord } from '../json/is-record.ts';
import { pointerTo } from '../json/json-node.ts';
import { type LooseNode, looseValue, readLooseJson, type Stretch } from '../json/loose-json.ts';
import { descriptionAt } from '../manifest/description-at.ts';
import { propertyAt } from '../manifest/shape-at.ts';
import { shortened } from '../problem/shortened.ts';

export interface OutlineEntry {
  /** The key; of an item what it is known by, or its number. */
  readonly name: string;
  /** A short value, or what the schema calls the part; empty where there is nothing to say. */
  readonly detail: string;
  readonly kind: LooseNode['kind'];
  /** All of it, and what to select in it: its key, or the beginning of the item. */
  readonly place: Stretch;
  readonly label: Stretch;
  readonly children: readonly OutlineEntry[];
}

/** The text need not be JSON yet. Never throws. */
export function outlineOf(text: string): OutlineEntry[] {
  const root = readLooseJson(text);
  return root === null ? [] : entriesIn(root, '');
}

function entriesIn(node: LooseNode, pointer: string): OutlineEntry[] {
  const members = node.members.map(({ name, key, value, start, end }) => {
    const own = pointerTo(pointer, name);
    return entryOf(name, value, own, { start, end }, key);
  });
  const items = node.items.map((item, index) => {
    const own = pointerTo(pointer, index);
    const label = { start: item.start, end: Math.min(item.start + 1, item.end) };
    return entryOf(itemName(item, own, index), item, own, item, label);
  });
  return [...members, ...items];
}

function entryOf(name: string, value: LooseNode | null, pointer: string, place: Stretch, label: Stretch): OutlineEntry {
  const { start, end } = place;
  return {
    name: name === '' ? '""' : name,
    detail: detailOf(value, pointer),
    kind: value?.kind ?? 'other',
    place: { start, end },
    label,
    children: value === null ? [] : entriesIn(value, pointer),
  };
}

function detailOf(value: LooseNode | null, pointer: string): string {
  const plain = value?.value;
  if (plain === undefined) return descriptionAt(pointer)?.title ?? '';
  return onOneLine(typeof plain === 'string' ? plain : JSON.stringify(plain));
}

function itemName(item: LooseNode, pointer: string, index: number): string {
  const value = looseValue(item);
  if (typeof value === 'string' && value !== '') return onOneLine(value);
  const known = propertyAt(pointer)?.identity ?? [];
  const said = isRecord(value) ? known.map((member) => value[member]).find((text) => text !== undefined) : undefined;
  if (typeof said === 'string' && said !== '') return onOneLine(said);
  return Array.isArray(said) ? onOneLine(said.map(String).join(', ')) : String(index + 1);
}

const LONGEST = 60;

function onOneLine(text: string): string {
  return shortened(text.replaceAll(/\s+/gu, ' ').trim(), LONGEST);
}

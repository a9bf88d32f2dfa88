/** What stands at a place of a manifest's text, whole or half written: which property, its key or its value. */
import { pointerTo } from '../json/json-node.ts';
import { offsetInString, unitInString } from '../json/json-string.ts';
import { type LooseMember, type LooseNode, readLooseJson, type Stretch } from '../json/loose-json.ts';

export interface Spot {
  /** RFC 6901: of the property that is meant, or of the item of a list. */
  readonly pointer: string;
  /** A value also where none stands yet: behind a colon, or in a list. */
  readonly part: 'key' | 'value';
  /** What stands there, quotation marks included; empty where nothing does. */
  readonly place: Stretch;
  /** Of a text that stands there, decoded: the whole of it, and how many UTF-16 units stand before the cursor. */
  readonly text: { readonly whole: string; readonly before: number } | null;
  /** The value that stands there; `null` at keys, and where nothing does. */
  readonly node: LooseNode | null;
  /** The object or the list around it, and its pointer; `null` at the value of the whole text. */
  readonly holder: LooseNode | null;
  readonly parent: string;
  readonly root: LooseNode | null;
}

/**
 * @param offset into the text, in UTF-16 units
 * @returns `null` where nothing can stand: before the first brace, and behind the last one
 */
export function spotAt(text: string, offset: number): Spot | null {
  const root = readLooseJson(text);
  if (root === null) return { ...nothingAt(offset, ''), holder: null, parent: '', root };
  let [node, pointer] = [root, ''];
  for (;;) {
    if (!isInside(node, offset)) return null;
    const next = node.kind === 'object' ? inObject(text, node, pointer, offset) : inList(text, node, pointer, offset);
    if ('found' in next) return { ...next.found, holder: node, parent: pointer, root };
    [node, pointer] = [next.node, next.pointer];
  }
}

type Found = Omit<Spot, 'holder' | 'parent' | 'root'>;
type Step = { readonly found: Found } | { readonly node: LooseNode; readonly pointer: string };

/** Between its brackets: a closing one that is missing lets it go on to the end. */
function isInside({ kind, start, end, closed }: LooseNode, offset: number): boolean {
  if (kind !== 'object' && kind !== 'list') return false;
  return offset > start && (closed ? offset < end : offset <= end);
}

function covers({ start, end }: Stretch, offset: number): boolean {
  return start <= offset && offset <= end;
}

function inObject(text: string, node: LooseNode, pointer: string, offset: number): Step {
  const member = node.members.findLast(({ start }) => start <= offset);
  if (member === undefined) return { found: { ...nothingAt(offset, pointer), part: 'key' } };
  const own = pointerTo(pointer, member.name);
  if (covers(member.key, offset)) return { found: keySpot(text, member, own, offset) };
  const { colon, value } = member;
  if (value !== null && isInside(value, offset)) return { node: value, pointer: own };
  if (value !== null && covers(value, offset)) return { found: valueSpot(text, value, own, offset) };
  const awaitsValue = colon !== null && colon < offset && (value === null || offset < value.start);
  if (awaitsValue) return { found: nothingAt(offset, own) };
  return { found: { ...nothingAt(offset, pointer), part: 'key' } };
}

function keySpot(text: string, { name, key }: LooseMember, pointer: string, offset: number): Found {
  const before = unitInString(text, key.start, key.end, offset);
  return { pointer, part: 'key', place: key, text: { whole: name, before }, node: null };
}

function inList(text: string, node: LooseNode, pointer: string, offset: number): Step {
  const index = node.items.findIndex((item) => covers(item, offset));
  const item = node.items[index];
  if (item === undefined) {
    const before = node.items.filter(({ end }) => end < offset).length;
    return { found: nothingAt(offset, pointerTo(pointer, before)) };
  }
  const own = pointerTo(pointer, index);
  return isInside(item, offset) ? { node: item, pointer: own } : { found: valueSpot(text, item, own, offset) };
}

function valueSpot(text: string, node: LooseNode, pointer: string, offset: number): Found {
  const { start, end, kind, value } = node;
  const decoded = kind === 'text' && typeof value === 'string' ? value : null;
  const shown = decoded === null ? null : { whole: decoded, before: unitInString(text, start, end, offset) };
  return { pointer, part: 'value', place: { start, end }, text: shown, node };
}

function nothingAt(offset: number, pointer: string): Found {
  return { pointer, part: 'value', place: { start: offset, end: offset }, text: null, node: null };
}

/** A stretch of a decoded text, where it stands: a text that was never closed ends where its closing mark would stand. */
export function stretchInText(text: string, { place, node }: Pick<Spot, 'place' | 'node'>, part: Stretch): Stretch {
  const end = node?.closed === false ? place.end + 1 : place.end;
  return {
    start: offsetInString(text, place.start, end, part.start),
    end: offsetInString(text, place.start, end, part.end),
  };
}

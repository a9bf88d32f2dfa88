/** Two versions of a passage in one: blocks that belong together are compared inside, others are inserted or removed. */
import type { Element, ElementContent, Properties } from 'hast';
import { classNames } from '../element.ts';
import { type Aligned, align } from './align.ts';
import { compareTables } from './compare-tables.ts';
import { compareWords } from './compare-words.ts';
import { markSegment } from './marks.ts';
import { type Segment, segmentKey, segmentsOf, segmentText } from './segment.ts';
import { similarity } from './similarity.ts';

export interface ComparedBlock {
  readonly nodes: readonly ElementContent[];
  readonly isChanged: boolean;
}

export function compareBlocks(before: readonly ElementContent[], after: readonly ElementContent[]): ComparedBlock[] {
  const aligned = align(segmentsOf(before), segmentsOf(after), { key: segmentKey, likeness });
  return aligned.map((pair) => ({ nodes: showPair(pair), isChanged: pair.kind !== 'same' }));
}

/** The content of one element. Parts that did not change are marked, so that a reader can put them aside. */
export function compareContents(before: readonly ElementContent[], after: readonly ElementContent[]): ElementContent[] {
  return compareBlocks(before, after).flatMap(({ nodes, isChanged }) =>
    isChanged ? nodes : nodes.map((node) => (isListItem(node) ? asUnchanged(node) : node)),
  );
}

function showPair(pair: Aligned<Segment>): readonly ElementContent[] {
  switch (pair.kind) {
    case 'same':
      return pair.after.kind === 'block' ? [pair.after.node] : pair.after.nodes;
    case 'removed':
      return [markSegment(pair.before, 'del')];
    case 'inserted':
      return [markSegment(pair.after, 'ins')];
    case 'changed':
      return compareSegments(pair.before, pair.after);
  }
}

function compareSegments(before: Segment, after: Segment): readonly ElementContent[] {
  if (before.kind === 'words' && after.kind === 'words') return compareWords(before.nodes, after.nodes);
  if (before.kind === 'block' && after.kind === 'block') return [compareElements(before.node, after.node)];
  return [markSegment(before, 'del'), markSegment(after, 'ins')];
}

function compareElements(before: Element, after: Element): Element {
  if (after.tagName === 'table') return compareTables(before, after);
  const children = compareContents(before.children, after.children);
  return { ...after, children: after.tagName === 'ol' ? numbered(children, after) : children };
}

/** Only like can become like: a list a list, an alert an alert of its kind. */
function likeness(before: Segment, after: Segment): number {
  if (before.kind === 'words' || after.kind === 'words') return before.kind === after.kind ? 1 : 0;
  const kindOf = ({ tagName, ...node }: Element) => `${tagName} ${classNames({ ...node, tagName }).join(' ')}`;
  if (kindOf(before.node) !== kindOf(after.node)) return 0;
  const words = similarity(segmentText(before), segmentText(after));
  return NESTING.has(after.node.tagName) ? Math.max(words, words > 0.15 ? 0.4 : 0) : words;
}

/** A list or table of which little stayed is still read item by item. */
const NESTING: ReadonlySet<string> = new Set(['ol', 'ul', 'div', 'table', 'blockquote']);

/** Removed items keep their place in the list, and the others the numbers that they have without them. */
function numbered(items: readonly ElementContent[], list: Element): ElementContent[] {
  const { start } = list.properties;
  let number = typeof start === 'number' ? start : 1;
  return items.map((item) => {
    if (item.type !== 'element' || item.tagName !== 'li') return item;
    if (classNames(item).includes('row-del')) return item;
    const properties: Properties = { ...item.properties, value: String(number++) };
    return { ...item, properties };
  });
}

function isListItem(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'li';
}

function asUnchanged(item: Element): Element {
  return { ...item, properties: { ...item.properties, className: [...classNames(item), 'unchanged'] } };
}

/** What an element consists of, as a reader sees it: blocks, and runs of words between them. */
import type { Element, ElementContent } from 'hast';
import { textOrder } from '../../problem/text-order.ts';
import { textOf } from '../element.ts';

export type Segment =
  | { readonly kind: 'block'; readonly node: Element }
  | { readonly kind: 'words'; readonly nodes: readonly ElementContent[] };

const INLINE: ReadonlySet<string> = new Set(['a', 'br', 'code', 'del', 'em', 'img', 'input', 'span', 'strong', 'sup']);

export function segmentsOf(nodes: readonly ElementContent[]): Segment[] {
  const segments: Segment[] = [];
  let words: ElementContent[] = [];
  const endRun = () => {
    // Between blocks stand only line breaks of the source.
    if (words.some((node) => node.type === 'element' || textOf(node).trim() !== '')) {
      segments.push({ kind: 'words', nodes: words });
    }
    words = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && !INLINE.has(node.tagName)) {
      endRun();
      segments.push({ kind: 'block', node });
    } else if (node.type !== 'comment') words.push(node);
  }
  endRun();
  return segments;
}

/** The same for segments that look and act the same. */
export function segmentKey(segment: Segment): string {
  return segment.kind === 'block' ? nodeKey(segment.node) : `words ${segment.nodes.map(nodeKey).join('')}`;
}

/** Everything about a node that a reader can notice; not where it stands. */
export function nodeKey(node: ElementContent): string {
  if (node.type === 'text') return JSON.stringify(node.value);
  if (node.type !== 'element') return '';
  const children = isContainer(node) ? segmentsOf(node.children).map(segmentKey) : node.children.map(nodeKey);
  return `<${elementKey(node)}>${children.join('')}</>`;
}

/** An element without what is inside. Ids follow from the words of headings, and never make a difference by themselves. */
export function elementKey({ tagName, properties }: Element): string {
  const { id: _id, ...rest } = properties;
  return `${tagName} ${JSON.stringify(Object.entries(rest).sort(([a], [b]) => textOrder(a, b)))}`;
}

export function segmentText(segment: Segment): string {
  return segment.kind === 'block' ? textOf(segment.node) : segment.nodes.map(textOf).join('');
}

function isContainer({ tagName }: Element): boolean {
  return !INLINE.has(tagName) && tagName !== 'pre';
}

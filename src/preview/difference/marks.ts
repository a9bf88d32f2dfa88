/** Passages that were inserted or removed, marked as such in the place where they stand. */
import type { Element, ElementContent, Properties } from 'hast';
import { classNames, element } from '../element.ts';
import { isAnchorLink } from '../markdown/headings.ts';
import type { Segment } from './segment.ts';

export type Mark = 'ins' | 'del';

/** Elements whose parents take no `ins` or `del`: their content is marked instead. */
const FIXED: ReadonlySet<string> = new Set(['li', 'tr', 'td', 'th', 'thead', 'tbody']);

export function markSegment(segment: Segment, mark: Mark): ElementContent {
  return segment.kind === 'block' ? markBlock(segment.node, mark) : element(mark, {}, ...clean(segment.nodes, mark));
}

function markBlock(node: Element, mark: Mark): Element {
  const [shown] = clean([node], mark);
  if (shown?.type !== 'element') return node;
  return FIXED.has(node.tagName) ? markInside(shown, mark) : element(mark, { className: ['passage'] }, shown);
}

/** A row or item of a list, with a class for its colour and its content marked. */
export function markInside(node: Element, mark: Mark): Element {
  const properties: Properties = { ...node.properties, className: [...classNames(node), `row-${mark}`] };
  const hasFixedChildren = node.children.some((child) => child.type === 'element' && FIXED.has(child.tagName));
  if (!hasFixedChildren) return { ...node, properties, children: [element(mark, {}, ...node.children)] };
  const children = node.children.map((child) => (child.type === 'element' ? markInside(child, mark) : child));
  return { ...node, properties, children };
}

/** What was removed can't be linked to any more: its anchors would be those of the passage that took its place. */
function clean(nodes: readonly ElementContent[], mark: Mark): ElementContent[] {
  return mark === 'ins' ? [...nodes] : withoutAnchors(nodes);
}

function withoutAnchors(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (isAnchorLink(node)) return [];
    const { id: _id, ...properties } = node.properties;
    return [{ ...node, properties, children: withoutAnchors(node.children) }];
  });
}

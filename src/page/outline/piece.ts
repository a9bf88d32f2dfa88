import type { PhrasingContent } from 'mdast';
import { spanOf } from '../node-span.ts';
import type { Span } from '../page.ts';

/** An inline node, or the part of a text node from one offset of the page to another. */
export interface Piece extends Span {
  readonly node: PhrasingContent;
}

export function piecesOf(children: readonly PhrasingContent[]): Piece[] {
  return children.map((node) => ({ node, ...spanOf(node) }));
}

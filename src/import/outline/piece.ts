import type { PhrasingContent } from 'mdast';

/** An inline node, or the part of a text node from one offset of the page to another. */
export interface Piece {
  readonly node: PhrasingContent;
  readonly start: number;
  readonly end: number;
}

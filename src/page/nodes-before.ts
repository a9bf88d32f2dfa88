import type { Nodes } from 'mdast';
import { endOf } from './node-span.ts';
import { countFirst } from './spans.ts';

/**
 * How many nodes end before a place, or at it.
 *
 * @param nodes in the order of the page, none inside another: its paragraphs, for one
 */
export function countBefore(nodes: readonly Nodes[], place: number): number {
  return countFirst(nodes, (node) => endOf(node) <= place);
}

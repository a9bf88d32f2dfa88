import type { Nodes } from 'mdast';
import { endOf } from './node-span.ts';

/**
 * How many nodes end before a place, or at it.
 *
 * @param nodes in the order of the page, none inside another: its paragraphs, for one
 */
export function countBefore(nodes: readonly Nodes[], place: number): number {
  let [low, high] = [0, nodes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const node = nodes[middle];
    if (node !== undefined && endOf(node) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

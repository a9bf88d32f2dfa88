import type { Root, RootContent } from 'mdast';
import { firstNumber } from './node-span.ts';

/**
 * The blocks of a page, their kinds and their nesting, as one word. A repair of words, numbers or blanks must not turn
 * a step into a code block or a list into two: pages with different shapes are different pages. Definitions are left
 * out, because nobody sees them.
 */
export function blockShape(tree: Root): string {
  return tree.children.map(shapeOf).join('');
}

function shapeOf(node: RootContent): string {
  switch (node.type) {
    case 'definition':
      return '';
    case 'heading':
      return `h${node.depth} `;
    case 'list':
      return `${node.ordered === true ? `ol${firstNumber(node)}` : 'ul'}(${node.children.map(shapeOf).join('')})`;
    case 'listItem':
    case 'blockquote':
      return `${node.type}(${node.children.map(shapeOf).join('')})`;
    default:
      return `${node.type} `;
  }
}

import type { Node } from 'mdast';
import type { Span } from './page.ts';

/** Where a node stands. Every node of a parsed page has a position; one without it stands at the start. */
export function spanOf({ position }: Node): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** The words of a node, markup left out. */
export function wordsOf(node: { readonly children: readonly Node[] }): string {
  return node.children.map(wordsOfChild).join('');
}

function wordsOfChild(node: Node): string {
  if ('value' in node && typeof node.value === 'string') return node.type === 'html' ? '' : node.value;
  if ('children' in node && Array.isArray(node.children)) return wordsOf({ children: node.children });
  return '';
}

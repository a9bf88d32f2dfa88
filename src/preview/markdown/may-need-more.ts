import type { Nodes } from 'mdast';

/** Strikethrough, bare addresses, task lists, footnotes, tables: what each of GitHub's additions cannot do without. */
const SIGNS = /~|www\.|https?:|@|\[[\sxX]\]|\[\^|\||(?:^|\n)[ \t]*:?-+:?[ \t]*(?:\n|$)/i;

/** A construct that could end differently, were a line of it the rule of a table. */
const OF_ONE_LINE: ReadonlySet<Nodes['type']> = new Set(['heading', 'inlineCode', 'link', 'image', 'html']);

/** A note at the foot of the page is written like one. */
const DEFINITION: Nodes['type'] = 'definition';

/**
 * Whether a page, read without GitHub's additions to Markdown, could read differently with them.
 *
 * @param leftOut what is not looked into
 */
export function mayNeedMore(node: Nodes, leftOut: Nodes['type'] | null = null): boolean {
  if (node.type === leftOut) return false;
  if (node.type === 'text') return SIGNS.test(node.value);
  if (node.type === DEFINITION) return true;
  if (OF_ONE_LINE.has(node.type) && node.position?.start.line !== node.position?.end.line) return true;
  return 'children' in node && node.children.some((child) => mayNeedMore(child, leftOut));
}

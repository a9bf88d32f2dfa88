import type { ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const printer = unified().use(rehypeStringify, { allowDangerousHtml: false }).freeze();

/** Elements as HTML text: the only place where markup is written, and where everything is escaped. */
export function printHtml(nodes: readonly ElementContent[]): string {
  return printer.stringify({ type: 'root', children: [...nodes] });
}

/** A whole document, with its type in front. */
export function printDocument(html: ElementContent): string {
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, html] };
  return `${printer.stringify(root)}\n`;
}

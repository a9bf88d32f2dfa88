/** Markdown to elements that are safe to show, whoever wrote the Markdown. */
import type { ElementContent, Root as HtmlRoot } from 'hast';
import type { Html, Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { htmlSource } from './html-source.ts';
import { SAFE_ELEMENTS } from './safe-elements.ts';
import { straightHtml } from './straight-html.ts';

const converter = unified()
  .use(remarkRehype, { handlers: { html: (_state: unknown, { value }: Html) => htmlSource(value) } })
  .use(rehypeSanitize, SAFE_ELEMENTS)
  .freeze();

/** The elements of a page. Every block keeps the lines that it came from. */
export function markdownToHtml(tree: Root): ElementContent[] {
  return straightHtml(tree) ?? convertedHtml(tree);
}

/** The same by the libraries, which know all that Markdown has. */
export function convertedHtml(tree: Root): ElementContent[] {
  const html: HtmlRoot = converter.runSync(tree);
  return html.children.flatMap((node) => (node.type === 'doctype' ? [] : [node]));
}

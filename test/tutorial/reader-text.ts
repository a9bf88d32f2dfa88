/** What a reader of a page can see: words, code, addresses, what pictures show, and the front matter. */
import type { Nodes } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import { readPlainPage } from '../../src/page/plain/plain-page.ts';

/** With tables alone: an address that becomes a link without being written as one can be read either way. */
const processor = remark()
  .data('micromarkExtensions', [gfmTable()])
  .data('fromMarkdownExtensions', [gfmTableFromMarkdown()])
  .use(remarkFrontmatter)
  .freeze();

/** What manifests say is asked for on many pages; a page itself is read once. */
const LONGEST_KEPT = 500;
const kept = new Map<string, string>();

/** One text, with single blanks between words and a line break after each block. */
export function readerText(markdown: string): string {
  const found = kept.get(markdown) ?? oneBlank(textOf(readPlainPage(markdown) ?? processor.parse(markdown)));
  if (markdown.length <= LONGEST_KEPT) kept.set(markdown, found);
  return found;
}

export function oneBlank(text: string): string {
  return text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

function textOf(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value.replace(/\s+/g, ' ');
    case 'html':
      return node.value;
    case 'code':
      return `${node.lang ?? ''}\n${node.value}\n`;
    case 'yaml':
      return `${node.value.replaceAll("''", "'")}\n`;
    case 'link':
      return `${below(node)}${node.url} `;
    case 'image':
      return ` ${node.alt ?? ''} ${node.url} ${node.title ?? ''} `;
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      return `${below(node)}\n`;
    default:
      return below(node);
  }
}

function below(node: Nodes): string {
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** What a reader of a page can see: words, code, addresses, what pictures show, and the front matter. */
import type { Nodes } from 'mdast';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';

const processor = remark().use(remarkFrontmatter).use(remarkGfm).freeze();

/** One text, with single blanks between words and a line break after each block. */
export function readerText(markdown: string): string {
  return oneBlank(textOf(processor.parse(markdown)));
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

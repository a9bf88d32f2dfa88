/**
 * Inline nodes as people's inline Markdown, in the one form that manifests take: one line, pictures and HTML left
 * out, reference links written out.
 */
import type { Nodes, PhrasingContent } from 'mdast';
import { checkInlineMarkdown } from '../../markdown/check-inline-markdown.ts';
import { isSafeTarget, linkTarget } from '../../markdown/link-target.ts';
import { oneLine, plainText } from '../../markdown/plain-text.ts';
import { definitionOf, sourceOf, wordsOf } from '../node-span.ts';
import type { Page } from '../page.ts';
import { type Piece, piecesOf } from './piece.ts';

export function inlineMarkdownOf(page: Page, pieces: readonly Piece[]): string {
  const written = (texts: TextWriter) =>
    oneLine(pieces.map((piece) => write(page, piece, texts, 0)).join('')).replaceAll('{\\{', '{{');
  const text = written(writeText);
  const forms = [() => text, () => guardStart(text), () => written(escapeMarks)];
  const sound = forms.find((form) => checkInlineMarkdown(form()).length === 0);
  // What cannot stand in a manifest even so is kept letter for letter.
  return sound?.() ?? plainText(pieces.map(({ node }) => wordsOf(node)).join(''));
}

type TextWriter = (published: string, value: string) => string;

/** A mark without its partner, between code and links that stay what they are. */
function escapeMarks(published: string): string {
  return published
    .replace(/\n[ \t>]*/g, ' ')
    .replace(/\\?([*_`[\]<])/g, '\\$1')
    .replace(/:(?=\/\/)/g, ':\\');
}

/** Deeper nesting than any page has; below it only the words count. */
const DEEPEST = 8;

function write(page: Page, { node, start, end }: Piece, texts: TextWriter, depth: number): string {
  if (depth > DEEPEST) return plainText(wordsOf(node));
  const inner = (children: readonly PhrasingContent[]) =>
    piecesOf(children)
      .map((piece) => write(page, piece, texts, depth + 1))
      .join('');
  switch (node.type) {
    case 'text':
      return texts(page.text.slice(start, end), node.value);
    case 'inlineCode':
      return sourceOf(page, node);
    case 'strong':
      return mark('**', inner(node.children));
    case 'emphasis':
      return mark('*', inner(node.children));
    case 'delete':
      return inner(node.children);
    case 'link':
      return writeLink(page, node, node.url, inner(node.children));
    case 'linkReference':
      return writeReference(page, node, inner(node.children));
    case 'break':
      return ' ';
    case 'html':
      return writeHtml(node.value);
    default:
      return '';
  }
}

/**
 * The source keeps the author's escapes; entities are decoded, because only Markdown's own marks need them. Two stars
 * in a text have no partner: at the edge of a word they were to be a mark, and elsewhere readers see them.
 */
function writeText(published: string, value: string): string {
  if (!/[\n*&]/.test(published)) return published;
  const source = published
    .replace(/\n[ \t>]*/g, ' ')
    .replace(/(?<=[\p{L}\p{N}])\*\*(?=[\s,.;:]|$)|(?<=^|\s)\*\*(?=\p{L})/gu, '')
    .replace(/(?<!\\)\*\*/g, '\\*\\*');
  return /&#?\w+;/.test(source.replaceAll('\\&', '')) ? value.replace(/[\\`*_[\]<]/g, '\\$&') : source;
}

/** Blanks inside the marks would keep them from closing. */
function mark(marks: string, inner: string): string {
  const content = inner.trim();
  return content === '' ? inner : around(inner, `${marks}${content}${marks}`);
}

function around(inner: string, written: string): string {
  return `${/^\s/.test(inner) ? ' ' : ''}${written}${/\s$/.test(inner) ? ' ' : ''}`;
}

function writeReference(page: Page, node: PhrasingContent & { type: 'linkReference' }, inner: string): string {
  const target = definitionOf(page, node);
  return target === undefined ? `[${inner}]` : writeLink(page, node, target.url, inner);
}

function writeLink(page: Page, node: Nodes, url: string, inner: string): string {
  const source = sourceOf(page, node);
  // A bare address stays one: written out it would be its own text. One of mail in angle brackets would read as a tag.
  if (node.type === 'link' && !source.startsWith('[')) return source.replace(/^<([^<>:]+@[^<>]+)>$/, '$1');
  // A place of this page: the page that is made from the manifest has other headings.
  if (url === '' || url.startsWith('#') || !isSafeTarget(url)) return inner;
  const target = /[\s<>()]/.test(url) ? linkTarget(url) : url;
  const shown = inner.trim();
  return shown === '' ? '' : around(inner, `[${shown}](${target})`);
}

const LAYOUT_TAG = /^<!--|^<\/?(?:a|b|i|em|strong|span|p|div|sup|sub|u|font|center)\b/i;

function writeHtml(value: string): string {
  if (LAYOUT_TAG.test(value)) return '';
  if (/^<br\b/i.test(value)) return ' ';
  // `<tenant>` is a place to fill in that Markdown takes for a tag.
  return plainText(value);
}

/** A paragraph that looks like the start of a list or a heading without being one. */
function guardStart(text: string): string {
  return text.replace(/^(?:[#>|+-]|\d{1,9}(?=[.)])|:::)/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

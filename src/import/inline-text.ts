/**
 * The inline content of a block as people's inline Markdown, in the one form that manifests take: one line, pictures
 * and HTML left out, reference links written out.
 */
import type { Nodes, PhrasingContent } from 'mdast';
import { checkInlineMarkdown } from '../markdown/check-inline-markdown.ts';
import { isSafeTarget, linkTarget } from '../markdown/link-target.ts';
import { oneLine, plainText } from '../markdown/plain-text.ts';
import { nodesBelow, type Page, sourceOf } from './parse-page.ts';

export function inlineText(page: Page, nodes: readonly PhrasingContent[]): string {
  const text = oneLine(nodes.map((node) => write(page, node, 0)).join(''));
  if (checkInlineMarkdown(text).length === 0) return text;
  const guarded = guardStart(text);
  // What cannot stand in a manifest as it is, an unclosed mark for instance, is kept letter for letter.
  return checkInlineMarkdown(guarded).length === 0 ? guarded : plainText(nodes.map(shownText).join(''));
}

/** Deeper nesting than any page has; below it only the words count. */
const DEEPEST = 8;

function write(page: Page, node: PhrasingContent, depth: number): string {
  if (depth > DEEPEST) return plainText(shownText(node));
  const inner = (children: readonly PhrasingContent[]) =>
    children.map((child) => write(page, child, depth + 1)).join('');
  switch (node.type) {
    case 'text':
      return writeText(page, node);
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
    case 'linkReference': {
      const target = page.definitions.get(node.identifier.toLowerCase());
      return target === undefined
        ? `[${inner(node.children)}]`
        : writeLink(page, node, target.url, inner(node.children));
    }
    case 'break':
      return ' ';
    case 'html':
      return writeHtml(node.value);
    default:
      return '';
  }
}

/** The source keeps the author's escapes; entities are decoded, because only Markdown's own marks need them. */
function writeText(page: Page, node: PhrasingContent & { type: 'text' }): string {
  const source = sourceOf(page, node).replace(/\n[ \t>]*/g, ' ');
  return /&#?\w+;/.test(source) ? node.value.replace(/[\\`*_[\]<]/g, '\\$&') : source;
}

function leading(value: string): string {
  return /^\s/.test(value) ? ' ' : '';
}

function trailing(value: string): string {
  return /\s$/.test(value) ? ' ' : '';
}

/** Blanks inside the marks would keep them from closing. */
function mark(marks: string, inner: string): string {
  const content = inner.trim();
  if (content === '') return inner;
  return `${leading(inner)}${marks}${content}${marks}${trailing(inner)}`;
}

function writeLink(page: Page, node: Nodes, url: string, inner: string): string {
  const source = sourceOf(page, node);
  // A bare address stays one: written out it would be its own text.
  if (node.type === 'link' && !source.startsWith('[')) return source;
  // A place of this page: the page that is made from the manifest has other headings.
  if (url === '' || url.startsWith('#') || !isSafeTarget(url)) return inner;
  const target = /[\s<>()]/.test(url) ? linkTarget(url) : url;
  const shown = inner.trim();
  return shown === '' ? '' : `${leading(inner)}[${shown}](${target})${trailing(inner)}`;
}

function writeHtml(value: string): string {
  if (/^<!--/.test(value) || /^<\/?(?:a|b|i|em|strong|span|p|div|sup|sub|u|font|center)\b/i.test(value)) return '';
  if (/^<br\b/i.test(value)) return ' ';
  // `<tenant>` is a place to fill in that Markdown takes for a tag.
  return plainText(value);
}

/** A paragraph that looks like the start of a list or a heading without being one. */
function guardStart(text: string): string {
  return text.replace(/^(?:[#>|+-]|\d{1,9}(?=[.)])|:::)/, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** The words as a reader sees them. */
export function shownText(node: Nodes): string {
  let text = '';
  for (const each of nodesBelow(node)) {
    if (each.type === 'text' || each.type === 'inlineCode' || each.type === 'code') text += each.value;
    else if (each.type === 'break') text += ' ';
  }
  return text;
}

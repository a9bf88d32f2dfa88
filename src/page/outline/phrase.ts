/**
 * A sentence, heading, list item or cell as a stretch of inline nodes: its Markdown in the one form that manifests
 * take, its words, and its labels, links and code as the nodes they are.
 */

import type { Nodes } from 'mdast';
import { oneLine } from '../../markdown/plain-text.ts';
import { definitionOf, endOf, nodesBelow, startOf, wordsOf } from '../node-span.ts';
import type { Page } from '../page.ts';
import { inlineMarkdownOf } from './inline-text.ts';
import type { Piece } from './piece.ts';

export interface PhraseLink {
  readonly text: string;
  readonly url: string;
}

export interface Phrase {
  /** Inline Markdown on one line: pictures, HTML and anchors left out, reference links written out. */
  readonly text: string;
  /** As a reader sees it, one blank between words. */
  readonly words: string;
  /** What is printed in bold, in order; so with links and code. */
  readonly labels: readonly string[];
  readonly links: readonly PhraseLink[];
  readonly codes: readonly string[];
}

export const NO_PHRASE: Phrase = { text: '', words: '', labels: [], links: [], codes: [] };

export function phraseOf(page: Page, pieces: readonly Piece[]): Phrase {
  const text = inlineMarkdownOf(page, pieces).replace(EMPTY, '');
  const words = shown(pieces.map((piece) => wordsOfPiece(page, piece)).join('')).replace(EMPTY, '');
  const links = pieces.flatMap((piece) => linksIn(page, piece));
  // Most phrases are text alone, or a name in code.
  const nodes = pieces.some(({ node }) => 'children' in node)
    ? pieces.flatMap(({ node }) => [...nodesBelow(node)])
    : pieces.map(({ node }) => node);
  const labels = nodes.flatMap((node) => (node.type === 'strong' ? shown(wordsOf(node)) : []));
  return {
    text,
    words,
    labels: labels.filter((label) => label !== ''),
    links,
    codes: nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : [])),
  };
}

/** What is left of "the icon (![Copy](copy.png))", whose picture is told apart. */
const EMPTY = / \(\s*\)(?!\S)/g;

function linksIn(page: Page, piece: Piece): readonly PhraseLink[] {
  if (!('children' in piece.node) && piece.node.type !== 'text') return NO_PHRASE.links;
  const links: PhraseLink[] = [];
  let end = 0;
  for (const node of nodesBelow(piece.node)) {
    const url = targetOf(page, node);
    if (url !== null) {
      const text = shown(wordsOf(node));
      // A picture that opens in full size leads nowhere.
      if (text !== '' || !url.endsWith('#lightbox')) links.push({ text, url });
      end = endOf(node);
    } else if (node.type === 'text' && startOf(node) >= end)
      links.push(...bareAddresses(node === piece.node ? page.text.slice(piece.start, piece.end) : node.value));
  }
  return links;
}

function targetOf(page: Page, node: Nodes): string | null {
  if (node.type === 'linkReference') return definitionOf(page, node)?.url ?? null;
  return node.type === 'link' ? node.url : null;
}

/** Addresses that the page host makes links of, without the marks that end their sentence. */
const BARE_ADDRESS = /(?<![\w/])(?:https?:\/\/|www\.)[^\s<>|]*[^\s<>|?!.,:*_~'")\]]/gi;

function bareAddresses(text: string): PhraseLink[] {
  return (text.match(BARE_ADDRESS) ?? []).map((url) => ({ text: url, url }));
}

/** A phrase that stands in a template or a test, not on a page. */
export function shown(text: string): string {
  return oneLine(text);
}

function wordsOfPiece(page: Page, { node, start, end }: Piece): string {
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? ' ' : '';
  if (node.type !== 'text') return wordsOf(node);
  const isWhole = start === startOf(node) && end === endOf(node);
  return isWhole ? node.value : withoutEscapes(page.text.slice(start, end));
}

/** A backslash before punctuation is Markdown's, not the reader's. */
export function withoutEscapes(source: string): string {
  return source.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

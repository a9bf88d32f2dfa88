/**
 * A sentence, heading, list item or cell as a stretch of inline nodes: its Markdown in the one form that manifests
 * take, its words, and its labels, links and code as the nodes they are.
 */
import { oneLine } from '../../markdown/plain-text.ts';
import { inlineMarkdownOf } from './inline-text.ts';
import { nodesBelow, type PageText, shownText, sourceOf } from './page-text.ts';
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

export function phraseOf(page: PageText, pieces: readonly Piece[]): Phrase {
  const labels: string[] = [];
  const links: PhraseLink[] = [];
  const codes: string[] = [];
  for (const { node } of pieces) {
    for (const each of nodesBelow(node)) {
      if (each.type === 'strong') labels.push(shown(shownText(each)));
      else if (each.type === 'inlineCode') codes.push(each.value);
      else if (each.type === 'link') links.push({ text: shown(shownText(each)), url: each.url });
      else if (each.type === 'linkReference') {
        const target = page.definitions.get(each.identifier.toLowerCase());
        if (target !== undefined) links.push({ text: shown(shownText(each)), url: target.url });
      }
    }
  }
  return {
    text: inlineMarkdownOf(page, pieces),
    words: shown(pieces.map((piece) => wordsOfPiece(page, piece)).join('')),
    labels: labels.filter((label) => label !== ''),
    links,
    codes,
  };
}

/** A phrase that stands in a template or a test, not on a page. */
export function shown(text: string): string {
  return oneLine(text);
}

function wordsOfPiece(page: PageText, { node, start, end }: Piece): string {
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? ' ' : '';
  if (node.type !== 'text') return shownText(node);
  const isWhole = end - start === sourceOf(page, node).length;
  return isWhole ? node.value : withoutEscapes(page.text.slice(start, end));
}

/** A backslash before punctuation is Markdown's, not the reader's. */
export function withoutEscapes(source: string): string {
  return source.replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

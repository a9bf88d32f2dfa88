/** Sentences of Markdown, cut as the importer cuts pages. */

import { spanOf } from '../../src/page/node-span.ts';
import { type Cutter, cutBlocks } from '../../src/page/outline/cut-blocks.ts';
import { NO_PHRASE, type Phrase, phraseOf } from '../../src/page/outline/phrase.ts';
import { type PageSpan, paragraphsOf } from '../../src/page/outline/span.ts';
import type { Page } from '../../src/page/page.ts';
import { readPage } from '../../src/page/read-page.ts';

export function cutterOf(page: Page): Cutter {
  return { page, names: [], isOurs: false };
}

/** The pages of a manifest say the same in each edition and vocabulary: what was cut is remembered. */
const cut = new Map<string, readonly PageSpan[]>();

/** Every sentence of a text's paragraphs. */
export function sentencesIn(text: string): readonly PageSpan[] {
  const found = cut.get(text) ?? cutText(text);
  cut.set(text, found);
  return found;
}

function cutText(text: string): PageSpan[] {
  const page = readPage(text);
  return cutBlocks(cutterOf(page), page.tree.children).flatMap((block) =>
    paragraphsOf(block).flatMap(({ sentences }) => sentences),
  );
}

/** The first paragraph of a text as one phrase. */
export function phraseIn(text: string): Phrase {
  const page = readPage(text);
  const [paragraph] = page.tree.children;
  if (paragraph?.type !== 'paragraph') return NO_PHRASE;
  return phraseOf(
    page,
    paragraph.children.map((node) => ({ node, ...spanOf(node) })),
  );
}

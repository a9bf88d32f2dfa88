/** Sentences of Markdown, cut as the importer cuts pages. */
import { type Cutter, cutBlocks } from '../../src/import/outline/cut-blocks.ts';
import { endOf, type PageText, parsePageText, startOf } from '../../src/import/outline/page-text.ts';
import { NO_PHRASE, type Phrase, phraseOf } from '../../src/import/outline/phrase.ts';
import { paragraphsOf, type Span } from '../../src/import/outline/span.ts';
import { indexLines } from '../../src/problem/line-index.ts';

export function cutterOf(page: PageText): Cutter {
  return { page, lines: indexLines(page.text), recognise: () => null, names: [], isOurs: false };
}

/** Every sentence of a text's paragraphs. */
export function sentencesIn(text: string): Span[] {
  const page = parsePageText(text);
  return cutBlocks(cutterOf(page), page.root.children).flatMap((block) =>
    paragraphsOf(block).flatMap(({ sentences }) => sentences),
  );
}

/** The first paragraph of a text as one phrase. */
export function phraseIn(text: string): Phrase {
  const page = parsePageText(text);
  const [paragraph] = page.root.children;
  if (paragraph?.type !== 'paragraph') return NO_PHRASE;
  return phraseOf(
    page,
    paragraph.children.map((node) => ({ node, start: startOf(node), end: endOf(node) })),
  );
}

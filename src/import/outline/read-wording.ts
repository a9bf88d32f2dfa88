/** A page that was cut, each span with the wording that says it. */
import { phraseOfParagraph } from '../../page/outline/cut-blocks.ts';
import type { Phrase } from '../../page/outline/phrase.ts';
import type { CutSection } from '../../page/outline/sections.ts';
import { type Block, type Item, type PageSpan, withSpans } from '../../page/outline/span.ts';
import type { Page } from '../../page/page.ts';
import type { Recognised } from '../wording/wordings.ts';
import type { Span } from './span.ts';

/** Spans that have words of their own, and stand in an order on the page. */
export type Worded = PageSpan & { readonly kind: 'sentence' | 'heading' | 'cell' };

export function isWorded(span: PageSpan): span is Worded {
  return (span.kind === 'sentence' || span.kind === 'heading' || span.kind === 'cell') && span.text !== '';
}

/** What says a span with words of its own, and what says a paragraph as a whole. */
export interface WordingReader {
  readonly ofSpan: (span: Worded) => Recognised | null;
  readonly ofItem: ((phrase: Phrase) => Recognised | null) | null;
}

export function readWording(page: Page, cut: readonly CutSection[], reader: WordingReader): CutSection<Span>[] {
  const read = (span: PageSpan): Span => ({ ...span, wording: isWorded(span) ? reader.ofSpan(span) : null });
  const readItem = (item: Item, blocks: readonly Block<Span>[]): Item<Span> => {
    // The text of a step is people's, whatever a template prints around it.
    const node = item.ordered || item.blocks.length > 1 ? null : item.blocks[0]?.node;
    if (reader.ofItem === null || node?.type !== 'paragraph') return { ...item, blocks };
    const whole = reader.ofItem(phraseOfParagraph(page, node));
    return { ...item, blocks: whole === null ? blocks : blocks.map((block) => withWording(block, whole)) };
  };
  return cut.map((section) => ({
    ...section,
    heading: section.heading && read(section.heading),
    blocks: section.blocks.map((block) => withSpans(block, read, readItem)),
  }));
}

function withWording(block: Block<Span>, wording: Recognised): Block<Span> {
  if (block.kind !== 'paragraph') return block;
  return { ...block, sentences: block.sentences.map((span) => ({ ...span, wording: span.wording ?? wording })) };
}

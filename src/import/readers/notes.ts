/** Prose about the app that no other reader has a place for: a note where it stands, or a section for a table or code. */

import { paragraphsOf } from '../../page/outline/span.ts';
import { type Claim, claim, keyAt, type Place } from '../claims/claim.ts';
import type { Region } from '../outline/region.ts';
import type { Block, Paragraph, Quote, Span } from '../outline/span.ts';
import { blockText } from './block-text.ts';
import type { PageParts, Reading } from './reading.ts';

/** Notes at the anchors of the page. */
export function readNotes(reading: Reading): Claim[] {
  return reading.regions.flatMap((region) =>
    region.owner === 'notes' ? region.blocks.flatMap((block) => keptClaims(reading, region, block)) : [],
  );
}

export function keptClaims(reading: PageParts, region: Region, block: Block): Claim[] {
  switch (block.kind) {
    case 'paragraph':
      return noteClaims(['notes', keyAt(block)], region, [block], 'note');
    case 'list':
      return block.items.flatMap(({ blocks }) => blocks.flatMap((inner) => keptClaims(reading, region, inner)));
    case 'quote':
      return quoteClaims(reading, region, block);
    case 'table':
    case 'code':
      return sectionClaims(reading, region, block);
    default:
      return [];
  }
}

/** An alert becomes one note, with whatever its paragraphs and lists say; a quotation is read as if it were none. */
function quoteClaims(reading: PageParts, region: Region, quote: Quote): Claim[] {
  if (quote.alert === null || quote.alert === 'checklist')
    return quote.blocks.flatMap((block) => keptClaims(reading, region, block));
  return noteClaims(['notes', keyAt(quote)], region, paragraphsOf(quote), quote.alert);
}

function noteClaims(at: Place, { anchor }: Region, paragraphs: readonly Paragraph[], kind: string): Claim[] {
  const said = paragraphs.flatMap(({ sentences }) => sentences).filter(({ wording }) => wording === null);
  if (said.length === 0) return [];
  return [
    claim([...at, 'at'], anchor, { certainty: 'kept' }),
    ...(kind === 'note' ? [] : [claim([...at, 'kind'], kind, { certainty: 'kept' })]),
    ...said.map((span) => claim([...at, 'text'], span.text, kept([span]))),
  ];
}

/** A table or code that stands alone goes into a section of its own, under the heading of the part that it stood in. */
function sectionClaims({ outline }: PageParts, { section, anchor }: Region, block: Block): Claim[] {
  const text = blockText(outline, block);
  if (text === null || section.title === '') return [];
  const at = ['sections', keyAt(section, ` ${anchor}`)];
  return [
    claim([...at, 'at'], anchor, { certainty: 'kept' }),
    claim([...at, 'heading'], section.title, { certainty: 'kept' }),
    claim([...at, 'body', keyAt(block)], text.markdown, kept(text.covers)),
  ];
}

function kept(covers: readonly Span[]) {
  return { covers, certainty: 'kept' } as const;
}

/** What is said of the app and has no other reader: a note where it stands; tables and code as blocks of that part of the page. */

import { isAmongSteps } from '../../connector/section-level.ts';
import { takesWords } from '../../connector/words-at-steps.ts';
import { facts } from '../../manifest/facts.generated.ts';
import type { Anchor } from '../../manifest/manifest.generated.ts';
import { type BlockText, blockText, inNote, joinedText, textsOf, wholeText } from '../../page/outline/block-text.ts';
import { isListOrTable, leadsToShown } from '../../page/outline/leads.ts';
import { listedText } from '../../page/outline/listed-text.ts';
import { ownText, withoutTold } from '../../page/outline/own-text.ts';
import { isPictureOnly, sentencesOf, spansOf, spansOfAll } from '../../page/outline/span.ts';
import { stepOfItem } from '../../page/outline/step-of-item.ts';
import { type Claim, claim, keyAt, type Place } from '../claims/claim.ts';
import type { Region } from '../outline/region.ts';
import type { Section } from '../outline/sections.ts';
import { type Block, type Paragraph, type Quote, type Span, unworded } from '../outline/span.ts';
import { ownPictures } from './pictures.ts';
import { additionClaims } from './portal-steps.ts';
import type { PageParts, Reading } from './reading.ts';

/** Notes at the anchors of the page. */
export function readNotes(reading: Reading): Claim[] {
  const notes = reading.regions.filter(({ owner }) => owner === 'notes');
  const parts = notes.map((region) => ({ region, listed: listedClaims(reading, region) }));
  const kept = parts.flatMap(({ region, listed }) =>
    region.blocks.flatMap((block) => (listed.length > 0 && block.kind !== 'quote' ? [] : [{ region, block }])),
  );
  const claims = kept.flatMap(({ region, block }, at) => {
    const before = kept[at - 1]?.block;
    if (isLead(block, kept[at + 1]?.block)) return [];
    return keptClaims(reading, region, block, isLead(before, block) ? before : null);
  });
  return [...parts.flatMap(({ listed }) => listed), ...claims];
}

/** Those of a template lead to a table of facts. */
const isLead = (before: Block | undefined, block: Block | undefined): before is Paragraph =>
  leadsToShown(before, block) && before.sentences.at(-1)?.wording === null;

/** The step that an anchor stands at, for what belongs to no step of its own. */
export const STEP_AT: Partial<Record<Anchor, string>> = { users: 'user-attributes', groups: 'group-attributes' };

/** What is said of the app at a step of the portal stays below it; where only an alert can, lists, tables, what pictures show, and what tells no step of it. */
function listedClaims({ outline, steps }: Reading, whole: Region): Claim[] {
  const region = { ...whole, step: whole.step ?? STEP_AT[whole.anchor] ?? '' };
  const own = region.item?.blocks.filter((block) => block.kind !== 'quote' && !isPictureOnly(block)) ?? [];
  const texts = own.flatMap((block, at) => ownText(block, own[at + 1], (each) => blockText(outline, each)) ?? []);
  if (outline.isOurs || !steps.has(region.step)) return [];
  if (takesWords(region.step)) return texts.flatMap((text) => additionClaims(region, text));
  const isListed = own.some((block) => isListOrTable(block) && unworded(spansOf(block)).length > 1);
  const isShown = ownPictures(spansOfAll(region.blocks)).length > 0;
  const isApart = region.item !== null && stepOfItem(region.item) === 'other';
  return isListed || isShown || isApart ? additionClaims(region, inNote(joinedText(texts))) : [];
}

/**
 * An alert becomes one note, with whatever its paragraphs and lists say; a quotation is read as if it were none. What stands
 * beside alerts on a page of ours is no note.
 *
 * @param lead the words that lead to a table or code
 */
export function keptClaims(reading: PageParts, region: Region, block: Block, lead: Paragraph | null = null): Claim[] {
  if (block.kind === 'quote') return quoteClaims(reading, region, block);
  const isBlock = reading.outline.isOurs && region.item === null && unworded(spansOf(block)).length > 0;
  if (isBlock || block.kind === 'table' || block.kind === 'code') {
    const body = textsOf(reading.outline, lead === null ? [block] : [lead, block]);
    return inPart(reading, region, body);
  }
  if (block.kind === 'paragraph') return noteClaims(block, region.anchor, block.sentences);
  const items = block.kind === 'list' ? block.items : [];
  return items.flatMap(({ blocks }) => blocks.flatMap((inner) => keptClaims(reading, region, inner)));
}

/**
 * What no note can hold, as blocks of the part that it stands in; nothing but notes stands between steps, so there it is told
 * behind them. Where no page has that part, it stands in a section under the heading that it stood under.
 */
export function inPart(reading: PageParts, region: Region, body: Body): Claim[] {
  const anchor = isAmongSteps(region.anchor) ? 'start' : region.anchor;
  const { section } = region;
  if (section.isOurs || isOfPart(reading, region)) return blockClaims(anchor, body);
  return sectionClaims(['sections', keyAt(section, ` ${anchor}`)], { ...region, anchor }, body, []);
}

/** Sections that have no place of their own on pages; what the page goes on with behind one is none of it. */
const NO_PARTS: ReadonlySet<Section['role']> = new Set(['troubleshooting', 'changeLog', 'resources', 'next', 'free']);

function isOfPart({ regions }: PageParts, { section, anchor }: Region): boolean {
  // Where nothing is done in the app, no page has a part about it.
  if (section.role === 'setup') return regions.some(({ owner, blocks }) => owner === 'setup' && blocks.length > 0);
  return !NO_PARTS.has(section.role) || anchor !== section.anchor;
}

/** All of one part stand one behind the other. */
function blockClaims(anchor: Anchor, body: Body): Claim[] {
  const at = ['blocks', { id: anchor, order: PARTS.indexOf(anchor) }];
  return body.flatMap(([block, { markdown, covers }]) => [
    claim([...at, 'at'], anchor, { certainty: 'kept' }),
    claim([...at, 'body', keyAt(block)], markdown, { covers, certainty: 'kept' }),
  ]);
}

type Body = readonly (readonly [{ readonly start: number }, BlockText<Span>])[];

/** A list in an alert at a step of the portal stands there as it is; on a page of ours, notes are where they belong. */
function quoteClaims(reading: PageParts, region: Region, quote: Quote): Claim[] {
  const { alert, blocks } = quote;
  if (alert === null || alert === 'checklist') return blocks.flatMap((inner) => keptClaims(reading, region, inner));
  const isAtStep = !reading.outline.isOurs && reading.steps.has(region.step ?? '');
  if (isAtStep && blocks.some(({ kind }) => kind === 'list'))
    return additionClaims(region, blockText(reading.outline, quote));
  return noteClaims(quote, region.anchor, sentencesOf(quote), alert, noteText(reading, quote));
}

/** Notes stand by the part of the page that they are at: on the page that is made of them, those of one part are together. */
const PARTS: readonly string[] = facts['/notes/*/at'].choices;

/**
 * @param start where the note stands among others of its anchor
 * @param listed the whole of a note that has more than words
 */
export function noteClaims(
  start: { readonly start: number },
  anchor: Anchor,
  sentences: readonly Span[],
  kind = 'note',
  listed: BlockText<Span> | null = null,
): Claim[] {
  const at = ['notes', { ...keyAt(start), order: PARTS.indexOf(anchor) + start.start / 2 ** 32 }];
  const said = unworded(sentences);
  if (said.length === 0) return [];
  return [
    claim([...at, 'at'], anchor, { certainty: 'kept' }),
    ...(kind === 'note' ? [] : [claim([...at, 'kind'], kind, { certainty: 'kept' })]),
    ...textClaims([...at, 'text'], said, listed),
  ];
}

/** What an alert of the app says, where that is more than words, or `null`. */
function noteText({ outline }: PageParts, quote: Quote): BlockText<Span> | null {
  if (unworded(sentencesOf(quote)).length === 0) return null;
  return listedText(
    withoutTold(quote.blocks, ({ wording }) => wording !== null),
    wholeText(outline),
  );
}

/** The app's own pictures in blocks, but for those that an alert holds. */
export function picturesBeside(reading: PageParts, blocks: readonly Block[]): Span[] {
  const isHeld = (block: Block) => block.kind === 'quote' && block.alert !== null && noteText(reading, block) !== null;
  return ownPictures(spansOfAll(blocks.filter((block) => !isHeld(block))));
}

/** The sentences of a note, or the text with what is below it. */
export function textClaims(at: Place, said: readonly Span[], listed: BlockText<Span> | null): Claim[] {
  if (listed !== null && said.length > 0)
    return [claim(at, listed.markdown, { covers: listed.covers, certainty: 'kept' })];
  return said.map((span) => claim(at, span.text, { covers: [span], certainty: 'kept' }));
}

/**
 * A section under the heading that its blocks stood under.
 *
 * @param covers what the section says besides its blocks
 */
export function sectionClaims(at: Place, { section, anchor }: Region, body: Body, covers: readonly Span[]): Claim[] {
  if (section.title === '' || body.length === 0) return [];
  return [
    claim([...at, 'at'], anchor, { covers, certainty: 'kept' }),
    claim([...at, 'heading'], section.title, { covers, certainty: 'kept' }),
    ...body.map(([block, text]) =>
      claim([...at, 'body', keyAt(block)], text.markdown, { covers: text.covers, certainty: 'kept' }),
    ),
  ];
}

/** An item of the portal's steps that connects the two sides: what of it is the portal's, and what is done in the app. */

import { paragraphsOf, spansOf, spansOfAll, spansOfItem } from '../../page/outline/span.ts';
import { isAddressLabel, portalLabelsIn } from '../../page/words/credential-fields.ts';
import { isBehindConsent, type PortalContext } from '../../page/words/credentials/portal-context.ts';
import { areOfPortal } from '../../page/words/credentials/portal-speech.ts';
import type { Block, Item, ListBlock, Paragraph, Span, TableBlock } from '../outline/span.ts';
import { ownPictures } from '../readers/pictures.ts';
import { appSayings, choicesOf } from './app-sentences.ts';
import { portalSayings, type Said } from './portal-sentences.ts';
import { ofKind, type Saying } from './saying.ts';

export interface PortalItem {
  readonly says: readonly Saying[];
  /** What it has the reader do in the app, as a step of the set-up; `null`: nothing. */
  readonly inApp: Item | null;
  /** Blocks that say something else about the app. */
  readonly kept: readonly Block[];
  /** Pictures of a step that is the portal's alone. */
  readonly pictures: readonly Span[];
}

export function readPortalItem(item: Item, context: PortalContext): PortalItem {
  const { says, kept } = readBlocks(item.blocks, context);
  const left = new Set(ofKind(says, 'inApp').map(({ span }) => span));
  const blocks = item.blocks.flatMap((block) => (isOfConsent(block, context) ? [] : appBlocks(block, left, context)));
  const isInApp = blocks.some(
    (block) => block.kind === 'list' || (block.kind === 'paragraph' && block.sentences.length > 0),
  );
  const inApp = isInApp ? { ...item, blocks } : null;
  return {
    says: inApp === null ? says : [...says, ...appSayings(inApp, context.names)],
    inApp,
    kept: kept.filter(({ kind }) => !isInApp || kind !== 'code'),
    pictures: isInApp ? [] : spansOfItem(item).filter(({ picture }) => picture !== null),
  };
}

type Read = Pick<PortalItem, 'says' | 'kept'>;

function readBlocks(blocks: readonly Block[], context: PortalContext): Read {
  const paragraphs: Said[] = [];
  const others: Read[] = [];
  for (const block of blocks) {
    // Behind a field, an alert is about that field.
    const isRead = block.kind === 'quote' && (block.alert === null || namesField(paragraphs, context));
    const isAlert = block.kind === 'quote' && block.alert !== null;
    if (block.kind === 'paragraph' || isRead)
      paragraphs.push(...paragraphsOf(block).map(({ sentences }) => ({ sentences, isAlert })));
    else if (block.kind !== 'quote') others.push(readOther(block, context, paragraphs));
  }
  const says = portalSayings(paragraphs, context);
  // An alert that is a note on no field stays one.
  const firm = says.filter((each) => each.kind === 'told' || (each.kind === 'note' && each.portal !== null));
  const isApart = (block: Block) => !firm.some(({ span }) => spansOf(block).includes(span));
  const apart = blocks.filter((block) => block.kind === 'quote' && block.alert !== null && isApart(block));
  const inAlerts = spansOfAll(apart);
  const left = says.filter(({ kind, span }) => kind !== 'note' || !inAlerts.includes(span));
  return {
    says: [...left, ...others.flatMap((each) => each.says)],
    kept: [...apart, ...others.flatMap((each) => each.kept)],
  };
}

function namesField(paragraphs: readonly Said[], { portals }: PortalContext): boolean {
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences);
  return sentences.some((span) => portalLabelsIn(span).some((label) => portals.includes(label)));
}

function readOther(block: Block, context: PortalContext, before: readonly Said[]): Read {
  if (block.kind === 'code' || isOfConsent(block, context)) return { says: [], kept: [block] };
  if (block.kind === 'table') {
    const says = tableSayings(block, context);
    return says === null ? { says: [], kept: [block] } : { says, kept: [] };
  }
  const lead = before.flatMap(({ sentences }) => sentences).slice(-1);
  const portal = lead.flatMap(portalLabelsIn).find(isAddressLabel);
  const choices = block.kind === 'list' && portal !== undefined ? choicesOf(block.items, portal, '') : [];
  if (choices.length > 0) return { says: choices, kept: [] };
  const items = block.kind === 'list' ? itemsOf(block, 'portal', context) : [];
  const read = items.map(({ blocks }) => readBlocks(blocks, context));
  return { says: read.flatMap(({ says }) => says), kept: read.flatMap(({ kept }) => kept) };
}

/** Steps of the windows that a consent opens. */
function isOfConsent(block: Block, context: PortalContext): boolean {
  return block.kind === 'list' && isBehindConsent(block, context);
}

/** The items of a list that are done in the portal, or those that are done in the app. */
function itemsOf({ items }: ListBlock, side: 'portal' | 'app', { own }: PortalContext): Item[] {
  const inPortal = areOfPortal(items.map(openingOf), own, ({ wording }) => wording !== null);
  return items.filter((_, index) => inPortal[index] === (side === 'portal'));
}

function openingOf({ blocks }: Item): readonly Span[] {
  return blocks.find((block): block is Paragraph => block.kind === 'paragraph')?.sentences ?? [];
}

/** What a step in the app shows belongs to it. */
function appBlocks(block: Block, left: ReadonlySet<Span>, context: PortalContext): Block[] {
  if (block.kind === 'code') return [block];
  if (block.kind === 'paragraph') {
    const sentences = block.sentences.filter((span) => left.has(span));
    const pictures = ownPictures(block.pictures);
    return sentences.length + pictures.length === 0 ? [] : [{ ...block, sentences, pictures }];
  }
  if (block.kind !== 'list') return [];
  const items = itemsOf(block, 'app', context);
  return items.length > 0 ? [{ ...block, items }] : [];
}

/** One row a field, or one row a case of a field's value; `null`: another table. */
function tableSayings({ rows }: TableBlock, { portals }: PortalContext): Saying[] | null {
  const [head = [], ...body] = rows;
  const [first, second] = head;
  if (first === undefined || second === undefined || first.words === '') return null;
  if (/^(?:field|label|setting)$/i.test(first.words) && second.words.toLowerCase() === 'value')
    return body.flatMap(fieldRow);
  const known = portals.find((label) => label === second.words);
  const portal = known ?? portalLabelsIn({ ...second, labels: [second.words] })[0];
  if (portal === undefined) return null;
  const labels = [portal, ...head.slice(2).map(({ words }) => words)];
  const choices = body.flatMap(([when, ...cells]) =>
    labels.flatMap((label, index): Saying[] => {
      const cell = cells[index];
      if (when === undefined || cell === undefined || when.words === '' || cell.words === '') return [];
      const said = { portal: label, by: first.words, when: when.words, value: cell.words };
      return [{ kind: 'choice', ...said, covers: [...head, when, cell], span: cell }];
    }),
  );
  return [
    ...labels.map((label): Saying => ({ kind: 'field', portal: label, span: first, inPortal: true })),
    ...choices,
  ];
}

function fieldRow([label, value]: readonly Span[]): Saying[] {
  if (label === undefined) return [];
  const portal = label.words.replace(/\s*\(optional\)$/i, '');
  const told = (span: Span): Saying[] => [{ kind: 'told', portal, span }];
  const [code] = value?.codes ?? [];
  return [
    { kind: 'field', portal, span: label, inPortal: true },
    ...told(label),
    ...(portal === label.words ? [] : [{ kind: 'optional', portal, span: label } as const]),
    ...(value === undefined ? [] : told(value)),
    ...(code === undefined || code !== value?.words
      ? []
      : [{ kind: 'source', portal, source: { fixed: code }, span: value } as const]),
  ];
}

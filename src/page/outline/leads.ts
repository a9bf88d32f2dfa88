/** Blocks that belong together though they stand one behind the other. */
import { onlyLeads } from '../words/leading-words.ts';
import { isAttributeTable } from './attribute-table.ts';
import {
  type Block,
  type Item,
  isPictureOnly,
  type PageSpan,
  type Paragraph,
  paragraphsOf,
  sentencesOf,
} from './span.ts';

/** "Acme does not support:", and a list of it. */
export function leadsTo<S extends PageSpan>(
  before: Block<S> | undefined,
  block: Block<S> | undefined,
): before is Paragraph<S> {
  return (
    block?.kind === 'list' && before?.kind === 'paragraph' && before.sentences.at(-1)?.words.endsWith(':') === true
  );
}

/** "To test it, follow these recommendations:", and a list of them: advice, whatever else its section lists. */
export function recommends<S extends PageSpan>(before: Block<S> | undefined, block: Block<S> | undefined): boolean {
  return leadsTo(before, block) && /\brecommend/i.test(before.sentences.at(-1)?.words ?? '');
}

/** "Acme is available in the following clouds.", and a table of them; so with code. */
export function leadsToShown<S extends PageSpan>(
  before: Block<S> | undefined,
  block: Block<S> | undefined,
): before is Paragraph<S> {
  const isLed = block?.kind === 'table' || block?.kind === 'code';
  const last = before?.kind === 'paragraph' && isLed ? before.sentences.at(-1) : undefined;
  return last !== undefined && /:$|\b(?:following|below)\b/i.test(last.words);
}

/**
 * A list, with the words that lead to it, as one paragraph: its items stand one behind the other.
 *
 * @param isOwn whether the last of these words say something of the app; where they do not, the list stands alone
 * @param told what is different of an item that stands there
 */
export function withLeads<S extends PageSpan>(
  blocks: readonly Block<S>[],
  isOwn: (span: S) => boolean,
  told: Partial<S>,
): Block<S>[] {
  const isLed = (at: number): boolean => {
    const [before, block] = [blocks[at - 1], blocks[at]];
    return block !== undefined && isProse(block) && leadsTo(before, block) && before.sentences.slice(-1).some(isOwn);
  };
  return blocks.flatMap((block, at): Block<S>[] => {
    const next = blocks[at + 1];
    if (isLed(at)) return [];
    if (next !== undefined && block.kind === 'paragraph' && isLed(at + 1)) return [withItems(block, next, told)];
    if (block.kind !== 'list') return [block];
    return [{ ...block, items: block.items.map((item) => ({ ...item, blocks: withLeads(item.blocks, isOwn, told) })) }];
  });
}

/**
 * Words that lead to what the platform says of every app say nothing of one app either: "Perform these tasks:".
 *
 * @param names that stand for the app
 * @param wording what then says such words
 */
export function withUsualLeads<W, S extends PageSpan & { readonly wording: W | null }>(
  blocks: readonly Block<S>[],
  names: readonly string[],
  wording: W,
): Block<S>[] {
  const made = blocks.map((block): Block<S> => {
    if (block.kind === 'quote') return { ...block, blocks: withUsualLeads(block.blocks, names, wording) };
    if (block.kind !== 'list') return block;
    const items = block.items.map((item) => ({ ...item, blocks: withUsualLeads(item.blocks, names, wording) }));
    return { ...block, items };
  });
  return made.map((block, at) => {
    const last = block.kind === 'paragraph' ? block.sentences.at(-1) : undefined;
    const next = made[at + 1];
    if (block.kind !== 'paragraph' || last === undefined || next === undefined) return block;
    if (last.wording !== null || !onlyLeads(last, names)) return block;
    const below = sentencesOf(next);
    const isUsual = below.length > 0 && below.every((span) => span.wording !== null);
    return isUsual ? { ...block, sentences: [...block.sentences.slice(0, -1), { ...last, wording }] } : block;
  });
}

/** What words lead to; a table of attributes is the mapping. */
export function isListOrTable<S extends PageSpan>(block: Block<S>): boolean {
  return block.kind === 'list' || (block.kind === 'table' && !isAttributeTable(block));
}

/** What shows more of the words before it: a picture, a table or code. */
export function isShown<S>(block: Block<S>): boolean {
  return isPictureOnly(block) || block.kind === 'table' || block.kind === 'code';
}

/** A quotation that begins with words can stand as a note on a part of a page. */
export function canBeNote<S>(block: Block<S>): boolean {
  return block.kind === 'quote' && block.blocks[0]?.kind === 'paragraph';
}

/** A table, code or an alert in a list keeps its place. */
function isProse<S>(block: Block<S>): boolean {
  return (
    block.kind === 'paragraph' || (block.kind === 'list' && block.items.every(({ blocks }) => blocks.every(isProse)))
  );
}

function withItems<S extends PageSpan>(lead: Paragraph<S>, list: Block<S>, told: Partial<S>): Paragraph<S> {
  const items = paragraphsOf(list);
  const spans = items.flatMap(({ sentences }) => sentences);
  const isOpen = (span: S): boolean => span !== spans.at(-1) && !isClosed(span.text);
  return {
    ...lead,
    sentences: [
      ...lead.sentences,
      ...spans.map((span) => ({ ...span, ...told, text: isOpen(span) ? `${span.text};` : span.text })),
    ],
    pictures: [...lead.pictures, ...items.flatMap(({ pictures }) => pictures)],
  };
}

/** Another sentence can follow. It is asked of texts that grow sentence by sentence, so only their ends are looked at. */
export function isClosed(text: string): boolean {
  let end = text.length;
  while (CLOSING.includes(text.charAt(end - 1)) && end > 0) end -= 1;
  return (end > 0 && STOPS.includes(text.charAt(end - 1))) || JOINS.test(text.slice(-5));
}

/** "…, or", at the end of an item. */
const JOINS = /[,;] (?:and|or)$/;

const STOPS = '.!?:;,';
const CLOSING = '"\')”’]*`';

/**
 * An alert below an item of a list is none of its sentences: it stands behind the list.
 *
 * @param holds whether an item keeps its alerts
 */
export function alertsBehind<S>(block: Block<S>, holds: (item: Item<S>) => boolean): Block<S>[] {
  if (block.kind !== 'list') return [block];
  const isBehind = (item: Item<S>) => (inner: Block<S>) => isAlert(inner) && !holds(item);
  const items = block.items.map((item) => ({ ...item, blocks: item.blocks.filter((inner) => !isBehind(item)(inner)) }));
  return [{ ...block, items }, ...block.items.flatMap((item) => item.blocks.filter(isBehind(item)))];
}

function isAlert<S>(block: Block<S>): boolean {
  return block.kind === 'quote' && block.alert !== null;
}

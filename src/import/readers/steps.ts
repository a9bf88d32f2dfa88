/** Steps of people, in the app: their words as they are, in the order of the schema. */

import type { BlockText } from '../../page/outline/block-text.ts';
import { isClosed } from '../../page/outline/leads.ts';
import { listedText } from '../../page/outline/listed-text.ts';
import { type Around, listsAround } from '../../page/outline/lists-around.ts';
import { withoutTold } from '../../page/outline/own-text.ts';
import {
  innerItems,
  isPictureOnly,
  itemOf,
  ownParagraphs,
  paragraphsOf,
  picturesApart,
  sentencesOf,
  spansOf,
} from '../../page/outline/span.ts';
import { inOwnOrder } from '../../page/outline/step-order.ts';
import { blockLeft, isLeftWhole, leftSentences } from '../../page/words/credentials/left-sentences.ts';
import { type Claim, claim, type Key, keyAt, type Place, placeId } from '../claims/claim.ts';
import type { Told } from '../credentials/field-reading.ts';
import { STEPS } from '../outline/regions.ts';
import type { Block, CodeBlock, Item, Paragraph, Quote, Span } from '../outline/span.ts';
import { textClaims } from './notes.ts';
import { ownPictureClaims } from './pictures.ts';
import { captured, flagged, plain } from './said.ts';
import { tableClaims } from './tables.ts';

/** What is known of sentences before steps are read. */
export interface StepContext {
  /** The step need not say it: a claim about the credentials has it, or a template prints it. */
  readonly isTold: (span: Span) => boolean;
  /** The step says something to do even where all its sentences are told elsewhere: it yields a value. */
  readonly yields: (item: Item) => readonly Told<string>[];
  /** What manifests call a value that a template has the reader copy. */
  readonly labelOf: (printed: string) => string;
  /** A block as manifests write it. */
  readonly textOf: (block: Block) => BlockText<Span> | null;
}

/** @param at the list of steps */
export function stepsClaims(at: Place, items: readonly Item[], context: StepContext): Claim[] {
  let last: Key | null = null;
  return items.flatMap((item) => {
    const says = saysSomething(item, context);
    const inner = innerItems(item);
    // What only leads to other steps is none itself, and what says nothing to do belongs to the step before it.
    if (!says && last === null && inner.length > 0) return stepsClaims(at, inner, context);
    const key = says || last === null ? keyAt(item) : last;
    const claims = stepClaims([...at, key], item, context, says);
    last = key;
    return claims;
  });
}

function saysSomething(item: Item, { isTold, yields }: StepContext): boolean {
  return (
    yields(item).length > 0 || ownParagraphs(item).some(({ sentences }) => sentences.some((span) => !isTold(span)))
  );
}

export function stepClaims(at: Place, item: Item, context: StepContext, says: boolean): Claim[] {
  const blocks = item.blocks.flatMap(picturesApart).map((block) => blockLeft(block, context.isTold));
  const yielded = context
    .yields(item)
    .map(({ value, covers }, order) => claim([...at, 'yields', { id: value, order }], value, { covers }));
  const opening = says ? ownParagraphs({ blocks }).find(({ sentences }) => sentences.length > 0) : undefined;
  const isWhole = (block: Block) => isLeftWhole(block, context.isTold) && innerItems(itemOf(block)).every(yieldsNone);
  const yieldsNone = (inner: Item): boolean =>
    context.yields(inner).length === 0 && innerItems(inner).every(yieldsNone);
  const canHold = (block: Block) => context.textOf(block) !== null && isWhole(block);
  const open = blocks.filter((block) => !isTold(block, context));
  const free = inOwnOrder(open, opening, canHold);
  const said = listsAround(blocks).flatMap(({ block, before, next, isFirst }): Claim[] => {
    if (free.has(block)) return bodyClaims([...at, 'body', keyAt(block)], block, context);
    // What stands behind inner steps belongs to the last of them.
    const inner = before?.items.at(-1);
    const holder = inner === undefined ? at : [...at, 'steps', keyAt(inner)];
    switch (block.kind) {
      case 'paragraph':
        return [
          ...paragraphClaims(textPlace(at, { block, before, next }, opening), block, context),
          ...ownPictureClaims(isPictureOnly(block) ? holder : at, block.pictures),
        ];
      case 'list':
        return innerClaims(at, block.items, context, innerItems(item));
      case 'code':
        // A step has one code block and one table.
        return isFirst ? codeClaims([...holder, 'code'], block) : [];
      case 'table':
        return isFirst ? tableClaims([...holder, 'table'], block) : [];
      case 'quote':
        return noteClaims(at, block, before !== undefined, context);
      default:
        return ownPictureClaims(at, block.pictures);
    }
  });
  return [...yielded, ...(yielded.length > 0 ? closed(said, [...at, 'text']) : said)];
}

/** What a template has the reader copy at the end, or a paragraph that leaves nothing to say: no place in the order of the others. */
function isTold(block: Block, context: StepContext): boolean {
  if (block.kind !== 'paragraph') return false;
  const spans = spansOf(block);
  return copiesOf(...spans).length > 0 || (block.sentences.length > 0 && spans.every(context.isTold));
}

export function bodyClaims(at: Place, block: Block, { textOf }: StepContext): Claim[] {
  const text = textOf(block);
  return text === null ? [] : [claim(at, text.markdown, { covers: text.covers, certainty: 'kept' })];
}

/** Another sentence will stand behind the text of a step that yields a value. */
function closed(claims: readonly Claim[], text: Place): Claim[] {
  const last = claims.filter(({ at }) => placeId(at) === placeId(text)).at(-1);
  return claims.map((each) => {
    const { value } = each;
    const isOpen = each === last && typeof value === 'string' && !isClosed(value);
    return isOpen ? { ...each, value: `${value}.` } : each;
  });
}

/** The paragraphs before a list say what to do; one between two lists opens the second; any other stands behind them. */
function textPlace(at: Place, { block, before, next }: Omit<Around<Span>, 'isFirst'>, opening?: Block): Place {
  const [first] = next?.items ?? [];
  if (block === opening || (first !== undefined && before === undefined)) return [...at, 'text'];
  return first === undefined ? [...at, 'after'] : [...at, 'steps', keyAt(first), 'text'];
}

function paragraphClaims(text: Place, { sentences }: Paragraph, context: StepContext): Claim[] {
  const left = leftSentences(sentences, context.isTold);
  // What a template has the reader copy stands behind all that people wrote.
  const lastOwn = left.findLastIndex(
    (span) => span.wording?.template !== STEPS || captured([span], '.text').length > 0,
  );
  return left.flatMap((span, at) =>
    context.isTold(span) || (at < lastOwn && copiesOf(span).length > 0)
      ? [claim(text, span.text, { covers: [span] })]
      : sentenceClaims(text, span, context),
  );
}

const copiesOf = (...spans: readonly Span[]) => captured(spans, '.copies.labels[]');

/** "(Optional) (by an owner of Acme) Open …", "Copy **API key**.": what templates print around the text of a step. */
function sentenceClaims(place: Place, span: Span, { labelOf }: StepContext): Claim[] {
  const covers = [span];
  if (span.wording?.template !== STEPS) return [claim(place, span.text, { covers, certainty: 'kept' })];
  const step = place.slice(0, -1);
  return [
    ...flagged(covers, '.optional').map(() => claim([...step, 'optional'], true, { covers })),
    ...captured(covers, '.actor').map(({ text }) => claim([...step, 'actor'], plain(text), { covers })),
    ...captured(covers, '.text').map(({ text }) => claim(place, text, { covers })),
    ...copiesOf(span).map(({ text }, order) =>
      claim([...step, 'yields', { id: text, order }], labelOf(plain(text)), { covers }),
    ),
  ];
}

/** Inner steps, with bullets, or with numbers where one of all has one. */
function innerClaims(at: Place, items: readonly Item[], context: StepContext, all = items): Claim[] {
  const steps = stepsClaims([...at, 'steps'], items, context);
  const isUnordered = steps.length > 0 && !all.some(({ ordered }) => ordered);
  return [...(isUnordered ? [claim([...at, 'unordered'], true, { certainty: 'inferred' })] : []), ...steps];
}

function codeClaims(at: Place, { span, language, code }: CodeBlock): Claim[] {
  const told = { covers: [span] };
  return [
    ...(language === '' ? [] : [claim([...at, 'language'], language, told)]),
    // What ends a line shows nothing, and a page that is made of it ends with the code.
    claim([...at, 'text'], code.replace(/[^\S\n]+$/gm, '').trimEnd() || ' ', told),
  ];
}

function noteClaims(at: Place, quote: Quote, isAfter: boolean, { isTold, textOf }: StepContext): Claim[] {
  const place = [...at, 'notes', keyAt(quote)];
  const said = sentencesOf(quote).filter((span) => !isTold(span));
  const listed = listedText(withoutTold(quote.blocks, isTold), textOf);
  const kind = quote.alert === null || quote.alert === 'note' || quote.alert === 'checklist' ? null : quote.alert;
  return [
    ...(kind === null ? [] : [claim([...place, 'kind'], kind)]),
    ...(isAfter ? [claim([...place, 'after'], true)] : []),
    ...textClaims([...place, 'text'], said, listed),
    ...(listed === null ? paragraphsOf(quote) : []).flatMap(({ pictures }) => ownPictureClaims(at, pictures)),
  ];
}

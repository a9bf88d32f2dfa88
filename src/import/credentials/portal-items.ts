/** An item of the portal's steps that connects the two sides: what of it is the portal's, and what is done in the app. */
import { keyAt } from '../claims/claim.ts';
import type { Block, Item, Paragraph, Span, TableBlock } from '../outline/span.ts';
import { paragraphsOf, spansOfItem } from '../outline/span.ts';
import { addressesIn } from './addresses.ts';
import { readAppSentences } from './app-sentences.ts';
import { type Evidence, evidence, together } from './evidence.ts';
import { portalLabelsIn } from './portal-labels.ts';
import { FILLS_FIELD, type PortalContext, readPortalSentences } from './portal-sentences.ts';

export interface PortalItem {
  readonly evidence: Evidence;
  /** What it has the reader do in the app, as a step of the set-up; `null`: nothing. */
  readonly inApp: Item | null;
  /** Blocks that say something else about the app. */
  readonly kept: readonly Block[];
  /** Pictures of a step that is the portal's alone. */
  readonly pictures: readonly Span[];
}

export function readPortalItem(item: Item, context: PortalContext): PortalItem {
  const found = readBlocks(item.blocks, context);
  const left = new Set(found.evidence.inApp);
  const blocks = item.blocks.flatMap((block) => appBlocks(block, left));
  const isInApp = blocks.some(
    (block) => block.kind === 'list' || (block.kind === 'paragraph' && block.sentences.length > 0),
  );
  const inApp = isInApp ? { ...item, blocks } : null;
  return {
    evidence: inApp === null ? found.evidence : together([found.evidence, appEvidence(inApp, context.names)]),
    inApp,
    kept: found.kept.filter(({ kind }) => !isInApp || kind !== 'code'),
    pictures: isInApp ? [] : spansOfItem(item).filter(({ picture }) => picture !== null),
  };
}

/** What sentences of a step in the app, and of steps inside it, say of credentials. */
export function appEvidence(item: Item, names: readonly string[]): Evidence {
  const own = item.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.sentences] : []));
  const inner = item.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  return together([readAppSentences(own, keyAt(item), names), ...inner.map((each) => appEvidence(each, names))]);
}

interface Found {
  readonly evidence: Evidence;
  readonly kept: readonly Block[];
}

function readBlocks(blocks: readonly Block[], context: PortalContext): Found {
  const paragraphs: (readonly Span[])[] = [];
  const others: Found[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') paragraphs.push(block.sentences);
    // Behind a field, an alert is about that field.
    else if (
      block.kind === 'quote' &&
      (block.alert === null || (paragraphs.length > 0 && namesField(paragraphs, context)))
    )
      paragraphs.push(...paragraphsOf(block).map(({ sentences }) => sentences));
    else others.push(readOther(block, context));
  }
  const own = readPortalSentences(paragraphs, context);
  return {
    evidence: together([own, ...others.map((each) => each.evidence)]),
    kept: others.flatMap((each) => each.kept),
  };
}

function namesField(paragraphs: readonly (readonly Span[])[], { portals }: PortalContext): boolean {
  return paragraphs.flat().some((span) => portalLabelsIn(span).some((label) => portals.includes(label)));
}

function readOther(block: Block, context: PortalContext): Found {
  if (block.kind === 'table') {
    const table = tableEvidence(block, context);
    return table === null ? { evidence: evidence({}), kept: [block] } : { evidence: table, kept: [] };
  }
  if (block.kind !== 'list')
    return { evidence: evidence({}), kept: block.kind === 'quote' || block.kind === 'code' ? [block] : [] };
  const ofPortal = block.items.filter((item) => isOfPortal(item)).map(({ blocks }) => readBlocks(blocks, context));
  return { evidence: together(ofPortal.map((each) => each.evidence)), kept: ofPortal.flatMap((each) => each.kept) };
}

/** An inner step that speaks of portal fields belongs to the portal, any other to the app. */
function isOfPortal({ blocks }: Item): boolean {
  const first = blocks.find((block): block is Paragraph => block.kind === 'paragraph');
  const sentences = first?.sentences ?? [];
  return (
    sentences.some(
      (span) =>
        (portalLabelsIn(span).length > 0 && FILLS_FIELD.test(span.words)) ||
        addressesIn(span).some((url) => /scim/i.test(url)),
    ) || sentences.every(({ wording }) => wording !== null)
  );
}

/** What a step in the app shows belongs to it. */
function appBlocks(block: Block, left: ReadonlySet<Span>): Block[] {
  if (block.kind === 'code') return [block];
  if (block.kind === 'paragraph') {
    const sentences = block.sentences.filter((span) => left.has(span));
    return sentences.length + block.pictures.length === 0 ? [] : [{ ...block, sentences }];
  }
  if (block.kind !== 'list') return [];
  const items = block.items.filter((item) => !isOfPortal(item));
  return items.length === 0 ? [] : [{ ...block, items }];
}

const FIELD_HEADING = /^(?:field|label|setting)$/i;

/** One row a field, or one row a case of a field's value; `null`: another table. */
function tableEvidence({ rows }: TableBlock, { portals }: PortalContext): Evidence | null {
  const [head = [], ...body] = rows;
  const [first, second] = head;
  if (first === undefined || second === undefined) return null;
  if (FIELD_HEADING.test(first.words) && /^value$/i.test(second.words)) return together(body.map(fieldRow));
  const portal =
    portals.find((label) => label === second.words) ?? portalLabelsIn({ ...second, labels: [second.words] })[0];
  if (portal === undefined || first.words === '') return null;
  const labels = [portal, ...head.slice(2).map(({ words }) => words)];
  const choices = body.flatMap(([when, ...cells]) =>
    labels.flatMap((label, index) => {
      const cell = cells[index];
      if (when === undefined || cell === undefined || when.words === '' || cell.words === '') return [];
      return [{ portal: label, by: first.words, when: when.words, value: cell.words, covers: [...head, when, cell] }];
    }),
  );
  return evidence({ fields: labels.map((label) => ({ portal: label, span: first, inPortal: true })), choices });
}

function fieldRow([label, value]: readonly Span[]): Evidence {
  if (label === undefined) return evidence({});
  const portal = label.words.replace(/\s*\(optional\)$/i, '');
  const isOptional = portal !== label.words;
  const [code] = value?.codes ?? [];
  const told = [label, ...(value === undefined ? [] : [value])];
  const isAll = code === value?.words;
  return evidence({
    fields: [{ portal, span: label, inPortal: true }],
    optional: isOptional ? [{ portal, span: label }] : [],
    sources:
      code !== undefined && isAll && value !== undefined ? [{ portal, source: { fixed: code }, span: value }] : [],
    told: told.map((span) => ({ span, portal })),
  });
}

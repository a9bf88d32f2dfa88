/** Blocks of the tree with their spans: marks of alerts and lists become structure, sentences become spans. */
import type {
  BlockContent,
  Blockquote,
  Code,
  DefinitionContent,
  List,
  Paragraph as ParagraphNode,
  RootContent,
  Table,
} from 'mdast';
import { endOf, lineOf, sourceOf, startOf } from '../../page/node-span.ts';
import type { Page } from '../../page/page.ts';
import type { PhraseKind, Recognised } from '../wording/wordings.ts';
import { type AlertMark, alertMark, isInclude, speltAlert } from './alert.ts';
import { cutSentences, type Stretch } from './cut-sentences.ts';
import { NO_PHRASE, type Phrase, phraseOf, shown } from './phrase.ts';
import { extensionsIn, picturesBelow } from './picture-stretches.ts';
import type { Piece } from './piece.ts';
import type { Block, Item, ListBlock, Paragraph, Quote, Span, SpanKind, TableBlock } from './span.ts';

export type Recognise = (phrase: Phrase, kind: PhraseKind) => Recognised | null;

export interface Cutter {
  readonly page: Page;
  readonly recognise: Recognise;
  /** Names of the app: a stop in one ends no sentence. */
  readonly names: readonly string[];
  /** A page made of templates has no marks that are only spelt. */
  readonly isOurs: boolean;
}

type BlockNode = RootContent | BlockContent | DefinitionContent;

export function cutBlocks(cutter: Cutter, nodes: readonly BlockNode[]): Block[] {
  return nodes.flatMap((node) => cutBlock(cutter, node, false));
}

function cutBlock(cutter: Cutter, node: BlockNode, opensItem: boolean): Block[] {
  const place = { start: startOf(node), line: lineOf(node), node };
  switch (node.type) {
    case 'paragraph':
      return [cutParagraphBlock(cutter, node, opensItem)];
    case 'list':
      return [
        {
          kind: 'list',
          ...place,
          items: node.children.map((item) => cutItem(cutter, item.children, node, startOf(item), lineOf(item))),
        },
      ];
    case 'table':
      return [cutTable(cutter, node)];
    case 'blockquote':
      return [cutQuote(cutter, node)];
    case 'code':
      return [{ kind: 'code', ...place, span: codeSpanOf(cutter, node), language: node.lang ?? '', code: node.value }];
    case 'definition':
    case 'yaml':
      return [];
    default:
      return [cutOther(cutter, node)];
  }
}

function codeSpanOf(cutter: Cutter, node: Code): Span {
  return spanAt(
    cutter,
    'code',
    { start: startOf(node), end: endOf(node) },
    { ...NO_PHRASE, codes: [node.value] },
    null,
  );
}

function cutOther(cutter: Cutter, node: BlockNode): Block {
  const kind = node.type === 'html' ? 'html' : node.type === 'thematicBreak' ? 'rule' : 'other';
  const pictures = node.type === 'html' ? pictureSpans(cutter, node) : [];
  const isSilent = node.type === 'html' && SILENT_HTML.test(node.value);
  const span = isSilent ? null : spanAt(cutter, kind, { start: startOf(node), end: endOf(node) }, NO_PHRASE, null);
  return {
    kind: 'other',
    start: startOf(node),
    line: lineOf(node),
    node,
    span: pictures.length > 0 ? null : span,
    pictures,
  };
}

/** Anchors keep old links alive, and comments are no content. */
const SILENT_HTML = /^\s*(?:<a\b[^>]*>\s*(?:<\/a>)?\s*|<\/a>\s*|<!--[\s\S]*?-->\s*|<br\s*\/?>\s*)*$/i;

function cutItem(cutter: Cutter, children: readonly BlockNode[], list: List, start: number, line: number): Item {
  const blocks = gatherLettered(
    cutter,
    children.flatMap((child, index) => cutBlock(cutter, child, index === 0)),
  );
  const [only, ...others] = children;
  const isOneParagraph = only?.type === 'paragraph' && others.length === 0;
  const ordered = list.ordered === true;
  // The text of a step is people's, whatever a template prints around it.
  const wording = isOneParagraph && !ordered ? recogniseWhole(cutter, only) : null;
  return {
    start,
    line,
    ordered,
    blocks: wording === null ? blocks : blocks.map((block) => withWording(block, wording)),
    wording,
  };
}

function recogniseWhole({ page, recognise }: Cutter, node: ParagraphNode): Recognised | null {
  return recognise(phraseOf(page, piecesOf(node)), 'item');
}

function withWording(block: Block, wording: Recognised): Block {
  if (block.kind !== 'paragraph') return block;
  return { ...block, sentences: block.sentences.map((span) => ({ ...span, wording: span.wording ?? wording })) };
}

function piecesOf({ children }: { readonly children: readonly Piece['node'][] }): Piece[] {
  return children.map((node) => ({ node, start: startOf(node), end: endOf(node) }));
}

function cutParagraphBlock(cutter: Cutter, node: ParagraphNode, opensItem: boolean): Block {
  const source = sourceOf(cutter.page, node);
  const place = { start: startOf(node), line: lineOf(node), node };
  if (isInclude(source)) {
    const phrase = phraseOf(cutter.page, piecesOf(node));
    const span = spanAt(cutter, 'include', { start: startOf(node), end: endOf(node) }, phrase, null);
    return { kind: 'other', ...place, span, pictures: [] };
  }
  const spelt = opensItem || cutter.isOurs ? null : speltAlert(source);
  if (spelt === null) return cutParagraph(cutter, node, 0);
  return { kind: 'quote', ...place, alert: spelt.alert, blocks: [cutParagraph(cutter, node, spelt.length)] };
}

/** @param skip characters at its start that are a mark of the block */
function cutParagraph(cutter: Cutter, node: ParagraphNode, skip: number): Paragraph {
  const { page } = cutter;
  const start = startOf(node);
  const omitted: Stretch[] = [
    ...(skip === 0 ? [] : [{ start, end: start + skip }]),
    ...extensionsIn(page, node).map(([, stretch]) => stretch),
  ];
  const sentences = cutSentences(page, node.children, omitted, cutter.names).map((pieces) =>
    sentenceSpan(cutter, pieces),
  );
  return {
    kind: 'paragraph',
    start: start + skip,
    line: lineOf(node),
    node,
    sentences,
    pictures: pictureSpans(cutter, node),
  };
}

function sentenceSpan(cutter: Cutter, pieces: readonly Piece[]): Span {
  const stretch = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  return spanAt(cutter, 'sentence', stretch, phraseOf(cutter.page, pieces), 'sentence');
}

function pictureSpans(cutter: Cutter, node: BlockNode): Span[] {
  return picturesBelow(cutter.page, node).map(({ picture, start, end }) => ({
    ...spanAt(cutter, 'picture', { start, end }, NO_PHRASE, null),
    picture,
  }));
}

/** @param asked what kind of phrase it is to the wordings; `null`: it has no words of its own */
export function spanAt(
  { page, recognise }: Cutter,
  kind: SpanKind,
  { start, end }: Stretch,
  phrase: Phrase,
  asked: PhraseKind | null,
): Span {
  const wording = asked === null || phrase.text === '' ? null : recognise(phrase, asked);
  const source = shown(page.text.slice(start, end));
  return { ...phrase, kind, start, end, line: page.lines.locate(start).line, source, wording, picture: null };
}

function cutTable(cutter: Cutter, table: Table): TableBlock {
  const rows = table.children.map((row) =>
    row.children.map((cell) => {
      const phrase = withoutBars(phraseOf(cutter.page, piecesOf(cell)));
      const span = spanAt(cutter, 'cell', { start: startOf(cell), end: endOf(cell) }, phrase, 'cell');
      return { ...span, source: span.source.replace(/^\|\s*|\s*\|$/g, '') };
    }),
  );
  return { kind: 'table', start: startOf(table), line: lineOf(table), node: table, rows };
}

/** A bar is escaped for the table's sake, in code as well. */
function withoutBars(phrase: Phrase): Phrase {
  return phrase.text.includes('\\|') ? { ...phrase, text: phrase.text.replaceAll('\\|', '|') } : phrase;
}

function cutQuote(cutter: Cutter, quote: Blockquote): Quote {
  const place = { start: startOf(quote), line: lineOf(quote), node: quote };
  const [first, ...others] = quote.children;
  const mark: AlertMark | null = first?.type === 'paragraph' ? alertMark(sourceOf(cutter.page, first)) : null;
  if (mark === null || first?.type !== 'paragraph')
    return { kind: 'quote', ...place, alert: null, blocks: cutBlocks(cutter, quote.children) };
  const opening = cutParagraph(cutter, first, mark.length);
  const blocks = opening.sentences.length + opening.pictures.length === 0 ? [] : [opening];
  return { kind: 'quote', ...place, alert: mark.alert, blocks: [...blocks, ...cutBlocks(cutter, others)] };
}

const LETTERED = /^(?:[a-z]|[ivx]{1,4})[.)]\s+/;

/** "a. …", "b. …" in a step are steps inside it, as older pages have them; what shows the last of them belongs to it. */
function gatherLettered(cutter: Cutter, blocks: readonly Block[]): Block[] {
  const gathered: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const last = gathered.at(-1);
    const open = last?.kind === 'list' && last.node === null ? last : null;
    const letter = index > 0 && block.kind === 'paragraph' ? letterOf(cutter, block) : 0;
    if (letter > 0 && block.node?.type === 'paragraph') {
      const paragraph = cutParagraph(cutter, block.node, letter);
      const item: Item = {
        start: paragraph.start,
        line: block.line,
        ordered: true,
        blocks: [paragraph],
        wording: null,
      };
      if (open === null)
        gathered.push({ kind: 'list', start: block.start, line: block.line, node: null, items: [item] });
      else gathered[gathered.length - 1] = { ...open, items: [...open.items, item] };
    } else if (open !== null && isPictureOnly(block)) gathered[gathered.length - 1] = withBlock(open, block);
    else gathered.push(block);
  }
  return gathered;
}

function letterOf({ page, isOurs }: Cutter, { node }: Paragraph): number {
  return node === null || isOurs ? 0 : (LETTERED.exec(sourceOf(page, node))?.[0].length ?? 0);
}

function withBlock(list: ListBlock, block: Block): ListBlock {
  const items = list.items.map((item, index) =>
    index === list.items.length - 1 ? { ...item, blocks: [...item.blocks, block] } : item,
  );
  return { ...list, items };
}

export function isPictureOnly(block: Block): boolean {
  return block.kind === 'paragraph' && block.sentences.length === 0 && block.pictures.length > 0;
}

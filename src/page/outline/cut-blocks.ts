/** Blocks of the tree with their spans: marks of alerts and lists become structure, sentences become spans. */
import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Html,
  List,
  ListItem,
  Paragraph as ParagraphNode,
  RootContent,
  Table,
  TableCell,
} from 'mdast';
import { endOf, lineOf, sourceOf, spanOf, startOf } from '../node-span.ts';
import type { Page, Span } from '../page.ts';
import { isSilentHtml } from '../silent-html.ts';
import { alertMark, isInclude, speltAlert } from './alert.ts';
import { cutBefore, saysAllOfIt } from './cut-before.ts';
import { cutSentences, namesThatCut } from './cut-sentences.ts';
import { readHtmlTable } from './html-table.ts';
import { NO_PHRASE, type Phrase, phraseOf, shown } from './phrase.ts';
import { extensionsIn, picturesBelow } from './pictures.ts';
import { piecesOf } from './piece.ts';
import { type Block, type Item, isPictureOnly, type PageSpan, type Paragraph, type Quote } from './span.ts';

export interface Cutter {
  readonly page: Page;
  /** Names of the app: a stop in one ends no sentence. */
  readonly names: readonly string[];
  /** A page made of templates has no marks that are only spelt, such as "Note:" and "a." */
  readonly isOurs: boolean;
  /** Paragraphs and tables that were cut before, by their nodes: they are the same on a page of templates. */
  readonly cut?: Map<BlockNode, Block>;
}

type BlockNode = RootContent | BlockContent | DefinitionContent;

export function cutBlocks(cutter: Cutter, nodes: readonly BlockNode[]): Block[] {
  return heldTogether(cutter, cutInOrder(cutter, nodes));
}

/** @param inItem the first of them opens an item of a list */
export function cutInOrder(cutter: Cutter, nodes: readonly BlockNode[], inItem = false): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < nodes.length; at += 1) {
    const [node, ...others] = htmlFrom(nodes, at);
    const table = node === undefined ? null : cutHtmlTable(cutter, node, others.at(-1) ?? node);
    const next = nodes[at];
    if (table !== null) at += others.length;
    if (table !== null) blocks.push(table);
    else if (next !== undefined) blocks.push(...cutBlock(cutter, next, inItem && at === 0));
  }
  return blocks;
}

/** The pieces of a table in HTML, which empty lines part. One that begins another table is none: of many that nobody ends, each is looked at once. */
function htmlFrom(nodes: readonly BlockNode[], from: number): readonly Html[] {
  const pieces: Html[] = [];
  for (let at = from; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node?.type !== 'html' || /^<table\b/i.test(node.value) !== (at === from)) return [];
    pieces.push(node);
    if (/<\/table\s*>\s*$/i.test(node.value)) return pieces;
  }
  return [];
}

function cutHtmlTable({ page }: Cutter, first: Html, last: Html): Block | null {
  const read = readHtmlTable(page, { start: startOf(first), end: endOf(last) });
  if (read === null) return null;
  const rows = cutRows(read.page, read.table).map((row, at) =>
    row.map((cell, index) => {
      const { start, end } = read.places[at]?.[index] ?? spanOf(first);
      return { ...cell, start, end, line: page.lines.locate(start).line };
    }),
  );
  return { kind: 'table', ...placeOf(first), rows };
}

/** A quotation right behind an alert goes on with it: a mark is missing on the empty line between. */
function heldTogether({ page, isOurs }: Cutter, blocks: readonly Block[]): Block[] {
  const held: Block[] = [];
  for (const block of blocks) {
    const before = held.at(-1);
    const goesOn = before?.kind === 'quote' && before.alert !== null && before.node?.type === 'blockquote';
    if (goesOn && !isOurs && isPlainQuote(page, block))
      held.splice(-1, 1, { ...before, blocks: [...before.blocks, ...block.blocks] });
    else held.push(block);
  }
  return held;
}

function isPlainQuote(page: Page, block: Block): block is Quote {
  return (
    block.kind === 'quote' && block.alert === null && block.node !== null && !isInclude(sourceOf(page, block.node))
  );
}

function cutBlock(cutter: Cutter, node: BlockNode, opensItem: boolean): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [cutParagraphBlock(cutter, node, opensItem)];
    case 'list':
      return [{ kind: 'list', ...placeOf(node), items: node.children.map((item) => cutItem(cutter, item, node)) }];
    case 'table':
      return [once(cutter, node, cutTable)];
    case 'blockquote':
      return [cutQuote(cutter, node)];
    case 'code': {
      const span = spanAt(cutter.page, 'code', spanOf(node), { ...NO_PHRASE, codes: [node.value] });
      return [{ kind: 'code', ...placeOf(node), span, language: node.lang ?? '', code: node.value }];
    }
    case 'definition':
    case 'yaml':
      return [];
    default:
      return [cutOther(cutter, node)];
  }
}

function placeOf<Node extends BlockNode>(node: Node): { start: number; line: number; node: Node } {
  return { start: startOf(node), line: lineOf(node), node };
}

function cutOther({ page }: Cutter, node: BlockNode): Block {
  const kind = node.type === 'html' ? 'html' : node.type === 'thematicBreak' ? 'rule' : 'other';
  const pictures = node.type === 'html' ? pictureSpans(page, node) : [];
  const isSilent = pictures.length > 0 || (node.type === 'html' && isSilentHtml(node.value));
  return { kind: 'other', ...placeOf(node), span: isSilent ? null : spanAt(page, kind, spanOf(node)), pictures };
}

function cutItem(cutter: Cutter, item: ListItem, { ordered }: List): Item {
  const blocks = cutInOrder(cutter, item.children, true);
  return {
    start: startOf(item),
    line: lineOf(item),
    ordered: ordered === true,
    blocks: gatherLettered(cutter, heldTogether(cutter, blocks)),
  };
}

function cutParagraphBlock(cutter: Cutter, node: ParagraphNode, opensItem: boolean): Block {
  const { page, isOurs } = cutter;
  const source = sourceOf(page, node);
  if (isInclude(source)) {
    const span = spanAt(page, 'include', spanOf(node), phraseOf(page, piecesOf(node.children)));
    return { kind: 'other', ...placeOf(node), span, pictures: [] };
  }
  const spelt = opensItem || isOurs ? null : speltAlert(source);
  if (spelt === null) return once(cutter, node, cutParagraph);
  const said = cutParagraph(cutter, node, behind(node, spelt.length));
  return { kind: 'quote', ...placeOf(node), alert: spelt.alert, blocks: [said] };
}

function once<Node extends BlockNode>(cutter: Cutter, node: Node, cut: (cutter: Cutter, node: Node) => Block): Block {
  const block = cutter.cut?.get(node) ?? cut(cutter, node);
  cutter.cut?.set(node, block);
  return block;
}

/** @param part of it: behind a mark, or a line */
function cutParagraph({ page, names }: Cutter, node: ParagraphNode, part: Span = spanOf(node)): Paragraph {
  const whole = spanOf(node);
  const place = { ...placeOf(node), start: part.start, line: page.lines.locate(part.start).line };
  const source = page.text.slice(whole.start, whole.end);
  const cut = () => ({ sentences: sentencesIn(page, names, node, part), pictures: picturesIn(page, node, part) });
  if (!saysAllOfIt(page, source)) return { kind: 'paragraph', ...place, ...cut() };
  const key = `${part.start - whole.start} ${part.end - whole.start} ${namesThatCut(names).join()}`;
  const before = paragraphBefore(page, key, source, () => moved(cut(), fromStart(whole.start)));
  return { kind: 'paragraph', ...place, ...moved(before, placeFrom(page, whole.start)) };
}

type CutParagraph<S> = Pick<Paragraph<S>, 'sentences' | 'pictures'>;

function moved<S, T>({ sentences, pictures }: CutParagraph<S>, move: (span: S) => T): CutParagraph<T> {
  return { sentences: sentences.map(move), pictures: pictures.map(move) };
}

const paragraphBefore = cutBefore<CutParagraph<CutSpan>>();

/** A span with its place counted from the start of its paragraph. */
type CutSpan = Omit<PageSpan, 'line'>;

function fromStart(from: number): (span: CutSpan) => CutSpan {
  return (span) => ({ ...span, start: span.start - from, end: span.end - from });
}

function placeFrom({ lines }: Page, from: number): (span: CutSpan) => PageSpan {
  return ({ text, words, labels, links, codes, kind, start, end, source, picture }) => {
    const { line } = lines.locate(from + start);
    return { text, words, labels, links, codes, kind, start: from + start, end: from + end, line, source, picture };
  };
}

function sentencesIn(page: Page, names: readonly string[], node: ParagraphNode, part: Span): PageSpan[] {
  const whole = spanOf(node);
  const omitted: Span[] = [
    ...(part.start === whole.start ? [] : [{ start: whole.start, end: part.start }]),
    ...extensionsIn(page, node).map(([, stretch]) => stretch),
    ...(part.end === whole.end ? [] : [{ start: part.end, end: whole.end }]),
  ];
  return cutSentences(page, node.children, omitted.toSorted(byStart), names).map((pieces) => {
    const stretch = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
    return spanAt(page, 'sentence', stretch, phraseOf(page, pieces));
  });
}

function picturesIn(page: Page, node: ParagraphNode, { start, end }: Span): PageSpan[] {
  return pictureSpans(page, node).filter((each) => start <= each.start && each.start < end);
}

/** What a paragraph says as a whole. */
export function phraseOfParagraph(page: Page, node: ParagraphNode): Phrase {
  return wholeBefore(page, '', sourceOf(page, node), () => phraseOf(page, piecesOf(node.children)));
}

const wholeBefore = cutBefore<Phrase>();

function behind(node: ParagraphNode, mark: number): Span {
  return { start: startOf(node) + mark, end: endOf(node) };
}

const byStart = (a: Span, b: Span) => a.start - b.start;

function pictureSpans(page: Page, node: BlockNode): PageSpan[] {
  return picturesBelow(page, node).map(({ picture, start, end }) => ({
    ...spanAt(page, 'picture', { start, end }),
    picture,
  }));
}

/** At the start of a later line of a paragraph, nothing else can stand. */
const QUOTE_MARKS = /\n[ \t]*(?:>[ \t]?)+/gu;

export function spanAt(page: Page, kind: PageSpan['kind'], { start, end }: Span, phrase: Phrase = NO_PHRASE): PageSpan {
  const written = page.text.slice(start, end);
  const source = shown(kind === 'sentence' ? written.replace(QUOTE_MARKS, '\n') : written);
  return { ...phrase, kind, start, end, line: page.lines.locate(start).line, source, picture: null };
}

function cutTable({ page }: Cutter, table: Table): Block {
  return { kind: 'table', ...placeOf(table), rows: cutRows(page, table) };
}

/** Cells that are written alike say the same: each is read once. */
function cutRows(page: Page, table: Table): PageSpan[][] {
  const read = new Map<string, Phrase & Pick<PageSpan, 'source'>>();
  const cutCell = (cell: TableCell): PageSpan => {
    const place = spanOf(cell);
    const written = page.text.slice(place.start, place.end);
    const said = read.get(written) ?? cellBefore(page, '', written, () => readCell(page, cell, written));
    read.set(written, said);
    return { ...said, kind: 'cell', ...place, line: lineOf(cell), picture: null };
  };
  return table.children.map((row) => row.children.map(cutCell));
}

const cellBefore = cutBefore<Phrase & Pick<PageSpan, 'source'>>();

function readCell(page: Page, cell: TableCell, written: string): Phrase & Pick<PageSpan, 'source'> {
  const phrase = phraseOf(page, piecesOf(cell.children));
  // A bar is escaped for the table's sake, in code as well.
  return { ...phrase, text: phrase.text.replaceAll('\\|', '|'), source: shown(written).replace(/^\|\s*|\s*\|$/g, '') };
}

function cutQuote(cutter: Cutter, quote: Blockquote): Block {
  const [first, ...others] = quote.children;
  const mark = first?.type === 'paragraph' ? alertMark(sourceOf(cutter.page, first)) : null;
  if (mark === null || first?.type !== 'paragraph')
    return { kind: 'quote', ...placeOf(quote), alert: null, blocks: cutBlocks(cutter, quote.children) };
  const opening = cutParagraph(cutter, first, behind(first, mark.length));
  const blocks = opening.sentences.length + opening.pictures.length === 0 ? [] : [opening];
  return { kind: 'quote', ...placeOf(quote), alert: mark.alert, blocks: [...blocks, ...cutBlocks(cutter, others)] };
}

const LETTERED = /^(?:[a-z]|[ivx]{1,4})[.)]\s+/;

/** "a. …", "b. …" in a step are steps inside it, as older pages have them; what shows the last of them belongs to it. */
function gatherLettered(cutter: Cutter, blocks: readonly Block[]): Block[] {
  if (cutter.isOurs) return [...blocks];
  const gathered: Block[] = [];
  // The items of the list that was gathered last, as long as more can be added to it.
  let open: OpenItem[] | null = null;
  for (const [index, block] of blocks.flatMap((each) => letteredLines(cutter, each)).entries()) {
    const item = index > 0 ? letteredItem(cutter, block) : null;
    if (item !== null && open === null) {
      open = [item];
      gathered.push({ ...item, kind: 'list', node: null, items: open });
    } else if (item !== null) open?.push(item);
    else if (open !== null && isPictureOnly(block)) open.at(-1)?.blocks.push(block);
    else {
      gathered.push(block);
      open = null;
    }
  }
  return gathered;
}

interface OpenItem extends Item {
  readonly blocks: Block[];
}

function letteredItem(cutter: Cutter, { kind, node, line, start, end = 0 }: Lettered): OpenItem | null {
  if (kind !== 'paragraph' || node?.type !== 'paragraph') return null;
  const part = { start, end: end || endOf(node) };
  const letter = LETTERED.exec(cutter.page.text.slice(part.start, part.end))?.[0].length ?? 0;
  if (letter === 0) return null;
  const paragraph = cutParagraph(cutter, node, { ...part, start: start + letter });
  return { start: paragraph.start, line, ordered: true, blocks: [paragraph] };
}

/** A block, or a line of a paragraph, with the end of the line. */
type Lettered = Block & { readonly end?: number };

const FIRST_LINES = /^(?:[\s\S]*\n[ \t]*)?(?:a([.)])\s[^\n]*\n[ \t]*b\1\s|i([.)])\s[^\n]*\n[ \t]*ii\2\s)/;
const LINES = /(?<=^|\n[ \t]*)(?:[a-z]|[ivx]{1,4})[.)]\s/g;

/** "a. …" and "b. …" on lines of one paragraph are one each, and what leads to them is another. */
function letteredLines(cutter: Cutter, block: Block): Lettered[] {
  const { kind, node } = block;
  if (kind !== 'paragraph' || node?.type !== 'paragraph') return [block];
  const { start, end } = spanOf(node);
  const source = cutter.page.text.slice(start, end);
  if (!FIRST_LINES.test(source)) return [block];
  const starts = Array.from(source.matchAll(LINES), ({ index }) => start + index);
  const lines = [...(starts[0] === start ? [] : [start]), ...starts];
  return lines.map((from, at) => {
    const to = lines[at + 1] ?? end;
    return { ...cutParagraph(cutter, node, { start: from, end: to }), end: to };
  });
}

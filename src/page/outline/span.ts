/**
 * The page cut into spans: slices of the tree with their places. Together they are everything that a reader of the
 * page sees. Whoever knows more about a span puts it in: blocks are of any kind of spans.
 */
import type { Nodes } from 'mdast';
import type { NoteKind, Picture } from '../../manifest/manifest.generated.ts';
import type { Span } from '../page.ts';
import type { Phrase } from './phrase.ts';

export type SpanKind =
  | 'front-matter'
  | 'heading'
  | 'sentence'
  | 'cell'
  | 'picture'
  | 'code'
  | 'html'
  | 'include'
  | 'rule'
  | 'other';

export interface PageSpan extends Phrase, Span {
  readonly kind: SpanKind;
  readonly line: number;
  /** The published text, on one line. */
  readonly source: string;
  /** Of a span that is a picture. */
  readonly picture: Picture | null;
}

interface Place {
  readonly start: number;
  readonly line: number;
  /** The node it was cut from; `null` for a list whose marks are letters of a paragraph. */
  readonly node: Nodes | null;
}

export interface Paragraph<S = PageSpan> extends Place {
  readonly kind: 'paragraph';
  readonly sentences: readonly S[];
  readonly pictures: readonly S[];
}

export interface Item<S = PageSpan> {
  readonly start: number;
  readonly line: number;
  readonly ordered: boolean;
  readonly blocks: readonly Block<S>[];
}

export interface ListBlock<S = PageSpan> extends Place {
  readonly kind: 'list';
  readonly items: readonly Item<S>[];
}

export interface TableBlock<S = PageSpan> extends Place {
  readonly kind: 'table';
  /** Row by row, the headings first. */
  readonly rows: readonly (readonly S[])[];
}

export interface Quote<S = PageSpan> extends Place {
  readonly kind: 'quote';
  /** `null`: a plain quotation. */
  readonly alert: NoteKind | 'checklist' | null;
  readonly blocks: readonly Block<S>[];
}

export interface CodeBlock<S = PageSpan> extends Place {
  readonly kind: 'code';
  readonly span: S;
  readonly language: string;
  readonly code: string;
}

/** HTML, an include, a rule, or what this toolkit has no name for. */
export interface OtherBlock<S = PageSpan> extends Place {
  readonly kind: 'other';
  readonly span: S | null;
  readonly pictures: readonly S[];
}

export type Block<S = PageSpan> = Paragraph<S> | ListBlock<S> | TableBlock<S> | Quote<S> | CodeBlock<S> | OtherBlock<S>;

/** Every span of a block, inner blocks included, in reading order. */
export function spansOf<S extends PageSpan>(block: Block<S>): readonly S[] {
  // What most blocks are, and all readers ask for again and again.
  if (block.kind === 'paragraph' && block.pictures.length === 0) return block.sentences;
  const spans: S[] = [];
  collectSpans(block, spans);
  return spans;
}

/** Into one list, however deep they stand: a table may have a hundred thousand cells. */
function collectSpans<S extends PageSpan>(block: Block<S>, spans: S[]): void {
  switch (block.kind) {
    case 'paragraph':
      pushAll(spans, block.pictures.length === 0 ? block.sentences : inOrder(block));
      return;
    case 'list':
      for (const { blocks } of block.items) collectAll(blocks, spans);
      return;
    case 'table':
      for (const row of block.rows) pushAll(spans, row);
      return;
    case 'quote':
      collectAll(block.blocks, spans);
      return;
    case 'code':
      spans.push(block.span);
      return;
    case 'other':
      pushAll(spans, block.span === null ? block.pictures : [block.span, ...block.pictures]);
  }
}

function collectAll<S extends PageSpan>(blocks: readonly Block<S>[], spans: S[]): void {
  for (const block of blocks) collectSpans(block, spans);
}

function inOrder<S extends PageSpan>({ sentences, pictures }: Paragraph<S>): S[] {
  return [...sentences, ...pictures].sort((a, b) => a.start - b.start);
}

/** A call takes fewer arguments than a row may have cells. */
function pushAll<S>(spans: S[], more: readonly S[]): void {
  for (const span of more) spans.push(span);
}

/** Every span of several blocks, as of one. */
export function spansOfAll<S extends PageSpan>(blocks: readonly Block<S>[]): readonly S[] {
  const spans: S[] = [];
  collectAll(blocks, spans);
  return spans;
}

export function spansOfItem<S extends PageSpan>({ blocks }: Item<S>): readonly S[] {
  return spansOfAll(blocks);
}

/**
 * The block with another span in the place of each.
 *
 * @param ofItem what becomes of an item, once its blocks are made
 */
export function withSpans<S, T>(
  block: Block<S>,
  ofSpan: (span: S) => T,
  ofItem: (item: Item<S>, blocks: readonly Block<T>[]) => Item<T>,
): Block<T> {
  const inner = (blocks: readonly Block<S>[]) => blocks.map((each) => withSpans(each, ofSpan, ofItem));
  switch (block.kind) {
    case 'paragraph':
      return { ...block, sentences: block.sentences.map(ofSpan), pictures: block.pictures.map(ofSpan) };
    case 'list':
      return { ...block, items: block.items.map((item) => ofItem(item, inner(item.blocks))) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(ofSpan)) };
    case 'quote':
      return { ...block, blocks: inner(block.blocks) };
    case 'code':
      return { ...block, span: ofSpan(block.span) };
    case 'other':
      return { ...block, span: block.span === null ? null : ofSpan(block.span), pictures: block.pictures.map(ofSpan) };
  }
}

/** The paragraphs of a block, however deep. */
export function paragraphsOf<S>(block: Block<S>): Paragraph<S>[] {
  if (block.kind === 'paragraph') return [block];
  if (block.kind === 'list') return block.items.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf));
  return block.kind === 'quote' ? block.blocks.flatMap(paragraphsOf) : [];
}

export function isPictureOnly<S>(block: Block<S>): boolean {
  return block.kind === 'paragraph' && block.sentences.length === 0 && block.pictures.length > 0;
}

/** "Select **Keys**.", with a picture on the next line: the picture is a block of its own. */
export function picturesApart<S extends PageSpan>(block: Block<S>): Block<S>[] {
  const [first] = block.kind === 'paragraph' ? block.pictures : [];
  if (block.kind !== 'paragraph' || first === undefined) return [block];
  const last = block.sentences.at(-1);
  if (last === undefined || first.start < last.end) return [block];
  return [
    { ...block, pictures: [] },
    { ...block, start: first.start, line: first.line, sentences: [] },
  ];
}

/** Every sentence of the blocks, however deep. */
export function sentencesOf<S>(...blocks: readonly Block<S>[]): S[] {
  return blocks.flatMap((block) => paragraphsOf(block).flatMap(({ sentences }) => sentences));
}

/** The paragraphs of an item itself, without those of inner lists. */
export function ownParagraphs<S>({ blocks }: Pick<Item<S>, 'blocks'>): Paragraph<S>[] {
  return blocks.filter((block) => block.kind === 'paragraph');
}

export function innerItems<S>({ blocks }: Item<S>): Item<S>[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
}

/** What stands outside of a list, as an item of its own. */
export function itemOf<S>(block: Block<S>): Item<S> {
  return { start: block.start, line: block.line, ordered: true, blocks: [block] };
}

/** A span by its place: pages are cut anew for each question. One number, for there is one for each cell of a table. */
export function idOf({ start, end, kind }: PageSpan): number {
  return (start * LONGEST + Math.min(end - start, LONGEST - 1)) * 16 + KINDS.indexOf(kind);
}

/** Of spans that begin at one place and are longer than any page, their ends tell nothing. */
const LONGEST = 2 ** 23;

const KINDS: readonly SpanKind[] = [
  ...(['sentence', 'cell', 'heading', 'picture', 'code', 'html', 'include', 'rule', 'other'] as const),
  'front-matter',
];

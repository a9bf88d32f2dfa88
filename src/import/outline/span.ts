/**
 * The page cut into spans: slices of the tree with their places. Together they are everything that a reader of the
 * page sees, so what no claim and no wording covers is what was not placed.
 */
import type { Nodes } from 'mdast';
import type { NoteKind, Picture } from '../../manifest/manifest.generated.ts';
import type { Recognised } from '../wording/wordings.ts';
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

export interface Span extends Phrase {
  readonly kind: SpanKind;
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** The published text, on one line: what the account shows. */
  readonly source: string;
  /** The wording that says it, of a template or of published pages; `null`: about the app, or not known. */
  readonly wording: Recognised | null;
  /** Of a span that is a picture. */
  readonly picture: Picture | null;
}

interface Place {
  readonly start: number;
  readonly line: number;
  /** The node it was cut from; `null` for a list whose marks are letters of a paragraph. */
  readonly node: Nodes | null;
}

export interface Paragraph extends Place {
  readonly kind: 'paragraph';
  readonly sentences: readonly Span[];
  readonly pictures: readonly Span[];
}

export interface Item {
  readonly start: number;
  readonly line: number;
  readonly ordered: boolean;
  readonly blocks: readonly Block[];
  /** The wording of the whole item, where it is one paragraph. */
  readonly wording: Recognised | null;
}

export interface ListBlock extends Place {
  readonly kind: 'list';
  readonly items: readonly Item[];
}

export interface TableBlock extends Place {
  readonly kind: 'table';
  /** Row by row, the headings first. */
  readonly rows: readonly (readonly Span[])[];
}

export interface Quote extends Place {
  readonly kind: 'quote';
  /** `null`: a plain quotation. */
  readonly alert: NoteKind | 'checklist' | null;
  readonly blocks: readonly Block[];
}

export interface CodeBlock extends Place {
  readonly kind: 'code';
  readonly span: Span;
  readonly language: string;
  readonly code: string;
}

/** HTML, an include, a rule, or what this toolkit has no name for. */
export interface OtherBlock extends Place {
  readonly kind: 'other';
  readonly span: Span | null;
  readonly pictures: readonly Span[];
}

export type Block = Paragraph | ListBlock | TableBlock | Quote | CodeBlock | OtherBlock;

/** Every span of a block, inner blocks included, in reading order. */
export function spansOf(block: Block): Span[] {
  switch (block.kind) {
    case 'paragraph':
      return [...block.sentences, ...block.pictures].sort((a, b) => a.start - b.start);
    case 'list':
      return block.items.flatMap(spansOfItem);
    case 'table':
      return block.rows.flat();
    case 'quote':
      return block.blocks.flatMap(spansOf);
    case 'code':
      return [block.span];
    case 'other':
      return [...(block.span === null ? [] : [block.span]), ...block.pictures];
  }
}

export function spansOfItem({ blocks }: Item): Span[] {
  return blocks.flatMap(spansOf);
}

/** The paragraphs of a block, however deep. */
export function paragraphsOf(block: Block): Paragraph[] {
  if (block.kind === 'paragraph') return [block];
  if (block.kind === 'list') return block.items.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf));
  return block.kind === 'quote' ? block.blocks.flatMap(paragraphsOf) : [];
}

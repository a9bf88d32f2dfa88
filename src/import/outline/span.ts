/** Spans with what is known of their wording: what no claim and no wording covers is what was not placed. */
import type * as page from '../../page/outline/span.ts';
import type { Recognised } from '../wording/wordings.ts';

export interface Span extends page.PageSpan {
  /** The wording that says it, of a template or of published pages; `null`: about the app, or not known. */
  readonly wording: Recognised | null;
}

export type Paragraph = page.Paragraph<Span>;
export type Item = page.Item<Span>;
export type ListBlock = page.ListBlock<Span>;
export type TableBlock = page.TableBlock<Span>;
export type Quote = page.Quote<Span>;
export type CodeBlock = page.CodeBlock<Span>;
export type Block = page.Block<Span>;

/** What no wording says: it is about the app, or not known. */
export function unworded(spans: readonly Span[]): Span[] {
  return spans.filter(({ wording }) => wording === null);
}

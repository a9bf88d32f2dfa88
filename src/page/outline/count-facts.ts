/** The facts of a page, counted: links, pictures, labels, pieces of code and rows of tables. */
import type { PageSpan } from './span.ts';

export type FactCounts = Readonly<Record<'links' | 'images' | 'labels' | 'rows', number>>;

/** @returns the counts, and how many facts there are of any kind, code included */
export function countFacts(spans: readonly PageSpan[]): { readonly counts: FactCounts; readonly found: number } {
  const sum = (count: (span: PageSpan) => number) => spans.reduce((total, span) => total + count(span), 0);
  const counts = {
    links: sum(({ links }) => links.length),
    images: sum(({ picture }) => (picture === null ? 0 : 1)),
    labels: sum(({ labels }) => labels.length),
    rows: new Set(spans.flatMap(({ kind, line }) => (kind === 'cell' ? [line] : []))).size,
  };
  return { counts, found: Object.values(counts).reduce((a, b) => a + b) + sum(({ codes }) => codes.length) };
}

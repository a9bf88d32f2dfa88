/** Spans that nobody has a place for, as a reader is told of them: a line and its words, in the order of the page. */
import type { Page } from '../page.ts';
import { excerpt } from './excerpt.ts';
import type { PageSpan } from './span.ts';

export interface LeftLine {
  readonly line: number;
  readonly text: string;
}

/** A row of which nothing has a place is listed as a whole. */
export function leftLines(left: readonly PageSpan[], all: readonly PageSpan[], lines: Page['lines']): LeftLine[] {
  const gone = new Set(left);
  const partly = new Set(
    all.flatMap((span) => (span.kind === 'cell' && span.words !== '' && !gone.has(span) ? [span.line] : [])),
  );
  return left.map(({ kind, line, source }) => ({
    line,
    text: excerpt(kind === 'cell' && !partly.has(line) ? lines.line(line).trim() : source),
  }));
}

/** Each once. */
export function inOrder<Line extends LeftLine>(listed: readonly Line[]): Line[] {
  const known = new Map(listed.map((each) => [`${each.line} ${each.text}`, each]));
  return [...known.values()].sort((a, b) => a.line - b.line);
}

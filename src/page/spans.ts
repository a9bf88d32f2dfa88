/** Stretches of a text, and what stands around a place. */
import type { Span } from './page.ts';

/** So many characters as stand before a place, and no more than are wanted. */
export function textBefore(text: string, at: number, most: number): string {
  return text.slice(Math.max(0, at - most), at);
}

/** Whether a place stands in a stretch: its end is outside. */
export function holdsPlace({ start, end }: Span, at: number): boolean {
  return start <= at && at < end;
}

/** Whether a place stands in one of some stretches. */
export function isInSome(spans: readonly Span[], at: number): boolean {
  return spans.some((span) => holdsPlace(span, at));
}

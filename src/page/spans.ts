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

/**
 * How many of a list in order come first, found without a look at each.
 *
 * @param isFirst holds for the first ones, and for none behind them
 */
export function countFirst<T>(list: readonly T[], isFirst: (each: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = list[middle];
    if (each !== undefined && isFirst(each)) low = middle + 1;
    else high = middle;
  }
  return low;
}

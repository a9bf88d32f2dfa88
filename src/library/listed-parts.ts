/** The parts of a page that stand in its manifest, each with its line on the page and its pointer. */

import type { Fate } from '../import/claims/account.ts';
import type { Claim } from '../import/claims/claim.ts';
import type { Span } from '../import/outline/span.ts';
import { excerpt } from '../page/outline/excerpt.ts';
import { idOf } from '../page/outline/span.ts';

export interface Listed {
  readonly line: number;
  /** Of the page, on one line. */
  readonly text: string;
  /** RFC 6901: where it stands in the manifest. */
  readonly pointer: string;
}

/**
 * @param placed claims that reached the manifest, by the pointer of their value
 * @returns in the order of the page: what stands in a place of its own, steps of the app included, and what is kept as prose
 */
export function listedParts(
  placed: ReadonlyMap<string, readonly Claim[]>,
  fates: ReadonlyMap<Span, Fate>,
): Readonly<Record<'placed' | 'kept', readonly Listed[]>> {
  const pointers = new Map<number, string>();
  for (const [pointer, claims] of placed)
    for (const { covers, certainty } of claims)
      for (const span of covers)
        if (certainty !== 'kept' || !pointers.has(idOf(span))) pointers.set(idOf(span), pointer);
  const those = (wanted: Fate): Listed[] =>
    [...fates].flatMap(([span, fate]) => {
      const pointer = pointers.get(idOf(span));
      return fate !== wanted || pointer === undefined ? [] : [{ line: span.line, text: excerpt(span.source), pointer }];
    });
  return { placed: those('placed'), kept: those('kept') };
}

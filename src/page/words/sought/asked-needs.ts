/** Of what a text must have for a pattern to match in it, what is worth asking for. */
import type { OneOf } from './needed-words.ts';
import { TELLING } from './word-finder.ts';

/** What is asked for besides is mostly met where these are. */
const MOST_NEEDS = 2;

/** What has a letter or a digit may be a part of what others stand in for; marks never are. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** A row, with what a text must have for it. */
export interface WithNeeds<Row> {
  readonly row: Row;
  /** As `neededWords` tells them, or `askedOf` of these. */
  readonly needs: readonly OneOf[];
}

/** The needs that tell texts apart; the first one where none does. */
export function tellingOf(needs: readonly OneOf[]): readonly OneOf[] {
  const telling = needs.filter((words) => words.every(({ length }) => length >= TELLING));
  return (telling.length > 0 ? telling : needs.slice(0, 1)).slice(0, MOST_NEEDS);
}

/** The needs that are marks alone. */
export function marksOf(needs: readonly OneOf[]): readonly OneOf[] {
  return needs.filter((words) => !words.some((word) => LETTER_OR_DIGIT.test(word)));
}

/** All that is asked for, once; of the result the same is asked. */
export function askedOf(needs: readonly OneOf[]): OneOf[] {
  const asked = [...tellingOf(needs), ...marksOf(needs)];
  return [...new Map(asked.map((words) => [words.join('\n'), words])).values()];
}

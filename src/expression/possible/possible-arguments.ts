/** Arguments as what they can be: what the facet `gives` of a function's row looks at. */
import type { Possible } from './possible.ts';

/** How a condition can turn out. */
export interface PossibleAnswers {
  readonly holds: boolean;
  readonly fails: boolean;
  /** An absent or empty value leaves it undecided. */
  readonly undecided: boolean;
}

export interface PossibleArguments {
  readonly count: number;
  readonly given: (index: number) => boolean;
  /** The text of an argument that depends on nothing; null for any other. */
  readonly constant: (index: number) => string | null;
  readonly value: (index: number) => Possible;
  /** As one text: a list is no value. */
  readonly text: (index: number) => Possible;
  /** As a list: one text is a list of one. */
  readonly list: (index: number) => Possible;
  readonly condition: (index: number) => PossibleAnswers;
}

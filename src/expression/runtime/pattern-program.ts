/** A regular expression as steps, for patterns that a backtracking engine could take forever over. */
export interface PatternProgram {
  readonly steps: readonly PatternStep[];
  /** How many places a match keeps: two for itself, two for each group, one for each loop that can go round on nothing. */
  readonly slots: number;
  /** The number of each named group. */
  readonly groups: { readonly [name: string]: number };
}

/** What a step of a pattern asks for, or where it goes on; numbers are places in the list of steps. */
export type PatternStep =
  // One character: this one, or one that fits.
  | string
  | RegExp
  | readonly ['done']
  // The first way is preferred.
  | readonly ['or', number, number]
  | readonly ['go', number]
  | readonly ['keep', number]
  // Once round a loop: on, if the round took characters, else out of it.
  | readonly ['round', slot: number, on: number, out: number]
  | readonly ['at', PatternPlace]
  | readonly ['look', PatternLook];

export type PatternPlace = 'start' | 'end' | 'lastEnd' | 'lineStart' | 'lineEnd' | 'wordEdge' | 'noWordEdge';

export interface PatternLook {
  readonly program: PatternProgram;
  readonly behind: boolean;
  readonly negative: boolean;
  /** How many characters it can reach over; null for no limit. */
  readonly least: number;
  readonly most: number | null;
}

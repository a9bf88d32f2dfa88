/** Where clock and randomness come from, so that results can be repeated. */
export interface Environment {
  readonly now: () => Date;
  /** At least 0, below 1. */
  readonly random: () => number;
}

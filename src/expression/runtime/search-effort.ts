/** How many steps a search may still take; a search that needs more finds nothing, and its value is nothing. */
export interface SearchEffort {
  left: number;
}

/** Enough for any directory value, and over in a fraction of a second. */
export const mostSearchSteps = 500_000;

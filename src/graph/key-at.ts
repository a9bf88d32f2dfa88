/** The key by which a source tree names the argument of a function at a place; `null`: nobody knows it. */
export type KeyAt = (name: string, index: number) => string | null;

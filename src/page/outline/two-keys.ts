/**
 * What is looked up by two keys. Two texts put together would be a new text for each question, and read from its first letter to
 * its last before anything is found. What is full forgets everything.
 */
export class TwoKeys<One, Other, Value> {
  readonly #found = new Map<One, Map<Other, Value>>();
  readonly #most: number;
  #size = 0;

  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most;
  }

  get(one: One, other: Other): Value | undefined {
    return this.#found.get(one)?.get(other);
  }

  set(one: One, other: Other, value: Value): void {
    if (this.#size >= this.#most) this.#clear();
    const ofOne = this.#found.get(one) ?? new Map<Other, Value>();
    this.#found.set(one, ofOne);
    if (!ofOne.has(other)) this.#size += 1;
    ofOne.set(other, value);
  }

  /** What is there, or else is made now. */
  make(one: One, other: Other, value: () => Value): Value {
    const known = this.get(one, other);
    if (known !== undefined) return known;
    const made = value();
    this.set(one, other, made);
    return made;
  }

  #clear(): void {
    this.#found.clear();
    this.#size = 0;
  }
}

/** Of each pair of keys the items that have it, in their order. */
export function groupedByTwo<Item, One, Other>(
  items: readonly Item[],
  keysOf: (item: Item) => readonly (readonly [One, Other])[],
): TwoKeys<One, Other, readonly Item[]> {
  const grouped = new TwoKeys<One, Other, Item[]>();
  for (const item of items) for (const [one, other] of keysOf(item)) grouped.make(one, other, () => []).push(item);
  return grouped;
}

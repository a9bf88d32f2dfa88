/**
 * Which values several users have, for millions of users: each value takes eight bytes. A value that was met before is
 * a suspect until its texts were compared, and the table knows in which blocks of the file they stand.
 */

const FIRST_SIZE = 1 << 16;
const FULLEST = 0.7;
const GROWTH = 1.6;
/** An estimate may be far too high. */
const MOST_RESERVED = 20_000_000;
const LOW = 2 ** 32;
/** The number of a block that is too large to be kept. */
const SOMEWHERE = 0xffff;

export class CollisionTable {
  #low = new Uint32Array(FIRST_SIZE);
  #high = new Uint16Array(FIRST_SIZE);
  /** 0: the place is free. */
  #block = new Uint16Array(FIRST_SIZE);
  #used = 0;
  /** How many users beside the first have the value. */
  readonly #others = new Map<number, number>();
  readonly #blocks = new Set<number>();

  /** Makes room for so many values at once: growing step by step takes more memory than it ends with. */
  reserve(values: number): void {
    const size = Math.ceil(Math.min(values, MOST_RESERVED) / FULLEST) + 1;
    if (size > this.#low.length) this.#resize(size);
  }

  /** @param block the number of the block that the users stand in, counted from 0 */
  add(hashes: Float64Array, block: number): void {
    const mark = Math.min(block + 1, SOMEWHERE);
    for (const hash of hashes) {
      if (this.#used >= this.#low.length * FULLEST) this.#resize(Math.ceil(this.#low.length * GROWTH));
      const place = this.#placeOf(hash);
      const first = this.#block[place] ?? 0;
      if (first === 0) {
        this.#low[place] = hash % LOW;
        this.#high[place] = hash / LOW;
        this.#block[place] = mark;
        this.#used++;
        continue;
      }
      this.#others.set(hash, (this.#others.get(hash) ?? 0) + 1);
      this.#blocks.add(first).add(mark);
    }
  }

  /** The values that several users seem to have. */
  get suspects(): ReadonlySet<number> {
    return new Set(this.#others.keys());
  }

  /** How many users seem to share their value with another. */
  get users(): number {
    return [...this.#others.values()].reduce((sum, count) => sum + count + 1, 0);
  }

  /** Whether a suspect may stand in the block. */
  mayHold(block: number): boolean {
    return this.#blocks.has(Math.min(block + 1, SOMEWHERE));
  }

  /** Where the value stands, or belongs. */
  #placeOf(hash: number): number {
    const size = this.#low.length;
    const [low, high] = [hash % LOW, Math.floor(hash / LOW)];
    let place = Math.floor((low / LOW) * size);
    while (this.#block[place] !== 0 && !(this.#low[place] === low && this.#high[place] === high))
      place = place + 1 === size ? 0 : place + 1;
    return place;
  }

  #resize(size: number): void {
    const [low, high, block] = [this.#low, this.#high, this.#block];
    this.#low = new Uint32Array(size);
    this.#high = new Uint16Array(size);
    this.#block = new Uint16Array(size);
    for (let from = 0; from < low.length; from++) {
      const mark = block[from] ?? 0;
      if (mark === 0) continue;
      const place = this.#placeOf((high[from] ?? 0) * LOW + (low[from] ?? 0));
      this.#low[place] = low[from] ?? 0;
      this.#high[place] = high[from] ?? 0;
      this.#block[place] = mark;
    }
  }
}

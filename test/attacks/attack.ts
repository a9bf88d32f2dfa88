/** What an attack is, and how many of a kind are tried: the same ones for the same seed. */

export interface Attack {
  /** Names what is tried so that it can be tried again by hand. */
  readonly name: string;
  /** Of inputs that are tried together; left out: one. */
  readonly count?: number;
  /** What went wrong, a sentence each; empty where everything held. */
  readonly carryOut: () => Promise<readonly string[]> | readonly string[];
}

export interface AttackKind {
  readonly name: string;
  /** The most of them that every test run tries, and those that a deep one does; `npm run attack` tries as many as it is told to. */
  readonly few: number;
  readonly deep: number;
  /** In the order in which they are to be tried: where there are more than are tried, the first ones count most. */
  readonly attacks: (chance: Chance) => Iterable<Attack>;
  /** What the attacks share, a server for instance, taken away again. */
  readonly end?: () => Promise<void> | void;
}

export interface Outcome {
  readonly tried: number;
  /** Each with the name of its attack. */
  readonly wrong: readonly string[];
}

/** @param tell is told how far it is after each attack, for runs that somebody waits for */
export async function tryAttacks(
  kind: AttackKind,
  seed: number,
  bound: number,
  tell: (outcome: Outcome) => void = () => {},
): Promise<Outcome> {
  const wrong: string[] = [];
  let tried = 0;
  try {
    for (const { name, count = 1, carryOut } of kind.attacks(new Chance(seed))) {
      if (tried >= bound) break;
      tried += count;
      wrong.push(...(await carryOut()).map((what) => `${name}: ${what}`));
      tell({ tried, wrong });
    }
  } finally {
    await kind.end?.();
  }
  return { tried, wrong };
}

/** Numbers that look like chance and come again for the same seed (mulberry32, a published generator of 32 bits). */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 up to, and without, the limit. */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  }

  one<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new Error('There is nothing to choose from.');
    return item;
  }

  /** A copy in another order. */
  shuffled<Item>(items: readonly Item[]): Item[] {
    const left = [...items];
    return items.flatMap(() => left.splice(this.below(left.length), 1));
  }
}

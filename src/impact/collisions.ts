/** Users whom the app could not tell apart: they have one matching value, capitals ignored. */
import type { CollisionTable } from './collision-table.ts';
import { copied } from './count-attributes.ts';
import { matchingHash } from './matching-hash.ts';

export interface Collision {
  /** Personal data: filled where somebody asked to see it. */
  readonly value: string;
  readonly users: number;
  /** The first lines in which it stands. */
  readonly lines: readonly number[];
}

export interface CollisionCounts {
  /** Users who share their value with another. */
  readonly users: number;
  /** Values that several users have. */
  readonly values: number;
  readonly examples: readonly Collision[];
}

/** Beyond so many values the texts would take more memory than they are worth: hashes of 48 bits are believed then. */
const MOST_TEXTS = 500_000;
const LINES = 3;

interface Shared {
  users: number;
  readonly lines: number[];
}

/** Compares the texts behind the hashes that were met more than once. */
export class CollisionCheck {
  readonly #table: CollisionTable;
  readonly #suspects: ReadonlySet<number>;
  readonly #found = new Map<string, Shared>();

  constructor(table: CollisionTable) {
    this.#table = table;
    this.#suspects = table.suspects;
  }

  /** Whether texts have to be compared at all. */
  get isNeeded(): boolean {
    return this.#suspects.size > 0 && this.#suspects.size <= MOST_TEXTS;
  }

  add(value: string, line: number): void {
    if (!this.#suspects.has(matchingHash(value))) return;
    const key = value.toLowerCase();
    const known = this.#found.get(key);
    if (known === undefined) {
      this.#found.set(copied(key) ?? key, { users: 1, lines: [line] });
      return;
    }
    known.users++;
    if (known.lines.length < LINES) known.lines.push(line);
  }

  /** What the hashes say alone. */
  unchecked(): CollisionCounts {
    return { users: this.#table.users, values: this.#suspects.size, examples: [] };
  }

  /** @param most how many examples are kept */
  counts(most: number): CollisionCounts {
    if (!this.isNeeded) return this.unchecked();
    const shared = [...this.#found].filter(([, { users }]) => users > 1);
    const examples = shared
      .sort(([, a], [, b]) => b.users - a.users || (a.lines[0] ?? 0) - (b.lines[0] ?? 0))
      .slice(0, most)
      .map(([value, { users, lines }]) => ({ value, users, lines }));
    return { users: shared.reduce((sum, [, { users }]) => sum + users, 0), values: shared.length, examples };
  }
}

/** Counts what connectors make of users: batches in, counts out. Several of them share a file, and their counts add up. */
import { ConnectorCounter } from './connector-counter.ts';
import type { ImpactCounts } from './impact-counts.ts';
import { ALWAYS_READ, type ImpactSubject, sourcesFor } from './impact-subject.ts';
import { RowSource } from './row-source.ts';
import type { UserBatch } from './user-batch.ts';

/** For each connector and each of its matching keys, the hashes of the values that users have. */
export type MatchingHashes = readonly (readonly Float64Array<ArrayBuffer>[])[];

export class ImpactCounter {
  /** The source attributes that a batch has a column for, in their order. */
  readonly sources: readonly string[];
  /** Those of which it matters only whether somebody has a value, not which. */
  readonly marked: ReadonlySet<string>;
  readonly connectors: readonly ConnectorCounter[];
  #users = 0;
  readonly #seen: boolean[];

  /** @param examples how many of each kind are kept; 0: none, and nothing personal leaves the counter */
  constructor(subjects: readonly ImpactSubject[], examples: number) {
    this.sources = sourcesFor(subjects);
    const source = new RowSource(this.sources);
    this.connectors = subjects.map((subject) => new ConnectorCounter(subject, source, examples));
    const read = new Set([...ALWAYS_READ, ...this.connectors.flatMap((connector) => [...connector.readSources()])]);
    this.marked = new Set(this.sources.filter((source) => !read.has(source)));
    this.#seen = this.sources.map(() => false);
  }

  add(batch: UserBatch): MatchingHashes {
    this.#users += batch.count;
    for (const [index, column] of batch.columns.entries()) if (column !== null) this.#seen[index] = true;
    return this.connectors.map((connector) => connector.add(batch));
  }

  get counts(): ImpactCounts {
    return { users: this.#users, seen: this.#seen, connectors: this.connectors.map(({ counts }) => counts) };
  }
}

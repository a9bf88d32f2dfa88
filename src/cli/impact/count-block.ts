/** What is done with one block, here or in a thread of its own. */
import type { ExportSlip } from '../../directory/export/export-slip.ts';
import { ImpactCounter, type MatchingHashes } from '../../impact/impact-counter.ts';
import type { ImpactCounts } from '../../impact/impact-counts.ts';
import type { ImpactSubject } from '../../impact/impact-subject.ts';
import type { ExportForm } from '../users/open-export.ts';
import type { UserBlock } from '../users/user-blocks.ts';
import { batchReader } from './read-batch.ts';

/** What a thread is started with. */
export interface CountSetup {
  readonly subjects: readonly ImpactSubject[];
  readonly form: ExportForm;
  /** How many examples of each kind are kept; 0: none. */
  readonly examples: number;
}

export interface CountedBlock {
  readonly users: number;
  /** For each connector and each of its matching keys. */
  readonly hashes: MatchingHashes;
  readonly slip: ExportSlip | null;
  readonly lacksPages: boolean | null;
}

/** What a thread answers: with a block, or with everything that it counted. */
export interface ThreadAnswer {
  readonly counted: CountedBlock | null;
  readonly counts: ImpactCounts | null;
}

export interface BlockCounter {
  readonly counter: ImpactCounter;
  readonly count: (block: UserBlock) => CountedBlock;
}

export function blockCounter({ subjects, form, examples }: CountSetup): BlockCounter {
  const counter = new ImpactCounter(subjects, examples);
  const read = batchReader(form, counter.sources, counter.marked);
  return {
    counter,
    count: (block) => {
      const { batch, slip, lacksPages } = read(block);
      return { users: batch.count, hashes: counter.add(batch), slip, lacksPages };
    },
  };
}

import type { Attribute } from '../../connector/connector.ts';
import type { PlainRecord, Witness } from '../change.ts';
import type { BlockPair } from '../comparison.ts';
import { samplesFor } from './derive-samples.ts';
import { readPart } from './run-mapping.ts';
import type { DirectoryRecord } from './sample-users.ts';

/** Whether there is a sample for whom something holds. */
export function someSample(
  block: BlockPair,
  attributes: readonly Attribute[],
  holds: (record: DirectoryRecord) => boolean,
): boolean {
  for (const record of samplesFor(block.after.resource, attributes)) if (holds(record)) return true;
  return false;
}

/** What happens to a sample before and now; `null` where it is the same. */
export type Outcome = (record: DirectoryRecord) => { readonly before: PlainRecord; readonly after: PlainRecord } | null;

export interface Search {
  /** `null`: none was found, which proves nothing. */
  readonly witness: Witness | null;
  /** How many samples were tried. */
  readonly tried: number;
}

/** Looks for the first sample for which the outcomes differ. `attributes` decide what is tried, and what is shown of it. */
export function searchWitness(block: BlockPair, attributes: readonly Attribute[], outcome: Outcome): Search {
  let tried = 0;
  for (const record of samplesFor(block.after.resource, attributes)) {
    tried++;
    const found = outcome(record);
    if (found === null) continue;
    return { witness: witnessOf(block.noun, readPart(attributes, record), found.before, found.after), tried };
  }
  return { witness: null, tried };
}

export function findWitness(block: BlockPair, attributes: readonly Attribute[], outcome: Outcome): Witness | null {
  return searchWitness(block, attributes, outcome).witness;
}

export function witnessOf(
  noun: 'user' | 'group',
  sample: PlainRecord,
  before: PlainRecord,
  after: PlainRecord,
): Witness {
  return noun === 'user' ? { user: sample, before, after } : { group: sample, before, after };
}

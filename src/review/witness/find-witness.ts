import type { Attribute } from '../../connector/connector.ts';
import type { PlainRecord, Witness } from '../change.ts';
import type { BlockPair } from '../comparison.ts';
import { samplesFor } from './derive-samples.ts';
import { readPart } from './run-mapping.ts';
import type { DirectoryRecord } from './sample-users.ts';

const samples = new WeakMap<object, readonly DirectoryRecord[]>();

/** The samples of a pair of mappings, made once for all rules that ask. */
export function samplesOf(block: BlockPair): readonly DirectoryRecord[] {
  const known = samples.get(block);
  if (known !== undefined) return known;
  const made = samplesFor(block.after.resource, [block.before, block.after]);
  samples.set(block, made);
  return made;
}

/** What happens to a sample before and now; `null` where it is the same. */
export type Outcome = (record: DirectoryRecord) => { readonly before: PlainRecord; readonly after: PlainRecord } | null;

/** The first sample for which the outcomes differ. `attributes` decide what is shown of it. */
export function findWitness(block: BlockPair, attributes: readonly Attribute[], outcome: Outcome): Witness | null {
  for (const record of samplesOf(block)) {
    const found = outcome(record);
    if (found !== null) return witnessOf(block.noun, readPart(attributes, record), found.before, found.after);
  }
  return null;
}

export function witnessOf(
  noun: 'user' | 'group',
  sample: PlainRecord,
  before: PlainRecord,
  after: PlainRecord,
): Witness {
  return noun === 'user' ? { user: sample, before, after } : { group: sample, before, after };
}

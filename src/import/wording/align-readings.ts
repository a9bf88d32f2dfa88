/**
 * The readings of a whole page held against the order of what an edition prints. What is out of order is no sentence
 * of the template there, however it reads: a limitation may say "Select **Save**." too. And where two parts print the
 * same, the order says which of them did.
 */
import { longestChain } from '../../emit/tutorial/printed/longest-chain.ts';
import type { Reading, Recognised, Script } from './wordings.ts';

export interface AlignedPage {
  readonly edition: string;
  readonly vocabulary: string;
  /** For each phrase of the page; `null`: people wrote it, or nobody knows it. */
  readonly readings: readonly (Reading | null)[];
}

/** @param found for each phrase of the page, in reading order, what the templates make of it */
export function alignReadings(found: readonly (Recognised | null)[], scripts: readonly Script[]): AlignedPage | null {
  const read = found.map((recognised) => (recognised === null ? [] : [recognised, ...recognised.others]));
  const chain = longestChain<Reading>(read, scripts.length);
  const script = scripts[chain?.script ?? -1];
  if (chain === null || script === undefined) return null;
  return { edition: script.edition, vocabulary: script.vocabulary, readings: chain.readings };
}

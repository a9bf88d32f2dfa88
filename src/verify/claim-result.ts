import type { ClaimId } from '../proof/claim-id.ts';
import type { Judgement } from './verdict.ts';

/** One claim, judged. */
export interface ClaimResult extends Judgement {
  readonly claim: ClaimId | 'own-check';
  /** What it is claimed of; empty where that goes without saying. */
  readonly subject: string;
  readonly row: number | null;
  readonly says: string;
  /** Numbers of the requests that were sent for it. */
  readonly evidence: readonly number[];
}

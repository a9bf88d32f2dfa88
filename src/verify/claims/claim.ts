import type { FaultName } from '../../mock/faults/faults.ts';
import type { ClaimId } from '../../proof/claim-id.ts';
import type { App } from '../../provisioning/app.ts';
import type { Trial } from '../trial.ts';
import type { Judgement } from '../verdict.ts';

/** Something that a manifest, or every manifest, claims of a server: asked, judged, and shown to be able to fail. */
export interface Claim {
  /** The row of the scim-server-faults fact sheet; `null` for what only a manifest claims. */
  readonly row: number | null;
  /** The claim as a sentence. */
  readonly says: (subject: string) => string;
  /** What it is claimed of, each judged by itself; a sentence where it does not apply to the app. */
  readonly subjects: (app: App) => readonly string[] | string;
  /** What must not be refuted first: where it is, this cannot be told. */
  readonly needs: readonly Need[];
  /** The requests, and what they show. */
  readonly judge: (trial: Trial, subject: string) => Promise<Judgement>;
  /** The faults of the mock server by which the claim is refuted, and no other claim. */
  readonly faults: readonly FaultName[];
}

/** A claim, or the search for users by the attribute that the service matches on. */
export type Need = ClaimId | 'matching';

/** A claim that is judged once. */
export const ONCE: readonly string[] = [''];

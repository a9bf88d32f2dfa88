import type { Unplaced } from '../claims/account.ts';
import type { Claim } from '../claims/claim.ts';
import type { PageProblem } from '../claims/page-problem.ts';
import type { Item, Span } from '../outline/span.ts';
import type { Told } from './field-reading.ts';

/** What the set-up of the app need not say again, because the credentials do. */
export interface CredentialReading {
  readonly claims: readonly Claim[];
  readonly isTold: (span: Span) => boolean;
  /** The sentence says something of a credential, whatever else it says. */
  readonly isEvidence: (span: Span) => boolean;
  readonly yields: (item: Item) => readonly Told<string>[];
  /** What manifests call a value, of which a step prints the label of its field in the portal. */
  readonly labelOf: (printed: string) => string;
  /** Steps in the app that the portal's steps tell. */
  readonly inApp: readonly Item[];
  /** Pictures of steps that are the portal's alone. */
  readonly pictures: readonly Span[];
  readonly problems: readonly PageProblem[];
  /** Names that a sentence has and no manifest can hold beside others. */
  readonly dropped: readonly Unplaced[];
}

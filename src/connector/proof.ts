/** What was shown of a connector by trying it on a server, as far as its manifest still says the same. */

/** What claims are about, as a page sums them up. */
export type ProofTopic = 'creating' | 'finding' | 'updating' | 'disabling' | 'deleting' | 'groups' | 'errors';

export interface Proof {
  /** The server without a path: `https://api.example.com`. */
  readonly server: string;
  /** The day: `2026-11-28`. */
  readonly date: string;
  /** How many claims were tried. */
  readonly tried: number;
  /** How many of them were proven, and are claimed the same way today. */
  readonly proven: number;
  /** The topics of which something is not proven. */
  readonly open: readonly ProofTopic[];
}

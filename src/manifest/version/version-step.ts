/** One change of the format of manifests, as a row: what it asks of a manifest of the version before, and why. */
import type { TextEdit } from '../../json/edit-text.ts';

export interface VersionStep {
  /** Stable, kebab-case: reports name it. */
  readonly name: string;
  /** What became another in the format, in one sentence. */
  readonly change: string;
  readonly why: string;
  /** What is done to a manifest that is written in the older way. */
  readonly moves: string;
  /** A part of a manifest in both versions: a fragment merged into a small sound one (RFC 7396). */
  readonly before: string;
  readonly after: string;
  /**
   * The edits that a manifest of the version before needs, as they are made in its text: none where it fits as it is,
   * so that a step taken twice changes nothing. The number is left to the one who takes the step.
   *
   * @param manifest any JSON: a manifest may be broken elsewhere
   */
  readonly edits: (manifest: unknown) => readonly TextEdit[];
}

/** A change of a connector, as reviewers and scripts see it. */

/**
 * `breaking`: users or groups that are provisioned already are found, filled in or kept differently, or provisioning stops.
 * `action`: an administrator has something to do or to check. `safe`: nobody has.
 */
export type ChangeSeverity = 'breaking' | 'action' | 'safe';

/** The loudest first. */
export const CHANGE_SEVERITIES: readonly ChangeSeverity[] = ['breaking', 'action', 'safe'];

/** JSON data. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

export type PlainRecord = Readonly<Record<string, Plain>>;

/**
 * A sample for whom the two connectors give different results, found by running both: what the directory holds
 * about the user or group, and what happened before and happens now, trimmed to what differs.
 */
export interface Witness {
  readonly user?: PlainRecord;
  readonly group?: PlainRecord;
  readonly before: PlainRecord;
  readonly after: PlainRecord;
}

/** Lines of a generated page, both ends included. */
export interface PageRange {
  readonly file: string;
  readonly line: number;
  readonly endLine: number;
}

/** The public shape: what `diff --format json` prints. */
export interface Change {
  /** The rule that found it. */
  readonly id: string;
  /** The same for the same change, wherever it stands in the file: approvals refer to it. */
  readonly fingerprint: string;
  readonly connector: string;
  /** The ids of several connectors that have the same change; `connector` then names them for people. */
  readonly connectors?: readonly string[];
  readonly severity: ChangeSeverity;
  /** What it is about, for whoever adds to the sentence: `user title`. Not printed. */
  readonly subject: string;
  readonly message: string;
  /** Where the new manifest says it; of a connector that was removed, the old one. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly pointer: string;
  readonly witness: Witness | null;
  readonly affects: readonly PageRange[];
}

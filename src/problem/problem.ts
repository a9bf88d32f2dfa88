/**
 * A problem: one mistake, at one place, with the way out. Everything the toolkit reports, from a broken
 * expression to a stale file, has this shape; the printers beside this file turn it into text, JSON, GitHub
 * annotations or SARIF.
 */

export type Severity = 'error' | 'warning' | 'info';

/** The public shape: what `--format json` prints. Lines and columns count from 1, columns in UTF-16 units. */
export interface Problem {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  /** Path relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** RFC 6901 pointer into the manifest; empty for the whole document and for files that are not JSON. */
  readonly pointer: string;
  readonly hint: string | null;
  /** It holds for many files alike: of a whole run it is said once, with the number of the others. */
  readonly oncePerRun?: true;
  /** The end of the place, for frames and annotations; absent where only a start is known. */
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** What a rule says about itself; `explain RULE-ID` prints it and the examples run as tests. */
export interface RuleEntry {
  /** Stable, kebab-case. */
  readonly id: string;
  readonly severity: Severity;
  /** Its problems are told once a run, not once a connector. */
  readonly oncePerRun?: true;
  /** One sentence that holds when the rule is kept: "Each precedence is used once." */
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
  /** How `bad` and `good` are to be read. `manifest` is a JSON fragment merged into a small sound manifest (RFC 7396). */
  readonly example: 'manifest' | 'manifest-text' | 'expression' | 'page' | 'template' | 'none';
  readonly bad: string;
  readonly good: string;
}

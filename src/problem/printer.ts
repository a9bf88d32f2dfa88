import type { Problem, RuleEntry } from './problem.ts';

/** What a printer is given. */
export interface Report {
  readonly problems: readonly Problem[];
  /** The texts that problems point into, by file; a problem of a file that is not among them has no frame. */
  readonly sources: ReadonlyMap<string, string>;
  /** Whether escape sequences for colours may be used. Only the text printer knows any. */
  readonly color: boolean;
  /** What the catalogue says of a rule; only SARIF tells it, so only for that has the catalogue to be loaded. */
  readonly findRule?: (id: string) => RuleEntry | null;
}

/** A printer makes the whole output of a report, final line break included; it is empty where there is nothing to say. */
export type Printer = (report: Report) => string;

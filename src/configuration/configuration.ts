/** The rules of a team, as `scimanifest.config.json` says them. */
import type { JsonDocument } from '../json/json-document.ts';
import type { Severity } from '../problem/problem.ts';

/** How grave a rule is to the team; `off`: not at all. */
export type Level = Severity | 'off';

export const LEVELS: readonly Level[] = ['off', 'info', 'warning', 'error'];

/** Levels by rule, for all files or for those that a pattern takes. */
export interface LevelRow {
  /** `null`: all. */
  readonly files: readonly string[] | null;
  readonly levels: ReadonlyMap<string, Level>;
  /** Where it stands in the configuration. */
  readonly pointer: string;
}

/** A problem that the team knows of. */
export interface IgnoreRow {
  readonly rule: string;
  /** `null`: any. */
  readonly files: readonly string[] | null;
  /** The part of the manifest and what stands below it; `null`: any. */
  readonly at: string | null;
  readonly reason: string;
  /** The last day on which it is ignored, `2027-03-31`; `null`: without end. */
  readonly until: string | null;
  readonly pointer: string;
}

/** Words that the team does not want on its pages. */
export interface WordingRow {
  readonly id: string;
  readonly avoid: readonly string[];
  readonly say: string;
  readonly because: string | null;
  readonly severity: Severity;
}

export interface Configuration {
  /** Later rows overrule earlier ones. */
  readonly levels: readonly LevelRow[];
  readonly ignore: readonly IgnoreRow[];
  readonly wording: readonly WordingRow[];
  /** Modules with rules on pages, relative to the project. */
  readonly pageRules: readonly string[];
  /** Relative to the project. */
  readonly baseline: string;
  /** For the places of what is said about the configuration itself; `null`: there is none. */
  readonly document: JsonDocument | null;
}

export const CONFIGURATION_FILE = 'scimanifest.config.json';

export const NO_CONFIGURATION: Configuration = {
  levels: [],
  ignore: [],
  wording: [],
  pageRules: [],
  baseline: 'scimanifest.baseline.json',
  document: null,
};

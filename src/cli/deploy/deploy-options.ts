import type { CommonOptions } from '../report-options.ts';
import type { GraphOptions } from './open-graph.ts';

export interface DeployOptions extends CommonOptions<'text' | 'json'>, GraphOptions {
  readonly id: string;
  readonly job?: string;
  readonly apply: boolean;
  readonly undo: boolean;
  /** A file that a plan is written to, or, with `apply`, that was written for it. */
  readonly plan?: string;
}

/** Why a plan is not carried out: what is so, and what to do about it. */
export interface Stop {
  readonly message: string;
  readonly hint: string | null;
}

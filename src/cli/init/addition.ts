import { CannotRun } from '../shell.ts';

/** One file that `init` adds, or adds to. */
export interface Addition {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  /**
   * The text that the file is to have, from the one that it has; `null` for none. Throws `NotAdded` where what stands
   * there is not what the file is for.
   */
  readonly next: (before: string | null, root: string) => string | null;
}

/** The file was left as it is; the others are added all the same. */
export class NotAdded extends CannotRun {}

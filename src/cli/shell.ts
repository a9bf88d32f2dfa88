import type { Clock } from '../scim/client/transport.ts';
import type { Dialogue } from './terminal/dialogue.ts';

export { CannotRun } from '../problem/cannot-run.ts';

/** What a command may use of the outside world: handed in, so that commands can be tested without a process. */
export interface Shell {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Data: what a script reads. */
  readonly out: (text: string) => void;
  /** Talk: progress and prose. */
  readonly err: (text: string) => void;
  /** What another program hands over, to its end; absent where nothing does. */
  readonly input?: () => Promise<string>;
  /** Opens a dialogue with the person at the terminal; `null`, or absent, where nobody sits there. */
  readonly dialogue?: () => Dialogue | null;
  /** By which requests are paced and tokens expire; absent: the machine's. */
  readonly clock?: Clock;
  /** Whether `out` is a terminal that shows colour. */
  readonly color: boolean;
  /** The name of this machine, where `out` is a terminal that shows links to files. */
  readonly linkHost?: string;
}

/** 0: done, nothing to report. 1: worked and found something. 2: could not do the work. 130: ended by an interrupt; 143: by the system. */
export type ExitCode = 0 | 1 | 2 | 130 | 143;

/** What a command may use of the outside world: handed in, so that commands can be tested without a process. */
export interface Shell {
  /** Absolute path of the working directory. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Data: what a script reads. */
  readonly out: (text: string) => void;
  /** Talk: progress and prose. */
  readonly err: (text: string) => void;
  /** Whether `out` is a terminal that shows colour. */
  readonly color: boolean;
}

/** 0: done, nothing to report. 1: worked and found something. 2: could not do the work. */
export type ExitCode = 0 | 1 | 2;

/** The command cannot do its work, and the user can mend that: printed as one line with its hint, exit code 2. */
export class CannotRun extends Error {
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.name = 'CannotRun';
    this.hint = hint;
  }
}

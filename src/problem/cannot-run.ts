/** The command cannot do its work, and the user can mend that: printed as one line with its hint, exit code 2. */
export class CannotRun extends Error {
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.name = 'CannotRun';
    this.hint = hint;
  }
}

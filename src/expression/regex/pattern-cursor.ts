/** A place in a pattern while it is read. */
export interface PatternCursor {
  readonly pattern: string;
  at: number;
  readonly multiline: boolean;
  readonly singleLine: boolean;
  readonly groups: (string | null)[];
}

/** Ends the reading of a pattern; `parsePattern` turns it into a value, so it never leaves this folder. */
export class PatternMistake extends Error {
  readonly fault: 'invalid' | 'unsupported';

  constructor(fault: 'invalid' | 'unsupported', message: string) {
    super(message);
    this.fault = fault;
  }
}

/** What came of a request that changes something. */
export interface Done {
  /** `null`: no answer came, and `failure` says why. */
  readonly status: number | null;
  readonly failure: string | null;
  /** What was sent and is not there when the resource is read again: a 2xx alone shows nothing. */
  readonly lost: readonly string[];
}

/** Whether it was done, and is there to be read. */
export function isRight({ status, lost }: Done): boolean {
  return status !== null && status < 300 && lost.length === 0;
}

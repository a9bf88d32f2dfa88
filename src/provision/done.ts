/** What came of a request that changes something. */
export interface Done {
  /** `null`: no answer came, and `failure` says why. */
  readonly status: number | null;
  readonly failure: string | null;
  /** What was sent and is not there when the resource is read again: a 2xx alone shows nothing. */
  readonly lost: readonly string[];
  /** What reading it again came to, so that nobody knows: words behind "reading it again". `null`: it was read, or need not be. */
  readonly unread: string | null;
}

/** What was not done, with why where no answer came. */
export function undone(status: number | null, failure: string | null): Done {
  return { status, failure, lost: [], unread: null };
}

/** Whether it was done, and is there to be read. */
export function isRight({ status, lost, unread }: Done): boolean {
  return status !== null && status < 300 && lost.length === 0 && unread === null;
}

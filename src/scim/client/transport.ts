/** How requests leave and answers come: handed in, since the network is outside. */

export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** `null`: none. */
  readonly body: string | null;
}

export interface HttpReply {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** @throws TransportFailure where no whole answer came */
export type Transport = (request: HttpRequest) => Promise<HttpReply>;

export type FailureKind =
  | 'unreachable'
  | 'timed-out'
  | 'too-large'
  | 'closed-early'
  | 'redirected'
  | 'stopped'
  | 'refused';

/** No answer, or none that can be used; the message is a sentence. */
export class TransportFailure extends Error {
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string) {
    super(message);
    this.name = 'TransportFailure';
    this.kind = kind;
  }
}

/** Time, handed in. */
export interface Clock {
  /** Milliseconds. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** What the preview's server answers, before it is sent. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  /** Bytes where it is no text. */
  readonly text: string | Uint8Array;
}

export function json(status: number, data: unknown): Answer {
  return { status, type: 'application/json; charset=utf-8', text: JSON.stringify(data) };
}

/** Something odd in an attribute name: what it is, the way out, and where (UTF-16 offsets into the name, end exclusive). */
export interface PathSlip {
  readonly message: string;
  readonly hint: string;
  readonly start: number;
  readonly end: number;
}

export function slip(message: string, hint: string, start: number, end: number): PathSlip {
  return { message, hint, start, end };
}

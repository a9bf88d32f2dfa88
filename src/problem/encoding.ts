/** How a file shows that it is not UTF-8: what could not be decoded became U+FFFD when it was read. */
export interface EncodingSlip {
  readonly message: string;
  readonly hint: string;
  /** Offset into the text, in UTF-16 units. */
  readonly at: number;
}

/** The first sign of another encoding; `null` where the text is what it seems to be. */
export function encodingSlip(text: string): EncodingSlip | null {
  const hint = 'Save the file as UTF-8.';
  if (/^(?:\uFFFD\uFFFD)?\0\0|^[^\0]\0\0\0/.test(text))
    return { message: 'This file is UTF-32, not UTF-8.', hint, at: 0 };
  if (/^\uFFFD\uFFFD|^[^\0]?\0[^\0]\0/.test(text)) return { message: 'This file is UTF-16, not UTF-8.', hint, at: 0 };
  const at = text.indexOf('\uFFFD');
  if (at !== -1 && text.includes('\0'))
    return { message: 'This file is no text.', hint: 'Name a file of text, in UTF-8.', at: 0 };
  return at === -1 ? null : { message: 'A character here is not UTF-8; the file may be Latin-1.', hint, at };
}

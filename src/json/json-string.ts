/** Where the n-th UTF-16 unit of a decoded JSON string stands in the text, escapes counted (RFC 8259, section 7). */
export function offsetInString(text: string, start: number, end: number, unit: number): number {
  const last = end - 1;
  let at = start + 1;
  for (let count = 0; count < unit && at < last; count += 1) at += widthAt(text, at);
  return Math.min(at, last);
}

/** The way back: how many UTF-16 units of the decoded string stand before an offset into the text. */
export function unitInString(text: string, start: number, end: number, offset: number): number {
  const last = Math.min(offset, end);
  let unit = 0;
  for (let at = start + 1; at < last; at += widthAt(text, at)) unit += 1;
  return unit;
}

const WIDTH_OF_ESCAPE = 2;
const WIDTH_OF_CODE_ESCAPE = 6;

function widthAt(text: string, at: number): number {
  if (text.charAt(at) !== '\\') return 1;
  return text.charAt(at + 1) === 'u' ? WIDTH_OF_CODE_ESCAPE : WIDTH_OF_ESCAPE;
}

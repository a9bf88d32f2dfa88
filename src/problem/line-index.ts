/**
 * Lines of a text: where each begins, and from an offset to a line and a column. CRLF, LF and a lone CR end a
 * line, as in the editors people click the places open with.
 */
export interface LineIndex {
  readonly count: number;
  /** Line and column of an offset, both counted from 1; an offset behind the end is the end. */
  locate(offset: number): { readonly line: number; readonly column: number };
  /** The offset of a line's first character; the end of the text where there is no such line. */
  startOf(line: number): number;
  /** The text of a line without its line break; empty where there is no such line. */
  line(number: number): string;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

export function indexLines(text: string): LineIndex {
  const starts = lineStarts(text);
  const startOf = (line: number): number => starts[line - 1] ?? text.length;
  // Who reads a text asks for one place after the other.
  let last = 0;
  return {
    count: starts.length,
    startOf,
    locate(offset) {
      const place = Math.min(Math.max(offset, 0), text.length);
      if (startOf(last + 1) > place || startOf(last + 2) <= place) last = lastAtOrBefore(starts, place);
      const line = last + 1;
      return { line, column: place - startOf(line) + 1 };
    },
    line(number) {
      if (number < 1 || number > starts.length) return '';
      let end = startOf(number + 1);
      while (end > startOf(number) && isLineBreak(text.charCodeAt(end - 1))) end -= 1;
      return text.slice(startOf(number), end);
    },
  };
}

function lineStarts(text: string): number[] {
  return text.includes('\r') ? startsBehindAny(text) : startsBehindFeeds(text);
}

/** Most texts have line feeds alone, and these are found without a look at each character. */
function startsBehindFeeds(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function startsBehindAny(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isLineBreak(code)) continue;
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1;
    starts.push(at + 1);
  }
  return starts;
}

function isLineBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Text as it is counted in: without the byte order mark that some editors put first. */
export function withoutByteOrderMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

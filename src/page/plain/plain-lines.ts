/** The lines of a page as the plain reader walks them, and places made of them. */
import type { Point, Position } from 'unist';

/** A line, or what is left of it inside the quotation or the item of a list that it belongs to. */
export interface PlainLine {
  /** Counted from 1. */
  readonly number: number;
  /** Where the line begins on the page. */
  readonly start: number;
  /** Where its words begin, behind the marks and blanks of what it stands in; its end where it has none. */
  readonly words: number;
  /** The columns of blanks before its words, inside what it stands in. */
  readonly indent: number;
  /** Where it ends, without the line feed. */
  readonly to: number;
  /** Words that are no further in than the item above, and go on with its last paragraph. */
  readonly isLazy?: boolean;
}

/** Thrown where a text may mean more than the plain reader knows. Nobody sees it: the page is read by the full parser. */
class NotPlain extends Error {}

export function refuse(): never {
  throw new NotPlain();
}

/** `null` where only the full parser can tell. */
export function unlessRefused<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof NotPlain) return null;
    throw error;
  }
}

/** What ends lines in other ways than a line feed does, and what a parser replaces or leaves out. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNUSUAL = /[\u0000-\u0008\u000b-\u001f\u007f\ufeff\ufffd]/;

export function cutPlainLines(text: string): PlainLine[] {
  if (UNUSUAL.test(text)) refuse();
  const lines: PlainLine[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const to = feed === -1 ? text.length : feed;
    lines.push(lineFrom(text, { number: lines.length + 1, start, from: start, to }));
    start = to + 1;
  }
  return lines;
}

interface LineFrom extends Pick<PlainLine, 'number' | 'start' | 'to'> {
  readonly from: number;
}

/** Tabs count where they indent; their columns go on to the next multiple of four (CommonMark 0.31, section 2.2). */
function lineFrom(text: string, { number, start, from, to }: LineFrom): PlainLine {
  let words = from;
  let indent = 0;
  for (; words < to; words += 1) {
    const code = text.charCodeAt(words);
    if (code === BLANK) indent += 1;
    else if (code === TAB) indent += TAB_COLUMNS - (indent % TAB_COLUMNS);
    else break;
  }
  return { number, start, words, indent, to };
}

const BLANK = 32;
const TAB = 9;
const TAB_COLUMNS = 4;

/** What of a line stands behind a mark, which ends at `from`: no tab begins there, for it would count from the line's start. */
export function lineBehind(text: string, line: PlainLine, from: number): PlainLine {
  const inside = lineFrom(text, { ...line, from });
  if (text.slice(from, inside.words).includes('\t')) refuse();
  return inside;
}

export function isEmpty({ words, to }: PlainLine): boolean {
  return words === to;
}

/** Where the words of a stretch of a line begin. */
export function wordsStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && text.charCodeAt(at) === BLANK) at += 1;
  return at;
}

/** Where they end. */
export function wordsEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && text.charCodeAt(at - 1) === BLANK) at -= 1;
  return at;
}

/** Where they end where nothing follows: behind words, and not behind marks alone, a tab is as good as a blank. */
export function lastWordsEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && (text.charCodeAt(at - 1) === BLANK || text.charCodeAt(at - 1) === TAB)) at -= 1;
  return /\p{L}/u.test(text.slice(from, at)) ? at : wordsEnd(text, from, to);
}

export function pointOn({ number, start }: Pick<PlainLine, 'number' | 'start'>, offset: number): Point {
  return { line: number, column: offset - start + 1, offset };
}

/** From a place on one line to the end of another. */
export function stretch(first: PlainLine, from: number, last: PlainLine, to: number = last.to): Position {
  return { start: pointOn(first, from), end: pointOn(last, to) };
}

/**
 * The value inside a value filter. The grammar wants a JSON string or a boolean; published tables also print curly
 * quotes, one quote of two, and quotes that were escaped for another language (tutorial-corpus fact sheet, section a).
 */
import type { PathSlip } from './path-slip.ts';
import { slip } from './path-slip.ts';

export interface PathValue {
  readonly value: string | boolean;
  /** Just behind the value and its closing quote. */
  readonly end: number;
}

/** Marks that people type around a value. */
export const DOUBLE = '"\u201c\u201d\u201e\u201f\u00ab\u00bb';
const SINGLE = "'\u2018\u2019\u201a\u201b`";
const PLAIN = /^[\p{L}\p{N}_][\p{L}\p{N}_ .:-]*$/u;
const ESCAPES = "Inside plain double quotes JSON's escapes apply: write \\\\ for one backslash.";

export function readPathValue(text: string, start: number, end: number, slips: PathSlip[]): PathValue | null {
  if (text.startsWith('\\"', start)) return readEscapedQuotes(text, start, end, slips);
  const closing = text[start] === '"' ? closingQuote(text, start, end) : null;
  if (closing !== null) return readJsonString(text, start, closing, slips);
  const opening = start < end ? text.charAt(start) : '';
  const family = opening === '' ? undefined : [DOUBLE, SINGLE].find((quotes) => quotes.includes(opening));
  return family === undefined ? readBare(text, start, end, slips) : readOddQuotes(text, start, end, family, slips);
}

/** The next plain quote that no backslash stands before. */
function closingQuote(text: string, start: number, end: number): number | null {
  let at = start + 1;
  while (at < end && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at < end ? at : null;
}

function readJsonString(text: string, start: number, closing: number, slips: PathSlip[]): PathValue | null {
  try {
    const value: unknown = JSON.parse(text.slice(start, closing + 1));
    return { value: String(value), end: closing + 1 };
  } catch {
    slips.push(slip('The value has a backslash or a control character in it.', ESCAPES, start, closing + 1));
    return null;
  }
}

/** `\"work\"`: the escapes of the language the name was copied from. */
function readEscapedQuotes(text: string, start: number, end: number, slips: PathSlip[]): PathValue | null {
  const close = text.indexOf('"', start + 2);
  if (close === -1 || close >= end) return readUnbalanced(text, start + 2, end, start, slips);
  const to = text[close - 1] === '\\' ? close - 1 : close;
  const hint = `Write "${text.slice(start + 2, to)}" without backslashes.`;
  slips.push(slip('The quotes in the value filter are escaped.', hint, start, close + 1));
  return plainValue(text, start + 2, to, close + 1, slips);
}

function readOddQuotes(text: string, start: number, end: number, family: string, slips: PathSlip[]): PathValue | null {
  let at = start + 1;
  while (at < end && text[at] !== ']' && !family.includes(text.charAt(at))) at++;
  if (at >= end || text[at] === ']') return readUnbalanced(text, start + 1, end, start, slips);
  const hint = `Write "${text.slice(start + 1, at)}"`;
  slips.push(slip('The quotes in the value filter are not plain double quotes.', hint, start, at + 1));
  return plainValue(text, start + 1, at, at + 1, slips);
}

/** The opening quote has no partner: the value can only end at the bracket. */
function readUnbalanced(text: string, from: number, end: number, start: number, slips: PathSlip[]): PathValue | null {
  const to = bracketAfter(text, from, end);
  slips.push(slip('A quote in the value filter is missing.', `Write "${text.slice(from, to)}"`, start, to));
  return plainValue(text, from, to, to, slips);
}

/** No opening quote: a boolean, or a word that lost its quotes. */
function readBare(text: string, start: number, end: number, slips: PathSlip[]): PathValue | null {
  const rest = text.slice(start, bracketAfter(text, start, end));
  // Another comparison may follow, whose words are no part of this value.
  const bare = (/^(.*?)\sand\s+[\w$-]+\s+eq\s/i.exec(rest)?.[1] ?? rest).trimEnd();
  const to = start + bare.length;
  if (bare === 'true' || bare === 'false') return { value: bare === 'true', end: to };
  if (bare === '') {
    slips.push(slip('The value filter compares with no value.', 'Write one: [type eq "work"].', start, start));
    return null;
  }
  const closed = (DOUBLE + SINGLE).includes(bare.slice(-1));
  const word = closed ? bare.slice(0, bare.endsWith('\\"') ? -2 : -1) : bare;
  const message = closed ? 'A quote in the value filter is missing.' : 'The value in the filter has no quotes.';
  slips.push(slip(message, `Write "${word}"`, start, to));
  return plainValue(text, start, start + word.length, to, slips);
}

/** Oddly quoted text is taken only where it is plain words, so that its meaning is certain. */
function plainValue(text: string, from: number, to: number, end: number, slips: PathSlip[]): PathValue | null {
  const value = text.slice(from, to);
  if (PLAIN.test(value)) return { value, end };
  slips.push(
    slip('The value in the filter cannot be told for certain.', ESCAPES, Math.min(from, to), Math.max(from, to)),
  );
  return null;
}

function bracketAfter(text: string, from: number, end: number): number {
  const bracket = text.indexOf(']', from);
  return bracket === -1 || bracket > end ? end : bracket;
}

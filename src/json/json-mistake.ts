/** What can be wrong with a JSON text, in words. */
import { shortened } from '../problem/shortened.ts';
import type { Token, TokenSlip } from './json-tokens.ts';

export interface JsonMistake {
  readonly rule: string;
  readonly message: string;
  readonly hint: string | null;
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly pointer: string;
  /** An earlier place that belongs to it: the first of two equal keys, the bracket that was never closed. */
  readonly first?: number;
}

type Mistake = Omit<JsonMistake, 'pointer'>;

const SLIPS: Readonly<Record<TokenSlip, { readonly message: string; readonly hint: string; readonly rule?: string }>> =
  {
    'other quotes': {
      rule: 'json-quotation-marks',
      message: 'This text stands in other quotation marks than those of JSON.',
      hint: 'Texts and keys stand in straight double quotation marks: `"`.',
    },
    'open comment': { message: 'This comment never ends.', hint: 'JSON has no comments: remove it.' },
    'open string': {
      message: 'This text has no closing quotation mark on its line.',
      hint: 'Close it with `"`; a line break inside a text is written `\\n`.',
    },
    'broken number': { message: 'Expected a digit to end this number.', hint: 'For instance `1.5` or `1e3`.' },
    'broken unicode': {
      message: 'Expected four hexadecimal digits after `\\u`.',
      hint: 'For instance `\\u00e9`; a backslash itself is written `\\\\`.',
    },
    'broken escape': {
      message: 'A backslash in this text begins no escape that JSON knows.',
      hint: 'A backslash itself is written `\\\\`.',
    },
    'control character': {
      message: 'This text contains a control character, such as a tab.',
      hint: 'Write a tab as `\\t`, a line break as `\\n`.',
    },
  };

/** A text with half of a surrogate pair cannot be written to a file as UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** What is wrong inside one word, if anything. */
export function slipOf(token: Token): Mistake | null {
  const { start, end } = token;
  if (token.slip !== null) return { rule: 'json-syntax', ...SLIPS[token.slip], start, end };
  if (!LONE_SURROGATE.test(token.text)) return null;
  const message = 'This text contains half of a surrogate pair, which is no character.';
  return { rule: 'json-lone-surrogate', message, hint: 'Write the character itself, or both halves.', start, end };
}

/** The word is not the one that has to stand here. `open` names the bracket that waits to be closed. */
export function expected(what: string, found: Token, open?: Token): Mistake {
  const { start, end } = found;
  if (what === 'a value' && found.kind === 'end' && start === 0) return { rule: 'json-syntax', ...EMPTY, start, end };
  if (found.slip !== null) return { rule: 'json-syntax', ...SLIPS[found.slip], start, end };
  const mistake = {
    rule: 'json-syntax',
    message: `Expected ${what}, found ${nameOf(found)}.`,
    hint: /^`[:,]`/u.test(what) && found.kind === 'unknown' ? TORN : hintFor(found),
    start,
    end,
  };
  return open !== undefined && found.kind === 'end' ? { ...mistake, first: open.start } : mistake;
}

const TORN = 'Look for a quotation mark that is missing in front of it, or that is one too many.';

const EMPTY = {
  message: 'The file is empty.',
  hint: 'It holds one value: an object in braces, { … }, or a list in brackets, [ … ].',
} as const;

const LONGEST_WORD = 30;

function nameOf({ kind, text }: Token): string {
  if (kind === 'end') return 'the end of the file';
  if (kind === 'string') return `the text ${shortened(JSON.stringify(text), LONGEST_WORD)}`;
  if (kind === 'number') return `the number ${shortened(text, LONGEST_WORD)}`;
  return `\`${shortened(kind === 'unknown' ? text : kind, LONGEST_WORD)}\``;
}

/** What other languages write for the three words of JSON. */
export const OTHER_SPELLINGS: ReadonlyMap<string, boolean | null> = new Map([
  ['True', true],
  ['TRUE', true],
  ['yes', true],
  ['False', false],
  ['FALSE', false],
  ['no', false],
  ['None', null],
  ['NULL', null],
  ['nil', null],
  ['undefined', null],
]);

function hintFor({ kind, text }: Token): string | null {
  if (kind !== 'unknown') return null;
  const json = OTHER_SPELLINGS.get(text);
  if (json !== undefined) return `Did you mean \`${json}\`?`;
  if (/^['‘’“”`]/.test(text)) return 'Texts and keys stand in straight double quotation marks: `"`.';
  return /^[\p{L}_$]/u.test(text)
    ? `Texts and keys stand in double quotation marks: \`${shortened(JSON.stringify(text), LONGEST_WORD)}\`.`
    : null;
}

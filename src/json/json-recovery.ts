/** Where the reading of a JSON text goes on behind a mistake, and what is meant where that leaves little doubt. */
import { expected, type JsonMistake, OTHER_SPELLINGS } from './json-mistake.ts';
import { type JsonNode, pointerTo } from './json-node.ts';
import { readTokens, type Token, type TokenKind, type Tokens } from './json-tokens.ts';

export interface Read {
  readonly node: JsonNode;
  readonly value: unknown;
}

export interface Reading {
  readonly text: string;
  readonly tokens: Tokens;
  readonly mistakes: JsonMistake[];
  /** The keys and indexes that lead to where we are. */
  readonly path: (string | number)[];
  /** The brackets that are to close what is open, the innermost last. */
  readonly closes: ('}' | ']')[];
  /** How many mistakes there were when the first guess was made: where brackets lead nowhere then, it was a wrong one. */
  guessed: number | null;
  /** The end of the line of the last guess: up to there, what does not fit follows from it. */
  quietUntil: number;
  /** Pointers of the lists and objects that were closed in front of what belongs to none of their kind. */
  readonly unclosed: string[];
  /** Nothing more is to be read. */
  isOver: boolean;
}

export function startReading(text: string): Reading {
  const tokens = readTokens(text);
  return {
    text,
    tokens,
    mistakes: [],
    path: [],
    closes: [],
    unclosed: [],
    guessed: null,
    quietUntil: 0,
    isOver: false,
  };
}

type Mistake = Omit<JsonMistake, 'pointer'>;

/** At one word one mistake is told: what is expected there by what encloses it follows from the first. */
export function note(reading: Reading, mistake: Mistake): void {
  const { mistakes, path } = reading;
  const before = mistakes.at(-1);
  if (before?.start === mistake.start && before.rule === mistake.rule) return;
  if (mistake.start < reading.quietUntil) return;
  mistakes.push({ ...mistake, pointer: path.reduce<string>(pointerTo, '') });
}

/** Of a mistake behind which the reading goes on where a person would. */
export function noteGuess(reading: Reading, mistake: Mistake | null): void {
  if (mistake === null) return;
  note(reading, mistake);
  reading.guessed ??= reading.mistakes.length;
  // A text that is not closed may go on in the next line.
  const rest = reading.tokens.current.slip === 'open string' ? GOES_ON : LINE;
  rest.lastIndex = mistake.start;
  reading.quietUntil = mistake.start + (rest.exec(reading.text)?.[0].length ?? 0);
}

const LINE = /[^\n]*/uy;
const GOES_ON = /[^\n]*(?:\n[ \t]*[^\s"{}[\]][^\n]*)?/uy;

/** What brackets mean from here on, nobody knows. */
export function end(reading: Reading): void {
  reading.guessed ??= reading.mistakes.length;
  reading.isOver = true;
}

/** The key that a text or a word begins with, of which the quotation marks are not where they belong. */
export function meantKey(text: string): string | null {
  return /^\s*([A-Za-z_$][\w$]*)\s*(?::|$)/u.exec(text)?.[1] ?? null;
}

/** What stands for a value that cannot be read: no schema takes it, and nothing is said of it. */
export function hole({ start }: Token): Read {
  return { node: { start, end: start }, value: null };
}

const VALUE_STARTS: ReadonlySet<TokenKind> = new Set(['{', '[', 'string', 'number', 'true', 'false', 'null']);

/** @param isKey whether words without quotation marks count */
export function startsValue({ kind, slip, text }: Token, isKey = false): boolean {
  if (isKey) return kind === 'unknown' ? WORD.test(text) : VALUE_STARTS.has(kind) && !'{['.includes(kind);
  return VALUE_STARTS.has(kind) && (slip === null || slip === 'other quotes');
}

const WORD = /^[\p{L}_$@][^=]*$/u;

/** How other languages part a key from its value. */
export const MEANS_COLON = /^(?:=>?|:=|->)$/u;

function isKey({ current, next }: Tokens): boolean {
  return next.kind === ':' && (startsValue(current, true) || current.kind === 'string');
}

/** Whether only the comma is missing: what follows is a whole key, or begins a value. */
export function startsMember(tokens: Tokens, close: '}' | ']'): boolean {
  return close === '}' ? isNextKey(tokens) : startsValue(tokens.current) && tokens.next.kind !== ':';
}

/** Whether a value was left out: what is there ends the member, or is the next key. */
export function isForgotten(tokens: Tokens): boolean {
  return ENDS.has(tokens.current.kind) || isNextKey(tokens);
}

const ENDS: ReadonlySet<TokenKind> = new Set([',', '}', ']', 'end']);

/** `https://…` without quotation marks is none. */
function isNextKey(tokens: Tokens): boolean {
  return isKey(tokens) && (tokens.current.isFirst || tokens.current.kind === 'string');
}

/** A list that holds a key was not closed. */
export function endsList(reading: Reading, open: Token): boolean {
  const { tokens, text } = reading;
  const isWhole = isKey(tokens) && /^\s*[^\s,\]}]/u.test(text.slice(tokens.next.end, tokens.next.end + 400));
  if (!isWhole) return false;
  closeBefore(reading, open, '`]`');
  return true;
}

/** An object of a list that holds the next one was not closed. */
export function endsObject(reading: Reading, open: Token): boolean {
  const { tokens, closes } = reading;
  if (tokens.current.kind !== '{' || closes.at(-2) !== ']') return false;
  closeBefore(reading, open, '`}`');
  return true;
}

/** Where something inside could not be read, its bracket was lost with it, and nothing more is told. */
function closeBefore(reading: Reading, open: Token, bracket: string): void {
  const { tokens, mistakes, guessed, unclosed, path } = reading;
  unclosed.push(path.reduce<string>(pointerTo, ''));
  const isTold = guessed !== null && (mistakes.at(-1)?.start ?? 0) > open.start;
  if (isTold) reading.quietUntil = tokens.current.start + 1;
  else noteGuess(reading, { ...expected(bracket, tokens.current), first: open.start });
}

/** A word without quotation marks: one that another language has for one of JSON's, or a text; `null` where it is neither. */
export function bareWord(reading: Reading): Read | null {
  const { tokens } = reading;
  const word = tokens.current;
  const mistake = expected('a value', word);
  const said = OTHER_SPELLINGS.get(word.text);
  const isText = word.kind === 'unknown' && WORD.test(word.text) && endsValue(tokens.next);
  if (said === undefined && !isText) {
    noteGuess(reading, mistake);
    return null;
  }
  note(reading, said === undefined ? { ...mistake, rule: 'json-quotation-marks' } : mistake);
  tokens.advance();
  return { node: { start: word.start, end: word.end }, value: said === undefined ? word.text : said };
}

function endsValue({ kind, isFirst }: Token): boolean {
  return isFirst || kind === ',' || kind === '}' || kind === ']';
}

/**
 * Past what cannot be read: to the comma or the bracket behind it, or to the next line.
 *
 * @returns false where the text ends before
 */
export function skipUnreadable(tokens: Tokens): boolean {
  let depth = 0;
  for (;;) {
    const { kind } = tokens.current;
    if (kind === 'end') return false;
    const isClose = kind === '}' || kind === ']';
    if (depth === 0 && (isClose || kind === ',')) return true;
    if (kind === '{' || kind === '[') depth += 1;
    else if (isClose) depth -= 1;
    tokens.advance();
    if (depth === 0 && tokens.current.isFirst) return true;
  }
}

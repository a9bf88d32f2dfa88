/**
 * Reads strict JSON (RFC 8259) into data and a tree of places. A slip is noted, and reading goes on behind it
 * (`json-recovery.ts` says where): whoever makes one mistake wants to know of the next ones, too. It ends where
 * brackets lead to no end, since everything after the first mistake would be guesswork then.
 */

import { isRecord } from './is-record.ts';
import { expected, type JsonMistake, slipOf } from './json-mistake.ts';
import type { JsonNode } from './json-node.ts';
import {
  bareWord,
  endsList,
  endsObject,
  hole,
  isForgotten,
  MEANS_COLON,
  meantKey,
  note,
  noteGuess,
  type Read,
  type Reading,
  startReading,
  startsValue,
} from './json-recovery.ts';
import { type Close, gaveUp, type Next, readSeparator, skip, skipComments } from './json-separator.ts';
import type { Token, TokenKind, Tokens } from './json-tokens.ts';

/** Far above what a manifest can need, far below what a call stack can bear. */
const DEEPEST_NESTING = 100;

export interface JsonReading {
  /** `null` where the text could not be read to its end. */
  readonly read: Read | null;
  readonly mistakes: readonly JsonMistake[];
  /** Behind one of the mistakes it went on where a person would: what stands around it is not certain. */
  readonly isGuessed: boolean;
  /** Pointers of lists and objects of which parts are lost. */
  readonly unclosed: readonly string[];
}

/** What was read last: who hides the secrets of a manifest reads it once more, right after it was checked. */
let last: { readonly text: string; readonly reading: JsonReading } | null = null;

export function readJson(text: string): JsonReading {
  const reading = last?.text === text ? last.reading : readAnew(text);
  last = { text, reading };
  return reading;
}

function readAnew(text: string): JsonReading {
  const reading = startReading(text);
  const { tokens } = reading;
  skipComments(reading);
  const read = readValue(reading);
  if (read === null) return unreadable(reading);
  skipComments(reading);
  if (isAtEnd(tokens)) return readWhole(read, reading);
  note(reading, { ...expected('the end of the file', tokens.current), hint: BEHIND });
  while (CLOSING.has(tokens.current.kind)) tokens.advance();
  return isAtEnd(tokens) && reading.guessed === null ? readWhole(read, reading) : unreadable(reading);
}

function readWhole(read: Read, { mistakes, guessed, unclosed }: Reading): JsonReading {
  return { read, mistakes, isGuessed: guessed !== null, unclosed };
}

const CLOSING: ReadonlySet<TokenKind> = new Set(['}', ']', ',']);

function isAtEnd({ current }: Tokens): boolean {
  return current.kind === 'end';
}

/** A bracket that is missing puts keys side by side that belong to different objects: that they are alike means nothing. */
function unreadable({ mistakes, guessed }: Reading): JsonReading {
  const certain = guessed === null ? mistakes : mistakes.slice(0, guessed);
  return {
    read: null,
    mistakes: certain.filter(({ rule }) => rule !== 'json-duplicate-key'),
    isGuessed: true,
    unclosed: [],
  };
}

const BEHIND = 'A file of JSON holds one value. Remove what stands behind its end, or move it inside.';

function readValue(reading: Reading): Read | null {
  const token = reading.tokens.current;
  switch (token.kind) {
    case '{':
      return enclosed(reading, '}', readObject);
    case '[':
      return enclosed(reading, ']', readArray);
    case 'string':
      return readString(reading);
    case 'number':
      return readNumber(reading);
    case 'true':
      return leaf(reading, true);
    case 'false':
      return leaf(reading, false);
    case 'null':
      return leaf(reading, null);
    default:
      return bareWord(reading);
  }
}

function enclosed(reading: Reading, close: Close, read: (reading: Reading) => Read | null): Read | null {
  if (reading.closes.length === DEEPEST_NESTING) {
    const { start, end } = reading.tokens.current;
    const message = `Lists and objects are nested more than ${DEEPEST_NESTING} deep.`;
    const hint = 'Nothing that is read here needs this; flatten it.';
    note(reading, { rule: 'json-nesting-too-deep', message, hint, start, end });
    reading.isOver = true;
    return null;
  }
  reading.closes.push(close);
  const result = read(reading);
  reading.closes.pop();
  return result;
}

function leaf(reading: Reading, value: unknown): Read {
  const { start, end } = reading.tokens.current;
  reading.tokens.advance();
  return { node: { start, end }, value };
}

function readNumber(reading: Reading): Read {
  const token = reading.tokens.current;
  const slip = slipOf(token);
  if (slip === null) return leaf(reading, Number(token.text));
  note(reading, slip);
  return leaf(reading, null);
}

function readString(reading: Reading): Read | null {
  const token = reading.tokens.current;
  const slip = slipOf(token);
  if (token.slip === 'open string') {
    noteGuess(reading, slip);
    return null;
  }
  if (slip !== null) note(reading, slip);
  return leaf(reading, token.text);
}

function readObject(reading: Reading): Read | null {
  const { tokens } = reading;
  const open = tokens.current;
  const object: OpenObject = { open, members: new Map(), value: {} };
  tokens.advance();
  skipComments(reading);
  while (tokens.current.kind !== '}' && !endsObject(reading, open)) {
    const next = readPair(reading, object);
    if (next === 'lost') return null;
    if (next === 'over') break;
  }
  return closed(reading, { members: object.members }, object.value, open);
}

interface OpenObject {
  readonly open: Token;
  readonly members: Map<string, JsonNode>;
  readonly value: Record<string, unknown>;
}

/** A key with its value, and what parts it from the next one. */
function readPair(reading: Reading, object: OpenObject): Next {
  const at = reading.tokens.current;
  const isQuiet = at.start < reading.quietUntil;
  const key = readKey(reading, object.members);
  const name = key === null ? meantKey(at.text) : key.text;
  const member = key === null ? null : below(reading, name, () => readMember(reading));
  if (member === null && !skip(reading)) return 'lost';
  if (member !== null || !isQuiet) keep(object, name, member ?? hole(at), at);
  const next = below(reading, name, () => readSeparator(reading, '}', object.open, member === null));
  if (next === 'torn' && name !== null && !isRecord(object.value[name])) setOwn(object.value, name, null);
  return next;
}

/** The first of two equal keys is the one that counts. */
function keep({ members, value }: OpenObject, name: string | null, { node, value: said }: Read, key: Token): void {
  if (name === null || members.has(name)) return;
  members.set(name, { ...node, key: { start: key.start, end: key.end } });
  setOwn(value, name, said);
}

function below<Result>({ path }: Reading, name: string | number | null, read: () => Result): Result {
  if (name !== null) path.push(name);
  const result = read();
  if (name !== null) path.pop();
  return result;
}

function readArray(reading: Reading): Read | null {
  const { tokens } = reading;
  const open = tokens.current;
  const items: JsonNode[] = [];
  const value: unknown[] = [];
  tokens.advance();
  skipComments(reading);
  while (tokens.current.kind !== ']' && !endsList(reading, open)) {
    const at = tokens.current;
    const isQuiet = at.start < reading.quietUntil;
    const index = items.length;
    const item = below(reading, index, () => readValue(reading));
    if (item === null && !skip(reading)) return null;
    if (item !== null || !(isQuiet || at.kind === ',')) {
      const { node, value: said } = item ?? hole(at);
      items.push(node);
      value.push(said);
    }
    const next = below(reading, index, () => readSeparator(reading, ']', open, item === null));
    if (next === 'torn' && !isRecord(value.at(-1))) value[value.length - 1] = null;
    if (next === 'lost') return null;
    if (next === 'over') break;
  }
  return closed(reading, { items }, value, open);
}

/** Past the bracket that closes it; where that is missing, it ends in front of what is there. */
function closed(reading: Reading, parts: Pick<JsonNode, 'members' | 'items'>, value: unknown, open: Token): Read {
  const { tokens } = reading;
  const { kind, start, end } = tokens.current;
  const own = reading.closes.at(-1);
  const isThere = kind === own || ((kind === '}' || kind === ']') && !reading.closes.includes(kind));
  if (isThere) tokens.advance();
  return { node: { start: open.start, end: isThere ? end : start, ...parts }, value };
}

/** Checks the key and leaves it as the current word's predecessor; the first of two equal keys is the one that counts. */
function readKey(reading: Reading, members: ReadonlyMap<string, JsonNode>): Token | null {
  const { tokens } = reading;
  const key = tokens.current;
  if (key.kind !== 'string') {
    const mistake = expected(members.size === 0 ? 'a key in double quotes or `}`' : 'a key in double quotes', key);
    const isBare = tokens.next.kind === ':' && key.text !== '' && startsValue(key, true);
    if (!isBare) return lostKey(reading, mistake);
    note(reading, { ...mistake, rule: 'json-quotation-marks' });
    tokens.advance();
    return key;
  }
  const slip = slipOf(key);
  if (key.slip === 'open string') return lostKey(reading, slip);
  if (slip !== null) note(reading, slip);
  if (gaveUp(reading)) return null;
  noteTwice(reading, key, members);
  tokens.advance();
  return tokens.current.kind === ':' ? key : { ...key, text: meantKey(key.text) ?? key.text };
}

function lostKey(reading: Reading, mistake: Omit<JsonMistake, 'pointer'> | null): null {
  const meant = meantKey(reading.tokens.current.text);
  if (meant !== null) reading.path.push(meant);
  noteGuess(reading, mistake);
  if (meant !== null) reading.path.pop();
  return null;
}

function noteTwice(reading: Reading, key: Token, members: ReadonlyMap<string, JsonNode>): void {
  const first = members.get(key.text)?.key;
  if (first === undefined) return;
  const { start, end, text } = key;
  const message = `The key ${JSON.stringify(text)} is used twice in one object.`;
  reading.path.push(text);
  note(reading, { rule: 'json-duplicate-key', message, hint: null, start, end, first: first.start });
  reading.path.pop();
}

/** The colon and the value; `null` where neither can be made out. */
function readMember(reading: Reading): Read | null {
  const { tokens } = reading;
  skipComments(reading);
  const token = tokens.current;
  if (token.kind !== ':') {
    const mistake = expected('`:` after the key', token);
    // Behind a quotation mark without a blank stands the inside of a text.
    const isInside = reading.text.charAt(token.start - 1) === '"';
    if (isInside || (!startsValue(token) && !MEANS_COLON.test(token.text))) {
      noteGuess(reading, mistake);
      return null;
    }
    note(reading, mistake);
  }
  if (!startsValue(token)) tokens.advance();
  skipComments(reading);
  if (!isForgotten(tokens)) return readValue(reading);
  noteGuess(reading, expected('a value', tokens.current));
  return hole(tokens.current);
}

/** `__proto__` as a key must become a member like any other, not the object's prototype. */
function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

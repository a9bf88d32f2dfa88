/**
 * Reads strict JSON (RFC 8259) into data and a tree of places. A slip that leaves no doubt about what was meant
 * (a comment, a comma too many or too few, a broken escape) is noted and reading goes on; at any other the reading
 * ends, since everything after it would be guesswork: one mistake gives one report.
 */

import { expected, type JsonMistake, slipOf } from './json-mistake.ts';
import { type JsonNode, pointerTo } from './json-node.ts';
import { readTokens, type Token, type TokenKind, type Tokens } from './json-tokens.ts';

/** Far above what a manifest can need, far below what a call stack can bear. */
const DEEPEST_NESTING = 100;

/** A file with more slips than this is not JSON at all. */
const MOST_MISTAKES = 50;

interface Read {
  readonly node: JsonNode;
  readonly value: unknown;
}

interface Reading {
  readonly tokens: Tokens;
  readonly mistakes: JsonMistake[];
  /** The keys and indexes that lead to where we are. */
  readonly path: (string | number)[];
  depth: number;
}

export interface JsonReading {
  /** `null` where the text could not be read to its end. */
  readonly read: Read | null;
  readonly mistakes: readonly JsonMistake[];
}

/** What was read last: who hides the secrets of a manifest reads it once more, right after it was checked. */
let last: { readonly text: string; readonly reading: JsonReading } | null = null;

export function readJson(text: string): JsonReading {
  const reading = last?.text === text ? last.reading : readAnew(text);
  last = { text, reading };
  return reading;
}

function readAnew(text: string): JsonReading {
  const reading: Reading = { tokens: readTokens(text), mistakes: [], path: [], depth: 0 };
  skipComments(reading);
  const read = readValue(reading);
  if (read === null) return unreadable(reading);
  skipComments(reading);
  if (reading.tokens.current.kind === 'end') return { read, mistakes: reading.mistakes };
  note(reading, { ...expected('the end of the file', reading.tokens.current), hint: BEHIND });
  return unreadable(reading);
}

/** A bracket that is missing puts keys side by side that belong to different objects: that they are alike means nothing. */
function unreadable({ mistakes }: Reading): JsonReading {
  return { read: null, mistakes: mistakes.filter(({ rule }) => rule !== 'json-duplicate-key') };
}

const BEHIND = 'A file of JSON holds one value. Remove what stands behind its end, or move it inside.';

type Mistake = Omit<JsonMistake, 'pointer'>;

function note(reading: Reading, mistake: Mistake): void {
  reading.mistakes.push({ ...mistake, pointer: reading.path.reduce<string>(pointerTo, '') });
}

function gaveUp(reading: Reading): boolean {
  return reading.mistakes.length >= MOST_MISTAKES;
}

function readValue(reading: Reading): Read | null {
  const token = reading.tokens.current;
  switch (token.kind) {
    case '{':
      return enclosed(reading, readObject);
    case '[':
      return enclosed(reading, readArray);
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
      note(reading, expected('a value', token));
      return null;
  }
}

function enclosed(reading: Reading, read: (reading: Reading) => Read | null): Read | null {
  if (reading.depth === DEEPEST_NESTING) {
    const { start, end } = reading.tokens.current;
    const message = `Lists and objects are nested more than ${DEEPEST_NESTING} deep.`;
    note(reading, {
      rule: 'json-nesting-too-deep',
      message,
      hint: 'Nothing that is read here needs this; flatten it.',
      start,
      end,
    });
    return null;
  }
  reading.depth += 1;
  const result = read(reading);
  reading.depth -= 1;
  return result;
}

function leaf(reading: Reading, value: unknown): Read {
  const { start, end } = reading.tokens.current;
  reading.tokens.advance();
  return { node: { start, end }, value };
}

function readNumber(reading: Reading): Read | null {
  const token = reading.tokens.current;
  const slip = slipOf(token);
  if (slip === null) return leaf(reading, Number(token.text));
  note(reading, slip);
  return null;
}

function readString(reading: Reading): Read | null {
  const token = reading.tokens.current;
  const slip = slipOf(token);
  if (slip !== null) note(reading, slip);
  if (token.slip === 'open string' || gaveUp(reading)) return null;
  return leaf(reading, token.text);
}

function readObject(reading: Reading): Read | null {
  const { tokens } = reading;
  const open = tokens.current;
  const members = new Map<string, JsonNode>();
  const value: Record<string, unknown> = {};
  tokens.advance();
  skipComments(reading);
  while (tokens.current.kind !== '}') {
    const key = readKey(reading, members);
    if (key === null) return null;
    reading.path.push(key.text);
    const member = readMember(reading);
    if (member === null) return null;
    reading.path.pop();
    if (!members.has(key.text)) {
      members.set(key.text, { ...member.node, key: { start: key.start, end: key.end } });
      setOwn(value, key.text, member.value);
    }
    if (!readSeparator(reading, '}', open)) return null;
  }
  const { end } = tokens.current;
  tokens.advance();
  return { node: { start: open.start, end, members }, value };
}

function readArray(reading: Reading): Read | null {
  const { tokens } = reading;
  const open = tokens.current;
  const items: JsonNode[] = [];
  const value: unknown[] = [];
  tokens.advance();
  skipComments(reading);
  while (tokens.current.kind !== ']') {
    reading.path.push(items.length);
    const item = readValue(reading);
    if (item === null) return null;
    reading.path.pop();
    items.push(item.node);
    value.push(item.value);
    if (!readSeparator(reading, ']', open)) return null;
  }
  const { end } = tokens.current;
  tokens.advance();
  return { node: { start: open.start, end, items }, value };
}

/** Checks the key and leaves it as the current word's predecessor; the first of two equal keys is the one that counts. */
function readKey(reading: Reading, members: ReadonlyMap<string, JsonNode>): Token | null {
  const { tokens } = reading;
  const key = tokens.current;
  if (key.kind !== 'string') {
    note(reading, expected(members.size === 0 ? 'a key in double quotes or `}`' : 'a key in double quotes', key));
    return null;
  }
  const slip = slipOf(key);
  if (slip !== null) note(reading, slip);
  if (key.slip === 'open string' || gaveUp(reading)) return null;
  const first = members.get(key.text);
  if (first?.key !== undefined) {
    const message = `The key ${JSON.stringify(key.text)} is used twice in one object.`;
    reading.path.push(key.text);
    note(reading, {
      rule: 'json-duplicate-key',
      message,
      hint: null,
      start: key.start,
      end: key.end,
      first: first.key.start,
    });
    reading.path.pop();
  }
  tokens.advance();
  return key;
}

function readMember(reading: Reading): Read | null {
  const { tokens } = reading;
  skipComments(reading);
  if (tokens.current.kind !== ':') {
    note(reading, expected('`:` after the key', tokens.current));
    return null;
  }
  tokens.advance();
  skipComments(reading);
  return readValue(reading);
}

/** After a value: a comma or the closing bracket. False where the reading has to end. */
function readSeparator(reading: Reading, close: '}' | ']', open: Token): boolean {
  const { tokens } = reading;
  const commentBefore = skipComments(reading);
  const token = tokens.current;
  if (token.kind === close) return true;
  if (token.kind !== ',') {
    if (!startsMember(tokens, close) || commentBefore) {
      note(reading, expected(`\`,\` or \`${close}\``, token, open));
      return false;
    }
    note(reading, { ...expected(`\`,\` or \`${close}\``, token), hint: 'Put a comma between the two values.' });
    return !gaveUp(reading);
  }
  tokens.advance();
  skipComments(reading);
  if (tokens.current.kind === close) {
    const message = `Expected no comma before \`${close}\`.`;
    const hint = 'Remove the comma: the last value of a list or an object has none.';
    note(reading, { rule: 'json-trailing-comma', message, hint, start: token.start, end: token.end });
  }
  return !gaveUp(reading);
}

const VALUE_STARTS: ReadonlySet<TokenKind> = new Set(['{', '[', 'string', 'number', 'true', 'false', 'null']);

/** Whether only the comma is missing: what follows is a whole key, or begins a value. */
function startsMember({ current, next }: Tokens, close: '}' | ']'): boolean {
  if (close === '}') return current.kind === 'string' && current.slip === null && next.kind === ':';
  return VALUE_STARTS.has(current.kind) && current.slip === null && next.kind !== ':';
}

/** Strict JSON has no comments: each is noted, and what it hides is read all the same. */
function skipComments(reading: Reading): boolean {
  const { tokens } = reading;
  let found = false;
  while (tokens.current.kind === 'comment') {
    const { start, end } = tokens.current;
    const hint = 'Remove it, or move it into a `note` where the schema has one.';
    if (!gaveUp(reading)) note(reading, { rule: 'json-comment', message: 'JSON has no comments.', hint, start, end });
    tokens.advance();
    found = true;
  }
  return found;
}

/** `__proto__` as a key must become a member like any other, not the object's prototype. */
function setOwn(object: Record<string, unknown>, key: string, value: unknown): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, enumerable: true, writable: true, configurable: true });
}

/**
 * SCIM filters (RFC 7644 section 3.4.2.2): reading them. The provisioning service itself sends only `eq` and `and`
 * (scim-client fact sheet, section 1), the whole language is read so that a check can say what is wrong with the rest.
 *
 * This file imports nothing: its compiled form also runs inside every generated `rules.js`.
 */

export type FilterOperator = 'eq' | 'ne' | 'co' | 'sw' | 'ew' | 'gt' | 'ge' | 'lt' | 'le';

export interface FilterPath {
  /** Everything before a bracket: `userName`, `name.givenName`, `urn:...:User:department`. */
  readonly attribute: string;
  /** `emails[type eq "work"].value eq "x"`: not in the RFC's grammar for comparisons, but what the service sends. */
  readonly filter: Filter | null;
  readonly subAttribute: string | null;
}

export type Filter =
  | {
      readonly kind: 'compare';
      readonly path: FilterPath;
      readonly operator: FilterOperator;
      readonly value: string | number | boolean | null;
    }
  | { readonly kind: 'present'; readonly path: FilterPath }
  /** `emails[type eq "work" and value co "@"]`: some entry fulfils the whole bracket. */
  | { readonly kind: 'some'; readonly attribute: string; readonly filter: Filter }
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Filter[] }
  | { readonly kind: 'not'; readonly term: Filter };

export interface FilterSlip {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface ParsedFilter {
  readonly filter: Filter | null;
  readonly slips: readonly FilterSlip[];
}

interface Reader {
  readonly text: string;
  at: number;
  depth: number;
  readonly slips: FilterSlip[];
}

const OPERATORS: readonly string[] = ['eq', 'ne', 'co', 'sw', 'ew', 'gt', 'ge', 'lt', 'le'];
/** A schema URN reaches to its last colon, or to the version that ends a SCIM 1 URN. */
const NAME = /(?:[Uu][Rr][Nn]:[^\s()[\]"]*:(?:\d+(?:\.\d+)*\.)?)?[A-Za-z$][\w$-]*(?:\.[A-Za-z0-9$][\w$-]*)*/y;
const SUB_ATTRIBUTE = /\.([A-Za-z$][\w$-]*)/y;
const WORD = /[^\s()[\]"]+/y;
const STRING = /"[^"\\]*(?:\\.[^"\\]*)*"/y;
/** `not` is an operator only before a bracket: an attribute may have that name. */
const NOT = /not\s*(?=\()/iy;
/** Deeper nesting is no filter anybody sends; the limit keeps the stack safe. */
const DEEPEST = 64;

/** Reads a filter. Never throws; `filter` is `null` where it is malformed, and then a slip says where. */
export function parseFilter(text: string): ParsedFilter {
  const reader: Reader = { text, at: 0, depth: 0, slips: [] };
  const filter = readOr(reader);
  skipBlanks(reader);
  if (filter !== null && reader.at < text.length) {
    return { filter: fail(reader, 'Something follows the end of the filter.'), slips: reader.slips };
  }
  return { filter, slips: reader.slips };
}

function readOr(reader: Reader): Filter | null {
  if (reader.depth >= DEEPEST) return fail(reader, 'The filter is nested too deeply.');
  reader.depth++;
  const filter = readList(reader, 'or', readAnd);
  reader.depth--;
  return filter;
}

function readAnd(reader: Reader): Filter | null {
  return readList(reader, 'and', readTerm);
}

function readList(reader: Reader, kind: 'and' | 'or', readOne: (reader: Reader) => Filter | null): Filter | null {
  const first = readOne(reader);
  if (first === null) return null;
  const terms = [first];
  while (takeWord(reader, kind)) {
    const next = readOne(reader);
    if (next === null) return null;
    terms.push(next);
  }
  return terms.length === 1 ? first : { kind, terms };
}

function readTerm(reader: Reader): Filter | null {
  skipBlanks(reader);
  if (reader.text[reader.at] === '(') return readEnclosed(reader, ')');
  if (take(reader, NOT) === null) return readComparison(reader);
  const term = readEnclosed(reader, ')');
  return term === null ? null : { kind: 'not', term };
}

function readEnclosed(reader: Reader, close: ')' | ']'): Filter | null {
  reader.at++;
  const filter = readOr(reader);
  if (filter === null) return null;
  if (reader.text[reader.at] !== close) return fail(reader, `A closing ${close} is missing.`);
  reader.at++;
  return filter;
}

function readComparison(reader: Reader): Filter | null {
  const attribute = take(reader, NAME);
  if (attribute === null) return fail(reader, 'The name of an attribute is missing.');
  let path: FilterPath = { attribute, filter: null, subAttribute: null };
  if (reader.text[reader.at] === '[') {
    const filter = readEnclosed(reader, ']');
    if (filter === null) return null;
    const subAttribute = take(reader, SUB_ATTRIBUTE);
    if (subAttribute === null) return { kind: 'some', attribute, filter };
    path = { attribute, filter, subAttribute: subAttribute.slice(1) };
  }
  const operator = OPERATORS.find((name) => takeWord(reader, name));
  if (operator !== undefined && isOperator(operator)) return readValue(reader, path, operator);
  return takeWord(reader, 'pr')
    ? { kind: 'present', path }
    : fail(reader, 'An operator is missing after the attribute.');
}

function isOperator(word: string): word is FilterOperator {
  return OPERATORS.includes(word);
}

function readValue(reader: Reader, path: FilterPath, operator: FilterOperator): Filter | null {
  skipBlanks(reader);
  const start = reader.at;
  const quoted = take(reader, STRING);
  const word = quoted ?? take(reader, WORD);
  if (word === null) return fail(reader, 'The value to compare with is missing.');
  try {
    const value: unknown = JSON.parse(word);
    if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
      return { kind: 'compare', path, operator, value };
    }
  } catch {
    if (quoted !== null) {
      reader.at = start;
      return fail(reader, 'The text to compare with is not a JSON string.');
    }
  }
  // A value without quotes stands in one sample of the documentation (scim-client fact sheet, section 3).
  reader.slips.push({ message: 'The text to compare with has no quotes.', start, end: reader.at });
  return { kind: 'compare', path, operator, value: word };
}

function take(reader: Reader, pattern: RegExp): string | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0] ?? null;
  if (found !== null) reader.at += found.length;
  return found;
}

/** Takes a keyword: whole words in any case. */
function takeWord(reader: Reader, word: string): boolean {
  skipBlanks(reader);
  const end = reader.at + word.length;
  if (reader.text.slice(reader.at, end).toLowerCase() !== word || /[^\s()\]"]/.test(reader.text.charAt(end)))
    return false;
  reader.at = end;
  return true;
}

function skipBlanks(reader: Reader): void {
  while (reader.at < reader.text.length && reader.text.charCodeAt(reader.at) <= 0x20) reader.at++;
}

function fail(reader: Reader, message: string): null {
  reader.slips.push({ message, start: reader.at, end: Math.min(reader.at + 1, reader.text.length) });
  return null;
}

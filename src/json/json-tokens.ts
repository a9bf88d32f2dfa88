/**
 * The words of a JSON text, one at a time, with one word of foresight. jsonc-parser's scanner finds them; what
 * strict JSON (RFC 8259) does not know, comments above all, stays a word of its own so that it can be named.
 */
import { createScanner } from 'jsonc-parser';

/** The scanner's numbers by name: its own enum cannot be imported under `isolatedModules`. */
const KINDS: Readonly<Record<number, TokenKind>> = {
  1: '{',
  2: '}',
  3: '[',
  4: ']',
  5: ',',
  6: ':',
  7: 'null',
  8: 'true',
  9: 'false',
  10: 'string',
  11: 'number',
  12: 'comment',
  13: 'comment',
  17: 'end',
};
const SLIPS: Readonly<Record<number, TokenSlip>> = {
  1: 'open comment',
  2: 'open string',
  3: 'broken number',
  4: 'broken unicode',
  5: 'broken escape',
  6: 'control character',
};

export type TokenKind =
  | '{'
  | '}'
  | '['
  | ']'
  | ','
  | ':'
  | 'null'
  | 'true'
  | 'false'
  | 'string'
  | 'number'
  | 'comment'
  | 'end'
  | 'unknown';
export type TokenSlip =
  | 'other quotes'
  | 'open comment'
  | 'open string'
  | 'broken number'
  | 'broken unicode'
  | 'broken escape'
  | 'control character';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** Decoded for strings, as written for everything else. */
  readonly text: string;
  readonly slip: TokenSlip | null;
  /** Whether it is the first word of its line. */
  readonly isFirst: boolean;
}

export interface Tokens {
  readonly current: Token;
  readonly next: Token;
  advance(): void;
}

export function readTokens(text: string): Tokens {
  return new ScannedTokens(text);
}

class ScannedTokens implements Tokens {
  current: Token;
  next: Token;
  readonly #text: string;
  readonly #scanner: ReturnType<typeof createScanner>;

  constructor(text: string) {
    this.#text = text;
    this.#scanner = createScanner(text);
    this.current = this.#scan();
    this.next = this.#scan();
  }

  advance(): void {
    this.current = this.next;
    this.next = this.current.kind === 'end' ? this.current : this.#scan();
  }

  #scan(): Token {
    const scanner = this.#scanner;
    // The scanner collects blanks one by one into a value nobody reads: on megabytes of them that costs gigabytes.
    const before = scanner.getPosition();
    scanner.setPosition(afterBlanks(this.#text, before));
    const found: number = scanner.scan();
    const start = scanner.getTokenOffset();
    const token: Token = {
      kind: KINDS[found] ?? 'unknown',
      start,
      end: start + scanner.getTokenLength(),
      text: scanner.getTokenValue(),
      slip: SLIPS[scanner.getTokenError()] ?? null,
      isFirst: this.#text.slice(before, start).includes('\n'),
    };
    const other = inOtherQuotes(this.#text, token) ?? bareAddress(this.#text, token) ?? withoutSemicolon(token);
    if (other !== null) scanner.setPosition(other.end);
    return other ?? token;
  }
}

/** Up to a mark behind which a text can end: another one is an apostrophe. Lines of a program that nobody broke are not searched. */
const OTHER_QUOTES = /(?:"[^"\r\n]{0,400}?['‘’“”`´]|['‘’“”„`´][^"\r\n]{0,400}?["'‘’“”`´])(?=[ \t]*(?:[:,\]}\r\n]|$))/uy;

const ADDRESS = /https?:\/\/[^\s,}\]"]+/uy;

/** `https://acme.example/` without quotation marks: no key with a comment behind its colon. */
function bareAddress(text: string, token: Token): Token | null {
  if (token.kind !== 'unknown') return null;
  ADDRESS.lastIndex = token.start;
  const [address] = ADDRESS.exec(text) ?? [];
  return address === undefined ? null : { ...token, text: address, end: token.start + address.length };
}

/** `true;` is the word and a semicolon. */
function withoutSemicolon(token: Token): Token | null {
  const { kind, text, end } = token;
  if (kind !== 'unknown' || text.length === 1 || !text.endsWith(';')) return null;
  const word = text.slice(0, -1);
  const known = word === 'true' || word === 'false' || word === 'null' ? word : kind;
  return { ...token, kind: known, text: word, end: end - 1 };
}

/** A text in the quotation marks of another language, or of a word processor. */
function inOtherQuotes(text: string, token: Token): Token | null {
  if (token.kind !== 'unknown' && token.slip !== 'open string') return null;
  OTHER_QUOTES.lastIndex = token.start;
  const [found] = OTHER_QUOTES.exec(text) ?? [];
  if (found === undefined) return null;
  return { ...token, kind: 'string', end: token.start + found.length, text: found.slice(1, -1), slip: 'other quotes' };
}

/** RFC 8259, section 2: the four blanks between words. */
function afterBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}

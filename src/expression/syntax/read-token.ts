/** The tokens of the expression language (expressions fact sheet, section 1), each read from a cursor and moving it on. */
import { type ExpressionProblem, expressionProblem } from './expression-problem.ts';
import type { AttributeExpression, ComparisonOperator, NumberExpression, TextExpression } from './syntax.ts';

/** A place in the text while it is read, and the first mistake met. */
export interface Cursor {
  readonly text: string;
  at: number;
  problem: ExpressionProblem | null;
}

const blanks = /[ \t\r\n]*/y;
const name = /[A-Za-z][A-Za-z0-9]*/y;
const number = /&H[0-9A-Fa-f]+|-?[0-9]+(?:\.[0-9]+)?/y;
/** Longer ones first, so that "<>" is not read as "<". */
const operators: readonly ComparisonOperator[] = ['<>', '<=', '>=', '=', '<', '>'];
const plainText = /[^"\\]*/y;

/** Longer numbers mean nothing to the service (a FILETIME has 18 digits) and would cost more than linear time. */
const maximumDigits = 30;

export function skipBlanks(cursor: Cursor): void {
  match(cursor, blanks);
}

export function readName(cursor: Cursor): string | null {
  return match(cursor, name);
}

export function readNumber(cursor: Cursor): NumberExpression | null {
  const start = cursor.at;
  const raw = match(cursor, number);
  if (raw === null) return null;
  const place = { start, end: cursor.at };
  if (raw.length > maximumDigits) {
    cursor.problem = expressionProblem('expression-syntax', place, `The number has more than ${maximumDigits} digits.`);
    return null;
  }
  return { kind: 'number', raw, value: digitsOf(raw), ...place };
}

/** In decimal digits; a fraction stays as it is written: the reference measures `Len(42568.75)` (platform-news fact sheet). */
function digitsOf(raw: string): string {
  if (raw.includes('.')) return raw;
  return BigInt(raw.startsWith('&H') ? `0x${raw.slice(2)}` : raw).toString();
}

export function readOperator(cursor: Cursor): ComparisonOperator | null {
  const found = operators.find((operator) => cursor.text.startsWith(operator, cursor.at)) ?? null;
  cursor.at += found?.length ?? 0;
  return found;
}

export function readAttribute(cursor: Cursor): AttributeExpression | null {
  const start = cursor.at;
  const close = cursor.text.indexOf(']', start);
  const attribute = cursor.text.slice(start + 1, Math.max(close, start + 1));
  if (close < 0 || attribute === '') {
    const message = close < 0 ? 'The attribute is never closed, expected "]".' : 'The attribute has no name.';
    cursor.problem = expressionProblem('expression-broken-attribute', { start, end: start + 1 }, message);
    return null;
  }
  cursor.at = close + 1;
  return { kind: 'attribute', name: attribute, start, end: cursor.at };
}

/** Backslash escapes a quote or a backslash; before anything else it stands for itself (both writings are in use). */
export function readText(cursor: Cursor): TextExpression | null {
  const start = cursor.at;
  let value = '';
  cursor.at++;
  for (;;) {
    value += match(cursor, plainText) ?? '';
    const stop = cursor.text.charAt(cursor.at);
    cursor.at++;
    if (stop === '"') return { kind: 'text', value, start, end: cursor.at };
    const escaped = cursor.text.charAt(cursor.at);
    if (stop === '' || escaped === '') return failUnclosedText(cursor, start);
    if (escaped === '"' || escaped === '\\') cursor.at++;
    value += escaped === '"' ? '"' : '\\';
  }
}

/** What stands at the cursor, for the "unexpected" half of a message. */
export function describeNext(cursor: Cursor): string {
  const point = cursor.text.codePointAt(cursor.at);
  return point === undefined ? 'end of the expression' : JSON.stringify(String.fromCodePoint(point));
}

/** The way out for characters that people bring along from other languages and from word processors. */
export function hintForNext(cursor: Cursor): string | null {
  const rest = cursor.text.slice(cursor.at, cursor.at + 4);
  if (rest.startsWith('=') && cursor.text.slice(0, cursor.at).trim() === '') return NO_FORMULA;
  return hints.find(([pattern]) => pattern.test(rest))?.[1] ?? null;
}

const NO_FORMULA = 'An expression begins with its function: leave the "=" out.';
const NO_AND_OR = 'There is no AND or OR; nest one IIF in another.';

const hints: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'Close every "(" with a ")".'],
  [/^[\u2018-\u201f]/, 'Typographic quotes were pasted; use the straight double quote.'],
  [/^'/, 'Texts stand in double quotes.'],
  [/^[\u00a0\u2000-\u200b\u202f\ufeff]/, 'An invisible special blank was pasted; use a plain one.'],
  [/^\[[0-9]/, 'Lists have no index here; use Item(list, 1).'],
  [/^==?/, 'Comparisons stand inside IIF and CBool, and equality is a single "=".'],
  [/^!/, '"Not equal" is written "<>"; to negate a value use Not().'],
  [/^[<>]/, 'A comparison has two sides and stands inside IIF or CBool.'],
  [/^(&&|\|)/, NO_AND_OR],
  [/^(&|\+)/, 'To put texts together use Join or Append.'],
  [/^(and|or)\b/i, NO_AND_OR],
  [/^["[A-Za-z0-9]/, 'Arguments are separated by commas.'],
  [/^;/, 'Arguments are separated by commas.'],
  [/^\)/, 'This ")" closes nothing.'],
];

function failUnclosedText(cursor: Cursor, start: number): null {
  const hint = 'A double quote inside a text is written \\".';
  const message = 'The text is never closed, expected a double quote.';
  cursor.problem = expressionProblem('expression-unclosed-text', { start, end: start + 1 }, message, hint);
  return null;
}

/** Sticky matching: the expression reads at the cursor only, so nothing is scanned twice. */
function match(cursor: Cursor, pattern: RegExp): string | null {
  pattern.lastIndex = cursor.at;
  const found = pattern.exec(cursor.text)?.[0];
  if (found === undefined) return null;
  cursor.at += found.length;
  return found;
}

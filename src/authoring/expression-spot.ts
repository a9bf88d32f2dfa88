/** What stands at a place of an expression, whole or half written: a function, an attribute, an argument. */
import type { Stretch } from '../json/loose-json.ts';

export interface ExpressionSpot {
  readonly kind: 'name' | 'attribute' | 'text' | 'between';
  /** In UTF-16 units of the expression; for an attribute what stands between the brackets. Empty where nothing stands. */
  readonly place: Stretch;
  /** Whether the word ends where it should: an attribute at its bracket. */
  readonly closed: boolean;
  /** The call around it, and which of its arguments this is, counted from 0. */
  readonly call: { readonly name: string; readonly argument: number } | null;
}

interface OpenCall {
  readonly name: string;
  argument: number;
}

/** A name, an attribute, a text with its escapes (expressions fact sheet, section 1), or any other character. */
const WORDS = /[A-Za-z][A-Za-z0-9]*|\[[^\]]*\]?|"(?:[^"\\]|\\.?)*"?|[\s\S]/gu;

/** @param at how many UTF-16 units of the expression stand before the cursor */
export function expressionSpotAt(expression: string, at: number): ExpressionSpot {
  const open: OpenCall[] = [];
  let name = '';
  for (const { 0: word, index: start } of expression.matchAll(WORDS)) {
    const end = start + word.length;
    const kind = kindOf(word);
    if (reaches(kind, word, start, end, at)) return spotOf(kind, word, start, open);
    if (start >= at) break;
    if (kind === 'name') name = word;
    else {
      turn(open, word, name);
      if (word.trim() !== '') name = '';
    }
  }
  return { kind: 'between', place: { start: at, end: at }, closed: true, call: callOf(open) };
}

function kindOf(word: string): ExpressionSpot['kind'] {
  if (/^[A-Za-z]/u.test(word)) return 'name';
  if (word.startsWith('[')) return 'attribute';
  return word.startsWith('"') ? 'text' : 'between';
}

/** A name is also meant where the cursor stands right before or behind it; inside of brackets and quotes it must be. */
function reaches(kind: ExpressionSpot['kind'], word: string, start: number, end: number, at: number): boolean {
  if (kind === 'between') return false;
  if (kind === 'name') return start <= at && at <= end;
  const isClosed = word.length > 1 && word.endsWith(word.startsWith('[') ? ']' : '"');
  return start < at && (isClosed ? at < end : at <= end);
}

function spotOf(kind: ExpressionSpot['kind'], word: string, start: number, open: readonly OpenCall[]): ExpressionSpot {
  const call = callOf(open);
  if (kind !== 'attribute') return { kind, place: { start, end: start + word.length }, closed: true, call };
  const closed = word.endsWith(']');
  return { kind, place: { start: start + 1, end: start + word.length - (closed ? 1 : 0) }, closed, call };
}

function turn(open: OpenCall[], word: string, name: string): void {
  const last = open.at(-1);
  if (word === '(') open.push({ name, argument: 0 });
  else if (word === ')') open.pop();
  else if (word === ',' && last !== undefined) last.argument += 1;
}

function callOf(open: readonly OpenCall[]): ExpressionSpot['call'] {
  const last = open.at(-1);
  return last === undefined || last.name === '' ? null : { name: last.name, argument: last.argument };
}

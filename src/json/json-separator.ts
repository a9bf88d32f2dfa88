/** What stands between the values of a JSON text: commas, closing brackets, and the comments that it has not. */
import { expected, type JsonMistake } from './json-mistake.ts';
import { end, note, noteGuess, type Reading, skipUnreadable, startsMember } from './json-recovery.ts';
import type { Token } from './json-tokens.ts';

/** A file with more slips than this is not JSON at all. */
const MOST_MISTAKES = 50;

export function gaveUp({ mistakes, isOver }: Reading): boolean {
  return isOver || mistakes.length >= MOST_MISTAKES;
}

/** Past what cannot be read; false where the reading has to end. */
export function skip(reading: Reading): boolean {
  return !gaveUp(reading) && skipUnreadable(reading.tokens);
}

export type Close = '}' | ']';

/** `lost` where the reading has to end, `over` where this object or list does, `torn` where the value before it went on. */
export type Next = 'more' | 'torn' | 'over' | 'lost';

/** After a value: a comma or the closing bracket. */
export function readSeparator(reading: Reading, close: Close, open: Token, isSkipped: boolean): Next {
  const { tokens } = reading;
  const commentBefore = skipComments(reading);
  const token = tokens.current;
  if (gaveUp(reading)) return 'lost';
  if (token.kind === close) return 'more';
  if (token.kind === ',' || token.text === ';') return readComma(reading, close);
  const member = { ...expected(`\`,\` or \`${close}\``, token, open), pointer: '' };
  if (token.kind === 'end') {
    note(reading, member);
    return 'lost';
  }
  if (isSkipped && token.kind !== '}' && token.kind !== ']') return 'more';
  if (startsMember(tokens, close) && !commentBefore) {
    noteAround(reading, { ...expected(`\`,\` or \`${close}\``, token), hint: 'Put a comma between the two values.' });
    return 'more';
  }
  noteGuess(reading, member);
  if (token.kind === '}' || token.kind === ']') end(reading);
  if (gaveUp(reading)) return 'lost';
  if (close === ']' && tokens.next.kind === ':') return 'over';
  if (!skipUnreadable(tokens)) return 'lost';
  const next = readSeparator(reading, close, open, true);
  return next === 'more' ? 'torn' : next;
}

/** Of the object or list, not of what was read in it last. */
function noteAround(reading: Reading, mistake: Omit<JsonMistake, 'pointer'>): void {
  const last = reading.path.pop();
  note(reading, mistake);
  if (last !== undefined) reading.path.push(last);
}

function readComma(reading: Reading, close: Close): 'more' {
  const { tokens } = reading;
  const token = tokens.current;
  if (token.kind !== ',') noteAround(reading, expected(`\`,\` or \`${close}\``, token));
  tokens.advance();
  skipComments(reading);
  if (tokens.current.kind === close && token.kind === ',') {
    const message = `Expected no comma before \`${close}\`.`;
    const hint = 'Remove the comma: the last value of a list or an object has none.';
    noteAround(reading, { rule: 'json-trailing-comma', message, hint, start: token.start, end: token.end });
  }
  return 'more';
}

/** Strict JSON has no comments: each is noted, and what it hides is read all the same. */
export function skipComments(reading: Reading): boolean {
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

/** Places of our own, offsets and lines counted from 1, as places of the protocol, and back. Both count UTF-16 units. */
import type { Position, Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Stretch } from '../../json/loose-json.ts';
import { withoutByteOrderMark } from '../../problem/line-index.ts';
import type { Problem } from '../../problem/problem.ts';

/** A document as our readers count it: without a byte order mark, which some editors leave in. */
export interface PlainText {
  readonly text: string;
  readonly offsetAt: (position: Position) => number;
  readonly rangeOf: (stretch: Stretch) => Range;
}

export function plainText(document: TextDocument): PlainText {
  const whole = document.getText();
  const text = withoutByteOrderMark(whole);
  const shift = whole.length - text.length;
  return {
    text,
    offsetAt: (position) => Math.max(0, document.offsetAt(position) - shift),
    rangeOf: ({ start, end }) => ({
      start: document.positionAt(start + shift),
      end: document.positionAt(end + shift),
    }),
  };
}

export function isMarked(document: TextDocument): boolean {
  return document.getText({ start: { line: 0, character: 0 }, end: { line: 0, character: 1 } }) === '\uFEFF';
}

/**
 * Where a problem stands; one that only has a beginning is as wide as a character.
 *
 * @param marked the document begins with a byte order mark, which problems do not count
 */
export function rangeOfProblem(
  { line, column, endLine = line, endColumn = column + 1 }: Problem,
  marked: boolean,
): Range {
  const shift = (at: number) => (at === 1 && marked ? 1 : 0);
  const start = { line: line - 1, character: column - 1 + shift(line) };
  return { start, end: { line: endLine - 1, character: endColumn - 1 + shift(endLine) } };
}

export function isWithin(position: Position, { start, end }: Range): boolean {
  return !isBefore(position, start) && !isBefore(end, position);
}

/** Ranges that touch meet: a cursor right behind a word means the word. */
export function meet(one: Range, other: Range): boolean {
  return !isBefore(one.end, other.start) && !isBefore(other.end, one.start);
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.character < other.character);
}

/** The beginning of a line, counted from 1. */
export function lineRange(line: number, column = 1): Range {
  const start = { line: line - 1, character: column - 1 };
  return { start, end: start };
}

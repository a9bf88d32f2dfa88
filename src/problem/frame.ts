/** The source line of a problem with its place marked below it. */
import { displayWidth, visible } from './plain-text.ts';
import type { Problem } from './problem.ts';

export interface Frame {
  readonly number: string;
  readonly source: string;
  /** Blanks up to the place, then one caret for each column of it. */
  readonly marker: string;
}

/** Longer lines are shown around the place only: a manifest in one line must not fill the screen. */
const WIDEST = 100;
const ELLIPSIS = '…';

/** The part of a problem that says where it is. */
type Stretch = Pick<Problem, 'line' | 'column' | 'endLine' | 'endColumn'>;

export function frameOf(line: string, { line: number, column, endLine, endColumn }: Stretch): Frame {
  const start = Math.min(column - 1, line.length);
  const end = endOfPlace(line, start, endLine === undefined || endLine === number ? endColumn : line.length + 1);
  const from =
    line.length <= WIDEST ? 0 : wholeCharacter(line, Math.max(0, Math.min(start - WIDEST / 4, line.length - WIDEST)));
  const to = wholeCharacter(line, Math.min(line.length, from + WIDEST));
  const before = (from > 0 ? ELLIPSIS : '') + visible(line.slice(from, start));
  const place = visible(line.slice(start, Math.min(end, to)));
  const after = visible(line.slice(Math.min(end, to), to)) + (to < line.length ? ELLIPSIS : '');
  return {
    number: String(number),
    source: (before + place + after).trimEnd(),
    marker: ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(place))),
  };
}

function endOfPlace(line: string, start: number, endColumn: number | undefined): number {
  const end = endColumn === undefined ? start + 1 : endColumn - 1;
  return Math.min(Math.max(end, start), line.length);
}

/** The same offset, or one further where it would cut a surrogate pair in two. */
function wholeCharacter(line: string, offset: number): number {
  const code = line.charCodeAt(offset);
  return code >= 0xdc00 && code <= 0xdfff ? offset + 1 : offset;
}

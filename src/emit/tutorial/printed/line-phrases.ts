/** The phrases of a line that a template prints: what is recognised of a page one by one. */

import { lineSentences } from './line-sentences.ts';
import { type Flag, literal, literalText, type Pattern } from './pattern.ts';
import type { LineKind } from './template-lines.ts';

/** `sentence`: one of a paragraph; `item`: a paragraph as a whole; the last four: values of the front matter. */
export type PhraseKind = 'sentence' | 'heading' | 'cell' | 'item' | 'title' | 'description' | 'intent' | 'comment';

export interface LinePhrase {
  readonly kind: PhraseKind;
  readonly parts: readonly Pattern[];
  /** What was decided for it alone, within the line. */
  readonly flags: readonly Flag[];
  /** Which of how many it is in the line. */
  readonly at: number;
  readonly of: number;
}

export function linePhrases(kind: LineKind, line: readonly Pattern[]): LinePhrase[] {
  const whole = (each: PhraseKind, parts = line, at = 0, of = 1) => ({ kind: each, parts, flags: [], at, of });
  if (kind === 'heading') return [whole('heading')];
  if (kind === 'row') return cellsOf(line).map((parts, at, { length }) => whole('cell', parts, at, length));
  const sentences = lineSentences(line).map(
    (sentence, at, { length }): LinePhrase => ({ ...sentence, kind: 'sentence', at, of: length }),
  );
  return [whole('item'), ...sentences];
}

/** The cells of a row, bars and the blanks beside them left out. */
function cellsOf(parts: readonly Pattern[]): Pattern[][] {
  const cells: Pattern[][] = [[]];
  for (const part of parts) {
    const pieces = part.kind === 'literal' ? part.text.split(/\s*\|\s*/) : [];
    if (part.kind !== 'literal') cells.at(-1)?.push(part);
    pieces.forEach((text, at) => {
      if (at > 0) cells.push([]);
      if (text !== '') cells.at(-1)?.push(literal(text));
    });
  }
  return cells.filter((cell) => /\p{L}/u.test(literalText(cell)));
}

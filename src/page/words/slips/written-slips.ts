/** Slips that are written down as the text of a pattern, without what nearly all of them begin with. */
import type { Slip } from './slip.ts';

/** A pattern, and what stands there instead, as in `Slip`. */
export type WrittenSlip = readonly [wrong: string, right: string];

/** It begins with what a word has; a look back, a mark or a blank says itself what stands before it. */
const AT_WORD = /^(?:[[\w]|\((?!\?(?:<|:[^(]*\(\?<)))/;

/** @param border what stands before a pattern that begins with a word */
export function writtenSlips(rows: readonly WrittenSlip[], border = '\\b'): Slip[] {
  return rows.map(([wrong, right]) => ({
    wrong: new RegExp(`${AT_WORD.test(wrong) ? border : ''}${wrong}`, 'gu'),
    right,
  }));
}

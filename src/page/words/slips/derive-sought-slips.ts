/** Every slip as it is searched for, with what a text must have for it: worked out once for all runs. Rows in, text of a source file out. */

import { askedOf } from '../sought/asked-needs.ts';
import { neededWords } from '../sought/needed-words.ts';
import type { Slip } from './slip.ts';

const HEADER = '/** Generated from src/page/words/slips; change a slip there and run `npm run derive`. */';

/** A slip as it is written down: its pattern, what stands there instead, and needs as `askedOf` gives them. */
export type SlipRow = readonly [source: string, flags: string, right: string, needs: readonly (readonly string[])[]];

/**
 * A slip a line, so that one that is added adds a line. The lines are text, which is read when the first page is searched: as
 * code, patterns are checked and made one by one before anybody asks for them.
 */
export function deriveSoughtSlips(slips: readonly Slip[]): string {
  const rows = slips.map(
    ({ wrong, right }): SlipRow => [wrong.source, wrong.flags, right, askedOf(neededWords(wrong))],
  );
  return `${HEADER}
export const SOUGHT_SLIPS: string = String.raw\`[
${rows.map(quoted).join(',\n')}
]\`;
`;
}

/** JSON without what ends a raw text, and without letters of more than a byte: one of them doubles what the whole text takes. */
function quoted(value: SlipRow): string {
  const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/`|\$(?=\{)|[^ -~]/g, escaped);
}

/** What a text must have for each slip, read out of the patterns once for all runs. Rows in, text of a source file out. */

import { askedOf } from '../sought/asked-needs.ts';
import { neededWords } from '../sought/needed-words.ts';
import type { Slip } from './slip.ts';

const HEADER = '/** Generated from src/page/words/slips; change a pattern there and run `npm run derive`. */';

/**
 * A pattern a line, so that a slip that is added adds a line. One that is not listed is read when a page is searched. The lines
 * are text, which is read when the first page is searched: as code they took as long to load as all other rules.
 */
export function deriveSlipNeeds(slips: readonly Slip[]): string {
  const rows = new Map(slips.map(({ wrong }) => [String(wrong), askedOf(neededWords(wrong))]));
  const lines = Array.from(rows, ([pattern, needs]) => `${quoted(pattern)}: ${quoted(needs)}`);
  return `${HEADER}
export const SLIP_NEEDS: string = String.raw\`{
${lines.sort((a, b) => (a < b ? -1 : 1)).join(',\n')}
}\`;
`;
}

/** JSON without what ends a raw text. */
function quoted(value: string | readonly unknown[]): string {
  return JSON.stringify(value).replaceAll('`', '\\u0060').replaceAll('${', '\\u0024{');
}

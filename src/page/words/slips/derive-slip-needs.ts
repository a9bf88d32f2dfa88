/** What a text must have for each slip, read out of the patterns once for all runs. Rows in, text of a source file out. */
import { neededWords } from '../sought/needed-words.ts';
import type { Slip } from './slip.ts';

const HEADER = `/** Generated from src/page/words/slips; change a pattern there and run \`npm run derive\`. */
import type { OneOf } from '../sought/needed-words.ts';
`;

/** A pattern a line, so that a slip that is added adds a line. One that is not listed is read when a page is searched. */
export function deriveSlipNeeds(slips: readonly Slip[]): string {
  const rows = new Map(slips.map(({ wrong }) => [String(wrong), neededWords(wrong)]));
  const lines = Array.from(rows, ([pattern, needs]) => `  ${JSON.stringify(pattern)}: ${JSON.stringify(needs)},`);
  return `${HEADER}
export const SLIP_NEEDS: Readonly<Record<string, readonly OneOf[]>> = {
${lines.sort((a, b) => (a < b ? -1 : 1)).join('\n')}
};
`;
}

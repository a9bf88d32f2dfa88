import { shortened } from '../../problem/shortened.ts';

/** As much of a text as a line of a list shows. */
const LONGEST_TEXT = 160;

export function excerpt(text: string): string {
  return text.length <= LONGEST_TEXT ? text : shortened(text, LONGEST_TEXT - 1);
}

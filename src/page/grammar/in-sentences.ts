import type { Page, PageFinding } from '../page.ts';
import { grouped } from '../page-rule.ts';
import { type Sentence, sentencesOf } from './sentence-words.ts';
import { type GrammarFinding, untold } from './untold.ts';

/**
 * What a rule on grammar finds in the sentences of a page, the same slip once.
 *
 * @param more what it finds otherwise
 */
export function inSentences(
  page: Page,
  wrongIn: (sentence: Sentence) => readonly GrammarFinding[],
  more: readonly GrammarFinding[] = [],
): PageFinding[] {
  return grouped(untold(page, [...sentencesOf(page).flatMap(wrongIn), ...more]), 'this page');
}

/** For a rule that looks at each word of a sentence, by its place. */
export function atEachWord(wrongAt: (sentence: Sentence, at: number) => readonly GrammarFinding[]) {
  return (sentence: Sentence): GrammarFinding[] => sentence.flatMap((_, at) => wrongAt(sentence, at));
}

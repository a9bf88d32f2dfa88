/** What a paragraph of a step has left to say, where some of its sentences are told elsewhere. */
import type { Phrase } from '../../outline/phrase.ts';
import { COPIES } from './copied-values.ts';

interface Worded extends Phrase {
  readonly wording: object | null;
}

/**
 * What is copied before something else is done keeps its words: what a template says of it stands at the end.
 *
 * @param isTold whether another place has a sentence
 */
export function leftSentences<S extends Worded>(sentences: readonly S[], isTold: (sentence: S) => boolean): S[] {
  const isLeft = (sentence: S) => sentence.text !== '' && !isTold(sentence);
  const last = sentences.findLastIndex(isLeft);
  const isBefore = ({ words, wording }: S, index: number) => index < last && COPIES.test(words) && wording === null;
  return sentences.filter((sentence, index) => isLeft(sentence) || isBefore(sentence, index));
}

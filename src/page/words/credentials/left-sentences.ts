/** What a paragraph of a step has left to say, where some of its sentences are told elsewhere. */
import { type Block, type PageSpan, spansOf } from '../../outline/span.ts';
import { COPIES } from './copied-values.ts';

interface Worded extends PageSpan {
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

/** Whether nothing of a block is told elsewhere alone, so that it can stand as it is. */
export function isLeftWhole<S extends Worded>(block: Block<S>, isTold: (sentence: S) => boolean): boolean {
  if (block.kind !== 'paragraph') return !spansOf(block).some(isTold);
  return leftSentences(block.sentences, isTold).length === block.sentences.length;
}

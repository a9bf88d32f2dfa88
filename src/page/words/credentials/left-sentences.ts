/** What a paragraph of a step has left to say, where some of its sentences are told elsewhere. */
import { type Block, type PageSpan, spansOf } from '../../outline/span.ts';
import { COPIES } from './copied-values.ts';

interface Worded extends PageSpan {
  readonly wording: object | null;
}

/** "It is not the address of your site.", "You need this later." */
const REFERS_BACK = /^\W*(?:this|these|it|they)\b|\b(?:need|use|enter|paste|save|keep) (?:it|them|this|these)\b/i;

/** "Copy the **API key**.", not "Copy these values.". */
const COPIES_ONE =
  /^\W*(?:(?:then|and|now|also|next|finally|please),? )*copy\b(?! (?:these|those|them|both|it|this|that)\b)/i;

/**
 * What is copied before something else is done keeps its words: what a template says of it stands at the end. So does what
 * is copied beside a value that the step has copied in words of its own, and an address that the next sentence speaks of.
 *
 * @param isTold whether another place has a sentence
 */
export function leftSentences<S extends Worded>(sentences: readonly S[], isTold: (sentence: S) => boolean): S[] {
  const isLeft = (sentence: S) => sentence.text !== '' && !isTold(sentence);
  const last = sentences.findLastIndex(isLeft);
  const isBefore = ({ words }: S, index: number) => index < last && COPIES.test(words);
  const copiesOwn = sentences.some((sentence) => isLeft(sentence) && COPIES_ONE.test(sentence.words));
  const isBeside = ({ words }: S) => copiesOwn && COPIES_ONE.test(words);
  const isMeant = ({ words, wording }: S, next: S | undefined) =>
    next !== undefined && isLeft(next) && REFERS_BACK.test(next.words) && /https?:/.test(words) && wording === null;
  return sentences.filter(
    (sentence, index) =>
      isLeft(sentence) || isBefore(sentence, index) || isBeside(sentence) || isMeant(sentence, sentences[index + 1]),
  );
}

/** A paragraph with what it has left to say; one that has nothing left stays as it is. */
export function blockLeft<S extends Worded>(block: Block<S>, isTold: (sentence: S) => boolean): Block<S> {
  const sentences = block.kind === 'paragraph' ? leftSentences(block.sentences, isTold) : [];
  return block.kind === 'paragraph' && sentences.length > 0 ? { ...block, sentences } : block;
}

/** Whether nothing of a block is told elsewhere alone, so that it can stand as it is. */
export function isLeftWhole<S extends Worded>(block: Block<S>, isTold: (sentence: S) => boolean): boolean {
  if (block.kind !== 'paragraph') return !spansOf(block).some(isTold);
  return leftSentences(block.sentences, isTold).length === block.sentences.length;
}

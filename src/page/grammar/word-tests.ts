/** Questions about a word that may not be there. */
import type { SentenceWord } from './sentence-words.ts';

/** Whether it is printed as one of these words, whatever its capitals, and not in bold. */
export function isOneOf(word: SentenceWord | undefined, words: ReadonlySet<string>): boolean {
  return word?.kind === 'word' && words.has(word.folded);
}

/** Whether it is one of these marks. */
export function isMark(word: SentenceWord | undefined, marks: string): boolean {
  return word?.kind === 'mark' && marks.includes(word.text);
}

/** Whether it is a word in small letters. */
export function isSmall(word: SentenceWord | undefined): boolean {
  return word?.kind === 'word' && /^\p{Ll}/u.test(word.text);
}

export function isUpper(word: SentenceWord | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.text);
}

/** A word that stands there twice, one after the other. */
export interface DoubledWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const TWICE = /(?<![\p{L}\p{N}*'’-])(\p{L}{1,20})\s+\1(?![\p{L}\p{N}'’*-])/giu;

/** Names made of one word twice, and the few that a sentence can need twice. */
const MEANT = /^(?:that|had|bye|log|test|very|so|do|pago|walla)$/i;

/** "What it is is unclear": the first one ends what the sentence is about. */
const QUESTION = /\b(?:what|who|where|how)\b[^.,;:]{0,40}$/i;

/** @param text Markdown; code and the addresses of links are no words */
export function doubledWords(text: string): DoubledWord[] {
  const prose = text.replace(/`[^`]*`|\]\([^)]*\)/gu, (code) => ' '.repeat(code.length - 1).concat('|'));
  return [...prose.matchAll(TWICE)].flatMap(({ 0: both, 1: word = '', index }) => {
    const isMeant = MEANT.test(word) || (/^(?:is|was)$/i.test(word) && QUESTION.test(prose.slice(0, index)));
    // "Bora Bora": capitals on both make a name.
    const isName = /^\p{Lu}/u.test(word) && both.endsWith(word);
    return isMeant || isName ? [] : [{ word, start: index, end: index + both.length }];
  });
}

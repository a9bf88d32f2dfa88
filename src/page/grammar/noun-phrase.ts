/** Noun phrases: what stands between an article, or the place where it is missing, and the noun. */
import { kindsOf } from '../english/english.ts';
import type { Sentence, SentenceWord } from './sentence-words.ts';
import { COUNTED, DETERMINERS, FUNCTION_WORDS, SITES } from './word-lists.ts';

/** No rule asks for longer ones, and a text may be one endless phrase. */
const LONGEST = 12;

/** Where a phrase ends, exclusive, that begins at a word: at a mark, a determiner, or a word that is no part of one. */
export function phraseEnd(sentence: Sentence, from: number): number {
  let end = from;
  while (end - from < LONGEST && isOfPhrase(sentence[end])) end++;
  return end;
}

function isOfPhrase(word: SentenceWord | undefined): boolean {
  if (word === undefined || word.kind === 'mark') return false;
  return word.kind !== 'word' || !(DETERMINERS.has(word.folded) || FUNCTION_WORDS.has(word.folded));
}

/** Participles that end a phrase: "the token generated in step 2". */
export function isParticiple({ folded }: SentenceWord): boolean {
  const { past, noun, base } = kindsOf(folded);
  return past && !noun && !base;
}

/** A thing of which there is more than one, in the singular, printed as a word and not as a name. */
export function isCounted(word: SentenceWord | undefined): boolean {
  if (word?.kind !== 'word' || !COUNTED.has(word.folded)) return false;
  return word.text === word.folded || word.text === 'URL' || SITES.has(word.folded);
}

/** Gerunds that stand before a noun as an adjective does. */
const ADJECTIVES: ReadonlySet<string> = new Set(
  'existing matching corresponding resulting working missing provisioning scoping mapping billing training landing login signing remaining preceding pending testing marketing engineering learning onboarding operating filtering'.split(
    ' ',
  ),
);

/** What cannot be a part of a phrase without an article: a number, an owner, what somebody does. */
export function hasArticleOfItsOwn(words: readonly SentenceWord[]): boolean {
  return words.some(
    ({ kind, text, folded }) =>
      kind === 'code' ||
      /^\d/.test(text) ||
      /['’]s?$/.test(text) ||
      (kind === 'word' && kindsOf(folded).gerund && !ADJECTIVES.has(folded)),
  );
}

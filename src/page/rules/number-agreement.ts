import { kindsOf } from '../english/english.ts';
import { atEachWord, inSentences } from '../grammar/in-sentences.ts';
import { phraseEnd } from '../grammar/noun-phrase.ts';
import type { Sentence, SentenceWord } from '../grammar/sentence-words.ts';
import type { GrammarFinding } from '../grammar/untold.ts';
import { COUNTED } from '../grammar/word-lists.ts';
import { isMark, isOneOf, isUpper } from '../grammar/word-tests.ts';
import type { PageRule } from '../page-rule.ts';

export const numberAgreementRule: PageRule = {
  id: 'page-number-agreement',
  severity: 'warning',
  title: 'A noun has the number that the word before it asks for.',
  cause: 'A plural stands behind "a", "each" or "this", or a singular behind a word for several.',
  fix: 'Write the noun as the hint says.',
  example: 'page',
  bad: '# Acme\n\nEach custom layers must be sent once.\n',
  good: '# Acme\n\nEach custom layer must be sent once.\n',
  handWrittenOnly: true,
  check: (page) => inSentences(page, atEachWord(wrongAt)),
};

const OF_ONE: ReadonlySet<string> = new Set(['a', 'an', 'each', 'every', 'another', 'this', 'either']);
const OF_SEVERAL: ReadonlySet<string> = new Set(
  'these those many several multiple various few both two three four five six seven eight nine ten numerous'.split(' '),
);
/** "A list of user", "one of the field". */
const COUNTS: ReadonlySet<string> = new Set('list set number collection couple pair group range series'.split(' '));
const PARTS: ReadonlySet<string> = new Set('one some any each all many most both none'.split(' '));

function wrongAt(sentence: Sentence, at: number): GrammarFinding[] {
  const word = sentence[at];
  // "Acme Two tenant": a name.
  if (word === undefined || (at > 0 && isUpper(word))) return [];
  if (isOneOf(word, OF_ONE)) {
    const phrase = withoutVerb(phraseFrom(sentence, at + 1));
    const right = singularOf(phrase.at(-1), phrase.at(-2) ?? word);
    return wrongNumber(phrase.at(-1), [word], right);
  }
  const start = isOneOf(word, OF_SEVERAL) ? at + 1 : severalFrom(sentence, at);
  const phrase = start === null ? [] : phraseFrom(sentence, start);
  const right = pluralOf(phrase.at(-1), sentence[(start ?? at) + phrase.length]);
  return wrongNumber(phrase.at(-1), sentence.slice(at, start ?? at), right);
}

/** The noun and what stands before it; nothing where it is no plain phrase of words. */
function phraseFrom(sentence: Sentence, start: number): Sentence {
  const phrase = sentence.slice(start, phraseEnd(sentence, start));
  // "This tutorial covers users": the verb may be a noun elsewhere.
  const hasVerb = phrase.slice(1, -1).some(({ folded }) => kindsOf(folded).third);
  return phrase.length <= MOST && phrase.every(isPlain) && !hasVerb ? phrase : [];
}

/** "A new windows opens": the verb is no part of the phrase. */
function withoutVerb(phrase: Sentence): Sentence {
  const [before, last] = [phrase.at(-2), phrase.at(-1)];
  if (before === undefined || last === undefined) return phrase;
  const isVerb = kindsOf(last.folded).third && !COUNTED.has(last.folded.replace(/s$/, ''));
  return isVerb && kindsOf(before.folded).plural ? phrase.slice(0, -1) : phrase;
}

function wrongNumber(head: SentenceWord | undefined, lead: Sentence, text: string | null): GrammarFinding[] {
  if (head === undefined || text === null) return [];
  const { text: said, start, end } = head;
  const message = `"${said}" stands behind "${lead.map((word) => word.text).join(' ')}".`;
  const from = lead[0]?.start ?? start;
  return [{ message, hint: `Write "${text}".`, start, end, from, fix: [{ start, end, text }] }];
}

function isPlain({ kind, text }: SentenceWord): boolean {
  return kind === 'word' && !/^\d/.test(text);
}

const MOST = 3;

/** The place behind "a list of", "one of the". */
function severalFrom(sentence: Sentence, at: number): number | null {
  const [of, the] = [sentence[at + 1]?.folded, sentence[at + 2]?.folded];
  const { folded = '' } = sentence[at] ?? {};
  if (of !== 'of') return null;
  if (COUNTS.has(folded)) return at + 2;
  return PARTS.has(folded) && (the === 'the' || the === 'your' || the === 'these') ? at + 3 : null;
}

/** The singular of a thing that has one; `null` where a word is no such plural. */
function singularOf(head: SentenceWord | undefined, before: SentenceWord): string | null {
  if (head === undefined || head.text !== head.folded) return null;
  const { folded } = head;
  // "This section guides you", "this results in": a verb.
  const isSubject = COUNTED.has(before.folded) || before.folded === 'this';
  const isPlural = kindsOf(folded).plural || COUNTED.has(folded.replace(/s$/, ''));
  if (!isPlural || (isSubject && kindsOf(folded).third)) return null;
  const singular = [folded.replace(/ies$/, 'y'), folded.replace(/es$/, ''), folded.replace(/s$/, '')].find(
    (each) => each !== folded && COUNTED.has(each),
  );
  return singular ?? null;
}

const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'and/or']);

function pluralOf(head: SentenceWord | undefined, next: SentenceWord | undefined): string | null {
  // "Two user and group lists": the noun comes later.
  if (head === undefined || head.text !== head.folded || isOneOf(next, JOINING) || isMark(next, '-/')) return null;
  const { folded } = head;
  if (!COUNTED.has(folded) || kindsOf(folded).plural) return null;
  if (/[^aeiou]y$/.test(folded)) return `${folded.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(folded) ? `${folded}es` : `${folded}s`;
}

import { kindsOf } from '../english/english.ts';
import { phraseEnd } from '../grammar/noun-phrase.ts';
import { type Sentence, type SentenceWord, sentencesOf } from '../grammar/sentence-words.ts';
import { type GrammarFinding, untold } from '../grammar/untold.ts';
import { COUNTED } from '../grammar/word-lists.ts';
import { isUpper } from '../grammar/word-tests.ts';
import { grouped, type PageRule } from '../page-rule.ts';

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
  check: (page) =>
    grouped(
      untold(
        page,
        sentencesOf(page).flatMap((sentence) => sentence.flatMap((_, at) => wrongAt(sentence, at))),
      ),
      'this page',
    ),
};

const OF_ONE: ReadonlySet<string> = new Set(['a', 'an', 'each', 'every', 'another', 'this', 'that', 'either', 'one']);
const OF_SEVERAL: ReadonlySet<string> = new Set(
  'these those many several multiple various few both two three four five six seven eight nine ten numerous'.split(' '),
);
/** "A list of user", "one of the field". */
const COUNTS: ReadonlySet<string> = new Set('list set number collection couple pair group range series'.split(' '));
const PARTS: ReadonlySet<string> = new Set('one some any each all many most both none'.split(' '));

function wrongAt(sentence: Sentence, at: number): GrammarFinding[] {
  const word = sentence[at];
  // "Acme Two tenant": a name.
  if (word?.kind !== 'word' || (at > 0 && isUpper(word))) return [];
  const isOne = OF_ONE.has(word.folded) && !isOfPronoun(sentence, at);
  const start = isOne || OF_SEVERAL.has(word.folded) ? at + 1 : severalFrom(sentence, at);
  const phrase = start === null ? [] : sentence.slice(start, phraseEnd(sentence, start));
  const head = phrase.at(-1);
  if (start === null || head === undefined || phrase.length > MOST || !phrase.every(isPlain)) return [];
  const right = isOne ? singularOf(head, phrase.at(-2) ?? word) : pluralOf(sentence, head, start + phrase.length);
  return right === null ? [] : [wrongNumber(head, sentence.slice(at, start), right)];
}

function wrongNumber({ text: said, start, end }: SentenceWord, lead: Sentence, text: string): GrammarFinding {
  const message = `"${said}" stands behind "${lead.map((word) => word.text).join(' ')}".`;
  const from = lead[0]?.start ?? start;
  return { message, hint: `Write "${text}".`, start, end, from, fix: [{ start, end, text }] };
}

function isPlain({ kind, text }: SentenceWord): boolean {
  return kind === 'word' && !/^\d/.test(text);
}

const MOST = 3;

/** "That" and "one" stand alone as well: "the one users see", "so that users", "such that". */
function isOfPronoun(sentence: Sentence, at: number): boolean {
  const { folded } = sentence[at] ?? {};
  return folded === 'that' || folded === 'one' || (folded === 'this' && sentence[at + 1]?.folded === 'means');
}

/** The place behind "a list of", "one of the". */
function severalFrom(sentence: Sentence, at: number): number | null {
  const [of, the] = [sentence[at + 1]?.folded, sentence[at + 2]?.folded];
  const { folded = '' } = sentence[at] ?? {};
  if (of !== 'of') return null;
  if (COUNTS.has(folded)) return at + 2;
  return PARTS.has(folded) && (the === 'the' || the === 'your' || the === 'these') ? at + 3 : null;
}

/** The singular of a thing that has one; `null` where a word is no such plural. */
function singularOf({ text, folded }: SentenceWord, before: SentenceWord): string | null {
  // "This section guides you", "this results in": a verb.
  const isSubject = COUNTED.has(before.folded) || before.folded === 'this';
  if (text !== folded || !kindsOf(folded).plural || (isSubject && kindsOf(folded).third)) return null;
  const singular = [folded.replace(/ies$/, 'y'), folded.replace(/es$/, ''), folded.replace(/s$/, '')].find(
    (each) => each !== folded && COUNTED.has(each),
  );
  return singular ?? null;
}

function pluralOf(sentence: Sentence, { text, folded }: SentenceWord, next: number): string | null {
  if (text !== folded || !COUNTED.has(folded) || kindsOf(folded).plural) return null;
  const following = sentence[next];
  // "Two user and group lists": the noun comes later.
  if (following !== undefined && ['and', 'or', 'and/or', '-', '/'].includes(following.folded)) return null;
  if (/[^aeiou]y$/.test(folded)) return `${folded.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(folded) ? `${folded}es` : `${folded}s`;
}

import { kindsOf } from '../english/english.ts';
import { inSentences } from '../grammar/in-sentences.ts';
import type { Sentence, SentenceWord } from '../grammar/sentence-words.ts';
import type { GrammarFinding } from '../grammar/untold.ts';
import { DETERMINERS, FINITE, MODALS, ORDERS, STEP_VERBS } from '../grammar/word-lists.ts';
import { isMark, isOneOf, isSmall, isUpper } from '../grammar/word-tests.ts';
import type { PageRule } from '../page-rule.ts';

export const sentenceFragmentRule: PageRule = {
  id: 'page-sentence-fragment',
  severity: 'warning',
  title: 'What ends with a full stop is a sentence.',
  cause: 'A clause that leads in another one, or belongs to the one before, stands alone.',
  fix: 'Join it with the sentence that it belongs to.',
  example: 'page',
  bad: '# Acme\n\nOnce the custom layer is sent. Wait for an hour.\n',
  good: '# Acme\n\nOnce the custom layer is sent, wait for an hour.\n',
  handWrittenOnly: true,
  check: (page) => inSentences(page, fragmentOf),
};

/** What begins a clause that no sentence is made of. */
const LEADS: ReadonlySet<string> = new Set(
  'once when if because although while until unless after before whereas since'.split(' '),
);
const SUBJECTS: ReadonlySet<string> = new Set([...DETERMINERS, ...'you it they we users groups'.split(' ')]);
const VERBS: ReadonlySet<string> = new Set([...FINITE, ...MODALS, 'are', 'were', 'have', 'do']);
const TO_DO: ReadonlySet<string> = new Set([...ORDERS, ...STEP_VERBS]);
/** The longest that is surely one clause. */
const LONGEST = 14;

function fragmentOf(sentence: Sentence): GrammarFinding[] {
  const [first] = sentence;
  const words = sentence.slice(0, -1);
  if (first === undefined || !isMark(sentence.at(-1), '.') || !isOnePart(words)) return [];
  return isLeftOver(words) || isClauseAlone(words) ? [alone(first, words)] : [];
}

/** Words without a mark, from a capital, no more than one clause has. */
function isOnePart(words: Sentence): boolean {
  return words.length <= LONGEST && isUpper(words[0]) && words.every(({ kind }) => kind !== 'mark');
}

/** "Which is needed", "so that it works". */
function isLeftOver([first, second]: Sentence): boolean {
  return (first?.folded === 'which' && isVerb(second)) || (first?.folded === 'so' && second?.folded === 'that');
}

/** "Once it is done": a word that leads on, a subject and a verb, and no second clause. */
function isClauseAlone(words: Sentence): boolean {
  if (!isOneOf(words[0], LEADS) || !isOneOf(words[1], SUBJECTS)) return false;
  return countOfVerbs(words) === 1 && !hasOrder(words) && !hasSecondSubject(words);
}

function isVerb(word: SentenceWord | undefined): boolean {
  return (
    word?.kind === 'word' && (VERBS.has(word.folded) || (kindsOf(word.folded).third && !kindsOf(word.folded).plural))
  );
}

/** The verbs that a subject goes with; two of them may be two clauses. */
function countOfVerbs(words: Sentence): number {
  return words.filter((word, at) => isSmall(word) && isVerb(word) && !isOneOf(words[at - 1], MODALS)).length;
}

/** "Once it is done click it": the comma is missing, and there is a sentence. */
function hasOrder(words: Sentence): boolean {
  return words.some(
    (word, at) =>
      at > 3 && isOneOf(word, TO_DO) && !isOneOf(words[at - 1], BEFORE_VERB) && !isOneOf(words[at - 1], DETERMINERS),
  );
}

const PRONOUNS: ReadonlySet<string> = new Set('it they you we this users'.split(' '));

/** "If it is old it returns": the comma is missing, and there is a sentence. */
function hasSecondSubject(words: Sentence): boolean {
  return words.some((word, at) => at > 3 && isOneOf(word, PRONOUNS) && words[at + 1] !== undefined);
}

const BEFORE_VERB: ReadonlySet<string> = new Set([...MODALS, 'to', 'not', 'of', 'and']);

function alone({ start, text }: SentenceWord, words: Sentence): GrammarFinding {
  return {
    message: `What begins with "${text}" is no sentence.`,
    hint: 'Join it with the sentence before or behind it.',
    start,
    end: words.at(-1)?.end ?? start,
    from: start,
  };
}

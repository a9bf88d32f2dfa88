/** Verbs of one subject that stand far from each other: the second has the number of what stands between them. */
import { kindsOf } from '../english/english.ts';
import type { Sentence, SentenceWord } from './sentence-words.ts';
import type { GrammarFinding } from './untold.ts';
import { CLAUSE_OPENERS, COUNTED, DETERMINERS, FINITE, MODALS } from './word-lists.ts';
import { isMark, isOneOf, isSmall } from './word-tests.ts';

/** What a service does with users; some are nouns as well, and none is one with such an object behind it. */
const DOES: ReadonlySet<string> = new Set(
  'provision deprovision de-provision create update delete remove disable deactivate reactivate enable map match sync synchronize read write send store assign import export push pull fetch add apply'.split(
    ' ',
  ),
);
const OBJECTS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...'them it users groups accounts user group members memberships data attributes profiles roles'.split(' '),
]);
const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'but']);
/** What begins another clause, or says that somebody else does it. */
const OTHERS: ReadonlySet<string> = new Set([
  ...CLAUSE_OPENERS,
  ...MODALS,
  ...'that which who whose let lets you we they'.split(' '),
]);
/** No pair of verbs stands farther apart. */
const FAR = 24;

interface Joined {
  readonly second: SentenceWord;
  /** What stands behind it. */
  readonly next: SentenceWord | undefined;
}

/** The verb behind the next "and" that has one, unless another clause begins before; `null` where there is none. */
function joinedBehind(
  sentence: Sentence,
  at: number,
  begins: ReadonlySet<string>,
  isVerb: (word: SentenceWord) => boolean,
): Joined | null {
  const far = sentence.slice(at + 1, at + FAR);
  const and = far.findIndex((word, index) => isOneOf(word, JOINING) && isVerbAt(far[index + 1], isVerb));
  const second = far[and + 1];
  if (and < 0 || second === undefined) return null;
  if (far.slice(0, and).some((word) => isOneOf(word, begins) || isEnd(word))) return null;
  return { second, next: sentence[at + and + 3] };
}

function isVerbAt(word: SentenceWord | undefined, isVerb: (word: SentenceWord) => boolean): boolean {
  return word !== undefined && isVerb(word);
}

/** "The service reads users and map them". */
export function behindThird(sentence: Sentence): GrammarFinding[] {
  return sentence.flatMap((verb, at): GrammarFinding[] => {
    if (!isDoneByOne(verb) || !isOneOf(sentence[at + 1], OBJECTS) || !hasSubject(sentence, at)) return [];
    const joined = joinedBehind(sentence, at, NO_PAIR, (word) => isSmall(word) && isOneOf(word, DOES));
    if (joined === null || !isOneOf(joined.next, OBJECTS)) return [];
    return [unlike(verb, joined.second, 'Write it with "s" as well.')];
  });
}

/** A verb in its plain form between the two is what the second one goes with. */
const NO_PAIR: ReadonlySet<string> = new Set([...OTHERS, ...DOES]);

function hasSubject(sentence: Sentence, at: number): boolean {
  return !isThing(sentence[at - 1]) && !clauseBefore(sentence, at).some((word) => isOneOf(word, OTHERS));
}

function isDoneByOne(verb: SentenceWord): boolean {
  return isSmall(verb) && [/s$/, /es$/].some((end) => end.test(verb.folded) && DOES.has(verb.folded.replace(end, '')));
}

/** Behind nothing, "the" or "of" it is a noun: "the updates the app gets". */
function isThing(before: SentenceWord | undefined): boolean {
  return before === undefined || before.kind === 'mark' || isOneOf(before, DETERMINERS) || isOneOf(before, NO_SUBJECT);
}

const NO_SUBJECT: ReadonlySet<string> = new Set('of for with in on and or by from to attribute user group'.split(' '));

/** The words of the clause up to a place. */
function clauseBefore(sentence: Sentence, at: number): Sentence {
  const before = sentence.slice(0, at);
  return before.slice(before.findLastIndex(({ kind, text }) => kind === 'mark' && text === ',') + 1);
}

function isEnd(word: SentenceWord): boolean {
  return word.kind === 'mark' && !isMark(word, ',[](');
}

/** Verbs of several things, and those of one. */
const OF_SEVERAL: ReadonlyMap<string, string> = new Map([
  ['are', 'is'],
  ['were', 'was'],
  ['have', 'has'],
]);
const OF_ONE: ReadonlyMap<string, string> = new Map(Array.from(OF_SEVERAL, ([several, one]) => [one, several]));
const BETWEEN_SUBJECTS: ReadonlySet<string> = new Set([
  ...FINITE,
  ...OF_SEVERAL.keys(),
  ...MODALS,
  ...'that which who whose each one'.split(' '),
]);

/** "Users are created at night and is told by mail": the second verb has another number than the first. */
export function behindBe(sentence: Sentence): GrammarFinding[] {
  return sentence.flatMap((verb, at): GrammarFinding[] => {
    const wrong = verb.kind === 'word' ? otherNumber(sentence[at - 1], verb) : undefined;
    if (wrong === undefined || isOfOther(clauseBefore(sentence, at - 1))) return [];
    const joined = joinedBehind(
      sentence,
      at,
      BETWEEN_SUBJECTS,
      ({ kind, folded }) => kind === 'word' && folded === wrong,
    );
    return joined !== null && isDone(joined.next) ? [unlike(verb, joined.second, `Write "${verb.folded}".`)] : [];
  });
}

/** The form of a verb for one thing where it has several, and the reverse. */
function otherNumber(subject: SentenceWord | undefined, { folded }: SentenceWord): string | undefined {
  if (isPlural(subject)) return OF_SEVERAL.get(folded);
  return isSingular(subject) ? OF_ONE.get(folded) : undefined;
}

function isDone(word: SentenceWord | undefined): boolean {
  if (word?.kind !== 'word') return false;
  return word.folded.endsWith('ed') || IRREGULAR.has(word.folded) || kindsOf(word.folded).past;
}

const IRREGULAR: ReadonlySet<string> = new Set('kept told sent shown given made set found held taken'.split(' '));

/** "A list of users is": the noun before the verb is not its subject; neither is one of two that are joined. */
function isOfOther(before: Sentence): boolean {
  return before.slice(-4).some(({ folded }) => /^(?:of|and|or|for|in|with|that|which|from|to)$/.test(folded));
}

function isSingular(word: SentenceWord | undefined): boolean {
  return word?.kind === 'word' && isSmall(word) && COUNTED.has(word.folded);
}

function isPlural(word: SentenceWord | undefined): boolean {
  return word?.kind === 'word' && !COUNTED.has(word.folded) && COUNTED.has(word.folded.replace(/s$/, ''));
}

/** What is told of the second of two verbs. */
export function unlike(first: SentenceWord, { text, start, end }: SentenceWord, hint: string): GrammarFinding {
  return { message: `"${text}" has another form than "${first.text}" before it.`, hint, start, end, from: start };
}

import { kindsOf } from '../english/english.ts';
import { atEachWord, inSentences } from '../grammar/in-sentences.ts';
import { phraseEnd } from '../grammar/noun-phrase.ts';
import type { Sentence, SentenceWord } from '../grammar/sentence-words.ts';
import type { GrammarFinding } from '../grammar/untold.ts';
import {
  CLAUSE_OPENERS,
  COUNTED,
  DETERMINERS,
  FINITE,
  FUNCTION_WORDS,
  ORDERS,
  STEP_VERBS,
} from '../grammar/word-lists.ts';
import { isMark, isOneOf, isSmall, isUpper } from '../grammar/word-tests.ts';
import type { PageRule } from '../page-rule.ts';

export const subjectVerbRule: PageRule = {
  id: 'page-subject-verb',
  severity: 'warning',
  title: 'A verb has the number of its subject.',
  cause: 'The subject is one thing and its verb that of several, or the reverse.',
  fix: 'Write the verb as the hint says.',
  example: 'page',
  bad: '# Acme\n\nThe custom layer expire after a year.\n',
  good: '# Acme\n\nThe custom layer expires after a year.\n',
  handWrittenOnly: true,
  check: (page) => inSentences(page, atEachWord(wrongAt)),
};

const OF_ONE: ReadonlySet<string> = new Set('the this each every another your its that'.split(' '));
const OF_ANY: ReadonlySet<string> = new Set('the these those your all both its their'.split(' '));
/** Verbs of one, and those of several. */
const OF_SEVERAL: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do'],
  ["isn't", "aren't"],
  ["doesn't", "don't"],
]);
/** Behind these a verb stands in its plain form, or the words are an order. */
const ASKING =
  /^(?:let|lets|make|makes|making|help|helps|have|having|do|does|did|can|could|must|should|will|would|may|might|recommend\w*|suggest\w*|requir\w+|ask\w*|insist\w*|see|watch|advis\w+|propos\w+|demand\w*|important|necessary|essential|to)$/;

/** A subject begins a sentence, or a clause behind a word that opens one. */
function wrongAt(sentence: Sentence, at: number): GrammarFinding[] {
  const lead = sentence[at];
  const isClause = isOneOf(sentence[at - 1], CLAUSE_OPENERS) || isThat(sentence, at - 1);
  if (lead?.kind !== 'word' || !(at === 0 || isClause) || isAsked(sentence.slice(0, at))) return [];
  // "If user exist": the article may be missing as well.
  const several = severalAt(sentence, at);
  if (several !== null) return several;
  return isClause && isOneThing(lead)
    ? subjectAt(sentence, at, true)
    : subjectAt(sentence, at + 1, OF_ONE.has(lead.folded));
}

/** Verbs of one that are plurals as well, where what follows says that they are none: "admins needs to confirm". */
const THIRDS: ReadonlySet<string> = new Set(
  'needs takes requires supports allows contains shows uses works starts changes looks wants helps gets matches gives leads sends keeps'.split(
    ' ',
  ),
);
const EFFECT: ReadonlySet<string> = new Set(['effect', 'place']);

/** "Users belongs to a group": several things, and a verb of one; `null` where the words are read otherwise. */
function severalAt(sentence: Sentence, at: number): GrammarFinding[] | null {
  const first = isOneOf(sentence[at], OF_ANY) ? at + 1 : at;
  // "New users gets it".
  const start = isModifier(sentence[first], sentence[first + 1]) ? first + 1 : first;
  const [head, verb, next] = sentence.slice(start, start + 3);
  // "Since Windows has it": a name.
  if (head === undefined || verb === undefined || !isSeveral(head) || (start > 0 && !isSmall(head))) return null;
  if (!isSmall(verb) || isOneOf(next, VERBS) || !isThird(verb, next)) return null;
  return [found(`"${verb.text}" stands behind several "${head.text}".`, baseOf(verb.text), verb, head)];
}

function isModifier(word: SentenceWord | undefined, next: SentenceWord | undefined): boolean {
  if (word?.kind !== 'word' || next === undefined || !isSeveral(next)) return false;
  return !NO_MODIFIERS.some((words) => words.has(word.folded)) && !isSeveral(word);
}

const NO_MODIFIERS: readonly ReadonlySet<string>[] = [ORDERS, STEP_VERBS, FUNCTION_WORDS, DETERMINERS];

function isSeveral({ kind, folded }: SentenceWord): boolean {
  return kind === 'word' && !COUNTED.has(folded) && COUNTED.has(singularOf(folded));
}

function isThird({ folded }: SentenceWord, next: SentenceWord | undefined): boolean {
  const { third, plural, noun } = kindsOf(folded);
  if (THIRDS.has(folded)) return leadsOn(next) || isOneOf(next, EFFECT);
  return third && !plural && !noun;
}

function leadsOn(next: SentenceWord | undefined): boolean {
  return LEADS_ON.test(next?.folded ?? '');
}

function baseOf(third: string): string {
  if (/ies$/.test(third)) return `${third.slice(0, -3)}y`;
  return /(?:ss|x|ch|sh|zz)es$/.test(third) ? third.slice(0, -2) : third.slice(0, -1);
}

/** @param isOne whether what stands before the phrase, or nothing, says that it is one */
function subjectAt(sentence: Sentence, start: number, isOne: boolean): GrammarFinding[] {
  const end = endOfSubject(sentence, start);
  const phrase = sentence.slice(start, end);
  const lead = sentence[start - 1];
  if (lead === undefined || phrase.length > MOST || !phrase.every((word) => word.kind === 'word')) return [];
  return [
    ...(isOne ? [...plainVerb(phrase, sentence[end], lead), ...ofOne(sentence, { phrase, end, lead })] : []),
    ...singular(phrase, sentence[end], lead),
  ];
}

/** "The plan include SSO": a name behind such a verb is no part of its subject. */
function endOfSubject(sentence: Sentence, start: number): number {
  const end = phraseEnd(sentence, start);
  const verb = sentence.findIndex((word, at) => at > start && at < end - 1 && isDoneToName(word, sentence[at + 1]));
  return verb < 0 ? end : verb + 1;
}

function isAsked(before: Sentence): boolean {
  return before.some(({ folded }) => ASKING.test(folded));
}

interface Subject {
  readonly phrase: Sentence;
  /** Where it ends. */
  readonly end: number;
  readonly lead: SentenceWord;
}

const ADVERBS: ReadonlySet<string> = new Set(
  'already currently also only no longer now always never automatically still then usually'.split(' '),
);
/** Verbs of several behind one. */
const OF_ONE_THING: ReadonlyMap<string, string> = new Map([
  ['do', 'does'],
  ["don't", "doesn't"],
  ['have', 'has'],
]);

/** "The app do not support it", "the app already support it". */
function ofOne(sentence: Sentence, { phrase, end, lead }: Subject): GrammarFinding[] {
  const nouns = phrase.filter(({ folded }) => !ADVERBS.has(folded));
  const head = nouns.at(-1);
  let at = end;
  while (isOneOf(sentence[at], ADVERBS)) at++;
  const [verb, next] = [sentence[at], sentence[at + 1]];
  if (head === undefined || verb === undefined || !isOneThing(head)) return [];
  const right =
    OF_ONE_THING.get(verb.folded) ??
    (at > end && (PLAIN.has(verb.folded) || isPlain(verb, next)) ? thirdOf(verb.text) : undefined);
  return right === undefined || verb.kind !== 'word'
    ? []
    : [found(`"${verb.text}" stands behind one "${head.text}".`, right, verb, lead)];
}

/** No subject of these rules has more words. */
const MOST = 4;

/** "Make sure that", "so that": what follows is a clause. */
function isThat(sentence: Sentence, at: number): boolean {
  return (
    sentence[at]?.folded === 'that' &&
    /^(?:sure|ensure|so|means|note|verify|check|confirm)$/.test(sentence[at - 1]?.folded ?? '')
  );
}

/** "The token expire": the last word is a verb and nothing else. */
function plainVerb(phrase: Sentence, next: SentenceWord | undefined, lead: SentenceWord): GrammarFinding[] {
  const [head, verb] = [phrase.at(-2), phrase.at(-1)];
  if (head === undefined || verb === undefined || !isOneThing(head) || !isPlain(verb, next)) return [];
  return [found(`"${verb.text}" stands behind one "${head.text}".`, thirdOf(verb.text), verb, lead)];
}

/** A verb in its plain form, or one that is a noun as well, where what follows says that it is none. */
function isPlain(verb: SentenceWord, next: SentenceWord | undefined): boolean {
  // "The connection test can fail": a verb follows, so this is a noun.
  if (isOneOf(next, VERBS) || !isSmall(verb) || isMark(next, '-/')) return false;
  if (COUNTED.has(verb.folded) || NO_VERB.has(verb.folded)) return false;
  if (PLAIN.has(verb.folded)) return leadsOn(next) || isDoneToName(verb, next);
  const { base, noun, plural, adjective, past } = kindsOf(verb.folded);
  return base && ![noun, plural, adjective, past].includes(true);
}

/** Verbs that are nouns as well, and what stands behind them where they are verbs. */
const PLAIN: ReadonlySet<string> = new Set(
  'need look support show contain want work require use get leave include allow provide take give offer appear open start change return send lead'.split(
    ' ',
  ),
);
const LEADS_ON = /^(?:to|like|the|an?|its|your|that|only|in|for|with|all|you|both|up|on)$/;
/** What these do is done to a name as well: "the plan include SSO". */
const TO_NAMES: ReadonlySet<string> = new Set('include support require contain provide allow need offer'.split(' '));

function isDoneToName(verb: SentenceWord, next: SentenceWord | undefined): boolean {
  return TO_NAMES.has(verb.folded) && (isUpper(next) || next?.kind === 'label');
}

const VERBS: ReadonlySet<string> = new Set([...FINITE, 'are', 'were', 'have', 'do', 'and', 'or', 'of']);
const NO_VERB: ReadonlySet<string> = new Set('single sign-on log sign up-to-date set email'.split(' '));

function isOneThing(word: SentenceWord): boolean {
  return (isSmall(word) || word.text === 'URL') && COUNTED.has(word.folded) && !kindsOf(word.folded).plural;
}

/** "The admins is": a plural that is no verb, and a verb of one. */
function singular(phrase: Sentence, verb: SentenceWord | undefined, lead: SentenceWord): GrammarFinding[] {
  const head = phrase.at(-1);
  const right = OF_SEVERAL.get(verb?.folded ?? '');
  if (head === undefined || verb?.kind !== 'word' || right === undefined || !OF_ANY.has(lead.folded)) return [];
  const isSeveral = isSmall(head) && !COUNTED.has(head.folded) && COUNTED.has(singularOf(head.folded));
  return isSeveral ? [found(`"${verb.text}" stands behind several "${head.text}".`, right, verb, lead)] : [];
}

function singularOf(plural: string): string {
  return (
    [plural.replace(/ies$/, 'y'), plural.replace(/es$/, ''), plural.replace(/s$/, '')].find((each) =>
      COUNTED.has(each),
    ) ?? plural
  );
}

function thirdOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function found(message: string, right: string, { start, end }: SentenceWord, lead: SentenceWord): GrammarFinding {
  return { message, hint: `Write "${right}".`, start, end, from: lead.start, fix: [{ start, end, text: right }] };
}

import { kindsOf } from '../english/english.ts';
import { inSentences } from '../grammar/in-sentences.ts';
import { behindBe, behindThird, unlike } from '../grammar/joined-verbs.ts';
import type { Sentence, SentenceWord } from '../grammar/sentence-words.ts';
import type { GrammarFinding } from '../grammar/untold.ts';
import { CLAUSE_OPENERS, DETERMINERS, FINITE, MODALS, ORDERS, STEP_VERBS } from '../grammar/word-lists.ts';
import { isMark, isOneOf, isSmall } from '../grammar/word-tests.ts';
import type { PageRule } from '../page-rule.ts';

export const parallelVerbsRule: PageRule = {
  id: 'page-parallel-verbs',
  severity: 'warning',
  title: 'Verbs that are joined have one form.',
  cause: 'One verb ends in -ing and the next does not, or one has an "s" and the other has none.',
  fix: 'Give them the same form.',
  example: 'page',
  bad: '# Acme\n\nAfter creating the custom layer and assign it, sign out.\n',
  good: '# Acme\n\nAfter creating the custom layer and assigning it, sign out.\n',
  handWrittenOnly: true,
  check: (page) =>
    inSentences(page, (sentence) =>
      sentence.some((word) => isOneOf(word, JOINING))
        ? [
            ...behindGerund(sentence),
            ...behindModal(sentence),
            ...inList(sentence),
            ...behindThird(sentence),
            ...behindBe(sentence),
          ]
        : [...behindThird(sentence), ...behindBe(sentence)],
    ),
};

const LEADS: ReadonlySet<string> = new Set('by after before without while when'.split(' '));
const JOINING: ReadonlySet<string> = new Set(['and', 'or']);
/** What begins another clause, in which a verb has its own form. */
const SUBJECTS: ReadonlySet<string> = new Set([
  ...CLAUSE_OPENERS,
  ...MODALS,
  ...FINITE,
  ...'to then you we they it are that which who let'.split(' '),
]);
const VERBS: ReadonlySet<string> = new Set([...STEP_VERBS, ...ORDERS]);
const OBJECTS: ReadonlySet<string> = new Set([...DETERMINERS, 'it', 'them', 'on', 'to']);
/** No pair of verbs stands farther apart. */
const FAR = 18;

/** "By opening it and select **Keys**", "after creating it and assign it". */
function behindGerund(sentence: Sentence): GrammarFinding[] {
  return pairsOf(sentence, (lead, first) => isOneOf(lead, LEADS) && isGerund(first)).flatMap(
    ({ first, second, next }) =>
      isPlain(second) && isObject(next) && !isOrdered(sentence, first, second)
        ? [unlike(first, second, 'Write it with "-ing" as well.')]
        : [],
  );
}

/** "Sign in by entering it and select **Next**" is two orders; what is done at a page with the hand is one after the other. */
function isOrdered(sentence: Sentence, first: SentenceWord, second: SentenceWord): boolean {
  const [opening] = sentence;
  const isOrder = opening !== undefined && !isOneOf(opening, LEADS) && kindsOf(opening.folded).base;
  return isOrder && ![first, second].every((word) => isOneOf(word, AT_A_PAGE));
}

const AT_A_PAGE: ReadonlySet<string> = new Set(
  'click select choose open press expand navigate go clicking selecting choosing opening pressing expanding navigating going'.split(
    ' ',
  ),
);

/** "Will change to it and starts the sync": what stands behind "will" stands behind "and" as well. */
function behindModal(sentence: Sentence): GrammarFinding[] {
  return pairsOf(sentence, (lead, first) => isOneOf(lead, MODALS) && isBase(first)).flatMap(
    ({ first, second, next }) =>
      isThird(second) && isThing(next) ? [unlike(first, second, 'Write it without "s".')] : [],
  );
}

function isBase(word: SentenceWord): boolean {
  return isSmall(word) && kindsOf(word.folded).base;
}

function isThird(word: SentenceWord): boolean {
  const { third, base } = kindsOf(word.folded);
  return isSmall(word) && third && !base;
}

/** What a verb does something to; behind a plural none of these stands. */
const THINGS: ReadonlySet<string> = new Set('the a an your it them this'.split(' '));

function isThing(word: SentenceWord | undefined): boolean {
  return word?.kind === 'label' || isOneOf(word, THINGS);
}

interface Pair {
  readonly first: SentenceWord;
  readonly second: SentenceWord;
  /** What stands behind the second one. */
  readonly next: SentenceWord | undefined;
}

/** A word behind one that leads it in, and the word behind the "and" that follows in the same clause. */
function pairsOf(sentence: Sentence, isLed: (lead: SentenceWord, first: SentenceWord) => boolean): Pair[] {
  return sentence.flatMap((lead, at): Pair[] => {
    const first = sentence[at + 1];
    if (first === undefined || !isLed(lead, first)) return [];
    const clause = sentence.slice(at + 2, endOfClause(sentence, at + 2));
    const and = clause.findIndex((word) => isOneOf(word, JOINING));
    const [second, next] = and < 0 ? [] : sentence.slice(at + 3 + and);
    return second === undefined ? [] : [{ first, second, next }];
  });
}

/** "To create, updating, and remove users", "allows creating users, update them, and removing them". */
function inList(sentence: Sentence): GrammarFinding[] {
  return sentence.flatMap((comma, at): GrammarFinding[] => {
    const words = isMark(comma, ',') ? listAround(sentence, at) : null;
    if (words === null) return [];
    const [first] = words;
    const form = first === undefined ? null : formOf(first);
    const others = words.slice(1).map((word) => ({ word, form: formOf(word) }));
    const odd = others.filter((each) => each.form !== form);
    const [wrong] = odd;
    if (first === undefined || odd.length !== 1 || wrong === undefined) return [];
    return [unlike(first, wrong.word, hintFor(form))];
  });
}

/** The verbs of a list of three, the first of which stands before a comma; `null` where one of them is none. */
function listAround(sentence: Sentence, comma: number): readonly SentenceWord[] | null {
  const and = indexOfAnd(sentence, comma + 1);
  const words = [verbBefore(sentence, comma), sentence[comma + 1], and === null ? undefined : sentence[and + 1]];
  const verbs = words.filter((word) => word !== undefined && word !== null);
  return verbs.length === words.length && verbs.every((verb) => formOf(verb) !== null) ? verbs : null;
}

function hintFor(form: string | null | undefined): string {
  return form === 'gerund' ? 'Write it with "-ing" as well.' : 'Write it in its plain form as well.';
}

/** The place of the "and" behind the next comma, close to it. */
function indexOfAnd(sentence: Sentence, from: number): number | null {
  for (let at = from; at < Math.min(sentence.length, from + NEAR); at++)
    if (isMark(sentence[at], ',')) return isOneOf(sentence[at + 1], JOINING) ? at + 1 : null;
  return null;
}

const NEAR = 6;

/** The verb that a list begins with: right before its comma, or a few words before. */
function verbBefore(sentence: Sentence, comma: number): SentenceWord | null {
  for (let at = comma - 1; at >= Math.max(1, comma - NEAR); at--) {
    const word = sentence[at];
    if (word === undefined || word.kind === 'mark' || isOneOf(word, SUBJECTS)) return null;
    if (isOneOf(sentence[at - 1], BEFORE_LIST) && formOf(word) !== null) return word;
  }
  return null;
}

const BEFORE_LIST: ReadonlySet<string> = new Set(
  'to by allows allow enables supports for includes support can will must'.split(' '),
);

function formOf(word: SentenceWord): 'gerund' | 'base' | null {
  if (isGerund(word)) return 'gerund';
  return isPlain(word) ? 'base' : null;
}

function isGerund(word: SentenceWord): boolean {
  return /ing$/.test(word.folded) && isSmall(word) && !NOUNS.has(word.folded) && kindsOf(word.folded).gerund;
}

/** What ends in -ing and is a thing on these pages. */
const NOUNS: ReadonlySet<string> = new Set(
  'provisioning deprovisioning setting mapping scoping logging billing licensing testing training existing following matching signing'.split(
    ' ',
  ),
);

/** A verb in its plain form that is no noun where it stands. */
function isPlain(word: SentenceWord): boolean {
  if (!isSmall(word) || word.kind !== 'word') return false;
  const { base, noun, plural, adjective } = kindsOf(word.folded);
  const isVerbAlone = base && !noun && !plural && !adjective;
  return isVerbAlone || (VERBS.has(word.folded) && PLAIN_TOO.has(word.folded));
}

/** Verbs that are nouns as well, and hardly ever behind "and" with an object. */
const PLAIN_TOO: ReadonlySet<string> = new Set('click copy update add open paste save assign'.split(' '));

function isObject(word: SentenceWord | undefined): boolean {
  return word?.kind === 'label' || isOneOf(word, OBJECTS);
}

/** Where a clause ends: at a mark, or a word that begins another one. */
function endOfClause(sentence: Sentence, from: number): number {
  let end = from;
  while (
    end - from < FAR &&
    end < sentence.length &&
    sentence[end]?.kind !== 'mark' &&
    !isOneOf(sentence[end], SUBJECTS)
  )
    end++;
  return end;
}

import { kindsOf } from '../english/english.ts';
import { hasArticleOfItsOwn, isCounted, isParticiple, phraseEnd } from '../grammar/noun-phrase.ts';
import { type Sentence, type SentenceWord, sentencesOf } from '../grammar/sentence-words.ts';
import { type GrammarFinding, untold } from '../grammar/untold.ts';
import {
  CLAUSE_OPENERS,
  DETERMINERS,
  FINITE,
  FUNCTION_WORDS,
  MODALS,
  OF_NEW_THINGS,
  ORDERS,
  PREPOSITIONS,
  SITES,
  STEP_VERBS,
} from '../grammar/word-lists.ts';
import { isMark, isOneOf, isUpper } from '../grammar/word-tests.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { isOtherSpelling, namedApps, ownApp } from '../words/named-apps.ts';
import { appArticleRule } from './app-article.ts';

export const nounArticleRule: PageRule = {
  id: 'page-noun-article',
  severity: 'info',
  title: 'A thing of which there is more than one has an article.',
  cause: 'A noun in the singular stands alone where English gives it "the", "a" or "your".',
  fix: 'Put the article in.',
  example: 'page',
  bad: '# Acme\n\nThe values come from custom payroll layer of the directory.\n',
  good: '# Acme\n\nThe values come from the custom payroll layer of the directory.\n',
  handWrittenOnly: true,
  check: (page, facts) => {
    const sentences = sentencesOf(page);
    const own = ownApp(namedApps(page)) ?? '';
    const found = sentences
      .flatMap((sentence) => [...subjectOf(sentence), ...sentence.flatMap((_, at) => missingAt(sentence, at))])
      .filter(
        ({ from, start, end }) =>
          !own.includes(page.prose.slice(from, end).split(' ').slice(0, 2).join(' ')) &&
          !isSame(page.prose.slice(start, end), own),
      );
    return grouped(
      untold(page, found, () => appArticleRule.check(page, facts)),
      'this page',
    );
  },
};

function isSame(said: string, own: string): boolean {
  return said === own || isOtherSpelling(said, own);
}

/** "Schema Discovery feature is on": the subject that a sentence begins with. */
function subjectOf(sentence: Sentence): GrammarFinding[] {
  const [first] = sentence;
  if (first === undefined || STEP_VERBS.has(first.folded) || ORDERS.has(first.folded)) return [];
  return subjectAt(sentence, 0, first.start);
}

function subjectAt(sentence: Sentence, at: number, from: number): GrammarFinding[] {
  const end = phraseEnd(sentence, at);
  const phrase = sentence.slice(at, end);
  if (
    phrase[0]?.folded === 'scope' ||
    phrase[1]?.folded === 'scope' ||
    !FINITE.has(sentence[end]?.folded ?? '') ||
    phrase.length > MOST
  )
    return [];
  return missing(phrase, from, false);
}

function missing(phrase: readonly SentenceWord[], from: number, isNew: boolean): GrammarFinding[] {
  const [first] = phrase;
  const head = phrase.at(-1);
  if (first === undefined || head === undefined || !isCounted(head) || hasArticleOfItsOwn(phrase)) return [];
  if (phrase.every(({ kind, text, folded }) => kind === 'word' && text !== folded) && !SITES.has(head.folded))
    return [];
  if (isNoSingleThing(phrase, head)) return [];
  const message = `"${phrase.map(({ text }) => text).join(' ')}" has no article.`;
  return [
    {
      message,
      hint: isNew ? 'Put "a", "an" or "the" before it.' : 'Put "the" before it.',
      start: first.start,
      end: head.end,
      from,
    },
  ];
}

/** "An account with Azure integration": what an app is integrated with; "needed for attribute mapping": what one does. */
function isNoSingleThing(phrase: readonly SentenceWord[], { folded }: SentenceWord): boolean {
  const before = phrase.at(-2);
  return before !== undefined && (folded === 'mapping' || (folded === 'integration' && isUpper(before)));
}

/** The article that is missing behind a word that a noun phrase follows. */
function missingAt(sentence: Sentence, at: number): GrammarFinding[] {
  const lead = sentence[at];
  if (lead?.kind !== 'word' || /^\p{Lu}/u.test(lead.text) === at > 0) return [];
  if (CLAUSE_OPENERS.has(lead.folded)) return subjectAt(sentence, at + 1, lead.start);
  if (!isLead(sentence, at)) return [];
  const phrase = untilParticiple(sentence.slice(at + 1, phraseEnd(sentence, at + 1)));
  if (phrase.length > MOST || isSaidSo(sentence, at, phrase) || isOneOfTwo(sentence, at + 1 + phrase.length)) return [];
  return missing(phrase, lead.start, OF_NEW_THINGS.has(lead.folded));
}

const MOST = 5;

function untilParticiple(phrase: readonly SentenceWord[]): readonly SentenceWord[] {
  const at = phrase.findIndex(
    (word, index) => index > 0 && word.kind === 'word' && isParticiple(word) && isCounted(phrase[index - 1]),
  );
  return at < 0 ? phrase : phrase.slice(0, at);
}

/** Behind these a verb is one, and no noun. */
const BEFORE_VERB: ReadonlySet<string> = new Set([
  ...MODALS,
  ...['to', 'and', 'or', 'then', 'please', 'you', 'we', 'they', 'not', "don't", 'also', 'now', ',', '('],
]);

function isLead(sentence: Sentence, at: number): boolean {
  const { kind, folded } = sentence[at] ?? {};
  if (kind !== 'word' || folded === undefined) return false;
  if (PREPOSITIONS.has(folded)) return true;
  if (!STEP_VERBS.has(folded)) return false;
  const before = sentence[at - 1];
  return before === undefined || kindsOf(folded).gerund || BEFORE_VERB.has(before.folded);
}

/** Phrases that have no article, whatever the noun. */
const IDIOMS: ReadonlySet<string> = new Set(
  'for example|in scope|of scope|in error|in process|in question|in response|in action|in form|in view|on record|on schedule|to date|at home|in context|in range|in sequence|in part|in table|to scale|at level|to account|on file|to file|in line|on line|to address|with respect|in person'.split(
    '|',
  ),
);
const KINDS: ReadonlySet<string> = new Set(
  'type types kind kinds sort sorts number piece level list lists form class categories category'.split(' '),
);
const PERSONS: ReadonlySet<string> = new Set('administrator admin user owner member manager agent operator'.split(' '));

/** Where English has no article, or the words are read otherwise. */
function isSaidSo(sentence: Sentence, at: number, phrase: Sentence): boolean {
  const [before, head] = [sentence[at - 1], phrase.at(-1)];
  const [lead, last] = [foldedOf(sentence[at]), foldedOf(before)];
  const [first, second] = phrase;
  return [
    second === undefined && IDIOMS.has(`${lead} ${foldedOf(head)}`),
    // "Single sign-on enabled", "set to member".
    lead === 'on' && /sign|log/.test(last),
    lead === 'to' && last === 'set',
    // "Acme for Business": a name.
    lead === 'for' && isUpper(before) && isUpper(first),
    lead === 'access' && last !== 'to' && isOneOf(before, BEFORE_VERB),
    lead === 'as' && !isOneOf(head, PERSONS),
    // "In E.164 form", "in JSON format".
    /^in form(?:at)?$/.test(`${lead} ${foldedOf(head)}`),
    lead === 'of' && isOneOf(before, KINDS),
    BEFORE_VERB.has(lead) && isVerb(first),
  ].includes(true);
}

function foldedOf(word: SentenceWord | undefined): string {
  return word?.folded ?? '';
}

/** "To request", "to access". */
function isVerb(word: SentenceWord | undefined): boolean {
  return word?.kind === 'word' && kindsOf(word.folded).base;
}

/** "User and group provisioning": what stands before "and" is no phrase of its own. */
function isOneOfTwo(sentence: Sentence, at: number): boolean {
  const next = sentence[at];
  if (next === undefined) return false;
  if (isMark(next, ',')) return isShared(sentence, isOneOf(sentence[at + 1], JOINING) ? at + 2 : at + 1);
  if (next.kind === 'mark') return isMark(next, '-–—/"“‘(#');
  if (isOneOf(next, JOINING)) return isShared(sentence, at + 1);
  return !isOneOf(next, FUNCTION_WORDS) && !isOneOf(next, DETERMINERS) && !isParticiple(next);
}

const JOINING: ReadonlySet<string> = new Set(['and', 'or', 'and/or']);

/** What follows "and" goes on with something of which there are several, or none. */
function isShared(sentence: Sentence, start: number): boolean {
  const first = sentence[start];
  if (first === undefined || first.kind === 'mark') return false;
  if ([DETERMINERS, FUNCTION_WORDS, STEP_VERBS].some((words) => isOneOf(first, words))) return false;
  return !isCounted(untilParticiple(sentence.slice(start, phraseEnd(sentence, start))).at(-1));
}

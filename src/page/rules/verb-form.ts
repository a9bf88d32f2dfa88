import { kindsOf } from '../english/english.ts';
import { atEachWord, inSentences } from '../grammar/in-sentences.ts';
import type { Sentence, SentenceWord } from '../grammar/sentence-words.ts';
import type { GrammarFinding } from '../grammar/untold.ts';
import { COUNTED, DETERMINERS, FUNCTION_WORDS, MODALS } from '../grammar/word-lists.ts';
import { isOneOf, isSmall } from '../grammar/word-tests.ts';
import type { Page } from '../page.ts';
import { findAll, type PageRule } from '../page-rule.ts';
import { textBefore } from '../spans.ts';
import { literal } from '../words/literal.ts';
import { namedApps, ownApp } from '../words/named-apps.ts';

export const verbFormRule: PageRule = {
  id: 'page-verb-form',
  severity: 'warning',
  title: 'A verb has the form that the word before it asks for.',
  cause: 'A verb stands in the past behind "to" or "will", in its plain form behind "is", or with an "s" behind "you".',
  fix: 'Write the verb in the form that the hint names.',
  example: 'page',
  bad: '# Acme\n\nYou can now assigning the role to it.\n',
  good: '# Acme\n\nYou can now assign the role to it.\n',
  handWrittenOnly: true,
  check: (page) => inSentences(page, atEachWord(wrongAt), ofApp(page)),
};

/** What stands between a verb and the word that says its form. */
const ADVERBS: ReadonlySet<string> = new Set('also now then only always automatically not just never still'.split(' '));
const BE: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "aren't"]);
const DO: ReadonlySet<string> = new Set(['do', 'does', 'did', "don't", "doesn't", "didn't"]);
const WE: ReadonlySet<string> = new Set(['you', 'we', 'they', 'i']);
/** Verbs whose past has no form of its own, and words that are other things as well. */
const OTHERS: ReadonlySet<string> = new Set('need set put read let cut cost used based'.split(' '));

interface Slip {
  readonly wrong: boolean;
  readonly hint: string;
}

function wrongAt(sentence: Sentence, at: number): GrammarFinding[] {
  const lead = sentence[at];
  if (lead?.kind !== 'word') return [];
  let next = at + 1;
  while (lead.folded !== 'to' && isOneOf(sentence[next], ADVERBS)) next++;
  const verb = sentence[next];
  if (verb === undefined || !isSmall(verb) || NO_VERBS.some((words) => words.has(verb.folded))) return [];
  const hint = slipBehind(sentence, at, verb, sentence[next + 1]);
  if (hint === null) return [];
  const said = sentence
    .slice(at, next + 1)
    .map(({ text }) => text)
    .join(' ');
  return [{ message: `"${said}" is no form of the verb.`, hint, start: lead.start, end: verb.end, from: lead.start }];
}

const NO_VERBS: readonly ReadonlySet<string>[] = [OTHERS, DETERMINERS, FUNCTION_WORDS];

function slipBehind(sentence: Sentence, at: number, verb: SentenceWord, next: SentenceWord | undefined): string | null {
  const lead = sentence[at]?.folded ?? '';
  const rows: readonly Slip[] = [
    {
      wrong: MODALS.has(lead) && isNoBaseBehindModal(verb, next),
      hint: `Behind "${lead}" stands the plain form of a verb.`,
    },
    {
      wrong: lead === 'to' && isNoBase(verb, false) && isObject(next) && isBeforeVerb(sentence, at),
      hint: 'Behind "to" stands the plain form of a verb.',
    },
    { wrong: DO.has(lead) && isNoBase(verb, false), hint: `Behind "${lead}" stands the plain form of a verb.` },
    {
      wrong: BE.has(lead) && isPlainVerb(verb) && !isQuestion(sentence, at),
      hint: `Behind "${lead}" stands the past participle of a verb.`,
    },
    { wrong: WE.has(lead) && isThird(verb), hint: `Behind "${lead}" a verb has no "s".` },
  ];
  return rows.find(({ wrong }) => wrong)?.hint ?? null;
}

/** In the past, with an "s", or ending in -ing, and nothing else that can stand there. */
function isNoBase({ folded }: SentenceWord, withGerund: boolean): boolean {
  const { past, base, third, plural, noun, gerund, adjective } = kindsOf(folded);
  if (base || noun || adjective) return false;
  return past || (third && !plural) || (withGerund && gerund);
}

function isNoBaseBehindModal(verb: SentenceWord, next: SentenceWord | undefined): boolean {
  return isNoBase(verb, true) || (isThirdOnly(verb) && isObject(next));
}

/** "Should matches the name": what follows says that the word is no plural. */
function isThirdOnly({ folded }: SentenceWord): boolean {
  const { third, plural, base } = kindsOf(folded);
  return (third || plural) && !base;
}

function isObject(word: SentenceWord | undefined): boolean {
  return word?.kind === 'label' || DETERMINERS.has(word?.folded ?? '');
}

/** "Want to assigned it": behind a verb, an adjective, or at the start; "related to assigned users" has a noun behind it. */
function isBeforeVerb(sentence: Sentence, at: number): boolean {
  const before = sentence[at - 1];
  return before === undefined || (before.kind === 'word' && !/ed$/.test(before.folded));
}

/** A verb that is no noun: "configure", "enable". */
function isPlainVerb({ folded }: SentenceWord): boolean {
  const { base, noun, adjective, past, plural } = kindsOf(folded);
  return base && !noun && !adjective && !past && !plural && !COUNTED.has(folded) && !PLAIN_AS_PAST.has(folded);
}

/** Forms that are also participles or no verbs, and what "is" leads to: "all you do is select it". */
const PLAIN_AS_PAST: ReadonlySet<string> = new Set(
  'set put read let cut become come run due able ready up down out in on off via per more less else like live own open free clear complete separate duplicate secure correct direct select click go enter copy choose add see use make get have do let please what which that as no so same such thus to of at found'.split(
    ' ',
  ),
);

/** "What it does is create an account". */
function isQuestion(sentence: Sentence, at: number): boolean {
  return sentence
    .slice(Math.max(0, at - 6), at)
    .some(({ folded }) => ['what', 'do', 'does', 'all', 'to', 'step', 'where', 'how'].includes(folded));
}

function isThird({ folded }: SentenceWord): boolean {
  const { third, base, plural } = kindsOf(folded);
  return (third && !base && !plural) || ['has', 'is', 'was', 'needs', 'wants', 'uses', 'does'].includes(folded);
}

/** "Acme support SCIM", at the start of its sentence: an app is one, and does it. */
function ofApp(page: Page): GrammarFinding[] {
  const own = ownApp(namedApps(page));
  if (own === null) return [];
  const plain = new RegExp(
    `(?<![\\p{L}\\p{N}])${literal(own)} (?:app |application )?(?:support(?= (?:\\*\\*|the |only |both |SCIM |user |group |multiple |provisioning))|require|allow|provide|contain|include|need|do|have|offer|recommend)(?= )(?! team)`,
    'gu',
  );
  return findAll(page.prose, plain, ([words]) => ({
    message: `"${words}" is no form of the verb.`,
    hint: `${own} is one: the verb ends in "s".`,
  }))
    .filter(({ start }) => BEGINNING.test(textBefore(page.prose, start, FAR)))
    .map((found) => ({ ...found, from: found.start }));
}

/** As far as the marks of a line's beginning reach. */
const FAR = 24;
const BEGINNING = /(?:^|\n|[.!?])(?:[ \t>*+-]|\d+\.)*$|\b(?:because|since|that|as|but) $/;

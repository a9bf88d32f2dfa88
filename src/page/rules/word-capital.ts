import { isEnglish } from '../english/english.ts';
import { type Sentence, type SentenceWord, sentencesOf } from '../grammar/sentence-words.ts';
import { type GrammarFinding, untold } from '../grammar/untold.ts';
import { isMark, isOneOf, isSmall, isUpper } from '../grammar/word-tests.ts';
import { wordsOf } from '../node-span.ts';
import type { Page } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { isUsualWord } from '../words/usual-words.ts';
import { labelPlainRule } from './label-plain.ts';
import { nounCapitalRule } from './noun-capital.ts';

export const wordCapitalRule: PageRule = {
  id: 'page-word-capital',
  severity: 'info',
  title: 'An ordinary word has no capital inside a sentence.',
  cause: 'A word that the page writes small in other places, or that is no name, begins with a capital.',
  fix: 'Write it small; if it is a label, make it bold.',
  example: 'page',
  bad: '# Acme\n\nThe app sends emails. Nobody reads Emails that it sends.\n',
  good: '# Acme\n\nThe app sends emails. Nobody reads emails that it sends.\n',
  handWrittenOnly: true,
  check: (page, facts) => {
    const isName = namesOf(page);
    const small = smallWords(page);
    const found = sentencesOf(page).flatMap((sentence) =>
      sentence.flatMap((word, at): GrammarFinding[] => {
        // A link's text begins with a capital.
        if (page.prose[word.start - 1] === '[' || !isCapital(word) || !standsAlone(sentence, at) || isName(word.text))
          return [];
        if (!small.has(word.folded) && !isUsualWord(word.folded)) return [];
        const { start, end } = word;
        const text = word.folded;
        const message = `"${word.text}" has a capital inside the sentence.`;
        return [{ message, hint: `Write "${text}".`, start, end, from: start, fix: [{ start, end, text }] }];
      }),
    );
    return grouped(
      untold(page, found, () => [nounCapitalRule, labelPlainRule].flatMap((rule) => rule.check(page, facts))),
      'this page',
    );
  },
};

function isCapital({ kind, text, folded }: SentenceWord): boolean {
  return kind === 'word' && /^[A-Z][a-z]{3,}$/.test(text) && isEnglish(folded) && !PROPER.has(folded);
}

/** Names of things that English words stand for. */
const PROPER: ReadonlySet<string> = new Set(
  'single scoping preview admin professional production provision azure entra internet microsoft google office windows teams outlook chrome edge firefox safari access excel word power active directory graph learn docs slack notion zoom box okta workday english german french march april june august september october november december january february monday tuesday wednesday thursday friday saturday sunday python java ruby postman none true false null'.split(
    ' ',
  ),
);

/** A small word before it, a small word or a mark behind it, and no sign that it is a label. */
function standsAlone(sentence: Sentence, at: number): boolean {
  const [before, behind] = [sentence[at - 1], sentence[at + 1]];
  const lead = before?.folded === 'the' ? sentence[at - 2] : before;
  if (lead?.folded === 'of' && isOneOf(sentence[at - 2], ROLES)) return false;
  if (!isSmall(before) || isOneOf(lead, LABELLED) || isPair(sentence, at)) return false;
  return behind === undefined || isMark(behind, '.,;)') || (isSmall(behind) && !OF_LABEL.test(behind.text));
}

/** "Users and Groups", a label of two. */
function isPair(sentence: Sentence, at: number): boolean {
  return [1, -1].some((step) => isOneOf(sentence[at + step], JOINING) && isUpper(sentence[at + 2 * step]));
}

const JOINING: ReadonlySet<string> = new Set('and or to of for with in'.split(' '));
const LABELLED: ReadonlySet<string> = new Set(
  'click clicking select selecting choose choosing press pressing tap named called labeled labelled titled under tick check uncheck toggle option button set to as on in from hit'.split(
    ' ',
  ),
);
const ROLES: ReadonlySet<string> = new Set(['role', 'roles']);
const OF_LABEL =
  /^(?:tab|button|field|section|menu|page|screen|blade|pane|panel|option|link|icon|list|box|checkbox|textbox|dropdown|drop-down|toggle|window|dialog|column|row|attribute|property|value|role|object|type|resource|schema|plan|tier|edition|license|scope|state|status|mode|team)s?$/;

/** What the page's title, headings, labels and links begin with a capital: names. */
function namesOf({ nodes, frontMatter }: Page): (word: string) => boolean {
  const texts = [
    ...frontMatter.map(({ value }) => value),
    ...nodes.strongs.map((strong) => wordsOf(strong)),
    ...nodes.headings.filter(({ depth }) => depth === 1).map((heading) => wordsOf(heading)),
  ];
  const words = new Set(texts.flatMap((text) => text.match(/\p{L}+/gu) ?? []));
  return (word) => words.has(word);
}

/** Words that the page writes small inside its sentences. */
function smallWords(page: Page): ReadonlySet<string> {
  return new Set(
    sentencesOf(page).flatMap((sentence) =>
      sentence.flatMap(({ kind, text, folded }) => (kind === 'word' && text === folded ? [text] : [])),
    ),
  );
}

import { spanOf, wordsOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { literal } from '../words/literal.ts';
import { distance } from '../words/usual-words.ts';

export const labelMisspeltRule: PageRule = {
  id: 'page-label-misspelt',
  severity: 'warning',
  title: 'A label is spelt as it is in bold.',
  cause: 'The description of a picture or a sentence has the label with a letter too few, or with another one.',
  fix: 'Write the label as the control has it.',
  example: 'page',
  bad: '# Acme\n\n1. Select **Reset Security Token**.\n\n![The Rest Security Token page](a.png)\n',
  good: '# Acme\n\n1. Select **Reset Security Token**.\n\n![The Reset Security Token page](a.png)\n',
  handWrittenOnly: true,
  check: (page) => grouped([...inSentences(page), ...amongLabels(page)], 'this page'),
};

/** A page of a hundred labels is no tutorial. */
const MOST = 100;
const OF_SEVERAL_WORDS = /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,4}$/u;

function labelsOf({ nodes }: Page): ReadonlySet<string> {
  return new Set(nodes.strongs.map((strong) => wordsOf(strong).trim()).filter((label) => OF_SEVERAL_WORDS.test(label)));
}

function inSentences(page: Page): PageFinding[] {
  const paragraphs = page.nodes.paragraphs
    .map(spanOf)
    .map(({ start, end }) => ({ start, text: page.prose.slice(start, end) }));
  return [...labelsOf(page)].slice(0, MOST).flatMap((label) => nearly(paragraphs, label));
}

/** A paragraph, and where it begins on the page. */
interface Paragraph {
  readonly start: number;
  readonly text: string;
}

/** Where all words of a label stand but one, and that one is a letter away. */
function nearly(paragraphs: readonly Paragraph[], label: string): PageFinding[] {
  const words = label.split(' ');
  return words.flatMap((word, at): PageFinding[] => {
    if (word.length < SHORTEST) return [];
    const others = words.toSpliced(at, 1);
    const likely = paragraphs.filter(({ text }) => others.every((other) => text.includes(other)));
    if (likely.length === 0) return [];
    const pattern = words.map((each, index) => (index === at ? '(\\p{Lu}\\p{L}{2,})' : literal(each))).join(' ');
    const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu');
    return likely.flatMap(({ start: from, text }) =>
      Array.from(text.matchAll(found)).flatMap(({ 0: said, 1: other = '', index }) => {
        if (!isSlip(other, word)) return [];
        const start = from + index;
        return [
          {
            message: `"${said}" is "${label}" in other places.`,
            hint: `Write "${label}".`,
            start,
            end: start + said.length,
          },
        ];
      }),
    );
  });
}

/** "**Connect you application**", where another step has **Connect your application**: the words that English has are right. */
function amongLabels({ nodes }: Page): PageFinding[] {
  const labels = nodes.strongs
    .slice(0, MOST)
    .map((strong) => ({ words: wordsOf(strong).trim().split(/\s+/), ...spanOf(strong) }));
  return labels.flatMap(({ words, start, end }): PageFinding[] => {
    const right = labels.find((other) => isYour(words, other.words));
    if (right === undefined) return [];
    const label = right.words.join(' ');
    return [{ message: `"${words.join(' ')}" is "${label}" in other places.`, hint: `Write "${label}".`, start, end }];
  });
}

/** The same words but for one, which lost a letter: "you" for "your", "te" for "the". */
function isYour(words: readonly string[], other: readonly string[]): boolean {
  if (words.length < 3 || words.length !== other.length) return false;
  const [at, ...more] = words.flatMap((word, index) => (word === other[index] ? [] : [index]));
  const [said = '', meant = ''] = at === undefined ? [] : [words[at], other[at]];
  return more.length === 0 && LOST.some(([slip, word]) => slip === said.toLowerCase() && word === meant.toLowerCase());
}

const LOST: readonly (readonly [slip: string, word: string])[] = [
  ['you', 'your'],
  ['te', 'the'],
  ['he', 'the'],
  ['an', 'and'],
  ['fo', 'for'],
  ['t', 'to'],
  ['wit', 'with'],
];

const SHORTEST = 5;

/** One letter, and neither the plural nor the number of a thing. */
function isSlip(other: string, word: string): boolean {
  const isForm = other.replace(/s$/, '') === word.replace(/s$/, '') || other.toLowerCase() === word.toLowerCase();
  return !isForm && other[0] === word[0] && distance(other, word) === 1;
}

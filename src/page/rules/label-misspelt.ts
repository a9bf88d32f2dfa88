import { labelOf, spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { grouped, matchesOf, type PageRule } from '../page-rule.ts';
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
  return new Set(nodes.strongs.map(labelOf).filter((label) => OF_SEVERAL_WORDS.test(label)));
}

function inSentences(page: Page): PageFinding[] {
  const labels = [...labelsOf(page)].slice(0, MOST);
  if (labels.length === 0) return [];
  const paragraphs = page.nodes.paragraphs.map(spanOf).map(({ start, end }) => paragraphAt(page.prose, start, end));
  return labels.flatMap((label) => nearly(paragraphs, label));
}

interface Paragraph {
  readonly text: string;
  readonly words: readonly Word[];
}

/** With its place on the page. */
interface Word {
  readonly text: string;
  readonly start: number;
}

const WORD = /[\p{L}\p{N}]+/gu;

function paragraphAt(prose: string, from: number, to: number): Paragraph {
  const text = prose.slice(from, to);
  return { text, words: matchesOf(text, WORD).map(({ 0: word, index }) => ({ text: word, start: from + index })) };
}

/** Where all words of a label stand but one, and that one is a letter away. */
function nearly(paragraphs: readonly Paragraph[], label: string): PageFinding[] {
  const labelled = label.split(' ');
  const likely = paragraphs.filter(({ text }) => labelled.filter((word) => !text.includes(word)).length < 2);
  return likely.flatMap(({ words }) =>
    words.flatMap(({ start }, at): PageFinding[] => {
      const last = isNearly(words, at, labelled) ? words[at + labelled.length - 1] : undefined;
      if (last === undefined) return [];
      const said = words.slice(at, at + labelled.length).map(({ text }) => text);
      const message = `"${said.join(' ')}" is "${label}" in other places.`;
      return [{ message, hint: `Write "${label}".`, start, end: last.start + last.text.length }];
    }),
  );
}

/** Whether what begins with a word is a label with one slip; a single blank stands between the words of a label. */
function isNearly(words: readonly Word[], from: number, label: readonly string[]): boolean {
  let slips = 0;
  for (const [index, right] of label.entries()) {
    const word = words[from + index];
    if (word === undefined || (index > 0 && !isBehind(word, words[from + index - 1]))) return false;
    if (word.text === right) continue;
    slips += 1;
    if (slips > 1 || right.length < SHORTEST || !isSlip(word.text, right)) return false;
  }
  return slips === 1;
}

function isBehind({ start }: Word, before: Word | undefined): boolean {
  return before !== undefined && start === before.start + before.text.length + 1;
}

/** "**Connect you application**", where another step has **Connect your application**: the words that English has are right. */
function amongLabels({ nodes }: Page): PageFinding[] {
  const labels = nodes.strongs
    .slice(0, MOST)
    .map((strong) => ({ words: labelOf(strong).split(/\s+/), ...spanOf(strong) }));
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

const LETTERS = /^\p{L}{3,}$/u;

/** One letter, and neither the plural nor the number of a thing. */
function isSlip(other: string, word: string): boolean {
  const isForm = other.replace(/s$/, '') === word.replace(/s$/, '') || other.toLowerCase() === word.toLowerCase();
  return !isForm && other[0] === word[0] && LETTERS.test(other) && distance(other, word) === 1;
}

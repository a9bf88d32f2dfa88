import { isEnglish } from '../english/english.ts';
import { titleSpans } from '../front-matter.ts';
import { spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { namedApps, ownApp } from '../words/named-apps.ts';
import { distance, isUsualWord, twoWords, usualWord, wordTwoSlipsAway } from '../words/usual-words.ts';

export const misspellingRule: PageRule = {
  id: 'page-misspelling',
  severity: 'warning',
  title: 'The usual words are spelt as usual.',
  cause: 'A letter is missing, wrong, swapped or doubled in a word that such pages use, or it has a capital inside.',
  fix: 'Write it as the hint says.',
  example: 'page',
  bad: '# Acme\n\nOpen the provisoning page of the portal.\n',
  good: '# Acme\n\nOpen the provisioning page of the portal.\n',
  handWrittenOnly: true,
  check: (page) => {
    const words = wordsOf(page);
    const counts = new Map<string, number>();
    for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const own = (ownApp(namedApps(page)) ?? '').toLowerCase();
    const isName = namesOf(page);
    const odd = new Set([...counts.keys()].filter(isOdd));
    if (odd.size > MOST_ODD) odd.clear();
    const findings = words.flatMap(({ word, start, end }): PageFinding[] => {
      const folded = word.toLowerCase();
      // What a page says again and again is a name.
      if ((counts.get(word) ?? 0) > MOST || own.includes(folded)) return [];
      const meant = meantBy(word, folded) ?? (odd.has(word) && !isName(folded) ? oddWord(word) : null);
      if (meant === null) return [];
      const right = /^\p{Lu}/u.test(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
      const found = { message: `"${word}" is no word.`, hint: `Did you mean "${right}"?`, start, end };
      return [word.length < CERTAIN ? found : { ...found, fix: [{ start, end, text: right }] }];
    });
    return grouped(findings, 'this page');
  },
};

function meantBy(word: string, folded: string): string | null {
  if (isOddlyCapital(word)) return isUsualWord(folded) ? folded : null;
  return twoWords(folded) ?? usualWord(folded);
}

/** What was meant by a word that is none of English. A capital begins names, which are like no other word. */
function oddWord(word: string): string | null {
  const meant = known.get(word);
  if (meant !== undefined) return meant;
  const folded = word.toLowerCase();
  const near =
    (word === folded ? englishNear(folded) : brandNear(folded)) ??
    (word.length >= CERTAIN ? wordTwoSlipsAway(folded) : null);
  known.set(word, near);
  return near;
}

/** Pages of a library share most of their words. */
const known = new Map<string, string | null>();

function isOdd(word: string): boolean {
  const folded = word.toLowerCase();
  return word.length >= ODD && !isMade(folded) && !isMade(american(folded));
}

/** A page in another language has more words that are none of English than a page with slips. */
const MOST_ODD = 60;

/** Names that every such page has; those of apps are looked at elsewhere. */
const BRANDS: readonly string[] = [
  'microsoft',
  'directory',
  'google',
  'salesforce',
  'powershell',
  'github',
  'linkedin',
  'workday',
];

function brandNear(word: string): string | null {
  const near = BRANDS.find((brand) => brand[0] === word[0] && word !== brand && isNearly(word, brand));
  return near === undefined ? null : near;
}

/** A letter or two are wrong, or the right ones stand in another order. */
function isNearly(word: string, brand: string): boolean {
  const sorted = (text: string): string => [...text].sort().join('');
  return distance(word, brand) <= (brand.length > 7 ? 2 : 1) || distance(sorted(word), sorted(brand)) <= 1;
}

const ODD = 6;

/** A word of English, one with an ending that the list does not give it, or one that this field makes. */
function isMade(word: string): boolean {
  const stems = [
    word,
    word.replace(/s$/, ''),
    word.replace(/r?s?$/, ''),
    word.replace(/(?:ed|ing)$/, ''),
    word.replace(/(?<![cl])ly$/, ''),
  ];
  return COINED.test(word) || stems.some((stem) => isEnglish(stem) || isUsualWord(stem));
}

/** Words that this field makes of others. */
const COINED =
  /^(?:auto|de|dis|inter|meta|micro|mis|multi|non|off|on|out|over|pre|re|sub|super|un|under|up|user|web)|(?:able|base|book|box|down|er|ers|ful|hook|id|in|ish|less|let|like|log|name|ness|off|out|path|point|set|side|space|store|type|up|ups|url|ware|wise)$/;

/** As it is spelt on this side of the ocean. */
function american(word: string): string {
  return word
    .replace(/is(?=(?:e|ed|es|ing|ations?|er|ers)$)/, 'iz')
    .replace(/our(?=s|ed|ing|ful|able|ite|$)/, 'or')
    .replace(/ll(?=ed$|ing$|ers?$)/, 'l')
    .replace(/re(?=s?$)/, 'er')
    .replace(/ence$/, 'ense')
    .replace(/og(?:ue)?$/, 'og');
}

/** The one word of English that a slip made this one of. */
function englishNear(word: string): string | null {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const near = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [before, behind] = [word.slice(0, at), word.slice(at)];
    near.add(before + behind.slice(1));
    near.add(before + behind.charAt(1) + behind.charAt(0) + behind.slice(2));
    for (const letter of letters) {
      if (at > 0) near.add(before + letter + behind.slice(1));
      near.add(before + letter + behind);
    }
  }
  const found = [...near].filter((each) => each.length > 4 && each !== word && isEnglish(each));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Whether a word is part of an address, a value or the front matter of the page: it is somebody's name for something. */
function namesOf({ text, frontMatter, nodes }: Page): (word: string) => boolean {
  const said = [
    ...(text.match(/\]\([^)\s]*|https?:\/\/\S+|(?<![\w.-])[\w.-]{1,80}@[\w.-]+/g) ?? []),
    ...frontMatter.map(({ value }) => value),
    ...nodes.inlineCode.map(({ value }) => value),
  ]
    .join('\n')
    .toLowerCase();
  return (word) => said.includes(word);
}

const MOST = 2;

/** A longer word is meant to be the one that it is a letter away from. */
const CERTAIN = 9;

/** A word alone: no part of a path, an address, an attribute or a compound. */
const WORD = /(?<![\p{L}\p{N}_./@:<{\\'’-]|\[(?=[A-Za-z]+\](?!\0)))[A-Za-z]{5,24}(?![\p{L}\p{N}_@/>}'’-]|\.\p{L})/gu;

function wordsOf({ nodes, frontMatter, prose }: Page): { word: string; start: number; end: number }[] {
  const spans = [...titleSpans(frontMatter), ...[...nodes.headings, ...nodes.paragraphs].map(spanOf)];
  return spans.flatMap((span) =>
    Array.from(prose.slice(span.start, span.end).matchAll(WORD)).flatMap(({ 0: word, index }) => {
      const start = span.start + index;
      return /^[A-Z]?[a-z]+$/.test(word) || isOddlyCapital(word) ? [{ word, start, end: start + word.length }] : [];
    }),
  );
}

/** "CLient": the second letter was caught by the key for capitals. */
function isOddlyCapital(word: string): boolean {
  return /^[A-Z]{2}[a-z]{3,}$/.test(word);
}

/**
 * What a sentence of a published page says besides the words of every sentence: stems of its content words, and what
 * is not a word of the platform — numbers, links, labels, code.
 */

import { ForgetfulMap } from '../../problem/forgetful-map.ts';
import type { Phrase } from '../outline/phrase.ts';
import { isName } from './app-names.ts';
import { literal } from './literal.ts';
import { isPlatformPage } from './platform-pages.ts';
import { isPlatformLabel, SPELT_LABELS } from './portal-labels.ts';

export interface ContentWord {
  readonly stem: string;
  /** As printed. */
  readonly word: string;
  /** Where it stands among all words of the sentence. */
  readonly at: number;
  /** Part of a label of the portal, of a link, or a name: a row need not know it. */
  readonly isNamed: boolean;
}

export interface Content {
  readonly words: readonly ContentWord[];
  readonly numbers: readonly string[];
  /** Addresses that are not the platform's. */
  readonly links: readonly string[];
  /** Labels of the app's own. */
  readonly labels: readonly string[];
  /** Labels under which the portal takes credentials. */
  readonly fields: readonly string[];
}

/** Stand for every name of the app and for every name of the platform's products. */
const APP = '§app';
const BRAND = '§brand';

const STOP_WORDS: ReadonlySet<string> = new Set(
  `a an the this that these those it its you your we our us they their them he i of to in into on onto at by for from
with as is are be been being was were will would can could may might should shall do does did has have had and or
then also please e g here there which who whom whose what how when where if so such use uses used using`.split(/\s+/),
);

/** What products and portals are called says when a page was written, not what it says. Long names come first. */
const BRANDS = new RegExp(
  `\\b(?:${[
    ...['microsoft azure', 'azure active directory \\(azure ad\\)', 'azure active directory', 'azure ad'],
    ...['azure portal', 'microsoft entra admin center', 'microsoft entra id', 'microsoft entra', 'entra id'],
    ...['active directory', 'azure', 'microsoft'],
  ].join('|')})(?!\\w)`,
  'gi',
);

const WORD = /§?[\p{L}\p{N}][\p{L}\p{N}'’­-]*/gu;

/** Endings of inflected words; what is left need not be a word, only the same for all forms. */
const ENDINGS = /(?:ations?|ings?|ed|ies|es|e|s|y)$/;

export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined || word.length > LONGEST_KEPT) return known ?? findStem(word);
  const stem = findStem(word);
  stems.set(word, stem);
  return stem;
}

/** Pages have most words in common. A long one is not kept: the page that it was cut from would stay with it. */
const MOST_STEMS = 10_000;
const stems = new ForgetfulMap<string, string>(MOST_STEMS);
const LONGEST_KEPT = 12;

function findStem(word: string): string {
  if (word.startsWith('§')) return word;
  const bare = word
    .toLowerCase()
    .replace(/[’'](?:s|ll|re|ve|d|m)$|['’]$/, '')
    .replace(/[-­]/g, '');
  const stem = bare.length > 3 ? bare.replace(ENDINGS, '') : bare;
  // A note is no denial.
  return stem === 'not' && bare !== 'not' ? 'note' : stem;
}

/** The stems of a list of words. */
export function stemsOf(words: string): string[] {
  return words
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(stemOf);
}

const LONGEST = 4000;

/**
 * @param names of the app
 * @param fields the labels of the portal's credential fields
 * @returns `null` where the sentence has code, which only an app can mean, or is longer than any that the platform says
 */
export function contentOf(phrase: Phrase, names: readonly string[], fields: RegExp): Content | null {
  if (phrase.codes.length > 0 || phrase.text.length > LONGEST) return null;
  const found: string[] = [];
  const isField = (label: string) => label.replace(fields, '').trim() === '';
  const known = phrase.labels.filter((label) => isPlatformLabel(label) || isField(label) || isName(label, names));
  const named = patternsOf(names).reduce(withApp, phrase.words);
  const branded = named.replace(fields, (label) => {
    found.push(label);
    return ' ';
  });
  const text = branded.replace(BRANDS, ` ${BRAND} `);
  const shown = [...known, ...phrase.links.map((link) => link.text).filter((each) => !SOLD.test(each))].map(asBranded);
  const words = wordsOf(text, [...shown, ...SPELT]);
  return {
    words: words.filter(({ word }) => !NUMBER.test(word)),
    numbers: words.filter(({ word, isNamed }) => NUMBER.test(word) && !isNamed).map(({ word }) => word),
    links: phrase.links.filter(({ url }) => !isPlatformPage(url)).map(({ url }) => url),
    labels: phrase.labels.filter((label) => !known.includes(label)),
    fields: found,
  };
}

/** What the app is sold by says something of the app, also in a link. */
const SOLD = /\b(?:subscription|plan|pricing|licen[cs]e)s?\b/i;

/**
 * Whether a phrase has more words than `most` that are none of these, and is told by its words alone: it has no label, no link
 * and no name that could take some of them. It is asked first, for it is soon told of nearly all that people wrote.
 *
 * @param known stems
 * @returns `false` where only `contentOf` can tell
 */
export function isStrange(
  { words, labels, links }: Phrase,
  names: readonly string[],
  fields: RegExp,
  known: ReadonlySet<string>,
  most: number,
): boolean {
  if (labels.length + links.length > 0) return false;
  const told = toldOf(known);
  let strange = 0;
  for (const [word] of words.matchAll(WORD)) {
    if (told(word)) strange += 1;
    if (strange > most) return !hasName(words, names, fields);
  }
  return false;
}

/** Whether a word is strange to what is known: nearly all words of a page were asked about before. */
function toldOf(known: ReadonlySet<string>): (word: string) => boolean {
  const before = strangers.get(known) ?? new ForgetfulMap<string, boolean>(MOST_STEMS);
  strangers.set(known, before);
  return (word) => {
    const found = before.get(word);
    if (found !== undefined) return found;
    const stem = stemOf(word);
    const isStrangeWord = !known.has(stem) && !isStopWord(word, stem) && isPlainWord(word);
    if (word.length > LONGEST_KEPT) return isStrangeWord;
    before.set(word, isStrangeWord);
    return isStrangeWord;
  };
}

const strangers = new WeakMap<ReadonlySet<string>, Map<string, boolean>>();

/** Whether a name of the app stands in a phrase, if only within a word: all else that it says is the same on all pages. */
export function mayName({ words, labels, links }: Phrase, names: readonly string[]): boolean {
  const texts = [words, ...labels, ...links.map(({ text }) => text)];
  return patternsOf(names).some((name) => texts.some((text) => text.search(name) !== -1));
}

function hasName(words: string, names: readonly string[], fields: RegExp): boolean {
  if (words.search(BRANDS) !== -1 || words.search(fields) !== -1) return true;
  const folded = words.toLowerCase();
  return patternsOf(names).some((name) => words.search(name) !== -1) || SPELT.some((label) => folded.includes(label));
}

/** What is cut in no other way where "n't" is written out, and is neither a number nor stands for a name. */
function isPlainWord(word: string): boolean {
  return !NUMBER.test(word) && !/^§|['’]/.test(word);
}

function isStopWord(word: string, stem: string): boolean {
  return stem === '' || STOP_WORDS.has(stem) || STOP_WORDS.has(word.toLowerCase());
}

/** Letters before it make it a name: OAuth2. */
const NUMBER = /^\D{0,3}\d/;

/** The sentences of a page are asked about one by one, with the same names. */
const patterns = new WeakMap<readonly string[], readonly RegExp[]>();

function patternsOf(names: readonly string[]): readonly RegExp[] {
  const known = patterns.get(names);
  if (known !== undefined) return known;
  const made = names.flatMap((name) => (name.trim() === '' ? [] : new RegExp(literal(name.trim()), 'giu')));
  patterns.set(names, made);
  return made;
}

/**
 * A name where it is a whole word, with what makes it a possessive; case does not matter. What stands around it is looked at
 * behind the search: classes of letters in a pattern that ignores case take long to compile, and each page has its names.
 */
function withApp(text: string, name: RegExp): string {
  let written = '';
  let from = 0;
  name.lastIndex = 0;
  for (let found = name.exec(text); found !== null; found = name.exec(text)) {
    const end = found.index + found[0].length;
    if (WORD_END.test(text.slice(0, found.index).slice(-2)) || WORD_START.test(text.slice(end, end + 2))) {
      name.lastIndex = found.index + (/^./su.exec(found[0])?.[0].length ?? 1);
      continue;
    }
    written += `${text.slice(from, found.index)} ${APP} `;
    from = end + (POSSESSIVE.exec(text.slice(end, end + 2))?.[0].length ?? 0);
    name.lastIndex = from;
  }
  return written + text.slice(from);
}

const WORD_END = /[\p{L}\p{N}]$/u;
const WORD_START = /^[\p{L}\p{N}]/u;
const POSSESSIVE = /^['’]s/iu;

function asBranded(label: string): string {
  return label.replace(BRANDS, ` ${BRAND} `).toLowerCase().trim();
}

const SPELT = SPELT_LABELS.map(asBranded);

/** @param shown texts that stand together, such as labels, in small letters: their words are named ones */
function wordsOf(text: string, shown: readonly string[]): ContentWord[] {
  const folded = text.toLowerCase();
  const ranges = shown.flatMap((each) => rangesOf(folded, each));
  return Array.from(text.replace(/n['’]t\b/g, ' not').matchAll(WORD), ({ 0: word, index }, at) => ({
    word,
    at,
    stem: stemOf(word),
    isNamed: word.startsWith('§') || ranges.some(([start, end]) => start <= index && index < end),
  })).filter(({ word, stem }) => !isStopWord(word, stem));
}

function rangesOf(text: string, sought: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(sought); sought !== '' && at !== -1; at = text.indexOf(sought, at + sought.length))
    found.push([at, at + sought.length]);
  return found;
}

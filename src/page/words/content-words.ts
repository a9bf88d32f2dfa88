/**
 * What a sentence of a published page says besides the words of every sentence: stems of its content words, and what
 * is not a word of the platform — numbers, links, labels, code.
 */

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

/**
 * @param names of the app
 * @param fields the labels of the portal's credential fields
 * @returns `null` where the sentence has code, which only an app can mean
 */
export function contentOf(phrase: Phrase, names: readonly string[], fields: RegExp): Content | null {
  if (phrase.codes.length > 0) return null;
  const found: string[] = [];
  const isField = (label: string) => label.replace(fields, '').trim() === '';
  const known = phrase.labels.filter((label) => isPlatformLabel(label) || isField(label) || isName(label, names));
  const named = patternsOf(names).reduce((text, name) => text.replace(name, ` ${APP} `), phrase.words);
  const branded = named.replace(fields, (label) => {
    found.push(label);
    return ' ';
  });
  const text = branded.replace(BRANDS, ` ${BRAND} `);
  const shown = [...known, ...phrase.links.map((link) => link.text)].map(asBranded);
  const words = wordsOf(text, [...shown, ...SPELT]);
  return {
    words: words.filter(({ word }) => !NUMBER.test(word)),
    numbers: words.filter(({ word, isNamed }) => NUMBER.test(word) && !isNamed).map(({ word }) => word),
    links: phrase.links.filter(({ url }) => !isPlatformPage(url)).map(({ url }) => url),
    labels: phrase.labels.filter((label) => !known.includes(label)),
    fields: found,
  };
}

/** Letters before it make it a name: OAuth2. */
const NUMBER = /^\D{0,3}\d/;

/** The sentences of a page are asked about one by one, with the same names. */
const patterns = new WeakMap<readonly string[], readonly RegExp[]>();

/** Names as whole words, with what makes them a possessive; case does not matter. */
function patternsOf(names: readonly string[]): readonly RegExp[] {
  const known = patterns.get(names);
  if (known !== undefined) return known;
  const made = names
    .map((name) => literal(name.trim()))
    .filter((name) => name !== '')
    .map((name) => new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])(?:['’]s)?`, 'giu'));
  patterns.set(names, made);
  return made;
}

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
  })).filter(({ word, stem }) => !STOP_WORDS.has(word.toLowerCase()) && !STOP_WORDS.has(stem) && stem !== '');
}

function rangesOf(text: string, sought: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(sought); sought !== '' && at !== -1; at = text.indexOf(sought, at + sought.length))
    found.push([at, at + sought.length]);
  return found;
}

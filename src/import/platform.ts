/**
 * What is known of the platform's own wording: a fixed list of its words, and the templates that pages are made of
 * here. Told apart from it, everything else on a page is about the app.
 */

import { isPlatformLabel, PLATFORM_PAGES, pageOf } from './platform-pages.ts';
import { DENIALS, PLATFORM_WORDS } from './platform-words.ts';
import { isPortalLabel } from './portal-labels.ts';
import { type Sentence, withoutMarkup } from './sentence.ts';

export interface Platform {
  /** Neighbouring words of the templates, three by three. */
  readonly phrases: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
}

/** @param templates by file name; empty: only the fixed list is known */
export function readPlatform(templates: ReadonlyMap<string, string>): Platform {
  const phrases = new Set<string>();
  const pages = new Set(PLATFORM_PAGES);
  for (const [file, text] of templates) {
    for (const stretch of literalStretches(file, text))
      for (const phrase of phrasesOf(wordsOf(stretch))) phrases.add(phrase);
    for (const [, url = ''] of text.matchAll(/"((?:\.\.|~|https:\/)\/[^"\s]+)"/g)) pages.add(pageOf(url));
  }
  return { phrases, pages };
}

/** The words of a template between its mustaches, or of the texts of a vocabulary between its names. */
function literalStretches(file: string, text: string): string[] {
  const literal = file.endsWith('.json')
    ? Array.from(
        text.matchAll(
          /"(?:text|alt|prerequisites)"?:? "((?:[^"\\]|\\.)*)"|^\s*"((?:[^"\\]|\\.)* (?:[^"\\]|\\.)*)",?$/gm,
        ),
        ([, a, b]) => a ?? b ?? '',
      ).join('\n')
    : text.replace(/\{\{[~#/>]?[^}]*\}\}/g, '\uE000');
  return literal.split(/[\n\uE000{}]/);
}

export function wordsOf(text: string): string[] {
  return (
    withoutMarkup(text)
      .toLowerCase()
      .replace(/[’]/g, "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? []
  );
}

const PHRASE = 3;

function phrasesOf(words: readonly string[]): string[] {
  return Array.from({ length: Math.max(0, words.length - PHRASE + 1) }, (_, at) =>
    words.slice(at, at + PHRASE).join(' '),
  );
}

/** How much of a sentence must be known: one word may be another, and mustaches cut the templates into pieces. */
const WORDS_FOR_ONE_UNKNOWN = 8;
const MOST_OF_TEMPLATES = 0.6;

/** `wording`: the sentence itself is known. `words`: it is only made of the platform's words. */
export type Likeness = 'wording' | 'words' | null;

/**
 * Whether a sentence says only what the platform says of every app.
 *
 * @param names of the app, left out of the count
 */
export function platformLikeness(platform: Platform, sentence: Sentence, names: readonly string[]): Likeness {
  const words = wordsOf(withoutNames(sentence.words, names));
  if (!hasOnlyPlatformLinks(platform, sentence)) return null;
  const hasOwnLabels = !sentence.labels.every(
    (label) => isPlatformLabel(label) || isPortalLabel(label) || isName(label, names),
  );
  if (SIGNATURES.some((signature) => signature.test(sentence.words))) return 'wording';
  if (hasOwnLabels) return null;
  if (isOfTemplates(platform, sentence, names)) return 'wording';
  if (sentence.codes.length > 0 || DENIALS.test(sentence.words) || sentence.labels.some(isPortalLabel)) return null;
  const unknown = words.filter((word) => !PLATFORM_WORDS.has(word) && !/^\d+$/.test(word)).length;
  return unknown === 0 || (unknown === 1 && words.length >= WORDS_FOR_ONE_UNKNOWN) ? 'words' : null;
}

export function hasOnlyPlatformLinks(platform: Platform, sentence: Sentence): boolean {
  return sentence.links.every(({ url }) => platform.pages.has(pageOf(url)) || url.startsWith('#'));
}

/** Labels and code may be part of the template's words, or stand where it has a name of the app. */
function isOfTemplates(platform: Platform, { text, words }: Sentence, names: readonly string[]): boolean {
  const cut = withoutNames(withoutMarkup(text.replace(/\*\*[^*]+\*\*|`[^`]+`/g, ' | ')), names, ' | ');
  return isCovered(platform, [withoutNames(words, names)]) || isCovered(platform, cut.split('|'));
}

/** How many of the words stand in a phrase of the templates. */
function isCovered({ phrases }: Platform, stretches: readonly string[]): boolean {
  let all = 0;
  let known = 0;
  for (const stretch of stretches) {
    const words = wordsOf(stretch);
    const covered = new Set<number>();
    phrasesOf(words).forEach((phrase, at) => {
      if (phrases.has(phrase)) for (let word = at; word < at + PHRASE; word += 1) covered.add(word);
    });
    all += words.length;
    known += covered.size;
  }
  return known >= PHRASE && known >= all * MOST_OF_TEMPLATES;
}

/**
 * Sentences of the platform that name an app, deny something, or that page after page has in a wording of its own:
 * told by the few words that carry them.
 */
const SIGNATURES: readonly RegExp[] = [
  /\bdefault access\b/i,
  /attributes selected as matching/i,
  /\breview the (?:user|group|user and group)s? attributes\b|\breview the attributes\b/i,
  /\breview the group attributes\b|group attributes (?:that are )?synchronized/i,
  /\bsave button to commit\b|\bsave to commit\b/i,
  /change the matching target attribute/i,
  /section guides you through\b/i,
  /starts? the initial synchronization|initial synchronization starts/i,
  /initial (?:sync|cycle|synchronization) (?:will )?takes? longer/i,
  /uses a concept called\b/i,
  /assigned["”'’]? to an application in .* synchronized/i,
  /configured independently of automatic/i,
  /objective of this (?:tutorial|article|section) is to\b/i,
  /^this (?:tutorial|article) (?:describes|shows|explains)\b/i,
  /automatically provisions and de-?provisions\b/i,
  /previously set ?up .* for (?:sso|single sign-on)/i,
  /if you(?: have)? already configured .* for single sign-on/i,
  /from the .*application gallery to (?:start|your list)|you need to add .* application gallery/i,
  /(?:recommended|recommend) that (?:you assign )?a single .* user\b/i,
  /(?:more|additional) users(?: and\/or groups)? (?:may|can) be assigned later/i,
  /scenario outlined in this\b/i,
  /select (?:the )?.*\bprovisioning tab$|your instance of\b.*\bprovisioning tab/i,
  /^(?:in the applications list|in the search box|in the results panel|find .* in the list)/i,
  /progress and follow links to\b/i,
  /to enable the .* provisioning service for\b/i,
  /^define the users\b.*\bwould like to provision/i,
  /^to configure scoping filters\b|^\(optional\) to leave people out by attribute/i,
  /check the box|check ?box\b/i,
  /validate sync with a small number/i,
  /as at least an? /i,
  /should see a success notification\b/i,
];

function withoutNames(text: string, names: readonly string[], instead = ' '): string {
  const pattern = patternOf(names);
  return pattern === null ? text : text.replace(pattern, instead);
}

/** The names of a page are looked for in each of its sentences. */
const PATTERNS = new WeakMap<readonly string[], RegExp>();

function patternOf(names: readonly string[]): RegExp | null {
  const known = PATTERNS.get(names);
  if (known !== undefined) return known;
  const choices = [...names]
    .filter((name) => name.trim() !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) =>
      name
        .trim()
        .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
        .replace(/\s+/g, '\\s+'),
    );
  if (choices.length === 0) return null;
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?:['’]s)?(?![\\p{L}\\p{N}])`, 'giu');
  PATTERNS.set(names, pattern);
  return pattern;
}

export function isName(label: string, names: readonly string[]): boolean {
  const folded = label.toLowerCase().replace(/\s+/g, ' ').trim();
  return names.some((name) => name.toLowerCase() === folded);
}

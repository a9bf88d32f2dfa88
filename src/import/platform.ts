/**
 * What is known of the platform's own wording: a fixed list of its words, and the templates that pages are made of
 * here. Told apart from it, everything else on a page is about the app.
 */
import { DENIALS, PLATFORM_WORDS } from './platform-words.ts';
import { isPlatformLabel, PLATFORM_PAGES, pageOf } from './platform-pages.ts';
import { type Sentence, withoutMarkup } from './sentence.ts';

export interface Platform {
  /** Neighbouring words of the templates, two by two. */
  readonly pairs: ReadonlySet<string>;
  readonly pages: ReadonlySet<string>;
}

/** @param templates by file name; empty: only the fixed list is known */
export function readPlatform(templates: ReadonlyMap<string, string>): Platform {
  const pairs = new Set<string>();
  const pages = new Set(PLATFORM_PAGES);
  for (const [file, text] of templates) {
    for (const stretch of literalStretches(file, text)) for (const pair of pairsOf(wordsOf(stretch))) pairs.add(pair);
    for (const [, url = ''] of text.matchAll(/"((?:\.\.|~|https:\/)\/[^"\s]+)"/g)) pages.add(pageOf(url));
  }
  return { pairs, pages };
}

/** The words of a template between its mustaches, or of the texts of a vocabulary between its names. */
function literalStretches(file: string, text: string): string[] {
  const literal = file.endsWith('.json')
    ? Array.from(text.matchAll(/"(?:text|alt|prerequisites)"?:? "((?:[^"\\]|\\.)*)"|^\s*"((?:[^"\\]|\\.)* (?:[^"\\]|\\.)*)",?$/gm), ([, a, b]) => a ?? b ?? '').join('\n')
    : text.replace(/\{\{[~#/>]?[^}]*\}\}/g, '\u0000');
  return literal.split(/[\n\u0000{}]/);
}

export function wordsOf(text: string): string[] {
  return withoutMarkup(text).toLowerCase().replace(/[’]/g, "'").match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu) ?? [];
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index]} ${word}`);
}

/** How sure it must be that a sentence is the platform's own. */
const MOST_WORDS = 0.86;
const MOST_PAIRS = 0.5;

/**
 * Whether a sentence says only what the platform says of every app.
 *
 * @param names of the app, left out of the count
 */
export function isPlatformSentence(platform: Platform, sentence: Sentence, names: readonly string[]): boolean {
  const words = wordsOf(withoutNames(sentence.words, names));
  if (isOfTemplates(platform, words)) return true;
  if (SIGNATURES.some((signature) => signature.test(sentence.words))) return hasOnlyPlatformLinks(platform, sentence);
  if (sentence.codes.length > 0 || !hasOnlyPlatformLinks(platform, sentence)) return false;
  if (!sentence.labels.every((label) => isPlatformLabel(label) || isName(label, names))) return false;
  if (DENIALS.test(sentence.words)) return false;
  const known = words.filter((word) => PLATFORM_WORDS.has(word) || /^\d+$/.test(word)).length;
  return words.length === 0 || known >= words.length * MOST_WORDS;
}

export function hasOnlyPlatformLinks(platform: Platform, sentence: Sentence): boolean {
  return sentence.links.every(({ url }) => platform.pages.has(pageOf(url)) || url.startsWith('#'));
}

/** Mustaches cut the templates into pieces, so some pairs of any sentence are unknown. */
function isOfTemplates(platform: Platform, words: readonly string[]): boolean {
  const pairs = pairsOf(words);
  if (pairs.length < 2) return false;
  const known = pairs.filter((pair) => platform.pairs.has(pair)).length;
  return known >= pairs.length * MOST_PAIRS && known >= 2;
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
  /^define the users(?: and\/or groups)? that you would like to provision/i,
  /^to configure scoping filters\b|^\(optional\) to leave people out by attribute/i,
  /check the box|check ?box\b/i,
  /validate sync with a small number/i,
  /as at least an? /i,
];

function withoutNames(text: string, names: readonly string[]): string {
  const sorted = [...names].sort((a, b) => b.length - a.length);
  return sorted.reduce((rest, name) => (name === '' ? rest : replaceWhole(rest, name)), text);
}

function replaceWhole(text: string, name: string): string {
  const pattern = name.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('\\s+');
  return text.replace(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?:['’]s)?(?![\\p{L}\\p{N}])`, 'giu'), ' ');
}

export function isName(label: string, names: readonly string[]): boolean {
  const folded = label.toLowerCase().replace(/\s+/g, ' ').trim();
  return names.some((name) => name.toLowerCase() === folded);
}

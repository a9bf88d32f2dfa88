/**
 * The places of a page where its app is named. The sentences around them are the same on every page of the family
 * ("Invariant sentences", tutorial-corpus fact sheet, section b), so a name that stands there is meant as the app's.
 */

import type { Phrase } from '../outline/phrase.ts';
import { wordPattern } from '../outline/word-patterns.ts';
import type { Page, Span } from '../page.ts';
import { GALLERY_APPS } from './gallery-apps.ts';

export interface NamedApp extends Span {
  readonly name: string;
  readonly weight: number;
  /** It is the label of something that readers look for in the portal. */
  readonly isLabel: boolean;
}

/** A mark that stands inside a word or behind a backslash belongs to the name. */
const OF_WORD = '\\.(?=\\w)|(?<=\\b[A-Z][a-z]?)\\.(?= [A-Z])|(?<=\\w)\\*(?=\\w)|\\\\[*_[\\]]';
const NAME = `(?<name>(?:[^\\s.,;:|*[\\]\\\\\\0]|${OF_WORD})(?:[^\\n.,;:|*[\\]\\\\\\0]|${OF_WORD}){0,80}?)`;
const DIRECTORY = '(?:Microsoft Entra ID|Azure Active Directory(?: \\(Azure AD\\))?|Azure AD|Microsoft Entra)';
/** Bold or a link around the name. */
const OPEN = '\\s+(?:\\*\\*|\\[)?';
const CLOSE = "(?:\\*\\*|\\](?:\\0+)?)?(?:['’]s)?\\s*";

/** Text before the name, text after it, and how much it says: headings and titles name the app, sentences confirm it. */
const PLACES: readonly (readonly [before: string, after: string, weight?: number, isLabel?: true])[] = [
  ['^#[^#\\n]*\\bconfigur(?:e|ing)', '\\bfor\\s+(?:automatic\\s+)?(?:user\\s+)?provisioning', 4],
  ['^#[^#\\n]*\\bprovisioning\\s+(?:to|into|for)', '(?:\\bwith\\b|$)', 4],
  ['^title:[^\\n]*\\bconfigur(?:e|ing)', '\\bfor\\s+(?:automatic\\s+)?(?:user\\s+)?provisioning', 3],
  ['^title:[^\\n]*\\bprovisioning\\s+(?:to|into|for)', '(?:\\bwith\\b|\\|)', 3],
  [`\\bfrom\\s+${DIRECTORY}\\s+to`, 'in\\s+the\\s+\\*{0,2}Attribute'],
  [`^description:[^\\n]*\\buser\\s+accounts(?:\\s+from\\s+${DIRECTORY})?\\s+to`, '\\.?[\'"]?\\s*$', 1, true],
  ['\\bde-?provisions?\\s+users?(?:\\s+(?:and|and/or)\\s+groups?)?\\s+to', '\\busing\\s+the'],
  ['\\bappropriate\\s+access\\s+to', '\\.?\\s*$'],
  ['\\bmatch\\s+the\\s+(?:user\\s+accounts|users|groups)\\s+in', 'for\\s+update'],
  [`\\*\\*\\s*Synchronize\\s+${DIRECTORY}\\s+(?:users|groups)\\s+to`, '\\*\\*', 1, true],
  ['\\bapplications\\s+list,\\s+select', '(?:\\.(?!\\w)|$)', 1, true],
  ['!\\[(?:Screenshot\\s+of\\s+the|The)', 'link\\s+in\\s+the\\s+Applications?\\s+list', 1, true],
  ['\\bensure\\s+(?:that\\s+)?your', 'account\\s+has'],
  ['\\bensure\\s+(?:that\\s+)?the', 'API\\s+supports'],
  ['\\bprovisioning\\s+service\\s+for', ',\\s+change'],
  [`\\b${DIRECTORY}\\s+can\\s+connect\\s+to(?:\\s+your)?`, '(?:\\bapp\\s*)?\\.(?:\\s|$)'],
  ['\\blike\\s+to\\s+provision\\s+to', 'by\\s+choosing'],
  ['^#{1,6}(?!#)[^\\n]*\\buser\\s+provisioning\\s+(?:to|for)', `(?:in\\s+${DIRECTORY}|:?\\s*$)`],
  [`\\bmap\\s+between\\s+${DIRECTORY}\\s+and`, '(?:\\]|\\.(?!\\w))'],
  ['\\bRequired\\s+by', '(?:\\||$)', 1, true],
  ['\\btab\\*{0,2}\\s+of\\s+your', '(?<=\\s)app(?:lication)?\\b'],
  ['\\b(?:Create|Remove)\\s+users\\s+in', '(?:when\\b|\\.?\\s*$)'],
  [`\\bsynchronized\\s+between\\s+${DIRECTORY}\\s+and`, '\\.?\\s*$'],
  ['\\bdisable\\s+(?:assigned\\s+)?(?:users?|user\\s+accounts)(?:\\s+and/or\\s+groups)?\\s+in', 'based\\s+on'],
  ['\\bassigning\\s+a\\s+user\\s+to', ',\\s+you\\s+must'],
  ['\\bassigned\\s+to', 'to\\s+test\\b'],
  ['\\bsingle\\s+sign-on\\s+for', ',\\s+following'],
  ['\\bperform(?:ed)?\\s+in(?:\\s+both)?', `and\\s+${DIRECTORY}`],
  ['^#{1,6}(?!#)[^\\n]*\\b(?:configure|set ?up)', '(?:to\\s+support|for)\\s+provisioning'],
  ['^#{1,6}(?!#)[^\\n]*\\badd(?:ing)?', `from\\s+the\\s+(?:${DIRECTORY}\\s+)?(?:application\\s+)?gallery`],
];

const PATTERNS = PLACES.map(([before, after, weight = 1, isLabel = false]) => ({
  pattern: new RegExp(`${before}${OPEN}${NAME}${CLOSE}${after}`, 'dgim'),
  weight,
  isLabel,
}));

/** Sentences of the app's own, where any name may stand: only that of another app in the gallery says that it was copied. */
const GALLERY = `(?<name>${GALLERY_APPS.map((name) => name.replaceAll(' ', '\\s+')).join('|')})(?![\\w-])`;
const COPIED: readonly RegExp[] = [
  `\\b(?:users?|groups?|accounts?|roles?|attributes?|provision(?:ed|ing)?|access|sign(?:ed)?\\s+in|log(?:ged)?\\s+in)\\s+(?:in|to|into|for|of|from|with)\\s+(?:your\\s+|the\\s+)?\\*{0,2}${GALLERY}`,
  `\\b(?:your|the|an?)\\s+\\*{0,2}${GALLERY}\\*{0,2}\\s+(?:API|SCIM|account|admin\\w*|app(?:lication)?|console|instance|organization|portal|subscription|tenant|token)\\b`,
].map((pattern) => new RegExp(pattern, 'dg'));

/** Words that stand for an app, and samples that another rule finds. */
const NO_NAME =
  /^(?:(?:support|enable|an?|the|this|your|each|its?|all|any|app|apps|application|scope)\b|test ?app|(?:automatic )?(?:user )?provisioning\b)|[{}<>\\]/i;

/** Several rules ask for the names of one page. */
const known = new WeakMap<Page, readonly NamedApp[]>();

/** Every name given to an app in such a place, in the order of the page. */
export function namedApps(page: Page): readonly NamedApp[] {
  const names = known.get(page) ?? findNames(page);
  known.set(page, names);
  return names;
}

function findNames({ prose }: Page): NamedApp[] {
  const found = PATTERNS.flatMap(({ pattern, weight, isLabel }) =>
    Array.from(prose.matchAll(pattern), ({ groups, indices }): NamedApp[] => {
      const [start, end] = indices?.groups?.['name'] ?? [0, 0];
      const name = withoutDoubles(
        (groups?.['name'] ?? '').replace(/\s+|\\(?=[*_[\]])/g, (each) => (each.trim() === '' ? ' ' : '')).trim(),
      );
      if (NO_NAME.test(name)) return [];
      return [{ name, weight, isLabel, start, end: start + prose.slice(start, end).trimEnd().length }];
    }).flat(),
  );
  // A word in small letters is a name only where it is spelt with a capital elsewhere, or stands in a heading.
  const spelt = new Set(
    found.flatMap(({ name, weight }) => (/[A-Z0-9]/.test(name) || weight > 1 ? [name.toLowerCase()] : [])),
  );
  // An app that its headings write in small letters has none with capitals.
  const isSmall = found.every(({ name, weight }) => weight === 1 || !/[A-Z]/.test(name));
  const names = found.filter(({ name, isLabel }) => /[A-Z0-9]/.test(name) || spelt.has(name) || (isSmall && isLabel));
  const places = new Map(names.map((place) => [`${place.start}`, place]));
  return [...places.values()].sort((a, b) => a.start - b.start);
}

/** A word that was typed twice is no part of the name. */
function withoutDoubles(name: string): string {
  return name.replace(/(?<!\S)(\S+) (?=\1(?: |$))/gi, '').replace(/ (?:for|(?:using|through|via) \S.*)$/i, '');
}

/** The names of other apps in sentences that are the app's own, for a page about `own`. */
export function copiedApps({ prose }: Page, own: string): Omit<NamedApp, 'weight' | 'isLabel'>[] {
  return COPIED.flatMap((pattern) =>
    Array.from(prose.matchAll(pattern), ({ groups, indices }) => {
      const [start, end] = indices?.groups?.['name'] ?? [0, 0];
      return { name: (groups?.['name'] ?? '').replace(/\s+/g, ' '), start, end };
    }),
  ).filter(({ name }) => !isVariant(name, own));
}

const OF_DIRECTORY = new RegExp(`^${DIRECTORY}$`);

/** Sentences that name another app than these without bold: where pages name theirs, or anywhere what is no directory's name. */
export function strangeNames<S extends Pick<Phrase, 'words' | 'labels'> & Span>(
  page: Page,
  spans: readonly S[],
  known: readonly string[],
): { readonly name: string; readonly span: S }[] {
  const places = namedApps(page).filter(({ name }) => !known.some((own) => own === name || isVariant(name, own)));
  return namesGiven(places).flatMap((name) => {
    const starts = places.flatMap((place) => (place.name === name ? [place.start] : []));
    const pattern = OF_DIRECTORY.test(name) ? null : wordPattern([name], '');
    const isThere = ({ words, start, end }: S) =>
      starts.some((at) => start <= at && at < end) || (words.includes(name) && pattern?.test(words) === true);
    return spans.flatMap((span) => (isThere(span) && !span.labels.includes(name) ? [{ name, span }] : []));
  });
}

/** What the page calls its app most, headings counting more; `null` on a page without a heading or title that names one. */
export function ownApp(names: readonly NamedApp[]): string | null {
  return names.some(({ weight }) => weight > 1) ? mostNamed(names) : null;
}

/** The name that most places give, by their weights. */
export function mostNamed(names: readonly NamedApp[]): string | null {
  return byWeight(names)[0] ?? null;
}

/** Each name once, the one that most places give first. */
function byWeight(names: readonly NamedApp[]): string[] {
  const totals = new Map<string, number>();
  for (const { name, weight } of names) totals.set(name, (totals.get(name) ?? 0) + weight);
  return [...totals].sort(([, a], [, b]) => b - a).map(([name]) => name);
}

/** No page that anybody wrote has as many; each sentence of a page is asked for each of them. */
const MOST_NAMES = 24;

/** What may stand for the app on a page: each name once, in the order of the page; of very many, those that most places give. */
export function namesGiven(names: readonly NamedApp[]): string[] {
  const given = new Set(byWeight(names).slice(0, MOST_NAMES));
  return [...new Set(names.map(({ name }) => name))].filter((name) => given.has(name));
}

/** Other names of an app: each in a heading or title, and where sentences have one several times, the first of these. */
export function otherNames(names: readonly NamedApp[], own: string): NamedApp[] {
  const others = names.filter(({ name }) => name.toLowerCase() !== own.toLowerCase());
  const counts = new Map<string, { first: NamedApp; times: number; isInHeading: boolean }>();
  for (const each of others) {
    const { first = each, times = 0, isInHeading = false } = counts.get(each.name) ?? {};
    counts.set(each.name, { first, times: times + 1, isInHeading: isInHeading || each.weight > 1 });
  }
  return others.filter((each) => {
    const count = counts.get(each.name);
    return count?.isInHeading === true ? each.weight > 1 : count?.first === each && count.times > 1;
  });
}

/** What a page calls its app: a name that stands there once, and is unlike the app's, was left from another page. */
export function namesOfApp(page: Page, app: string): string[] {
  const named = namedApps(page);
  const times = new Map<string, number>();
  for (const { name } of named) times.set(name, (times.get(name) ?? 0) + 1);
  const isMeant = (name: string) => (times.get(name) ?? 0) > 1 || isVariant(name, app);
  return [app, ...namesGiven(named).filter((name) => name !== app && isMeant(name))];
}

/** The same name but for capitals, blanks and punctuation. */
export function isOtherSpelling(name: string, own: string): boolean {
  return name !== own && wordsOf(name).join('') === wordsOf(own).join('');
}

/** The same name but for capitals, blanks and punctuation, or the long and the short form of one. */
export function isVariant(name: string, own: string): boolean {
  if (isOtherSpelling(name, own)) return true;
  const [a, b] = [wordsOf(name), wordsOf(own)];
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 0 && short.every((word) => long.includes(word));
}

function wordsOf(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

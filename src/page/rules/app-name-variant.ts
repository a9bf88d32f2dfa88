import type { Nodes } from 'mdast';
import { spanOf } from '../node-span.ts';
import { picturesOf } from '../outline/pictures.ts';
import type { Page, PageFinding, Span } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { isInSome, textBefore } from '../spans.ts';
import { literal } from '../words/literal.ts';
import { isOtherSpelling, isVariant, namedApps, ownApp } from '../words/named-apps.ts';
import { isUsualWord } from '../words/usual-words.ts';
import { slipsOf } from './slip.ts';

export const appNameVariantRule: PageRule = {
  id: 'page-app-name-variant',
  severity: 'warning',
  title: 'The app has one name on its page.',
  cause:
    'It is spelled in two ways, or a label that readers search for has its long name in one place and its short name in another.',
  fix: 'Write the name of the heading everywhere.',
  example: 'page',
  bad: '# Configure Acme for Business for automatic user provisioning\n\nIn the applications list, select **Acme**.\n',
  good: '# Configure Acme for Business for automatic user provisioning\n\nIn the applications list, select **Acme for Business**.\n',
  handWrittenOnly: true,
  check: (page) => {
    const names = namedApps(page);
    const own = ownApp(names);
    if (own === null) return [];
    // In a sentence the short name of an app is as good as the long one; in a list, somebody searches for it.
    const variants = names.filter(
      ({ name, isLabel }) =>
        name !== own &&
        name.replace('(', ' (') !== own &&
        // The marks are told apart below.
        name.replace('’', "'") !== own.replace('’', "'") &&
        (isOtherSpelling(name, own) || (isLabel && isVariant(name, own))),
    );
    const told = new Set(names.map(({ start }) => start));
    const others = [
      ...inOtherCapitals(page, own),
      ...firstWordSmall(page, own),
      ...partsOfName(page, own),
      ...shouted(page, own),
      ...otherMarks(page, own),
    ];
    const slips = slipsOf(page);
    const found: Place[] = [...variants, ...others.filter(({ start }) => !told.has(start))].filter(
      ({ start, end }) => !slips.some((slip) => start <= slip.start && slip.end <= end && slip.end > slip.start),
    );
    const findings = found.map(({ name, start, end, usual = own }) => ({
      message: `"${name}" is "${usual}" in other places.`,
      hint: `Write "${usual}".`,
      start,
      end,
    }));
    return grouped(
      [...findings, ...consoles(page, own)].sort((a, b) => a.start - b.start),
      'this page',
    );
  },
};

/** "The acme console" of Acme Identity: the first word of a long name, which the page writes with a capital. */
function firstWordSmall({ prose, nodes }: Page, own: string): Place[] {
  const [first = '', ...more] = own.split(' ');
  const small = first.toLowerCase();
  if (more.length === 0 || first.length < 4 || small === first || WORDS.has(small) || isUsualWord(small)) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_./@:-])${literal(small)}(?= ${OF_APP})`, 'gu');
  return placesIn(saying(small, nodes.paragraphs, prose), prose, pattern).map((place) => ({ ...place, usual: first }));
}

/** "Surveyduck" for SurveyDuck Enterprise, and "Acme Sandbox.com", where a bulk edit met an address. */
function partsOfName({ prose, nodes }: Page, own: string): Place[] {
  if (!own.includes(' ')) return [];
  const parts = own.split(' ').filter((word) => /^\p{L}\p{Ll}+\p{Lu}\p{Ll}/u.test(word));
  const inParts = parts.flatMap((part) =>
    wordsLike(literal(part), saying(part, nodes.paragraphs, prose), prose)
      .filter(({ name }) => name !== part && (/^\p{Lu}/u.test(name) || /^\p{Ll}/u.test(part)))
      .map((place) => ({ ...place, usual: part })),
  );
  return [
    ...inParts,
    ...placesIn(
      prose.includes(`${own}.`) ? nodes.paragraphs : [],
      prose,
      new RegExp(`(?<![\\p{L}/.])${literal(own)}\\.(?:com|net|org|io)\\b`, 'gu'),
    ),
  ];
}

/** "Your ACME account" of Acme, once or twice. */
function shouted({ prose, nodes }: Page, own: string): Place[] {
  if (own.length < 4 || own === own.toUpperCase() || own.includes(' ')) return [];
  const loud = own.toUpperCase();
  if (!prose.includes(loud)) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_./@:-])${literal(loud)}(?= ${OF_APP})`, 'gu');
  const places = placesIn(nodes.paragraphs, prose, pattern);
  return places.length > 2 ? [] : places;
}

/** "O’Hara" and "O'Hara": the mark is typed in two ways; what is written more rarely. */
function otherMarks({ prose, nodes }: Page, own: string): Place[] {
  const word = own.split(' ').find((each) => /\p{L}['’]\p{L}/u.test(each));
  if (word === undefined) return [];
  const pattern = new RegExp(`(?<![\\p{L}])${literal(word).replace(/['’]/, "['’]")}(?![\\p{L}])`, 'gu');
  const places = placesIn([...nodes.headings, ...nodes.paragraphs], prose, pattern);
  const curly = places.filter(({ name }) => name.includes('’'));
  const straight = places.filter(({ name }) => name.includes("'"));
  const [rare, usual] = curly.length < straight.length ? [curly, straight] : [straight, curly];
  return rare.map((place) => ({ ...place, usual: usual[0]?.name ?? word }));
}

const OF_APP =
  '(?:documentation|account|admin|administrator|portal|console|dashboard|tenant|support|instance|website|workspace|app|application|team|API|users?)\\b';

/** "Acme Admin Console" and "Acme Admin console" on one page: what is written more rarely. */
function consoles(page: Page, own: string): PageFinding[] {
  const { prose, nodes } = page;
  const pictures = picturesOf(page);
  const told = saying(own, [...nodes.headings, ...nodes.paragraphs], prose);
  const places = placesIn(told, prose, new RegExp(literal(own), 'giu'))
    .filter(({ start }) => !/[\p{L}\p{N}]$/u.test(textBefore(prose, start, 2)))
    .filter(({ start }) => !isInSome(pictures, start))
    .flatMap(({ name, start, end }): Place[] => {
      const console = CONSOLE.exec(prose.slice(end, end + LONGEST_CONSOLE))?.[0];
      return console === undefined ? [] : [{ name: `${name}${console}`, start, end: end + console.length }];
    });
  return places.flatMap(({ name, start, end }): PageFinding[] => {
    const alike = places.filter((other) => other.name.toLowerCase() === name.toLowerCase()).map((other) => other.name);
    const usual = alike.find((other) => count(alike, other) * 2 >= alike.length) ?? name;
    if (usual === name) return [];
    return [{ message: `"${name}" is "${usual}" in other places.`, hint: `Write "${usual}".`, start, end }];
  });
}

const CONSOLE = /^ (?:\p{L}+ )?(?:console|portal|dashboard|center)(?![\p{L}\p{N}])/iu;
const LONGEST_CONSOLE = 80;

function count(words: readonly string[], word: string): number {
  return words.filter((each) => each === word).length;
}

type Place = Span & { readonly name: string; readonly usual?: string };

/** Those that have the first word of a name, in whatever capitals: to search a text for it in all of them takes long. */
function saying(name: string, nodes: readonly Nodes[], prose: string): readonly Nodes[] {
  const [first = ''] = name.toLowerCase().split(' ');
  return nodes.filter((node) => {
    const { start, end } = spanOf(node);
    return prose.slice(start, end).toLowerCase().includes(first);
  });
}

function placesIn(nodes: readonly Nodes[], prose: string, pattern: RegExp): Place[] {
  return nodes.map(spanOf).flatMap((span) =>
    Array.from(prose.slice(span.start, span.end).matchAll(pattern), ({ 0: name, index }) => {
      const start = span.start + index;
      return { name, start, end: start + name.length };
    }),
  );
}

/**
 * Where a pattern of plain letters matches whole words, in whatever capitals. What stands beside it is looked at apart: a
 * pattern with all letters there are, in all their capitals, takes longer to compile than to search a page.
 */
function wordsLike(pattern: string, nodes: readonly Nodes[], prose: string): Place[] {
  return placesIn(nodes, prose, new RegExp(pattern, 'giu')).filter(
    ({ start, end }) =>
      !/[\p{L}\p{N}_./@:-]$/u.test(textBefore(prose, start, 2)) &&
      !/^(?:[\p{L}\p{N}_/@:-]|\.\p{L})/u.test(prose.slice(end, end + 3)),
  );
}

/** A short name may be a word as well, and so may one of several words. */
function isWord(own: string): boolean {
  return own.length < 6 || /\W/.test(own) || WORDS.has(own.toLowerCase());
}

/** Names of apps that are words. */
const WORDS: ReadonlySet<string> = new Set(['notion', 'insight', 'canvas', 'signal', 'jostle', 'monday']);

/** "Acmecorp" for AcmeCorp and "ZenithPortal" for Zenith Portal, in any sentence. */
function inOtherCapitals(page: Page, own: string): Place[] {
  const { prose, nodes } = page;
  if (!/\p{Lu}/u.test(own)) return inCapitals(page, own);
  const name = literal(own).replace(/ /g, '[ \\n-]?');
  return wordsLike(name, saying(own, [...nodes.headings, ...nodes.paragraphs], prose), prose).filter(
    ({ name }) =>
      name.replace(/\s+/g, ' ') !== own &&
      name.replace('(', ' (') !== own &&
      name !== name.toUpperCase() &&
      (name !== name.toLowerCase() || !isWord(own)),
  );
}

/** "Frankli" for frankli, inside a sentence. */
function inCapitals({ prose, nodes }: Page, own: string): Place[] {
  const first = own.charAt(0).toUpperCase();
  if (first === own.charAt(0)) return [];
  const pattern = new RegExp(
    `(?<=\\p{Ll}[\\s[*]{1,3})${first}${literal(own.slice(1))}(?![\\p{L}\\p{N}_/@:-]|\\.\\p{L})`,
    'gu',
  );
  return placesIn(nodes.paragraphs, prose, pattern);
}

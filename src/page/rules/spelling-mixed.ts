import { endOf, startOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { findAll, grouped, type PageRule } from '../page-rule.ts';
import { isInSome } from '../spans.ts';

export const spellingMixedRule: PageRule = {
  id: 'page-spelling-mixed',
  severity: 'info',
  title: 'A page spells a word in one way.',
  cause: 'Parts of the page come from writers who spell otherwise: as in Britain, or with another word for the same.',
  fix: 'Take the spelling of the texts that all such pages share: the American one, and "sign in".',
  example: 'page',
  bad: '# Acme\n\nCustomize the layer, which is synchronised twice.\n',
  good: '# Acme\n\nCustomize the layer, which is synchronized twice.\n',
  handWrittenOnly: true,
  check: (page) => grouped([...britishOf(page), ...loggedIn(page)], 'this page').sort((a, b) => a.start - b.start),
};

const STEMS =
  'author|synchron|custom|recogn|organ|initial|util|categor|personal|optim|central|normal|minim|maxim|final|summar|standard|visual|unauthor';

/** What a page has that is spelt as in America. */
const AMERICAN = new RegExp(
  `\\b(?:${STEMS})iz(?:e|es|ed|ing|ations?)\\b|\\b(?:behavior|center|color|license|program)s?\\b`,
  'i',
);

/** Names and labels have capitals, and are spelt as they are. */
const BRITISH: readonly (readonly [british: RegExp, right: (word: string) => string])[] = [
  [
    new RegExp(`(?<= )(?:${STEMS})is(?:e|es|ed|ing|ations?|ational)\\b`, 'g'),
    (word) => word.replace(/is(?=(?:e|es|ed|ing|ations?|ational)$)/, 'iz'),
  ],
  [/(?<= )(?:behavi|fav|col|hon|lab)our(?:s|ed|ing|ite|able)?\b/g, (word) => word.replace('our', 'or')],
  [/(?<= )centre(?:s|d)?\b/g, (word) => word.replace('re', 'er')],
  [/(?<= )licence(?:s|d)?\b/g, (word) => word.replace(/ce(?=[sd]?$)/, 'se')],
  [/(?<= )enrol(?=s?\b)/g, (word) => `${word}l`],
  [/(?<= )programmes?\b/g, (word) => word.replace('mme', 'm')],
];

function spelt(prose: string, british: RegExp, right: (word: string) => string): PageFinding[] {
  return findAll(prose, british, (match) => {
    const [word] = match;
    const text = right(word);
    const { index: start } = match;
    return {
      message: `"${word}" is British spelling, and other words of the page have American.`,
      hint: `Write "${text}".`,
      fix: [{ start, end: start + word.length, text }],
    };
  });
}

function britishOf({ prose }: Page): PageFinding[] {
  return AMERICAN.test(prose) ? BRITISH.flatMap(([british, right]) => spelt(prose, british, right)) : [];
}

const LOG_IN =
  /(?<=(?:^|\n)[ \t]*(?:\d+\.|[*-])?[ \t]*|\. |\b(?:then|and|to|can|must|you) )[Ll]og (?:in|on)(?= (?:to|as|with|using)\b)/g;
const SIGN_IN = /\b[Ss]ign in to\b/;

/** "Log in to" beside "sign in to". */
function loggedIn({ prose, nodes }: Page): PageFinding[] {
  if (!SIGN_IN.test(prose)) return [];
  const labels = nodes.strongs.map((strong) => ({ start: startOf(strong), end: endOf(strong) }));
  return findAll(prose, LOG_IN, ([words]) => {
    const text = words.startsWith('L') ? 'Sign in' : 'sign in';
    return { message: `The page says "sign in" in other places, and "${words}" here.`, hint: `Write "${text}".` };
  }).filter(({ start }) => !isInSome(labels, start));
}

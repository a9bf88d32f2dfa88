/** What an import leaves out or remembers makes no difference: each short way is held to the long one. */
import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inlineSteps } from '../../src/emit/tutorial/printed/inline-steps.ts';
import { likelyPatterns } from '../../src/emit/tutorial/printed/likely-patterns.ts';
import { longestChain, type PlacedReading } from '../../src/emit/tutorial/printed/longest-chain.ts';
import { matchPattern } from '../../src/emit/tutorial/printed/match-pattern.ts';
import { isStraight, matcher, matchStraight } from '../../src/emit/tutorial/printed/match-straight.ts';
import { mayMatch } from '../../src/emit/tutorial/printed/may-match.ts';
import { flagged } from '../../src/import/readers/said.ts';
import { readWordings } from '../../src/import/wording/read-wordings.ts';
import { recognisePublished } from '../../src/import/wording/recognise-published.ts';
import { cutSections, spansOfSections } from '../../src/page/outline/sections.ts';
import { readPage } from '../../src/page/read-page.ts';
import { contentOf, isStrange } from '../../src/page/words/content-words.ts';
import { fold } from '../../src/page/words/credential-fields.ts';
import { KINDS, onlyOfKind } from '../../src/page/words/credentials/value-kinds.ts';
import { indexLines } from '../../src/problem/line-index.ts';
import { isDeep, runs } from '../run/depth.ts';
import { wordings } from './round-trip.ts';
import { phraseIn } from './sentences.ts';
import { pagePhrases } from './wording/page-phrases.ts';

const PAGES = ['promapp', 'wedo', 'workgrid', 'workteam'].map((id) =>
  fs.readFileSync(`generated/${id}/tutorial.md`, 'utf8'),
);

/** Phrases of our pages, whole and torn, with the names that they may be about. */
const PHRASES = PAGES.flatMap((page) => pagePhrases(page, 'WEDO')).filter((_, index) => index % 5 === 0);
const TEXTS = PHRASES.flatMap(({ text, kind }, index) =>
  [text, text.slice(0, -1), text.slice(1), `${text} More.`, text.replace(/ \S+/, '')].map((each) => ({
    ...{ text: each, kind, known: { app: ['WEDO', 'Workteam', 'Save', 'e'][index % 4] ?? '' } },
  })),
);

describe('a text is held against fewer patterns', () => {
  test('that are those it may match', () => {
    const all = wordings.rows.map((row) => ({ row, may: mayMatch(row.parts) }));
    const likely = likelyPatterns(wordings.rows);
    for (const { text, kind, known } of TEXTS) {
      const expected = all.flatMap(({ row, may }) => (row.kind === kind && may(text, known) ? [row] : []));
      expect(likely(kind, text, known)).toEqual(expected);
    }
  });

  test('and what says something is among them', () => {
    const likely = likelyPatterns(wordings.rows);
    let said = 0;
    const texts = TEXTS.filter((_, index) => index % (isDeep ? 9 : 27) === 0);
    for (const { text, kind, known } of texts) {
      const match = matcher(text, known);
      const may = new Set(likely(kind, text, known));
      for (const row of wordings.rows.filter((each) => each.kind === kind && !may.has(each))) {
        const { words = '', captures = [] } = match(row.parts) ?? {};
        expect(words, text).not.toMatch(/\p{L}/u);
        expect(captures.length > 0 && captures.every(({ path }) => path in known)).toBe(false);
      }
      said += may.size;
    }
    expect(said).toBeGreaterThan(texts.length / 10);
  });

  test('and in one walk where they leave no choice', () => {
    let said = 0;
    for (const { text, kind, known } of TEXTS) {
      for (const { kind: own, parts } of wordings.rows) {
        if (own !== kind || !isStraight(parts, known) || parts[0]?.kind !== 'literal') continue;
        if (!text.startsWith(parts[0].text.slice(0, 4))) continue;
        const match = matchStraight(text, parts, known);
        expect(match).toEqual(matchPattern(inlineSteps(text), parts, known));
        said += match === null ? 0 : 1;
      }
    }
    expect(said).toBeGreaterThan(20);
  });

  test('and read once, for all pages if it speaks of none of them', () => {
    const several = readWordings(wordings);
    const names = ['WEDO', 'Save', 'Workteam'];
    const phrases = PHRASES.filter((_, index) => index % (isDeep ? 7 : 21) === 0);
    const fresh = names.map((app) =>
      phrases.map(({ text, kind }) => readWordings(wordings).recognise({ text }, kind, { app })),
    );
    for (const _ of [1, 2]) {
      const found = names.map((app) => phrases.map(({ text, kind }) => several.recognise({ text }, kind, { app })));
      expect(found).toEqual(fresh);
    }
  });
});

describe('the chain of readings that holds the most of a page', () => {
  const spot = fc.record({ script: fc.nat(2), order: fc.nat(5), isRepeated: fc.boolean() });
  const reading = fc.record({ weight: fc.nat(3), spots: fc.array(spot, { maxLength: 4 }) });

  test('is as heavy as any, and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.array(reading, { maxLength: 2 }), { maxLength: 6 }), (read) => {
        const heaviest = [0, 1, 2].map((script) => heaviestIn(read, script));
        const most = Math.max(...heaviest);
        const chain = longestChain(read, 3);
        expect(chain?.script).toBe(most === 0 ? undefined : heaviest.indexOf(most));
        if (chain === null) return;
        const taken = chain.readings.flatMap((each) => (each === null ? [] : [[each]]));
        expect(heaviestIn(taken, chain.script)).toBe(most);
      }),
      { numRuns: runs(300) },
    );
  });
});

/** By trying all chains. */
function heaviestIn(read: readonly (readonly PlacedReading[])[], script: number, from = -1): number {
  const [first, ...others] = read;
  if (first === undefined) return 0;
  const among = first.flatMap(({ weight, spots }) =>
    spots.map((spot) => {
      const isNext = spot.script === script && (spot.order > from || (spot.isRepeated && spot.order === from));
      return isNext ? weight + heaviestIn(others, script, spot.order) : 0;
    }),
  );
  return Math.max(heaviestIn(others, script, from), ...among);
}

test('what the platform says is read once, for all pages if it names none of their apps', () => {
  const more =
    'In the applications list, select **Save**. The initial cycle takes 40 minutes. See [Save](https://save.example).\n\nThe service runs every 40<br>minutes.\n\nThe service runs every 40minutes.\n';
  const cut = (text: string) => spansOfSections(cutSections({ page: readPage(text), names: [], isOurs: false }));
  const phrases = [...PAGES.slice(0, 1), more].flatMap(cut);
  const named = [['WEDO'], ['Save', 'user'], ['minutes', ''], []];
  let read = 0;
  for (const [at, names] of [...named, ...named].entries()) {
    for (const [index, phrase] of phrases.entries()) {
      const reading = recognisePublished(phrase, names);
      // Its words and marks are all that is read of it: under another text, nobody has asked for them.
      const anew = { ...phrase, text: `${at} ${index} ${phrase.text}` };
      expect(reading, phrase.text).toEqual(recognisePublished(anew, names));
      const other = { ...phrase, words: `${phrase.words} 7 lamps` };
      expect(recognisePublished(other, names)).toEqual(
        recognisePublished({ ...other, text: `other ${anew.text}` }, names),
      );
      read += reading === null ? 0 : 1;
    }
  }
  expect(read).toBeGreaterThan(50);
});

test('a page is cut the second time as if it had not been cut before', () => {
  const lettered =
    'Note: One.\n\n1. Two:\n\n   a. Three\n\n   b. Four **five.** Six\n\n   | A | B |\n   |---|---|\n   | `c\\|d` | `c\\|d` |\n';
  for (const page of [...PAGES, lettered].map(readPage)) {
    const cutter = { page, names: ['WEDO'], cut: new Map() };
    for (const isOurs of [false, true])
      expect(cutSections({ ...cutter, isOurs })).toEqual(cutSections({ page, names: ['WEDO'], isOurs }));
  }
});

test('what other pages say is cut as if they had not been cut before', () => {
  const names = ['WEDO', 'A.B. Co', 'Acme A'];
  const more =
    'Ask Acme A. Then go to A.B. Co. It is\n  **bold.** Then\n  ![x](a.png) [a](https://a.example).\n\n> [!NOTE]\n> One. Two `a`. ![y](b.png)\n\n* a. One\n  b. Two\n\n| A |\n|---|\n| *x* |\n';
  // Of a page that is longer than any that people write, nothing is kept; what a definition could mean is looked up on the page.
  const end = ' '.repeat(200_000);
  const definition = '\n[nobody asks]: https://a.example\n';
  let sentences = 0;
  for (const [index, text] of [more, ...PAGES, ...PAGES, `Above.\n\n${more}`].entries()) {
    const [short, long, defining] = [
      readPage(`${text}\n`),
      readPage(`${text}${end}`),
      readPage(`${text}${definition}`),
    ];
    for (const named of [names, names.slice(0, index % 3)]) {
      const of = (page: typeof short) => cutSections({ page, names: named, isOurs: index % 2 === 0 });
      const spans = spansOfSections(of(short));
      expect(spans).toEqual(spansOfSections(of(long)));
      expect(spans).toEqual(spansOfSections(of(defining)));
      sentences += spans.length;
    }
  }
  expect(sentences).toBeGreaterThan(500);
});

test('spans that decide a flag are those whose wording does', () => {
  const path = fc.constantFrom('users.clear', 'groups.clear', 'clear', 'is');
  const wording = fc.option(fc.dictionary(path, fc.boolean()).map((flags) => ({ ...NO_WORDING, flags })));
  fc.assert(
    fc.property(fc.array(wording), path, fc.boolean(), (wordings, name, value) => {
      const spans = wordings.map((each) => ({ ...SPAN, wording: each }));
      for (const sought of [name, name.replace(/^.*(?=\.)/, '')])
        expect(flagged(spans, sought, value)).toEqual(
          spans.filter((span) =>
            Object.entries(span.wording?.flags ?? {}).some(
              ([flag, on]) => on === value && (flag === sought || (sought.startsWith('.') && flag.endsWith(sought))),
            ),
          ),
        );
    }),
  );
});

const NO_WORDING = {
  ...{ part: '', template: '', published: false, weight: 0, captures: [], flags: {} },
  spots: [],
  others: [],
};
const SPAN = { ...phraseIn(''), kind: 'sentence', start: 0, end: 0, line: 1, source: '', picture: null } as const;

test('the one field of a kind is told for all values at once', () => {
  const label = fc.constantFrom('API Key', 'api key', 'Token', 'Base URL', 'URL', 'Key URL', 'Name', '');
  const portal = fc.constantFrom('Secret Token', 'Tenant URL', 'Client Secret', 'Admin Username');
  fc.assert(
    fc.property(fc.array(label, { maxLength: 4 }), fc.uniqueArray(portal), (names, portals) => {
      const told = onlyOfKind(names, portals);
      for (const name of [...names, 'Key']) {
        const kinds = KINDS.filter((isKind) => isKind(name));
        const [isKind = () => false] = kinds.length === 1 ? kinds : [];
        const fields = portals.filter(isKind);
        const isOne = new Set(names.filter(isKind).map(fold)).size < 2 && fields.length === 1;
        expect(told(name)).toBe(isOne ? fields[0] : undefined);
      }
    }),
  );
});

test('what brackets mean is not taken from a page that defines it otherwise, or not', () => {
  const linksOf = (text: string) =>
    spansOfSections(cutSections({ page: readPage(text), names: [], isOurs: false })).flatMap(({ links }) => links);
  const pages = ['', 'https://a.example', 'https://b.example', ''];
  const found = pages.map((url) => linksOf(`See [x] there.\n${url === '' ? '' : `\n[x]: ${url}\n`}`));
  expect(found.map((links) => links.map(({ url }) => url).join())).toEqual(pages);
});

test('a name of the app is found where a pattern with letters around it would find it', () => {
  const piece = fc.constantFrom('Go', ' ', 'go go', "'s", '’S', 'é', '1', 'x', '.', '𝒳', 'ſ');
  const whole = /(?<![\p{L}\p{N}])go go(?![\p{L}\p{N}])(?:['’]s)?/giu;
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
      const words = pieces.join('');
      const long = contentOf({ ...phraseIn(''), words: words.replace(whole, ' §app ') }, [], /(?!)/g);
      expect(contentOf({ ...phraseIn(''), words }, ['Go Go'], /(?!)/g)).toEqual(long);
    }),
    { numRuns: runs(500) },
  );
});

test('a sentence of strange words is one whose content has them', () => {
  const FIELDS = /\btenant url\b/gi;
  const known = new Set(['user', 'creat', 'azur', '§brand', 'not']);
  const nothing = new Set<string>();
  const pieces = ['user', 'creates', 'azure', "doesn't", 'Go', "Go's", 'tenant url', 'tenant', 'the', 'x1', 'x', '§x'];
  const strange = fc.constantFrom('lamp', 'bridge', 'river', 'provision on demand');
  const text = fc
    .array(fc.oneof(fc.constantFrom(...pieces), { weight: 3, arbitrary: strange }), { maxLength: 12 })
    .chain((words) => fc.constantFrom(' ', ' ', '-').map((blank) => words.join(blank)));
  const tried = runs(2000);
  let told = 0;
  fc.assert(
    fc.property(text, (words) => {
      const phrase = { ...phraseIn(''), text: words, words };
      // What nobody knows says nothing of what is known.
      isStrange(phrase, ['Go'], FIELDS, nothing, 3);
      if (!isStrange(phrase, ['Go'], FIELDS, known, 3)) return;
      told += 1;
      const content = contentOf(phrase, ['Go'], FIELDS);
      const unknown = content?.words.filter(({ stem, isNamed }) => !isNamed && !known.has(stem)) ?? [];
      expect(unknown.length, words).toBeGreaterThan(3);
    }),
    { numRuns: tried },
  );
  expect(told).toBeGreaterThan(tried / 50);
});

test('places of a text are found in any order', () => {
  const text = 'a\n\nbc\r\nd\re';
  const places = fc.array(fc.integer({ min: -1, max: 12 }), { maxLength: 12 });
  fc.assert(
    fc.property(places, (offsets) => {
      const lines = indexLines(text);
      for (const offset of offsets) expect(lines.locate(offset)).toEqual(indexLines(text).locate(offset));
    }),
  );
});

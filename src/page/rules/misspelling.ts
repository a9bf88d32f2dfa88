import { titleSpans } from '../front-matter.ts';
import { spanOf } from '../node-span.ts';
import type { Page, PageFinding } from '../page.ts';
import { grouped, type PageRule } from '../page-rule.ts';
import { namedApps, ownApp } from '../words/named-apps.ts';
import { isUsualWord, twoWords, usualWord } from '../words/usual-words.ts';

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
    const findings = words.flatMap(({ word, start, end }): PageFinding[] => {
      const folded = word.toLowerCase();
      // What a page says again and again is a name.
      if ((counts.get(word) ?? 0) > MOST || own.includes(folded)) return [];
      const meant = isOddlyCapital(word)
        ? isUsualWord(folded)
          ? folded
          : null
        : (twoWords(folded) ?? usualWord(folded));
      if (meant === null) return [];
      const right = /^\p{Lu}/u.test(word) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
      const found = { message: `"${word}" is no word.`, hint: `Did you mean "${right}"?`, start, end };
      return [word.length < CERTAIN ? found : { ...found, fix: [{ start, end, text: right }] }];
    });
    return grouped(findings, 'this page');
  },
};

const MOST = 2;

/** A longer word is meant to be the one that it is a letter away from. */
const CERTAIN = 9;

/** A word alone: no part of a path, an address, an attribute or a compound. */
const WORD = /(?<![\p{L}\p{N}_./@:<{[\\'’-])[A-Za-z]{5,24}(?![\p{L}\p{N}_@/>}'’-]|\.\p{L})/gu;

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

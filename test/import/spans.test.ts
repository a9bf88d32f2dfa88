/** Nothing silent by construction: the spans of a page are all that it says, each character in one of them. */
import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { frontMatterSpans } from '../../src/import/outline/front-matter-spans.ts';
import { mendPage } from '../../src/page/mend-page.ts';

import { cutSections, spansOfSections } from '../../src/page/outline/sections.ts';
import { readPage } from '../../src/page/read-page.ts';
import { ALL_FOLDERS, readFolder } from './corpus.ts';
import { assigningUsersPage, inlineCredentialsPage, sixStepPage } from './fixtures.ts';

/** What of a page is mark-up, or is said where it is used: its characters belong to no span. */
const SILENT: readonly { readonly because: string; readonly text: RegExp }[] = [
  { because: 'numbers and letters of list items', text: /(?<=^|[\s>])(?:\d+|[a-z]|[ivx]{1,4})[.)](?=\s|$)/gm },
  { because: 'an alert is a kind of block', text: /\[!\w+[^\]\n]*\]/g },
  { because: 'an alert that is only spelt is one too', text: /\b(?:note|tip|important|warning|caution)\b/gi },
  { because: 'the address of a link is said where the link stands', text: /^[ >]*\[[^\]]+\]:.*(?:\n[ ]+["'(].*)?$/gm },
  { because: 'anchors and comments are no content', text: /<!--[\s\S]*?-->|<\/?(?:a|br)\b[^>]*>/gi },
  { because: 'what ends a long description of a picture', text: /:::\s*image-end:::/g },
];

function uncovered(published: string): { readonly left: string[]; readonly twice: string[] } {
  const page = readPage(mendPage(published));
  const sections = cutSections({ page, names: [], isOurs: false });
  const spans = [...frontMatterSpans(page, () => null), ...spansOfSections(sections)].sort((a, b) => a.start - b.start);
  const left: string[] = [];
  const twice: string[] = [];
  let at = 0;
  for (const { start, end, kind } of [...spans, { start: page.text.length, end: page.text.length, kind: 'end' }]) {
    // A picture amid the words of a sentence is a hole in it.
    if (start < at && !(kind === 'picture' && end <= at)) twice.push(page.text.slice(start, Math.min(at, end)));
    const between = page.text.slice(at, Math.max(at, start));
    const said = SILENT.reduce((rest, { text }) => rest.replace(text, ' '), between).trim();
    if (/[\p{L}\p{N}]/u.test(said)) left.push(said);
    at = Math.max(at, end);
  }
  return { left, twice };
}

const GENERATED = ['promapp', 'wedo', 'workgrid', 'workteam'].map((name): [string, string] => [
  `generated/${name}`,
  fs.readFileSync(`generated/${name}/tutorial.md`, 'utf8'),
]);
const FIXTURES = [sixStepPage(), assigningUsersPage(), inlineCredentialsPage(true)].map(
  (text, at): [string, string] => [`fixture ${at}`, text],
);
const CORPUS = ALL_FOLDERS.flatMap(readFolder).map(({ folder, name, text }): [string, string] => [
  `${folder}/${name}`,
  text,
]);

describe('the spans of a page', () => {
  test('hold every word of it, once', () => {
    const found = [...FIXTURES, ...GENERATED, ...CORPUS].flatMap(([name, text]) => {
      const { left, twice } = uncovered(text);
      return left.length + twice.length === 0 ? [] : [{ name, left, twice }];
    });
    expect(found).toEqual([]);
  });

  test('are told without the marks of a quotation around them', () => {
    const text = '# Acme\n\n1. Enter the address.\n   > [!NOTE]\n   > It is the one that\n   > you sign in with.\n';
    const sections = cutSections({ page: readPage(text), names: [], isOurs: false });
    expect(spansOfSections(sections).map(({ source }) => source)).toEqual([
      '# Acme',
      'Enter the address.',
      'It is the one that you sign in with.',
    ]);
  });
});

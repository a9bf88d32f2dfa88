/** Laws of mending, on published pages where they lie beside the project, on pages broken at random, and on any text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockShape } from '../../src/page/block-shape.ts';
import { checkPublishedPage } from '../../src/page/check-published-page.ts';
import { type FixedPage, fixPage } from '../../src/page/fix-page.ts';
import { parsePage } from '../../src/page/parse-page.ts';
import { withoutMarks } from '../../src/page/without-marks.ts';
import { anyText } from '../any-text.ts';
import { chosenPages, FOLDER_NAMES, NO_CORPUS } from '../import/corpus.ts';
import { isDeep, runs } from '../run/depth.ts';
import { onlyWhere } from '../run/only-where.ts';

const CORPUS = chosenPages(FOLDER_NAMES);

async function holdsLaws(text: string): Promise<FixedPage> {
  const fixedPage = await fixPage(text, 'page.md');
  const { text: after, fixed, problems } = fixedPage;
  // A second run and a check both hold a page to all rules once more: each is asked about half of the pages.
  if (after.length % 2 === 0) expect(await fixPage(after, 'page.md')).toEqual({ text: after, fixed: [], problems });
  else expect(await checkPublishedPage(after, 'page.md')).toEqual(problems);
  if (fixed.length === 0) expect(after).toBe(text);
  expect(alertsOf(after)).toEqual(alertsOf(text));
  expect(marksOf(after)).toBe(marksOf(text));
  expect(breaksOf(after).every((lineBreak) => breaksOf(text).includes(lineBreak))).toBe(true);
  expect(blockShape((await parsePage(after)).tree)).toBe(blockShape((await parsePage(text)).tree));
  return fixedPage;
}

async function isMended(text: string): Promise<void> {
  await holdsLaws(text);
}

function alertsOf(text: string): string[] {
  return withoutMarks(text).match(/^[ \t>]*\[!(?:NOTE|TIP|IMPORTANT|WARNING|div[^\]]*)\]/gm) ?? [];
}

/** The byte order mark. */
function marksOf(text: string): string {
  return text.slice(0, text.length - withoutMarks(text).length);
}

function breaksOf(text: string): string[] {
  return [...new Set(text.match(/\r\n|\r|\n/g) ?? [])];
}

/** Words that no repair may add or take away, beyond the few it is about. */
function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

const PIECES: readonly string[] = [
  '1. Open  it.\n',
  '1) Open it.\n',
  '3. Save it.\n\n',
  '9. Look.\n10. Wait.\n',
  '   12. Deeper.\n',
  '> [!NOTE]\n> Mind  this.\n',
  '> [!div class="checklist"]\n> * Create users.\n',
  '|Attribute|Type|Supported For Filtering|\n|---|---|---|\n|userName|String\n|a\\|\n',
  '    |a|b|\n    |-|-|\n    |c|\n',
  '[1]: a.md\n',
  '[1]: b.md "t"\n',
  'See [a][1], ![][2] and (b)[https://b.example].\n',
  '![](a.png)\n',
  '[ c](c.md) .\n',
  '# Configure Acme for automatic user provisioning\n',
  '### Deeper\n',
  "<a name='A B'>\n",
  '```\ncode  here\n',
  '```\n',
  '`a  b',
  'Users in TestApp choose to enabled it.Click **Save**now.\n',
  'the the **Oauth**and\n',
  '[!INCLUDE [a](a.md)].\n',
  '---\ntitle: A  b\n---\n',
  '\n',
  '\t',
  '  ',
  '    ',
  '*',
  '**',
  '\r\n',
  '\r',
  '\u0000',
  '\u00A0 ',
  '\uFEFF',
  '\uD83D\uDE00  x',
];

const brokenPage = fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(''));

test('pages put together at random are mended by the laws', async () => {
  await fc.assert(fc.asyncProperty(brokenPage, isMended), { numRuns: runs(50) });
});

test('any text is mended by the laws', async () => {
  const anything = fc.oneof(anyText(), anyText({ maxLength: 200 }));
  await fc.assert(fc.asyncProperty(anything, isMended), { numRuns: runs(50) });
});

describe('published pages', () => {
  onlyWhere(CORPUS.length > 0, NO_CORPUS);

  test('are mended by the laws', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const marked = (text: string) => `\uFEFF${text}`;
    for (const [index, { text: written }] of CORPUS.entries()) {
      // The same page from another editor: every eighth in each of the ways, besides or, where few are tried, instead.
      const other = index % 8 === 1 ? crlf(written) : index % 8 === 5 ? marked(written) : written;
      if (isDeep && other !== written) await holdsLaws(other);
      const text = isDeep ? written : other;
      const { text: after, fixed } = await holdsLaws(text);
      expect(Math.abs(wordCount(after) - wordCount(text))).toBeLessThan(6 + fixed.length);
      expect(after.split('\n')).toHaveLength(text.split('\n').length);
      expect(fixed.length).toBeLessThan(100);
    }
  });

  test('cut and shuffled are mended too', async () => {
    const cut = fc
      .tuple(fc.constantFrom(...CORPUS), fc.nat(9000), fc.nat(2500), fc.constantFrom(...PIECES), fc.nat(9000))
      .map(([{ text }, from, length, piece, at]) => {
        const page = text.slice(0, from) + text.slice(from + length);
        return page.slice(0, at) + piece + page.slice(at);
      });
    await fc.assert(fc.asyncProperty(cut, isMended), { numRuns: runs(8) });
  });
});

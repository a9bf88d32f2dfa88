/** Claims about facts: nobody's order matters, everything that a reader sees is a span, and what is not said is left out. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allReaders } from '../../src/import/claims/readers.ts';
import { pageImporter } from '../../src/import/import-page.ts';
import { readOutline } from '../../src/import/outline/outline.ts';
import { readWordings } from '../../src/import/wording/read-wordings.ts';
import { endOf, nodesBelow, startOf } from '../../src/page/node-span.ts';
import { assigningUsersPage, inlineCredentialsPage, sixStepPage } from './fixtures.ts';
import { importPage, templates, wordings } from './round-trip.ts';

const PAGES = [sixStepPage(), assigningUsersPage(), inlineCredentialsPage(true)];
const known = readWordings(wordings);

test('readers may be asked in any order', () => {
  const [page = ''] = PAGES;
  const usual = importPage(page, 'acme.md');
  fc.assert(
    fc.property(fc.shuffledSubarray(allReaders(), { minLength: allReaders().length }), (readers) => {
      expect(pageImporter({ templates, wordings, readers })(page, 'acme.md')).toEqual(usual);
    }),
    { numRuns: 3 },
  );
});

describe('everything that a reader sees stands in a span', () => {
  test.each(PAGES.map((page, index): [number, string] => [index, page]))('page %i', (_, text) => {
    const { page, spans } = readOutline(text, known, 'acme');
    const isShown = (start: number, end: number) => spans.some((span) => span.start < end && start < span.end);
    const missing = [...nodesBelow(page.tree)].flatMap((node) => {
      const isSeen =
        node.type === 'text' || node.type === 'inlineCode' || node.type === 'image' || node.type === 'code';
      const isMark = node.type === 'text' && /^\[!\w+[^\]]*\]$/.test(node.value.trim());
      return !isSeen || isMark || isShown(startOf(node), endOf(node))
        ? []
        : [page.text.slice(startOf(node), endOf(node))];
    });
    expect(missing).toEqual([]);
  });
});

describe('a fact that the page does not state is left out', () => {
  test('groups, where nobody speaks of them', () => {
    const { manifest } = importPage(assigningUsersPage(), 'acme.md');
    expect(manifest).not.toBeNull();
    expect(manifest).not.toHaveProperty('groups');
  });

  test('the minutes between two cycles', () => {
    const page = sixStepPage().replace(/Subsequent cycles occur every 40 minutes\./, '');
    expect(importPage(page, 'acme.md').manifest?.tutorial).not.toHaveProperty('cycleMinutes');
  });
});

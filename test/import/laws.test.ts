/** What holds for every text, however broken. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { printManifest } from '../../src/manifest/print-manifest.ts';
import { nodesBelow } from '../../src/page/node-span.ts';
import { picturesBelow } from '../../src/page/outline/pictures.ts';
import { readPage } from '../../src/page/read-page.ts';
import { isPlatformPicture } from '../../src/page/words/platform-pages.ts';
import { runs } from '../run/depth.ts';
import { assigningUsersPage, inlineCredentialsPage, sixStepPage } from './fixtures.ts';
import { importPage } from './round-trip.ts';

const FIXTURES = [sixStepPage(), assigningUsersPage(), inlineCredentialsPage(true), inlineCredentialsPage(false)];

const page = fc.constantFrom(...FIXTURES);

/** Whatever was read, the manifest lints, and what it does not hold is told with a line of the page. */
function check(text: string): void {
  const { manifest, id, unplaced, found, lost } = importPage(text, 'some page.md');
  const lines = text.split(/\r\n|\r|\n/).length;
  expect(unplaced.filter(({ line }) => line < 1 || line > lines)).toEqual([]);
  expect(lost).toBeLessThanOrEqual(found);
  if (manifest === null) return;
  const { problems } = lintManifest(printManifest(manifest), `connectors/${id}.json`, id);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
}

const RUNS = { numRuns: runs(14) };

describe('no text crashes the importer, and every manifest lints', () => {
  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), check), { numRuns: runs(40) });
  });

  test('pages cut off anywhere', () => {
    fc.assert(
      fc.property(page, fc.double({ min: 0, max: 1, noNaN: true }), (text, share) =>
        check(text.slice(0, Math.floor(text.length * share))),
      ),
      RUNS,
    );
  });

  test('pages with their lines shuffled', () => {
    const shuffled = page.chain((text) => fc.shuffledSubarray(text.split('\n'), { minLength: 10 }));
    fc.assert(
      fc.property(shuffled, (lines) => check(lines.join('\n'))),
      RUNS,
    );
  });

  test('pages with strange pieces put in', () => {
    const piece = fc.constantFrom(
      '**',
      '`',
      '[',
      '](',
      '<div>',
      '> ',
      '\t',
      '|',
      '```',
      '<!--',
      '{{x}}',
      '&#0;',
      '\u0000',
      '\\',
      '---',
      '[^1]: x',
      '![](',
      '~~',
      'http://x.y',
      '* * *',
    );
    const broken = fc.tuple(page, fc.array(fc.tuple(fc.nat(), piece), { minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(broken, ([text, pieces]) => {
        check(
          pieces.reduce(
            (rest, [at, mark]) => `${rest.slice(0, at % rest.length)}${mark}${rest.slice(at % rest.length)}`,
            text,
          ),
        );
      }),
      RUNS,
    );
  });

  test('deep nesting', () => {
    check(
      `# Configure Acme for automatic user provisioning\n\n## Prerequisites\n\n${'> '.repeat(200)}deep\n\n${Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}* item`).join('\n')}\n`,
    );
  });
});

describe('nothing is lost silently', () => {
  test('each picture of a page stands in its manifest, is the platform’s, or is listed', () => {
    const added = fc.tuple(page, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }));
    fc.assert(
      fc.property(added, ([text, places]) => {
        const lines = text.split('\n');
        places.forEach((place, index) => {
          lines.splice(5 + (place % (lines.length - 5)), 0, '', `![Shot ${index}](media/acme/extra${index}.png)`, '');
        });
        const changed = lines.join('\n');
        const { manifest, unplaced } = importPage(changed, 'acme.md');
        const told = `${JSON.stringify(manifest)}${JSON.stringify(unplaced)}`;
        const page = readPage(changed);
        const pictures = [...nodesBelow(page.tree)].flatMap((node) =>
          node.type === 'paragraph' ? picturesBelow(page, node) : [],
        );
        const untold = pictures.filter(({ picture: { path } }) => !isPlatformPicture(path) && !told.includes(path));
        expect(untold).toEqual([]);
      }),
      RUNS,
    );
  });

  /** Sentences of common words, and what of each has to stand in the manifest or in the list. */
  const SAYINGS: readonly (readonly [sentence: string, told: RegExp])[] = [
    ['Acme rotates its turbine keys each Thursday.', /turbine keys/],
    ['A user can be a member of at most 50 groups.', /at most 50 groups/],
    ['Users are never removed from Acme.', /never removed/],
    ['If the connection fails, contact [Acme support](https://acme.example/help).', /acme\.example\/help/],
    ['Select the **Agent** role for each user.', /Agent/],
    ['Only users with the **Agent** role are provisioned.', /Agent/],
    ['Groups have to be created in Acme before users are assigned.', /before users are assigned|precreated/],
    ['The following users are left out:', /left out/],
    ['The access token is valid for two years.', /two years/],
    ['You can view the token only this once.', /only this once|shownOnce/],
  ];
  /** Behind a line that is a paragraph, an item or a step: with it, or in a paragraph of its own. */
  const PLACES: readonly ((sentence: string) => string)[] = [
    (sentence) => ` ${sentence}`,
    (sentence) => `\n\n${sentence}`,
    (sentence) => `\n\n   ${sentence}`,
    (sentence) => `\n\n> [!NOTE]\n> ${sentence}`,
  ];

  test('a sentence about the app is kept wherever it stands', () => {
    const added = fc.tuple(page, fc.nat(), fc.constantFrom(...SAYINGS), fc.constantFrom(...PLACES));
    fc.assert(
      fc.property(added, ([text, at, [sentence, told], place]) => {
        const lines = text.split('\n');
        const ends = lines.flatMap((line, index) => (index > 10 && /^[^#|!>-].*\.$/.test(line) ? [index] : []));
        const line = ends[at % ends.length] ?? 0;
        lines[line] += place(sentence);
        const { manifest, unplaced } = importPage(lines.join('\n'), 'acme.md');
        expect(`${JSON.stringify(manifest)}${JSON.stringify(unplaced)}`, lines[line]).toMatch(told);
      }),
      { numRuns: runs(40) },
    );
  });

  test('the same page gives the same manifest', () => {
    for (const text of FIXTURES) expect(importPage(text, 'a.md')).toEqual(importPage(text, 'a.md'));
  });
});

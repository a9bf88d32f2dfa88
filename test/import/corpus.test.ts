/** Every published page that is at hand: what is written lints and generates, nothing is lost silently, and the way there and back is closed. */
import { describe, expect, test } from 'vitest';
import { codeEmitters } from '../../src/emit/code-emitters.generated.ts';
import { generate } from '../../src/generate/generate.ts';
import { isRecord } from '../../src/json/is-record.ts';
import { printManifest } from '../../src/manifest/print-manifest.ts';
import { checkGeneratedPage } from '../../src/page/check-generated-page.ts';
import { onlyWhere } from '../run/only-where.ts';
import { ALL_FOLDERS, type CorpusPage, type Folder, NO_CORPUS, readFolder } from './corpus.ts';
import { type Measured, measureTrip } from './measure.ts';
import { type RoundTrip, roundTrip, templates } from './round-trip.ts';

const pages = ALL_FOLDERS.flatMap(readFolder);

/** A page is imported once, whatever is asked about it. */
const trips = new Map<CorpusPage, RoundTrip>();

function tripOf(page: CorpusPage): RoundTrip {
  const trip = trips.get(page) ?? roundTrip(page.text, page.name);
  trips.set(page, trip);
  return trip;
}

const measures = new Map<CorpusPage, Measured>();

function measured(page: CorpusPage): Measured {
  const measure = measures.get(page) ?? measureTrip(page, tripOf(page));
  measures.set(page, measure);
  return measure;
}

/** Of the facts of a folder's pages, so many stand in the pages that are made again. */
const SHARES: Readonly<Record<Folder, number>> = {
  seeds: 0.995,
  modern: 0.998,
  '2018': 0.995,
  '2026': 0.99,
  more: 0.997,
};

describe('published pages', () => {
  onlyWhere(pages.length > 0, NO_CORPUS);
  const each = pages.map((page): [string, CorpusPage] => [`${page.folder}/${page.name}`, page]);

  test.each(each)('%s becomes a manifest that lints, and comes back the same', (_, page) => {
    const { first, lint, again } = tripOf(page);
    expect(first.manifest).not.toBeNull();
    expect(lint.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(again).toEqual(first.manifest);
  });

  test.each(each)('gen makes a page, mapping code and rules of %s', async (_, page) => {
    const { connector, page: text } = tripOf(page);
    if (connector === null) throw new Error('the page was refused');
    const { problems } = await checkGeneratedPage(text, 'generated/app/tutorial.md', connector);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const { emit } of codeEmitters) expect(await emit(connector)).not.toBe('');
  });

  /** The same by `generate`, which looks for the place of each problem besides: that takes longer than all the rest. */
  test('gen makes them of the first page of each folder at once', async () => {
    const firsts = ALL_FOLDERS.flatMap((folder) => pages.find((page) => page.folder === folder) ?? []);
    const manifests = firsts.map((page, index) => {
      const { manifest } = tripOf(page).first;
      if (manifest === null) throw new Error('the page was refused');
      return { id: `app-${index}`, file: `connectors/app-${index}.json`, text: printManifest(manifest) };
    });
    const { files, problems, refused } = await generate({ manifests, templates });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(refused).toEqual([]);
    expect(files).toHaveLength(manifests.length * (codeEmitters.length + 1));
  });

  test.each(each)('every attribute row of %s is taken as printed', (_, page) => {
    const { rows, rowsBack, silent } = measured(page);
    expect(silent).toEqual([]);
    const dropped = tripOf(page).first.unplaced.filter(({ text }) => text.startsWith('|')).length;
    expect(rowsBack + dropped).toBeGreaterThanOrEqual(rows);
  });

  test('most facts stand in the page that is made again', () => {
    const table = ALL_FOLDERS.map((folder) => {
      const own = pages.filter((page) => page.folder === folder);
      return summarize(folder, own.map(measured));
    });
    console.table(table);
    for (const { folder, share } of table) expect(share, folder).toBeGreaterThanOrEqual(SHARES[folder]);
  });

  /** A reader that takes more, or less, changes a line here: a person sees which fact, and on which page. */
  test('so much is read of each page, and so much of each fact', async () => {
    const all = new Map<string, number[]>();
    for (const page of pages) valuesOf(tripOf(page).first.manifest, '', all);
    const facts = [...all]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([pointer, lengths]) => {
        const letters = lengths.reduce((sum, length) => sum + length, 0);
        return `${pointer}: ${lengths.length} values, ${letters} letters`;
      });
    const lines = [...pages.map(accountOf), '', ...facts];
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/published-imports.txt');
  });
});

/** What became of the sentences of a page, and which lines nothing covers. */
function accountOf(page: CorpusPage): string {
  const { placed, boilerplate, kept, unplaced, found, lost, problems } = tripOf(page).first;
  const lines = unplaced.map(({ line }) => line).join(', ');
  const spans = `${placed} placed, ${boilerplate} of the platform, ${kept} kept, ${unplaced.length} left`;
  return `${page.folder}/${page.name}: ${spans}${lines === '' ? '' : ` (${lines})`}; ${lost} of ${found} facts lost; ${problems.length} problems`;
}

/** The values that the pages' manifests have of each fact: how many, and how long they are together. */
function valuesOf(value: unknown, pointer: string, all: Map<string, number[]>): Map<string, number[]> {
  if (Array.isArray(value)) for (const each of value) valuesOf(each, `${pointer}/*`, all);
  else if (isRecord(value)) for (const [key, each] of Object.entries(value)) valuesOf(each, `${pointer}/${key}`, all);
  else all.set(pointer, [...(all.get(pointer) ?? []), String(value).length]);
  return all;
}

function summarize(folder: Folder, all: readonly Measured[]) {
  const sum = (key: 'rows' | 'rowsBack' | 'others' | 'back' | 'platform' | 'listed') =>
    all.reduce((total, page) => total + page[key], 0);
  const share = (sum('back') + sum('platform')) / sum('others');
  return {
    folder,
    pages: all.length,
    rows: sum('rows'),
    rowsBack: sum('rowsBack'),
    others: sum('others'),
    back: sum('back'),
    platform: sum('platform'),
    listed: sum('listed'),
    silent: all.reduce((total, page) => total + page.silent.length, 0),
    share: Math.round(share * 1000) / 1000,
  };
}

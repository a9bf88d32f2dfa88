/** Every published page that is at hand: nothing crashes, nothing is lost silently, and the way there and back is closed. */
import { describe, expect, test } from 'vitest';
import { generate } from '../../src/generate/generate.ts';
import { printManifest } from '../../src/import/print-manifest.ts';
import { onlyWhere } from '../run/only-where.ts';
import { type CorpusPage, FOLDER_NAMES, NO_CORPUS, readFolder } from './corpus.ts';
import { type Measured, measurePage } from './measure.ts';
import { importPage, roundTrip, templates } from './round-trip.ts';

const pages = FOLDER_NAMES.flatMap(readFolder);

describe('published pages', () => {
  onlyWhere(pages.length > 0, NO_CORPUS);
  const each = pages.map((page): [string, CorpusPage] => [`${page.folder}/${page.name}`, page]);

  test.each(each)('%s becomes a manifest that lints, and comes back the same', (_, { text, name }) => {
    const { first, lint, again } = roundTrip(text, name);
    expect(first.manifest).not.toBeNull();
    expect(lint.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(again).toEqual(first.manifest);
  });

  test.each(each)('gen makes a page, mapping code and rules of %s', async (_, { text, name }) => {
    const { manifest, id } = importPage(text, name);
    if (manifest === null) throw new Error('the page was refused');
    const manifests = [{ id, file: `connectors/${id}.json`, text: printManifest(manifest) }];
    const { files, problems } = await generate({ manifests, templates });
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(files.length).toBeGreaterThan(3);
  });

  test.each(each)('every attribute row of %s is taken as printed', (_, page) => {
    const { rows, rowsBack, silent } = measurePage(page);
    expect(silent).toEqual([]);
    const { unplaced } = importPage(page.text, page.name);
    const dropped = unplaced.filter(({ text }) => text.startsWith('|')).length;
    expect(rowsBack + dropped).toBeGreaterThanOrEqual(rows);
  });

  test('most facts stand in the page that is made again', () => {
    const table = FOLDER_NAMES.map((folder) =>
      summarize(folder, pages.filter((page) => page.folder === String(folder)).map(measurePage)),
    );
    console.table(table);
    for (const { folder, share } of table)
      expect(share, String(folder)).toBeGreaterThanOrEqual(folder === 'modern' ? 0.97 : 0.9);
  });
});

function summarize(folder: string, measured: readonly Measured[]) {
  const sum = (key: 'rows' | 'rowsBack' | 'others' | 'back' | 'platform' | 'listed') =>
    measured.reduce((total, page) => total + page[key], 0);
  const share = (sum('back') + sum('platform')) / sum('others');
  return {
    folder,
    pages: measured.length,
    rows: sum('rows'),
    rowsBack: sum('rowsBack'),
    others: sum('others'),
    back: sum('back'),
    platform: sum('platform'),
    listed: sum('listed'),
    silent: measured.reduce((total, page) => total + page.silent.length, 0),
    share: Math.round(share * 1000) / 1000,
  };
}

/** Whoever has `lint` look at a page of this toolkit is told nothing: the rules for pages that people write hold for it, too. */
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { emitTutorial } from '../../src/emit/tutorial/render-tutorial.ts';
import { checkSchema } from '../../src/manifest/schema/schema-findings.ts';
import { checkPublishedPage } from '../../src/page/check-published-page.ts';
import { chosen } from '../run/depth.ts';
import { FORMS, formName, templateKit } from './template-kit.ts';

const ROOT = path.join(import.meta.dirname, '../..');
const MANIFESTS = [
  ...filesIn('connectors').filter((file) => file.endsWith('.json')),
  ...filesIn('test/cases').map((folder) => `${folder}/connector.json`),
].filter((file) => fs.existsSync(path.join(ROOT, file)));

function filesIn(folder: string): string[] {
  return fs.readdirSync(path.join(ROOT, folder)).map((name) => `${folder}/${name}`);
}

const kit = templateKit();

/** Every other manifest in every other form: each meets half of the forms; where few are tried, one form at least. */
const CASES = chosen(
  FORMS.flatMap((form, index) =>
    MANIFESTS.filter((_, at) => (at + index) % 2 === 0).map((file) => ({ file, form: formName(form) })),
  ),
  ({ file, form }) => [file, form],
);

describe('a page of this toolkit, read as a page that somebody wrote', () => {
  it.each(FORMS.map((form) => [formName(form), form] as const))('%s', async (name, form) => {
    const files = CASES.filter((each) => each.form === name).map(({ file }) => file);
    expect(files).not.toEqual([]);
    for (const file of files) {
      const { manifest } = checkSchema(JSON.parse(fs.readFileSync(path.join(ROOT, file), 'utf8')));
      if (manifest === null) throw new Error(`${file} is no manifest.`);
      const page = emitTutorial(resolveConnector(manifest, 'acme', file), kit, form).text;
      expect(await checkPublishedPage(page, file)).toEqual([]);
    }
  });
});

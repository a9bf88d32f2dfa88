/**
 * The law of the way back: the page that is made of what was read from a page is that page, byte for byte, in every
 * sensible form, and nothing of it is left over.
 */
import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import type { FormNames } from '../../src/emit/tutorial/page-form.ts';
import { compileTemplates, emitTutorial } from '../../src/emit/tutorial/render-tutorial.ts';
import { isManifest } from '../../src/manifest/is-manifest.ts';
import type { Manifest } from '../../src/manifest/manifest.generated.ts';
import { ALL_FORMS, FORMS } from '../tutorial/template-kit.ts';
import { importPage, templates } from './round-trip.ts';
import { soundManifest } from './sound-manifest.ts';

const { kit } = compileTemplates(templates);
function pageOf(manifest: Manifest): string {
  if (kit === null) throw new Error('the templates have errors');
  return emitTutorial(resolveConnector(manifest, 'acme', 'connectors/acme.json'), kit, {}).text;
}

/** The page in one form, and the page that is made of what was read from it. */
function wayBack(manifest: Manifest, form: FormNames) {
  const includes = form.includes === 'used' ? 'used' : 'spelt-out';
  const stated: Manifest = { ...manifest, tutorial: { ...manifest.tutorial, ...form, includes } };
  const page = pageOf(stated);
  const { manifest: read, unplaced } = importPage(page, 'acme-provisioning-tutorial.md');
  return { stated, page, read, again: read === null ? '' : pageOf(read), unplaced };
}

function written(): [string, Manifest][] {
  const cases = fs.readdirSync('test/cases').map((name) => `test/cases/${name}/connector.json`);
  const files = [...fs.readdirSync('connectors').map((name) => `connectors/${name}`), ...cases];
  return files.flatMap((file): [string, Manifest][] => {
    const value: unknown =
      file.endsWith('.json') && fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
    return isManifest(value) ? [[file, value]] : [];
  });
}

describe('pages of this toolkit come back as they are', () => {
  test.each(written())('%s', (_, manifest) => {
    for (const form of FORMS) {
      const { page, again, unplaced } = wayBack(manifest, form);
      expect(unplaced).toEqual([]);
      expect(again).toBe(page);
    }
  });

  test('made-up manifests that lint', () => {
    fc.assert(
      fc.property(soundManifest, fc.constantFrom(...ALL_FORMS), (manifest, form) => {
        const { page, again, unplaced } = wayBack(manifest, form);
        expect(unplaced).toEqual([]);
        expect(again).toBe(page);
      }),
      { numRuns: 60 },
    );
  });
});

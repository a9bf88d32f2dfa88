/** A rebrand leaves no word behind: names of products in prose are place-holders, and what is written out can be mended. */
import { expect, test } from 'vitest';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { emitTutorial } from '../../src/emit/tutorial/render-tutorial.ts';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { fixManifest } from '../../src/lint/fix-manifest.ts';
import { checkSchema } from '../../src/manifest/schema/schema-findings.ts';
import { PRODUCT_NAMES, withProductNames, writtenNames } from '../../src/markdown/product-names.ts';
import { mergePatch } from '../manifest/merge-patch.ts';
import { templateKit } from '../tutorial/template-kit.ts';

const NAMES = { brand: 'B', portal: 'P', service: 'S', gallery: 'G' };

test.each([
  ['{brand} and {portal}, {service} in {gallery}', 'B and P, S in G'],
  ['`{brand}` and [it](https://a.example/{portal})', '`{brand}` and [it](https://a.example/{portal})'],
  ['\\{brand} {tenant}', '\\{brand} {tenant}'],
])('%s', (text, filled) => {
  expect(withProductNames(text, NAMES)).toBe(filled);
});

test('names are found whole, and the longest that stands there', () => {
  const text = 'In Azure Active Directory (Azure AD), or the Azure portal; not `Azure AD`, not Azure ADX.';
  expect(writtenNames(text).map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
    'brand: Azure Active Directory (Azure AD)',
    'portal: Azure portal',
  ]);
});

test('every name of the vocabularies is one that lint knows', () => {
  const kit = templateKit();
  const all = [...kit.vocabularies.values()].flatMap(({ names }) => [
    names.brand,
    names.portal,
    names.service,
    names.gallery,
  ]);
  const known: readonly string[] = Object.values(PRODUCT_NAMES).flat();
  expect(all.filter((name) => !known.includes(name))).toEqual([]);
});

const PROSE = {
  prerequisites: ['A group in Azure AD, made in the Azure portal.'],
  limitations: ['Guests of Microsoft Entra ID are left out: say \\"hello\\" to `Azure AD`.'],
  auth: { note: 'The Microsoft Entra provisioning service needs it.' },
  setup: { steps: [{ text: 'Open the **Azure portal**.', notes: [{ text: 'Azure AD is slow.' }] }] },
};

test('mended, a manifest with prose follows every rebrand', () => {
  const text = JSON.stringify(mergePatch(exampleManifest, PROSE), null, 2);
  const fixed = fixManifest(text, 'connectors/acme.json', 'acme');
  expect(fixed.fixed).toHaveLength(6);
  expect(fixManifest(fixed.text, 'connectors/acme.json', 'acme')).toEqual({ text: fixed.text, fixed: [] });
  expect(fixed.text).toContain('Guests of {brand} are left out: say \\\\\\"hello\\\\\\" to `Azure AD`.');
  const { manifest } = checkSchema(JSON.parse(fixed.text));
  if (manifest === null) throw new Error(fixed.text);
  const connector = resolveConnector(manifest, 'acme', 'connectors/acme.json');
  const page = (choice: object) => emitTutorial(connector, templateKit(), choice).text.replaceAll('`Azure AD`', '');
  expect(page({ vocabulary: 'entra-article' })).not.toMatch(/Azure|\{(?:brand|portal|service|gallery)\}/);
  expect(page({ vocabulary: 'azure-ad' })).not.toMatch(/Entra|\{(?:brand|portal|service|gallery)\}/);
  expect(page({ vocabulary: 'entra-article' })).toContain(
    'A group in Microsoft Entra ID, made in the Microsoft Entra admin center.',
  );
});

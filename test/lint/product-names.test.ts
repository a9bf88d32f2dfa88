/** A rebrand leaves no word behind: names of products in prose are place-holders, and what is written out can be mended. */
import { expect, test } from 'vitest';
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { emitTutorial } from '../../src/emit/tutorial/render-tutorial.ts';
import { withNames } from '../../src/emit/tutorial/with-names.ts';
import { withValue } from '../../src/json/edit.ts';
import { exampleManifest } from '../../src/lint/example-manifest.ts';
import { fixManifest } from '../../src/lint/fix-manifest.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { factAt } from '../../src/manifest/fact-at.ts';
import { facts } from '../../src/manifest/facts.generated.ts';
import type { Manifest } from '../../src/manifest/manifest.generated.ts';
import { manifestTexts } from '../../src/manifest/manifest-texts.ts';
import { checkSchema } from '../../src/manifest/schema/schema-findings.ts';
import { TEXT_TRAITS } from '../../src/manifest/text-kind.ts';
import { PRODUCT_NAMES, withProductNames, writtenNames } from '../../src/markdown/product-names.ts';
import { mergePatch } from '../manifest/merge-patch.ts';
import { fullValue } from '../review/manifest-arbitrary.ts';
import { templateKit } from '../tutorial/template-kit.ts';

const NAMES = { brand: 'B', portal: 'P', service: 'S', gallery: 'G' };

test.each([
  ['{brand} and {portal}, {service} in {gallery}', 'B and P, S in G'],
  ['`{brand}` and [it](https://a.example/{portal})', '`{brand}` and [it](https://a.example/{portal})'],
  ['\\{brand} {tenant}', '\\{brand} {tenant}'],
  ['An {brand} group, a **{portal}** and an {tenant}', 'A B group, a **P** and an {tenant}'],
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

test('a brand that is a whole label is what an app shows; a portal is a place, in bold as well', () => {
  const text = 'Select **Azure AD** or **Sign in with Azure AD**, then go back to the **Azure portal**.';
  expect(writtenNames(text).map(({ kind, start }) => [kind, start])).toEqual([
    ['brand', text.lastIndexOf('Azure AD')],
    ['portal', text.indexOf('Azure portal')],
  ]);
});

test.each(Object.values(PRODUCT_NAMES).flat())('%s is found where it stands alone', (name) => {
  expect(writtenNames(`Open ${name}.`).map((found) => found.name)).toEqual([name]);
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

test.each([
  ['A group in {barnd}.', '{barnd}', '{brand}'],
  ['A group in {Brand}.', '{Brand}', '{brand}'],
  ['A group in {{portals}}.', '{{portals}}', '{portal}'],
  ['A group in { service }.', '{ service }', '{service}'],
])('%s is a slip, at its place', (text, written, meant) => {
  const line = JSON.stringify({ prerequisites: [text] }).slice(1, -1);
  const manifest = JSON.stringify(exampleManifest).replace('{', `{\n${line},\n`);
  const { problems } = lintManifest(manifest, 'connectors/acme.json', 'acme');
  expect(problems.filter(({ pointer }) => pointer === '/prerequisites/0')).toMatchObject([
    {
      rule: 'product-name-misspelt',
      hint: `Did you mean ${meant}?`,
      line: 2,
      column: line.indexOf(written) + 1,
      endColumn: line.indexOf(written) + 1 + written.length,
    },
  ]);
});

test.each(['`{barnd}`', '[it](https://a.example/{brnad})', '\\{barnd}', '{tenant}', '{id}'])('%s is none', (text) => {
  const manifest = JSON.stringify(mergePatch(exampleManifest, { prerequisites: [`Enter ${text}.`] }));
  const { problems } = lintManifest(manifest, 'connectors/acme.json', 'acme');
  expect(problems.filter(({ rule }) => rule === 'product-name-misspelt')).toEqual([]);
});

/** Each text that names products, with a place-holder in it; the texts of one choice of a value at a time. */
const EVERY_TEXT = [0, 1, 2, 3, 4, 5, 6].map((pick): Manifest => {
  const { manifest } = checkSchema(fullValue(undefined, 0, '', pick));
  if (manifest === null) throw new Error('A full manifest fits its schema.');
  const filled = manifestTexts(manifest)
    .filter(({ traits }) => traits.namesProducts)
    .reduce<unknown>((edited, { pointer, text }) => withValue(edited, pointer, `${text} {service}`), manifest);
  return checkSchema(filled).manifest ?? manifest;
});

test('every text whose kind names products has its place-holders filled in', () => {
  const tried = EVERY_TEXT.flatMap((manifest) =>
    manifestTexts(manifest).flatMap(({ text, pointer }) => (text.endsWith('{service}') ? [factAt(pointer)] : [])),
  );
  const expected = Object.entries(facts).flatMap(([fact, row]) =>
    'holds' in row && TEXT_TRAITS[row.holds].namesProducts ? [fact] : [],
  );
  expect(expected.filter((fact) => !tried.some((other) => other === fact))).toEqual([]);
  for (const manifest of EVERY_TEXT) {
    const connector = withNames(resolveConnector(manifest, 'acme', 'connectors/acme.json'), NAMES);
    expect(JSON.stringify(connector).match(/.{30}\{service\}/gu)).toBeNull();
  }
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

test('the article goes with the name', () => {
  const names = { ...NAMES, brand: 'Azure AD' };
  expect(withProductNames('A {brand} group for a [{brand} tenant](a.md)', names)).toBe(
    'An Azure AD group for an [Azure AD tenant](a.md)',
  );
});

/** A library that gets another form is one sentence for each thing that changed, and every other change stands for itself. */
import { expect, test } from 'vitest';
import { evaluateFrozen } from '../../src/expression/evaluate/evaluate-frozen.ts';
import { exampleManifest } from '../../src/review/example-manifest.ts';
import { reviewPrinters } from '../../src/review/print/printers.ts';
import { reviewManifests } from '../../src/review/review-manifests.ts';
import { mergePatch } from '../manifest/merge-patch.ts';

const NAMES = ['Acme', 'Bolt', 'Cork', 'Dune', 'Elm'];

function filesOf(patch: (name: string) => unknown) {
  return NAMES.map((name) => {
    const id = name.toLowerCase();
    const manifest = mergePatch(exampleManifest, mergePatch({ name }, patch(name)));
    return { id, file: `connectors/${id}.json`, text: JSON.stringify(manifest, null, 2) };
  });
}

const before = filesOf(() => ({}));
const after = filesOf((name) => ({
  tutorial: { vocabulary: 'entra-article', portal: '2026' },
  ...(name === 'Cork' ? { homepage: 'https://cork.example' } : {}),
}));
const review = reviewManifests(before, after, { evaluate: evaluateFrozen });

test('a rebrand and a new portal are one sentence each', () => {
  expect(review.changes.map(({ connector, id, message }) => `${connector} ${id}: ${message}`)).toMatchInlineSnapshot(`
    [
      "acme, bolt, cork and 2 more page-vocabulary: In 5 connectors: The vocabulary of the page is "entra-article" instead of "entra-id".",
      "acme, bolt, cork and 2 more page-portal: In 5 connectors: The portal of the page is "2026".",
      "cork homepage: The homepage of the app is "https://cork.example".",
    ]
  `);
  expect(review.changes.find(({ id }) => id === 'page-portal')?.connectors).toEqual(
    NAMES.map((name) => name.toLowerCase()),
  );
});

test('a change of one connector stays that connector’s', () => {
  const one = reviewManifests(before, [...before.slice(1), ...after.slice(0, 1)], { evaluate: evaluateFrozen });
  expect(one.changes.map(({ connector, connectors }) => [connector, connectors])).toEqual([
    ['acme', undefined],
    ['acme', undefined],
  ]);
});

test('printed as text, a heading names the connectors', () => {
  const none = { problems: [], unread: 0, sources: new Map(), approved: new Map(), links: '' };
  const text = reviewPrinters.text({ base: 'main', color: false, ...none, ...review, unread: 0 });
  expect(text).toContain('acme, bolt, cork and 2 more\n');
});

test('what the pages had before is told in the one sentence; names of products in prose are one more', () => {
  const old = filesOf((name) => ({
    prerequisites: [`A ${name} plan`, 'An Azure AD group'],
    limitations: ['The Azure AD provisioning service, a part of Azure Active Directory (Azure AD), is slow.'],
    tutorial: {
      vocabulary: name < 'C' ? 'azure-ad' : 'entra-id',
      ...(name === 'Elm' ? { portal: 'provisioning-mode' } : {}),
    },
  }));
  const now = filesOf((name) => ({
    prerequisites: [`A ${name} plan`, name === 'Bolt' ? 'A Microsoft Entra ID group' : 'An {brand} group'],
    // The brand's name was replaced wherever it stood.
    limitations: [
      'The Microsoft Entra ID provisioning service, a part of Microsoft Entra ID (Microsoft Entra ID), is slow.',
    ],
    notes: name === 'Dune' ? [{ at: 'intro', text: 'New.' }] : null,
    tutorial: { vocabulary: 'entra-article', portal: '2026' },
  }));
  const { changes } = reviewManifests(old, now, { evaluate: evaluateFrozen });
  expect(changes.map(({ connector, id, message }) => `${connector} ${id}: ${message}`)).toMatchInlineSnapshot(`
    [
      "acme, bolt, cork and 2 more product-names: In 5 connectors: Prose calls the platform’s products otherwise, by place-holders or by other names; it says the same of the app.",
      "acme, bolt, cork and 2 more page-vocabulary: In 5 connectors: The vocabulary of the page is "entra-article" instead of "azure-ad" or "entra-id".",
      "acme, bolt, cork and 2 more page-portal: In 5 connectors: The portal of the page is "2026" instead of "provisioning-mode" or none that was stated.",
      "dune callout: The note "New." is new.",
    ]
  `);
});

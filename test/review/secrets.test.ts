/** What a manifest should not hold is not printed by the review of it, wherever it stands. */
import { expect, test } from 'vitest';
import { EXAMPLE_ATTRIBUTES } from '../../src/review/example-manifest.ts';
import { reviewManifests } from '../../src/review/review-manifests.ts';
import { exampleWith, options } from './example-sides.ts';

const PASSWORD = 's3cr3tWord9';
const TOKEN = 'dXNlcjpwYXNzd29yZDEyMzQ1';

function fileOf(manifest: unknown) {
  return { id: 'acme', file: 'connectors/acme.json', text: JSON.stringify(manifest, null, 2) };
}

test('names of apps, and the attributes that a witness has', () => {
  const attributes = EXAMPLE_ATTRIBUTES.map((each) =>
    each.source === 'displayName' ? { ...each, source: `Basic ${TOKEN}` } : each,
  );
  const after = exampleWith({ name: `https://admin:${PASSWORD}@app.example/scim`, users: { attributes } });
  const { changes, names } = reviewManifests([fileOf(exampleWith({}))], [fileOf(after)], options);
  expect(changes.some(({ witness }) => witness !== null)).toBe(true);
  const printed = JSON.stringify({ changes, names: [...names] });
  expect(printed).not.toContain(PASSWORD);
  expect(printed).not.toContain(TOKEN);
});

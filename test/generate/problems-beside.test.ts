/** A mistake of a manifest hides no problem of its texts from whoever mends it, and makes none that is nobody's. */
import { expect, it } from 'vitest';
import { checkConnector } from '../../src/generate/check-connector.ts';
import { withValue } from '../../src/json/edit.ts';
import { pathAt } from '../../src/manifest/fact-at.ts';
import { partsOf } from '../../src/trace/manifest-nodes.ts';
import { acmeManifest } from '../cli/acme-manifest.ts';
import { FULL } from '../import/full-manifest.ts';
import { chosen } from '../run/depth.ts';
import { templateKit } from '../tutorial/template-kit.ts';

const TORN = 'Read [the guide(https://acme.example/guide).';
const STEPS = [{ text: TORN }, { yields: ['Client ID', 'Client Secret'] }];

async function told(text: string): Promise<string[]> {
  const manifest = { id: 'acme', file: 'connectors/acme.json', text };
  const { problems } = await checkConnector(manifest, templateKit(), {});
  return problems.map(({ rule, pointer }) => `${rule} ${pointer}`);
}

const TORN_LINK = 'page-link-syntax /setup/steps/0/text';

it.each([
  ['a property is misspelt', acmeManifest({ setup: { steps: STEPS }, homePage: 'https://acme.example' })],
  ['a value is of another type', acmeManifest({ setup: { steps: STEPS }, groups: 'no' })],
  ['a rule is broken', acmeManifest({ setup: { steps: STEPS.slice(0, 1) } })],
  [
    'the page has no such words',
    acmeManifest({ setup: { steps: STEPS }, tutorial: { vocabulary: 'entra', edition: 'six-step' } }),
  ],
  ['the page has no form', acmeManifest({ setup: { steps: STEPS }, tutorial: { edition: 6 } })],
  ['a comma is missing', acmeManifest({ setup: { steps: STEPS } }).replace('"name": "Acme",', '"name": "Acme"')],
])('a torn link is told where %s', async (_, text) => {
  const rules = await told(text);
  expect(rules).toContain(TORN_LINK);
  expect(rules.length).toBeGreaterThan(1);
});

it.each([
  ['the name of the app is not known', { name: 5, setup: { steps: STEPS } }],
  ['the same text has an error', { setup: { steps: [{ text: `${TORN} **Save` }, STEPS[1]] } }],
])('nothing is told of a text where %s', async (_, changes) => {
  const rules = await told(acmeManifest(changes));
  expect(rules.length).toBeGreaterThan(0);
  expect(rules.filter((rule) => rule.startsWith('page-'))).toEqual([]);
});

it('makes no problem of a page out of what stands in the place of a mistake', async () => {
  const usual = new Set(await told(JSON.stringify(FULL)));
  const parts = chosen([...partsOf(FULL)], ({ pointer }) => [pathAt(pointer).split('/', 3).join('/')]);
  const made: string[] = [];
  for (const { pointer, value } of parts) {
    const broken = withValue(FULL, pointer, typeof value === 'object' ? 5 : {});
    const rules = await told(JSON.stringify(broken));
    made.push(
      ...rules.filter((rule) => rule.startsWith('page-') && !usual.has(rule)).map((rule) => `${pointer}: ${rule}`),
    );
  }
  expect(made).toEqual([]);
});

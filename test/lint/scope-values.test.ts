/** What a scoping filter compares a whole number with. */
import { expect, it } from 'vitest';
import { withValue } from '../../src/json/edit.ts';
import { lintManifest } from '../../src/lint/lint-manifest.ts';
import { exampleManifest } from '../../src/review/example-manifest.ts';

const EXTENSION = 'extension_9d98ed114c4840d298fad781915f27e4_seats';

it.each([
  ['EQUALS', 'many', ['scope-clause-never-holds']],
  ['EQUALS', '12', []],
  ['EQUALS', '-3', []],
  ['NOT EQUALS', 'many', []],
])('%s %s', (operator, value, rules) => {
  const clause = { attribute: EXTENSION, operator, value };
  const extended = withValue(exampleManifest, '/directoryExtensions', [{ name: EXTENSION, type: 'Integer' }]);
  const manifest = withValue(extended, '/users/scope', [{ clauses: [clause] }]);
  const { problems } = lintManifest(JSON.stringify(manifest), 'connectors/acme.json', 'acme');
  expect(problems.map(({ rule }) => rule).filter((rule) => rule.startsWith('scope-'))).toEqual(rules);
});

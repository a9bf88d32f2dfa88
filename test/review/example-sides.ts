/** Manifests for the tests of the review: merged, resolved, and compared. */
import { evaluateExpression } from '../../src/expression/evaluate/evaluate-expression.ts';
import type { Change } from '../../src/review/change.ts';
import { type CompareOptions, compareConnectors, type ManifestState } from '../../src/review/compare-connectors.ts';
import { exampleManifest } from '../../src/review/example-manifest.ts';
import { readManifestState } from '../../src/review/manifest-state.ts';
import { mergePatch } from '../manifest/merge-patch.ts';

export const options: CompareOptions = {
  evaluate: (expression, record) =>
    evaluateExpression(expression, record, { now: () => new Date('2024-02-29T12:00:00Z'), random: () => 0.5 }),
};

export function stateOf(manifest: unknown, id = 'acme'): ManifestState {
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest, null, 2);
  const { state, problems } = readManifestState({ id, file: `connectors/${id}.json`, text });
  if (state === null) throw new Error(problems.map(({ message, pointer }) => `${pointer}: ${message}`).join('\n'));
  return state;
}

export function isValid(manifest: unknown): boolean {
  return readManifestState({ id: 'acme', file: 'connectors/acme.json', text: JSON.stringify(manifest) }).state !== null;
}

/** Reading the same manifest for each of a thousand comparisons would be most of the time. */
const states = new WeakMap<object, ManifestState>();

export function changesBetween(before: unknown, after: unknown, more: Partial<CompareOptions> = {}): Change[] {
  return compareConnectors(remembered(before), stateOf(after), { ...options, ...more });
}

function remembered(manifest: unknown): ManifestState {
  if (typeof manifest !== 'object' || manifest === null) return stateOf(manifest);
  const state = states.get(manifest) ?? stateOf(manifest);
  states.set(manifest, state);
  return state;
}

/** The example manifest with a fragment merged in (RFC 7396). */
export function exampleWith(fragment: unknown): unknown {
  return mergePatch(exampleManifest, fragment);
}

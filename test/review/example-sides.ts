/** Manifests for the tests of the review: merged, resolved, and compared. */
import { resolveConnector } from '../../src/connector/resolve-connector.ts';
import { evaluateFrozen } from '../../src/expression/evaluate/evaluate-frozen.ts';
import { checkSchema } from '../../src/manifest/schema/schema-findings.ts';
import type { Change } from '../../src/review/change.ts';
import {
  type CompareOptions,
  compareConnectors,
  findChanges,
  type IdentifiedFinding,
  type ManifestState,
} from '../../src/review/compare-connectors.ts';
import type { Side } from '../../src/review/comparison.ts';
import { listEdits } from '../../src/review/edits/list-edits.ts';
import { exampleManifest } from '../../src/review/example-manifest.ts';
import { readManifestState } from '../../src/review/manifest-state.ts';
import { mergePatch } from '../manifest/merge-patch.ts';

export const options: CompareOptions = {
  evaluate: evaluateFrozen,
};

export function stateOf(manifest: unknown, id = 'acme'): ManifestState {
  const text = typeof manifest === 'string' ? manifest : JSON.stringify(manifest, null, 2);
  const { state, problems } = readManifestState({ id, file: `connectors/${id}.json`, text });
  if (state === null) throw new Error(problems.map(({ message, pointer }) => `${pointer}: ${message}`).join('\n'));
  return state;
}

export function isValid(manifest: unknown): boolean {
  return checkSchema(manifest).manifest !== null;
}

/** What a manifest describes, or `null` where it does not fit the schema: for comparing without a text. */
export function sideOf(value: unknown): Side | null {
  const { manifest } = checkSchema(value);
  return manifest === null ? null : { manifest, connector: resolveConnector(manifest, 'acme', 'connectors/acme.json') };
}

export function requiredSideOf(value: unknown): Side {
  const side = sideOf(value);
  if (side === null) throw new Error(`no manifest: ${JSON.stringify(value)}`);
  return side;
}

/** What the rules and the net below them find, without places in a file. */
export function findingsBetween(before: Side, after: Side): readonly IdentifiedFinding[] {
  return findChanges(before, after, listEdits(before.manifest, after.manifest), options.evaluate);
}

export function changesBetween(before: unknown, after: unknown, more: Partial<CompareOptions> = {}): Change[] {
  return compareConnectors(stateOf(before), stateOf(after), { ...options, ...more });
}

/** The example manifest with a fragment merged in (RFC 7396). */
export function exampleWith(fragment: unknown): unknown {
  return mergePatch(exampleManifest, fragment);
}

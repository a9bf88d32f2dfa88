/** Connectors that moved to another file are compared with what they were there: the preview knows moves as `diff` does. */
import type { ManifestText } from '../../generate/generate-connector.ts';
import { readManifestState } from '../../review/manifest-state.ts';
import { pairManifests } from '../../review/pair-manifests.ts';
import type { BaseState } from './site-part.ts';

/** The base with the manifest of each connector under the id that it has now; what is gone keeps its own. */
export function movedBase(base: BaseState, manifests: readonly ManifestText[]): BaseState {
  const now = new Map(manifests.map((manifest) => [manifest.id, manifest]));
  const old = [...base.manifests.values()];
  const pairing = pairManifests(
    old.filter(({ id, text }) => now.get(id)?.text !== text).map(read),
    manifests.filter(({ id, text }) => base.manifests.get(id)?.text !== text).map(read),
  );
  const moved = pairing.pairs.filter(({ before, after }) => before.id !== after.id);
  if (moved.length === 0) return base;
  const taken = new Set(moved.map(({ before }) => before.id));
  const kept = old.filter(({ id }) => !taken.has(id)).map((manifest) => [manifest.id, manifest] as const);
  const renamed = moved.map(({ before, after }) => [after.id, before.file] as const);
  // One that is gone, and whose file holds another one now, has no page of its own any more.
  return { ...base, manifests: new Map([...kept, ...renamed]) };
}

function read(file: ManifestText) {
  return { id: file.id, manifest: readManifestState(file).state?.manifest ?? null, file };
}

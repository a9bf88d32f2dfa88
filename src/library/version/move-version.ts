/** A manifest on its way to the current version of the format. Nothing is written here. */
import { isError } from '../../generate/check-connector.ts';
import { lintManifest } from '../../lint/lint-manifest.ts';
import type { ManifestFile } from '../../manifest/manifest-file.ts';
import { type CurrentText, inCurrentVersion } from '../../manifest/version/in-current-version.ts';
import type { Problem } from '../../problem/problem.ts';

export interface VersionedManifest {
  readonly id: string;
  readonly file: string;
  readonly status: 'moved' | 'unchanged' | 'refused';
  /** The version that it is of; `null` where it is refused. */
  readonly from: number | null;
  readonly text: string;
  /** Every edit but that of the number, step by step. */
  readonly moves: CurrentText['moves'];
  /** Why it is refused: even in the current version it does not fit the schema, so that nobody can say what it means. */
  readonly errors: readonly Problem[];
}

export function moveVersion({ id, file, text, record }: ManifestFile, current: number): VersionedManifest {
  const { manifest, problems } = lintManifest(text, file, id, record);
  const moved = inCurrentVersion(text);
  const stays = { id, file, text, moves: [] };
  if (manifest === null) return { ...stays, status: 'refused', from: null, errors: problems.filter(isError) };
  if (moved === null) return { ...stays, status: 'unchanged', from: current, errors: [] };
  return { ...stays, ...moved, status: 'moved', errors: [] };
}

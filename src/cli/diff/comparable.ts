/** Two states of a project, reduced to the manifests that differ. */
import path from 'node:path';
import { withUnixLineEnds } from '../../generate/digest.ts';
import { isManifestName, RECORD_ENDING } from '../../manifest/side-files.ts';
import type { Problem } from '../../problem/problem.ts';
import type { Approvals } from '../../review/approval/approvals.ts';
import type { ManifestFile } from '../../review/manifest-state.ts';
import type { Approvers } from '../project/find-approvers.ts';

export interface Comparable {
  readonly before: readonly ManifestFile[];
  readonly after: readonly ManifestFile[];
  /** What `before` is, as a person names it. */
  readonly base: string;
  readonly approvals: Approvals;
  /** Those that were there before: they approved what was changed then. */
  readonly earlier: Approvals;
  /** Fingerprint → who approved it, where version control knows. */
  readonly approvers: Approvers;
  /** What keeps a manifest from being compared, besides what stands in it. */
  readonly problems: readonly Problem[];
  /** Absolute: where the templates are. */
  readonly project: string;
}

/** Where manifests stand in a project. */
export const FOLDER = 'connectors';

/** A manifest stands right in the folder; everything else in it is somebody else's. */
export function isManifest(name: string): boolean {
  return isManifestName(name) && !name.startsWith('.') && !name.includes('/');
}

/** @param record the text of what was proven of it; `null`: nothing is recorded */
export function manifestFile(file: string, text: string, origin: string, record: string | null): ManifestFile {
  const known = { id: path.posix.basename(file, '.json'), file, text, origin };
  return record === null ? known : { ...known, record: { file: `${origin}${recordOf(file)}`, text: record } };
}

/** The path of a manifest's record. */
export function recordOf(file: string): string {
  return file.replace(/\.json$/u, RECORD_ENDING);
}

/** A checkout that turns line ends into CRLF makes every file differ, and no connector. */
export function withoutSameText(
  before: readonly ManifestFile[],
  after: readonly ManifestFile[],
): Pick<Comparable, 'before' | 'after'> {
  const texts = new Map(before.map(({ id, text }) => [id, withUnixLineEnds(text)]));
  const same = new Set(after.flatMap(({ id, text }) => (texts.get(id) === withUnixLineEnds(text) ? [id] : [])));
  const differs = ({ id }: ManifestFile) => !same.has(id);
  return { before: before.filter(differs), after: after.filter(differs) };
}

import { resolveConnector } from '../connector/resolve-connector.ts';
import type { SideFile } from '../manifest/manifest-file.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import type { Problem } from '../problem/problem.ts';
import { provenBy } from '../proof/proven-by.ts';
import type { ManifestState } from './compare-connectors.ts';

export interface ManifestFile {
  /** The file name without `.json`. */
  readonly id: string;
  /** Where it stands, or stood, with forward slashes. */
  readonly file: string;
  /** What problems put before the file, where it is not the one on the disk: `1a2b3c4d5:`. */
  readonly origin?: string;
  readonly text: string;
  /** What was proven of it on a server. */
  readonly record?: SideFile;
}

export interface ReadState {
  /** `null` where the text is not JSON or does not fit the schema: nothing can be compared with it. */
  readonly state: ManifestState | null;
  readonly problems: readonly Problem[];
}

/**
 * Reads one state of a manifest. The rules of `lint` are not asked: what a manifest means can be compared whether or
 * not it keeps them. A text with a slip (a key twice, a comment) is refused: parts of it would be compared with nothing.
 */
export function readManifestState({ id, file, text, record, origin = '' }: ManifestFile): ReadState {
  const { document, manifest, problems } = readManifest(text, `${origin}${file}`);
  if (document === null || manifest === null || problems.length > 0) return { state: null, problems };
  // Pages name their manifest: both states are told the same path, so that a folder's name is no difference.
  const { connector } = provenBy(resolveConnector(manifest, id, `connectors/${id}.json`), record);
  return { state: { manifest, document, connector, file }, problems: [] };
}

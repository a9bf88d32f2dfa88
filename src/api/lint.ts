import type { Connector } from '../connector/connector.ts';
import { lintManifest } from '../lint/lint-manifest.ts';
import type { Manifest } from '../manifest/manifest.generated.ts';
import type { Problem } from '../problem/problem.ts';
import { type ManifestSource, manifestFile } from './manifest-source.ts';

export interface LintResult {
  /** `null` where the text is not JSON or does not fit the schema. */
  readonly manifest: Manifest | null;
  /** The manifest with defaults filled in and everything derived; there whenever the manifest is, errors or not. */
  readonly connector: Connector | null;
  /** Sorted as a report shows them, each once. */
  readonly problems: readonly Problem[];
}

/**
 * A manifest held to the schema and to the rules on manifests. What the rules on pages find in the page that comes out
 * is told by `generate`, which makes it.
 */
export function lint(source: ManifestSource): LintResult {
  const { id, text, file, record } = manifestFile(source);
  const { manifest, connector, problems } = lintManifest(text, file, id, record);
  return { manifest, connector, problems };
}

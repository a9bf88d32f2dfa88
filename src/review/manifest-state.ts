import { resolveConnector } from '../connector/resolve-connector.ts';
import { placeFinding } from '../manifest/finding.ts';
import { readJsonDocument } from '../manifest/json-document.ts';
import { checkSchema } from '../manifest/schema-findings.ts';
import type { Problem } from '../problem/problem.ts';
import type { ManifestState } from './compare-connectors.ts';

export interface ManifestFile {
  /** The file name without `.json`. */
  readonly id: string;
  /** As it is reported, with forward slashes. */
  readonly file: string;
  readonly text: string;
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
export function readManifestState({ id, file, text }: ManifestFile): ReadState {
  const { document, problems } = readJsonDocument(text, file);
  if (document === null || problems.length > 0) return { state: null, problems };
  const { manifest, findings } = checkSchema(document.value);
  if (manifest === null) return { state: null, problems: findings.map((finding) => placeFinding(document, finding)) };
  return { state: { manifest, document, connector: resolveConnector(manifest, id, file) }, problems: [] };
}

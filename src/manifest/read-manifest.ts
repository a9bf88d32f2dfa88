/** The way from a text to a manifest: read as JSON, held to the schema. What it means is `resolveConnector`'s. */
import { placeFinding } from '../json/finding.ts';
import { type JsonDocument, readJsonDocument } from '../json/json-document.ts';
import type { Problem } from '../problem/problem.ts';
import type { Manifest } from './manifest.generated.ts';
import { checkSchema } from './schema-findings.ts';

export interface ReadManifest {
  /** `null` where the text is not JSON. */
  readonly document: JsonDocument | null;
  /** `null` where the text is not JSON, or does not fit the schema. */
  readonly manifest: Manifest | null;
  /**
   * What stands in the way of a manifest. Where there is one all the same, they are slips of the text (a key twice, a
   * comment, a comma too many): it was read past them, and a part of it may not be what its author meant.
   */
  readonly problems: readonly Problem[];
}

/** @param file named in every problem */
export function readManifest(text: string, file: string): ReadManifest {
  const { document, problems } = readJsonDocument(text, file);
  if (document === null) return { document, manifest: null, problems };
  const { manifest, findings } = checkSchema(document.value);
  return { document, manifest, problems: [...problems, ...findings.map((finding) => placeFinding(document, finding))] };
}

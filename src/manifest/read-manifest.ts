/** The way from a text to a manifest: read as JSON, held to the schema. What it means is `resolveConnector`'s. */
import { type Finding, placeFinding } from '../json/finding.ts';
import { type JsonDocument, readJsonDocument } from '../json/json-document.ts';
import type { Problem } from '../problem/problem.ts';
import type { Manifest } from './manifest.generated.ts';
import { checkSchema } from './schema/schema-findings.ts';

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
  /** Of those, the slips of the text. */
  readonly slips: readonly Problem[];
  /** Of those, what does not fit the schema, before it has a place. */
  readonly misfits: readonly Finding[];
}

/** @param file named in every problem */
export function readManifest(text: string, file: string): ReadManifest {
  const { document, problems: slips } = readJsonDocument(text, file);
  if (document === null) return { document, manifest: null, problems: slips, slips, misfits: [] };
  const { manifest, findings: misfits } = checkSchema(document.value);
  const problems = [...slips, ...misfits.map((finding) => placeFinding(document, finding))];
  return { document, manifest, problems, slips, misfits };
}

/** The way from a text to a manifest: read as JSON, moved to the current version of the format, held to the schema. What it means is `resolveConnector`'s. */
import { type Finding, placeFinding } from '../json/finding.ts';
import { isRecord } from '../json/is-record.ts';
import { type JsonDocument, readJsonDocument } from '../json/json-document.ts';
import type { Problem } from '../problem/problem.ts';
import type { Manifest } from './manifest.generated.ts';
import { checkSchema } from './schema/schema-findings.ts';
import { WHOLE_MANIFEST } from './schema/schema-mistakes.ts';
import { type MovedManifest, moveForward } from './version/move-forward.ts';
import { versionOf } from './version/stated-version.ts';
import { newerVersion, oldVersion } from './version/version-rules.ts';
import { CURRENT_VERSION } from './version/version-steps.ts';

export interface ReadManifest {
  /** As it is written; places are found by the pointers of the manifest. `null` where the text is not JSON. */
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
  /** What was held to the schema: what stands in the text, moved to the current version. */
  readonly value: unknown;
  /** What is worth telling of a manifest that can be read all the same: it is of an older version. */
  readonly notes: readonly Problem[];
}

/** @param file named in every problem */
export function readManifest(text: string, file: string): ReadManifest {
  const { document, problems: found } = readJsonDocument(text, file);
  const slips = text.trim() === '' ? found.map((slip) => ({ ...slip, hint: WHOLE_MANIFEST })) : found;
  if (document === null)
    return { document, manifest: null, problems: slips, slips, misfits: [], value: null, notes: [] };
  const version = versionOf(document.value);
  const moved = moveForward(document.text, document.value);
  const value = moved === null ? document.value : withCurrent(moved.value);
  const notes = moved?.isTold === true ? [placeFinding(document, oldVersion(moved, document.value))] : [];
  const { manifest, findings: misfits } =
    version > CURRENT_VERSION ? { manifest: null, findings: [newerVersion(version)] } : checkSchema(value);
  const seen = moved === null || moved.moves.length === 0 ? document : asWritten(document, moved);
  const problems = [...slips, ...misfits.map((finding) => placeFinding(seen, finding))];
  return { document: seen, manifest, problems, slips, misfits, value, notes };
}

/** A version that is stated becomes the current one; where none is, none is put there. */
function withCurrent(value: unknown): unknown {
  return isRecord(value) && Object.hasOwn(value, 'version') ? { ...value, version: CURRENT_VERSION } : value;
}

/** The text of an older version, in which places are found by the pointers of the current one. */
function asWritten(document: JsonDocument, { written }: MovedManifest): JsonDocument {
  return { ...document, written, place: (pointer, where) => document.place(written(pointer), where) };
}

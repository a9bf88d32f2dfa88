/** What `trace` reports, with places as people find them. */
import type { JsonDocument } from '../json/json-document.ts';
import type { TemplatePlace } from './templates/marks.ts';
import type { TracedLine } from './trace-output.ts';
import { type ManifestPlace, placeOf } from './trace-page.ts';

/** One line of an output and what made it: as it stands in `--format json`. */
export interface LineOrigin {
  readonly output: { readonly file: string; readonly line: number };
  readonly manifest: readonly ManifestPlace[];
  readonly template: TemplatePlace | null;
}

export function lineOrigin(
  file: string,
  line: number,
  { manifest, template }: TracedLine,
  document: JsonDocument,
): LineOrigin {
  return { output: { file, line }, manifest: manifest.map(({ pointer }) => placeOf(document, pointer)), template };
}

/** The lines of an output that a part of the manifest made. */
export function madeLines(file: string, lines: readonly TracedLine[], document: JsonDocument): LineOrigin[] {
  return lines.flatMap((line, index) =>
    line.manifest.length === 0 ? [] : [lineOrigin(file, index + 1, line, document)],
  );
}

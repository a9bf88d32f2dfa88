/**
 * From a place of a manifest to the lines of the outputs that it makes, and from a line of an output to the manifest and
 * to the template. Where an output is not what the manifest says by now, its lines are matched to those that it would have.
 */
import type { Location } from 'vscode-languageserver';
import { resolveConnector } from '../../connector/resolve-connector.ts';
import { isFile } from '../../disk/look.ts';
import { PACKAGE_ROOT } from '../../disk/package-root.ts';
import { placeIn } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { withUnixLineEnds } from '../../generate/digest.ts';
import type { JsonDocument } from '../../json/json-document.ts';
import { readManifest } from '../../manifest/read-manifest.ts';
import { provenBy } from '../../proof/proven-by.ts';
import { OUTPUTS, type OutputName } from '../../trace/outputs.ts';
import { isMeant } from '../../trace/places-at.ts';
import type { TemplatePlace } from '../../trace/templates/marks.ts';
import { type TracedLine, type TraceSubject, traceOutput } from '../../trace/trace-output.ts';
import { writtenChoice } from '../../trace/written-choice.ts';
import { type KnownFile, uriOf } from './known-file.ts';
import { matchedLines } from './matched-lines.ts';
import { manifestOf, traceTemplatesOf } from './open-projects.ts';
import { lineRange } from './text-places.ts';

interface Origin {
  readonly subject: TraceSubject;
  readonly document: JsonDocument;
}

/** `null` where nothing is made from the manifest: it has errors, or a template has. */
function originOf(file: KnownFile, text: string): Origin | null {
  const manifest = manifestOf(file, text);
  const { document, manifest: read, problems } = readManifest(manifest.text, manifest.file);
  const templates = traceTemplatesOf(file.root);
  if (document === null || read === null || problems.length > 0 || templates === null) return null;
  const { id } = file;
  const { proof } = provenBy(resolveConnector(read, id, manifest.file), manifest.record).connector;
  return { subject: { manifest: read, id, file: manifest.file, templates, proof }, document };
}

/** The lines of the named outputs that the part at a pointer made; `null` where nothing is made from the manifest as it is. */
export async function linesMadeBy(
  file: KnownFile,
  text: string,
  pointer: string,
  outputs: readonly OutputName[] = OUTPUTS,
): Promise<Location[] | null> {
  const origin = originOf(file, text);
  if (origin === null) return null;
  const found: Location[] = [];
  for (const output of outputs) {
    const place = placeIn(file.root, 'generated', file.id, output);
    const traced = await tracedOutput(origin, output, readIfThere(place), (each) =>
      isMeant(origin.document, each, [pointer]),
    );
    if (traced === null) continue;
    const uri = uriOf(file.root, place.shown);
    const lines = traced.lines.flatMap(({ manifest }, index) => (manifest.length > 0 ? [traced.toDisk(index)] : []));
    for (const line of new Set(lines)) found.push({ uri, range: lineRange(line + 1) });
  }
  return found;
}

interface Traced {
  readonly lines: readonly TracedLine[];
  /** From a line that the output would have to one that it has, and back; indexes from 0. */
  readonly toDisk: (index: number) => number;
  readonly fromDisk: (index: number) => number;
}

/** @param said the output as it is; `null` where there is none */
async function tracedOutput(
  { subject }: Origin,
  output: OutputName,
  said: string | null,
  isAsked?: (pointer: string) => boolean,
): Promise<Traced | null> {
  if (said === null) return null;
  const text = withUnixLineEnds(said);
  const choice = await writtenChoice(subject, output, text);
  const lines = await traceOutput(subject, output, choice ?? {}, isAsked);
  if (lines === null) return null;
  const same = (index: number) => index;
  if (choice !== null) return { lines, toDisk: same, fromDisk: same };
  const [made, there] = [lines.map((line) => line.text), text.replace(/\n$/u, '').split('\n')];
  return { lines, toDisk: matchedLines(made, there), fromDisk: matchedLines(there, made) };
}

/** What made a line of an output, counted from 1: the parts of the manifest, the closest first, and the line of a template. */
export interface MadeBy {
  readonly manifest: readonly Location[];
  readonly template: readonly Location[];
}

const NOTHING: MadeBy = { manifest: [], template: [] };

/** @param manifestText as it stands in the editor; left out: as on the disk */
export async function makersOf(file: KnownFile, text: string, line: number, manifestText?: string): Promise<MadeBy> {
  const output = OUTPUTS.find((name) => file.file.endsWith(`/${name}`));
  const place = placeIn(file.root, 'connectors', `${file.id}.json`);
  const said = manifestText ?? (isFile(place) ? readIfThere(place) : null);
  if (output === undefined || said === null) return NOTHING;
  const origin = originOf({ ...file, kind: 'manifest', file: place.shown }, said);
  if (origin === null) return NOTHING;
  const traced = await tracedOutput(origin, output, text);
  const found = traced?.lines[traced.fromDisk(line - 1)];
  if (found === undefined) return NOTHING;
  return {
    manifest: found.manifest.map(({ pointer }) => {
      const at = origin.document.place(pointer, { part: 'key' });
      return { uri: uriOf(file.root, place.shown), range: lineRange(at.line, at.column) };
    }),
    template: found.template === null ? [] : templatePlaces(file.root, found.template),
  };
}

/** A template that the project does not have of its own stands in the package. */
function templatePlaces(root: string, { file, line }: TemplatePlace): Location[] {
  const owner = isFile(placeIn(root, ...file.split('/'))) ? root : PACKAGE_ROOT;
  return [{ uri: uriOf(owner, file), range: lineRange(line) }];
}

/** `scimanifest trace`: which manifest line and which template line made an output line, and the other way round. */

import path from 'node:path';
import { resolveConnector } from '../connector/resolve-connector.ts';
import { listFolder } from '../disk/list-folder.ts';
import { isFile, isFolder } from '../disk/look.ts';
import { below, displayPath, namedPlace, type Place, placeIn } from '../disk/place.ts';
import { readIfThere } from '../disk/read-file.ts';
import { withUnixLineEnds } from '../generate/digest.ts';
import type { PageChoice } from '../generate/generate-connector.ts';
import { CONNECTOR_FILES } from '../generate/own-file.ts';
import { parseRecord } from '../generate/record.ts';
import type { JsonDocument } from '../json/json-document.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import { type Mask, secretMask } from '../manifest/secret-mask.ts';
import { isManifestName } from '../manifest/side-files.ts';
import { printJsonDocument } from '../problem/json-documents.ts';
import { indexLines } from '../problem/line-index.ts';
import { nearest } from '../problem/nearest.ts';
import { provenBy } from '../proof/proven-by.ts';
import { readTemplates } from '../read-templates.ts';
import { isOutputName, OUTPUTS, type OutputName } from '../trace/outputs.ts';
import { isMeant, placesAt } from '../trace/places-at.ts';
import { type PrintOptions, printLines, printOrigin } from '../trace/print-trace.ts';
import { prepareTemplates } from '../trace/templates/trace-templates.ts';
import { type TraceSubject, traceOutput } from '../trace/trace-output.ts';
import { readPlace, type WrittenPlace } from '../trace/trace-place.ts';
import { type LineOrigin, lineOrigin, madeLines } from '../trace/trace-report.ts';
import { writtenChoice } from '../trace/written-choice.ts';
import { readManifestText } from './project/project.ts';
import type { CommonOptions } from './report-options.ts';
import { CannotRun, type ExitCode, type Shell } from './shell.ts';

export interface TraceOptions extends CommonOptions<'text' | 'json'> {
  /** `FILE:LINE` or `FILE:LINE:COLUMN`, the file relative to the project. */
  readonly place: string;
}

export async function trace(options: TraceOptions, shell: Shell): Promise<ExitCode> {
  const place = readPlace(options.place);
  if (place === null) {
    throw new CannotRun(
      `${options.place} names no line of a file.`,
      'Write FILE:LINE, with lines counted from 1: generated/wedo/tutorial.md:42',
    );
  }
  const file = namedPlace(options.root, place.file);
  if (isFolder(file)) throw new CannotRun(`${place.file} is a folder.`, 'Name a line of a file in it.');
  if (!isFile(file)) throw new CannotRun(`There is no file ${place.file}.`, similarFile(file, options.root));
  const isManifest =
    path.dirname(file.path) === path.join(options.root, 'connectors') && isManifestName(path.basename(file.path));
  shell.out(await (isManifest ? traceManifest(file, place, options) : traceWritten(file, place, options)));
  return 0;
}

function similarFile(file: Place, root: string): string {
  const folder = below(file, '..');
  const meant = nearest(path.basename(file.path), listFolder(folder));
  if (meant !== null) return `Did you mean ${displayPath(root, path.join(folder.path, meant))}?`;
  return 'Name a line of an output (run "scimanifest gen" to write them) or of a manifest.';
}

/** From a line of an output to what made it. */
async function traceWritten(file: Place, place: WrittenPlace, options: TraceOptions): Promise<string> {
  const { root, format } = options;
  const output = path.basename(file.path);
  const manifestFile = placeIn(root, 'connectors', `${path.basename(path.dirname(file.path))}.json`);
  if (!isOutputName(output) || !isFile(manifestFile)) throw notWritten(place.file);
  const origin = readOrigin(root, manifestFile);
  const written = await readWritten(file, output, origin, root);
  checkLine(place, indexLines(written.text.replace(/\n$/u, '')).count);
  const lines = await traceOutput(origin.subject, output, written.choice);
  const line = lines?.[place.line - 1];
  if (line === undefined) throw notWritten(place.file);
  const report = lineOrigin(displayPath(root, file.path), place.line, line, origin.document);
  if (format === 'json') return origin.mask(printJsonDocument('trace', report));
  return origin.mask(printOrigin(report, printOptions(origin, new Map([[report.output.file, written.text]]), options)));
}

/** From a line of a manifest to the lines of all outputs that it makes. */
async function traceManifest(file: Place, place: WrittenPlace, options: TraceOptions): Promise<string> {
  const { root, format } = options;
  const origin = readOrigin(root, file);
  checkLine(place, origin.document.lines.count);
  const meant = placesAt(origin.document, place.line, place.column);
  const made: LineOrigin[] = [];
  const texts = new Map<string, string>();
  for (const output of OUTPUTS) {
    const outputFile = placeIn(root, 'generated', origin.subject.id, output);
    const { text, choice } = await readWritten(outputFile, output, origin, root);
    const lines = await traceOutput(origin.subject, output, choice, (pointer) =>
      isMeant(origin.document, pointer, meant),
    );
    texts.set(outputFile.shown, text);
    made.push(...madeLines(outputFile.shown, lines ?? [], origin.document));
  }
  if (format === 'json') return origin.mask(printJsonDocument('trace-lines', { lines: made }));
  return origin.mask(printLines(meant, made, printOptions(origin, texts, options)));
}

interface Origin {
  readonly subject: TraceSubject;
  readonly document: JsonDocument;
  /** Templates by the path that places name. */
  readonly templates: ReadonlyMap<string, string>;
  /** Takes the secrets of the manifest out of what is shown. */
  readonly mask: Mask;
}

function readOrigin(root: string, manifestFile: Place): Origin {
  const { id, file, text, record } = readManifestText(manifestFile);
  const { document, manifest, problems } = readManifest(text, file);
  if (document === null || manifest === null || problems.length > 0) {
    throw new CannotRun(
      secretMask([text])(`${file} has errors, so nothing is made from it: ${problems[0]?.message}`),
      `Run "scimanifest lint ${file}".`,
    );
  }
  const files = readTemplates(root);
  const { templates } = prepareTemplates(files);
  if (templates === null)
    throw new CannotRun('The templates have errors.', 'Run "scimanifest gen --check" to see them.');
  const named = new Map([...files].map(([name, source]) => [`templates/${name}`, source]));
  const { proof } = provenBy(resolveConnector(manifest, id, file), record).connector;
  return { subject: { manifest, id, file, templates, proof }, document, templates: named, mask: secretMask([text]) };
}

/** An output on the disk, if it is what the manifest and the templates give now: else its lines would be other lines. */
async function readWritten(
  file: Place,
  output: OutputName,
  { subject }: Origin,
  root: string,
): Promise<{ readonly text: string; readonly choice: PageChoice }> {
  const text = withUnixLineEnds(readIfThere(file) ?? '');
  const choice = await writtenChoice(subject, output, text);
  if (choice !== null) return { text, choice };
  const record = parseRecord(readIfThere(below(file, '..', '..', CONNECTOR_FILES.recordPath)), CONNECTOR_FILES);
  const isOurs = !isFile(file) || record.has(`${subject.id}/${output}`) || text.slice(0, 2000).includes(subject.file);
  if (!isOurs) throw notWritten(displayPath(root, file.path));
  throw new CannotRun(
    `${displayPath(root, file.path)} is not what ${subject.file} and the templates give now.`,
    'Run "scimanifest gen" first.',
  );
}

function checkLine({ file, line }: WrittenPlace, count: number): void {
  if (line > count) throw new CannotRun(`${file} has no line ${line}.`, `Its last line is ${count}.`);
}

function notWritten(file: string): CannotRun {
  return new CannotRun(
    `scimanifest gen did not write ${file}.`,
    'Name a line of a file in generated/, or of a manifest in connectors/.',
  );
}

function printOptions(
  { document, templates }: Origin,
  outputs: ReadonlyMap<string, string>,
  { color, quiet }: TraceOptions,
): PrintOptions {
  return { document, sources: new Map([...templates, ...outputs]), color, quiet };
}

/** Traces for people: each place as editors make it clickable, with the line that stands there. */
import type { JsonDocument } from '../json/json-document.ts';
import { frameOf } from '../problem/frame.ts';
import { indexLines, type LineIndex } from '../problem/line-index.ts';
import { visible } from '../problem/plain-text.ts';
import { reasonForNoLine } from './no-line.ts';
import type { ManifestPlace } from './trace-page.ts';
import type { LineOrigin } from './trace-report.ts';

export interface PrintOptions {
  readonly document: JsonDocument;
  /** Texts of outputs and templates, by the path that places name. */
  readonly sources: ReadonlyMap<string, string>;
  readonly color: boolean;
  /** Places alone, without the lines that stand there. */
  readonly quiet: boolean;
}

/** The most places of one line that are shown with their source. */
const MOST_FRAMED = 6;
/** The most lines of one range. */
const MOST_LINES = 6;

export function printOrigin({ output, manifest, template }: LineOrigin, options: PrintOptions): string {
  const framed = manifest.slice(0, MOST_FRAMED).map((place) => manifestBlock(place, options));
  const others = manifest.slice(MOST_FRAMED).map(({ pointer }) => visible(pointer));
  const blocks = [
    sourceBlock(output.file, output.line, output.line, options),
    ...(manifest.length === 0
      ? ['No place in the manifest: this line is the same whatever the manifest says.']
      : framed),
    ...(others.length === 0 ? [] : [`It also depends on ${others.join(', ')}.`]),
    ...(template === null ? [] : [sourceBlock(template.file, template.line, template.line, options)]),
  ];
  return blocks.map((block) => `${block}\n`).join(options.quiet ? '' : '\n');
}

/** The other way round: what stands at the place, then the ranges of lines that it makes. */
export function printLines(pointers: readonly string[], made: readonly LineOrigin[], options: PrintOptions): string {
  const { file } = options.document;
  const asked = pointers.map((pointer) =>
    manifestBlock({ file, pointer, ...options.document.place(pointer) }, options),
  );
  const ranges = rangesOf(made).map(({ file: output, from, to }) => sourceBlock(output, from, to, options));
  const reasons = pointers.flatMap((pointer) => reasonForNoLine(pointer) ?? []);
  const nothing = ['No line of any output depends on it.', ...reasons].join(' ');
  return [...asked, ...(ranges.length === 0 ? [nothing] : ranges)]
    .map((block) => `${block}\n`)
    .join(options.quiet ? '' : '\n');
}

function manifestBlock(
  { file, line, column, pointer }: ManifestPlace,
  { document, color, quiet }: PrintOptions,
): string {
  const head = `${bold(`${visible(file)}:${line}:${column}`, color)}  ${visible(pointer)}`;
  if (quiet) return head;
  const { number, source, marker } = frameOf(document.lines.line(line), document.place(pointer));
  return [head, `  ${number} | ${source}`, `  ${' '.repeat(number.length)} | ${marker}`].join('\n');
}

function sourceBlock(file: string, from: number, to: number, { sources, color, quiet }: PrintOptions): string {
  const head = bold(`${visible(file)}:${from}${to > from ? `-${to}` : ''}`, color);
  const text = sources.get(file);
  if (quiet || text === undefined) return head;
  const lines = indexLines(text);
  const last = to - from < MOST_LINES ? to : from + MOST_LINES - 2;
  const shown = Array.from({ length: last - from + 1 }, (_, index) => numbered(lines, from + index, String(to).length));
  return [
    head,
    ...shown,
    ...(last < to ? [`  ${' '.repeat(String(to).length)} | … ${to - last} lines more`] : []),
  ].join('\n');
}

function numbered(lines: LineIndex, line: number, width: number): string {
  const { number, source } = frameOf(lines.line(line), { line, column: 1 });
  return `  ${number.padStart(width)} | ${source}`;
}

interface Range {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

function rangesOf(made: readonly LineOrigin[]): Range[] {
  const ranges: Range[] = [];
  for (const { output } of made) {
    const last = ranges.at(-1);
    const goesOn = last !== undefined && last.file === output.file && last.to + 1 === output.line;
    if (goesOn) ranges[ranges.length - 1] = { ...last, to: output.line };
    else ranges.push({ file: output.file, from: output.line, to: output.line });
  }
  return ranges;
}

function bold(text: string, color: boolean): string {
  return color ? `\u001B[1m${text}\u001B[22m` : text;
}

/** A JSON text as data that remembers where each part of it stands. */

import { fileSlip, forgottenMark } from '../problem/file-slip.ts';
import { indexLines, type LineIndex, withoutByteOrderMark } from '../problem/line-index.ts';
import type { Problem } from '../problem/problem.ts';
import type { JsonMistake } from './json-mistake.ts';
import { type JsonNode, nodeAt } from './json-node.ts';
import { readJson } from './json-reader.ts';
import { offsetInString } from './json-string.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Which part of a member is meant. `label` is its key; where it has none, the bracket that opens its value. */
export type Part = 'key' | 'value' | 'label';

export interface Where {
  readonly part?: Part;
  /** A stretch of the decoded string that stands there, end exclusive. */
  readonly range?: readonly [start: number, end: number];
}

export interface JsonDocument {
  /** As read, without a byte order mark. */
  readonly text: string;
  readonly file: string;
  readonly lines: LineIndex;
  readonly root: JsonNode;
  /** Whether a part of it could not be read: it is not to be written anew. */
  readonly isTorn: boolean;
  /** Pointers of the lists and objects whose ends were lost: what stands in them may belong elsewhere, and the other way round. */
  readonly unclosed: readonly string[];
  readonly value: unknown;
  /** The place of a node; where there is no such node, of the nearest one around it. */
  place(pointer: string, where?: Where): Place;
  /** The pointer that a node has in the text, where it was read as another one; left out: each has its own. */
  written?(pointer: string): string;
}

/** Where what has a pointer, as it was read, stands in the text. */
export function writtenPointer(document: JsonDocument, pointer: string): string {
  return document.written?.(pointer) ?? pointer;
}

export interface JsonResult {
  /** `null` where the text cannot be read to its end. */
  readonly document: JsonDocument | null;
  readonly problems: readonly Problem[];
}

export function readJsonDocument(source: string, file: string): JsonResult {
  const text = withoutByteOrderMark(source);
  const lines = indexLines(text);
  // What follows from lost characters, or from two texts in one, is no mistake of its own.
  const slip = fileSlip(text, file);
  if (slip !== null) return { document: null, problems: [slip] };
  const { read, mistakes, isGuessed: isTorn, unclosed } = readJson(text);
  const problems = mistakes.map((mistake) => problemOf(mistake, lines, file));
  const marked = upToMark(problems, lines, file);
  if (read === null || marked !== null) return { document: null, problems: marked ?? problems };
  const { node: root, value } = read;
  const place = (pointer: string, where: Where = {}): Place => {
    const [start, end] = stretchOf(text, nodeAt(root, pointer), where);
    return placeOf(lines, start, end);
  };
  return { document: { text, file, lines, root, isTorn, unclosed, value, place }, problems };
}

/** What a merge left in two versions is one text no longer: no line of JSON begins like its marks. */
function upToMark(problems: readonly Problem[], lines: LineIndex, file: string): readonly Problem[] | null {
  for (const [index, { line }] of problems.entries()) {
    const mark = forgottenMark(lines, line, file);
    if (mark !== null) return [...problems.slice(0, index), mark];
  }
  return null;
}

function placeOf(lines: LineIndex, start: number, end: number): Place {
  const from = lines.locate(start);
  const to = lines.locate(end);
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function stretchOf(text: string, node: JsonNode, { part = 'value', range }: Where): [start: number, end: number] {
  const { start, end } = part === 'value' || node.key === undefined ? node : node.key;
  if (part === 'label' && node.key === undefined) return [start, start + 1];
  if (range === undefined || text.charAt(start) !== '"') return [start, end];
  return [offsetInString(text, start, end, range[0]), offsetInString(text, start, end, range[1])];
}

function problemOf(mistake: JsonMistake, lines: LineIndex, file: string): Problem {
  const { rule, message, start, end, pointer, first } = mistake;
  const hint = first === undefined ? mistake.hint : firstPlace(rule, lines.locate(first).line);
  return { rule, severity: 'error', message, file, pointer, hint, ...placeOf(lines, start, end) };
}

function firstPlace(rule: string, line: number): string {
  if (rule === 'json-duplicate-key') return `It stands first on line ${line}: keep one of the two.`;
  return `The bracket opened on line ${line} is not closed.`;
}

/** The objects of users in a piece of a JSON export: a line each, or cut out of a document. */
import { isObject } from '../exported-record.ts';
import type { ExportSlip } from './export-slip.ts';

/** Between the users that were cut out of a document: no JSON text has this character as it is. */
export const SEPARATOR = '\u001E';

export interface JsonPiece {
  readonly text: string;
  /** The line in which the piece begins. */
  readonly line: number;
  /** The line of each user that was cut out of a document; `null`: the text has a user a line. */
  readonly lines: readonly number[] | null;
}

export interface JsonObjects {
  readonly objects: readonly Readonly<Record<string, unknown>>[];
  readonly lines: readonly number[];
  readonly slip: ExportSlip | null;
  /** The page that stands last in it names a next one; `null`: there is no page. */
  readonly lacksPages: boolean | null;
}

/** @param parse gives `undefined` for what is no JSON */
export function readJsonObjects(piece: JsonPiece, parse: (text: string) => unknown): JsonObjects {
  const objects: Readonly<Record<string, unknown>>[] = [];
  const lines: number[] = [];
  let lacksPages: boolean | null = null;
  for (const { text, line, isEnded } of partsOf(piece)) {
    const value = parse(text);
    if (!isObject(value)) {
      if (value === undefined && text.trim() === '') continue;
      return { objects, lines, lacksPages, slip: slipIn(text, value, line, isEnded, piece) };
    }
    const page = value['value'];
    if (!Array.isArray(page)) {
      objects.push(value);
      lines.push(line);
      continue;
    }
    lacksPages = Object.hasOwn(value, '@odata.nextLink');
    for (const user of page) {
      if (!isObject(user)) return { objects, lines, lacksPages, slip: { kind: 'no-object', line } };
      objects.push(user);
      lines.push(line);
    }
  }
  return { objects, lines, lacksPages, slip: null };
}

interface Part {
  readonly text: string;
  readonly line: number;
  /** The last line of a file that was cut off is not. */
  readonly isEnded: boolean;
}

function* partsOf({ text, line, lines }: JsonPiece): Generator<Part> {
  const separator = lines === null ? '\n' : SEPARATOR;
  let start = 0;
  for (let index = 0; start < text.length; index++) {
    const end = text.indexOf(separator, start);
    const part = text.slice(start, end === -1 ? text.length : end);
    yield { text: part, line: lines === null ? line + index : (lines[index] ?? line), isEnded: end !== -1 };
    if (end === -1) return;
    start = end + 1;
  }
}

function slipIn(text: string, value: unknown, line: number, isEnded: boolean, { lines }: JsonPiece): ExportSlip {
  if (lines !== null) return { kind: 'no-json', line: line + linesBeforeSlip(text) };
  const isCut = !isEnded && value === undefined && text.trimStart().startsWith('{');
  return { kind: isCut ? 'cut-off' : 'no-object', line };
}

/** The engine says where a text breaks the grammar, in words only. */
function linesBeforeSlip(text: string): number {
  try {
    JSON.parse(text);
  } catch (error) {
    const [, position = '0'] = /at position (\d+)/u.exec(error instanceof Error ? error.message : '') ?? [];
    return text.slice(0, Number(position)).split('\n').length - 1;
  }
  return 0;
}

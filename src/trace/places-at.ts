import { type JsonDocument, writtenPointer } from '../json/json-document.ts';
import { type JsonNode, pointerTo } from '../json/json-node.ts';
import { isWithin } from './manifest-nodes.ts';

interface Spot {
  readonly pointer: string;
  /** Offsets from its key, where it has one, to its end. */
  readonly start: number;
  readonly end: number;
}

/**
 * What a person means who names a line of a manifest, or a line and a column: with a column the smallest part around
 * it; else the parts that begin on the line, or where none does, the smallest one that the line is inside of. Parts
 * within a part that is meant are meant with it, and not listed.
 */
export function placesAt(document: JsonDocument, line: number, column: number | null): readonly string[] {
  const spots = [...spotsOf(document.root, '')];
  const { start, end } = lineStretch(document, line);
  if (column === null) {
    const beginning = spots.filter((spot) => spot.start >= start && spot.start < end && spot.pointer !== '');
    if (beginning.length > 0) return outermost(beginning.map(({ pointer }) => pointer));
  }
  const offset = column === null ? inkOf(document, start, end) : Math.min(start + column - 1, end);
  const around = spots.filter((spot) => spot.start <= offset && offset <= spot.end).at(-1);
  return [around?.pointer ?? ''];
}

/** Whether a part, by the pointer that it was read with, is one of those in the text that are meant, or is within one. */
export function isMeant(document: JsonDocument, pointer: string, meant: readonly string[]): boolean {
  const written = writtenPointer(document, pointer);
  return meant.some((holder) => isWithin(written, holder));
}

function* spotsOf(node: JsonNode, pointer: string): Generator<Spot> {
  yield { pointer, start: node.key?.start ?? node.start, end: node.end };
  for (const [key, member] of node.members ?? []) yield* spotsOf(member, pointerTo(pointer, key));
  for (const [index, item] of (node.items ?? []).entries()) yield* spotsOf(item, pointerTo(pointer, index));
}

function outermost(pointers: readonly string[]): string[] {
  return pointers.filter((pointer) => !pointers.some((other) => other !== pointer && isWithin(pointer, other)));
}

function lineStretch({ lines, text }: JsonDocument, line: number): { readonly start: number; readonly end: number } {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lines.locate(middle).line < line) low = middle + 1;
    else high = middle;
  }
  return { start: low, end: low + lines.line(line).length + 1 };
}

/** The first character of a line that is no blank: a closing bracket stands in the part that it closes. */
function inkOf({ text }: JsonDocument, start: number, end: number): number {
  const line = text.slice(start, end);
  return start + line.length - line.trimStart().length;
}

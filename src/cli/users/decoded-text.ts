import type { Place } from '../../disk/place.ts';
import { readChunks } from '../../disk/read-chunks.ts';
import { CannotRun } from '../shell.ts';

const NEWLINE = 10;

/**
 * The text of a file piece by piece, its byte order mark left out.
 *
 * @param onBytes is told of each piece before it is decoded
 * @throws CannotRun where the file is no UTF-8, with the line that is not
 */
export function* decodedText(place: Place, onBytes: (bytes: Buffer) => void = () => undefined): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (const bytes of readChunks(place)) {
    onBytes(bytes);
    if (line === 1) refuseWide(place, bytes);
    try {
      const text = decoder.decode(bytes, { stream: true });
      if (text.includes('\0')) throw new TypeError('A text has no such character.');
      yield text;
    } catch (error) {
      throw error instanceof TypeError ? notUtf8(place, line + slipLine(bytes)) : error;
    }
    line += countOf(bytes);
  }
  try {
    decoder.decode();
  } catch {
    throw notUtf8(place, line);
  }
}

/** Both marks and texts of two bytes a letter: what spreadsheets call Unicode. */
function refuseWide(place: Place, bytes: Buffer): void {
  const [first, second] = bytes;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked || (first === 0) !== (second === 0))
    throw new CannotRun(`${place.shown} is UTF-16, not UTF-8.`, 'Save it as UTF-8: "CSV UTF-8" in a spreadsheet.');
}

function notUtf8({ shown }: Place, line: number): CannotRun {
  return new CannotRun(
    `${shown}:${line} A character here is not UTF-8; the file may be in a local code page.`,
    'Save it as UTF-8: "CSV UTF-8" in a spreadsheet.',
  );
}

/** How many lines of the piece are right before the first one that is not. */
function slipLine(bytes: Buffer): number {
  const lines = bytes.toString('utf8').split('\n');
  // A letter may be cut at either end of the piece.
  const slip = lines.findIndex((text, index) => /\0|\uFFFD./u.test(index === 0 ? text.replace(/^\uFFFD+/u, '') : text));
  return slip === -1 ? lines.length - 1 : slip;
}

function countOf(bytes: Buffer): number {
  let count = 0;
  for (const byte of bytes) if (byte === NEWLINE) count++;
  return count;
}

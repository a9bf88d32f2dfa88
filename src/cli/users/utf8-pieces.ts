/** The bytes of a file of texts as UTF-8, its byte order mark left out; what spreadsheets call Unicode is recoded. */
import { Buffer } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { Place } from '../../disk/place.ts';
import { readChunks } from '../../disk/read-chunks.ts';
import { CannotRun } from '../shell.ts';

/** @param onBytes is told of each piece as it stands in the file */
export function* utf8Pieces(
  place: Place,
  onBytes: (bytes: Uint8Array) => void = () => undefined,
): Generator<Uint8Array> {
  let decoder: TextDecoder | null = null;
  let isFirst = true;
  for (const bytes of readChunks(place)) {
    onBytes(bytes);
    if (isFirst) {
      refuseOther(place, bytes);
      decoder = wideDecoder(bytes);
    }
    if (decoder !== null) yield recoded(place, decoder, bytes);
    else yield isFirst && isMarked(bytes) ? bytes.subarray(3) : bytes;
    isFirst = false;
  }
  if (decoder !== null) yield recoded(place, decoder, null);
}

function isMarked([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf;
}

/** By its mark, or by the empty half of the first letter. */
function wideDecoder([first, second]: Uint8Array): TextDecoder | null {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
    return new TextDecoder('utf-16le', { fatal: true });
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined))
    return new TextDecoder('utf-16be', { fatal: true });
  return null;
}

function recoded(place: Place, decoder: TextDecoder, bytes: Uint8Array | null): Uint8Array {
  try {
    return Buffer.from(bytes === null ? decoder.decode() : decoder.decode(bytes, { stream: true }));
  } catch {
    throw new CannotRun(`${place.shown} is UTF-16, and breaks off or is damaged.`, 'Export the users again.');
  }
}

/** What files of other kinds begin with. */
const OTHERS: readonly (readonly [start: readonly number[], what: string, hint: string])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'a workbook or an archive', 'Save the sheet as "CSV UTF-8", or unpack the archive.'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'a workbook', 'Save the sheet as "CSV UTF-8".'],
  [[0x1f, 0x8b], 'compressed', 'Unpack it first: gunzip.'],
  [[0x28, 0xb5, 0x2f, 0xfd], 'compressed', 'Unpack it first: zstd -d.'],
  [[0x50, 0x41, 0x52, 0x31], 'a Parquet file', 'Export the users as CSV or JSON.'],
];

function refuseOther({ shown }: Place, bytes: Uint8Array): void {
  const found = OTHERS.find(([start]) => start.every((byte, index) => bytes[index] === byte));
  if (found !== undefined) throw new CannotRun(`${shown} is ${found[1]}, not a text with users.`, found[2]);
}

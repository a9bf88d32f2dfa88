/** Reading: regular files of a bounded size only, never through a link, and nothing that could keep the reader waiting. */
import fs from 'node:fs';
import { MEGABYTE } from '../problem/megabyte.ts';
import { unblocked } from './look.ts';
import { asObstacle, inTheWay, isMissing, Obstacle, tooLarge } from './obstacle.ts';
import type { Place } from './place.ts';

/** Far above any file that this program writes or that people write for it. */
const MOST_BYTES = 64 * MEGABYTE;

/** A file's text, or `null` where there is none. UTF-8; a byte order mark stays, for the reader to judge. */
export function readIfThere(place: Place, limit = MOST_BYTES): string | null {
  const found = unblocked(place);
  if (found.kind === 'missing') return null;
  if (found.kind === 'folder') throw inTheWay(place, 'folder');
  return readRegular(place, limit, (file) => fs.readFileSync(file, 'utf8'));
}

/** The same where a file was just seen to stand, and no link on the way to it. */
export function readSeen(place: Place): string | null {
  return readRegular(place, MOST_BYTES, (file) => fs.readFileSync(file, 'utf8'));
}

/** A file's bytes, or `null` where there is none. */
export function readBytes(place: Place, limit = MOST_BYTES): Uint8Array | null {
  if (unblocked(place).kind !== 'file') return null;
  return readRegular(place, limit, (file) => fs.readFileSync(file));
}

export function readText(place: Place, limit = MOST_BYTES): string {
  const text = readIfThere(place, limit);
  if (text === null) throw new Obstacle(place.path, `There is no file ${place.shown}.`);
  return text;
}

// Windows has neither flag, nor the pipes and links that they are about.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;

/** Looked at once more when it is open: what stands there may have been exchanged since. */
function readRegular<Content>(place: Place, limit: number, read: (file: number) => Content): Content | null {
  let file: number | null = null;
  try {
    file = fs.openSync(place.path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    const stat = fs.fstatSync(file);
    if (!stat.isFile()) throw inTheWay(place, 'special');
    if (stat.size > limit) throw tooLarge(place, limit);
    return read(file);
  } catch (error) {
    if (isMissing(error)) return null;
    throw asObstacle(error, 'read', place);
  } finally {
    if (file !== null) fs.closeSync(file);
  }
}

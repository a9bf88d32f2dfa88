/** A file piece by piece: however large it is, little of it is in memory. */
import fs from 'node:fs';
import { unblocked } from './look.ts';
import { asObstacle, inTheWay, Obstacle } from './obstacle.ts';
import type { Place } from './place.ts';

const PIECE = 256 * 1024;

// Windows has neither flag, nor the pipes and links that they are about.
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;

/** The bytes of a regular file in their order. Each piece is the reader's own. */
export function* readChunks(place: Place): Generator<Buffer> {
  const found = unblocked(place);
  if (found.kind === 'missing') throw new Obstacle(place.path, `There is no file ${place.shown}.`);
  if (found.kind === 'folder') throw inTheWay(place, 'folder');
  let file: number | null = null;
  try {
    file = fs.openSync(place.path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!fs.fstatSync(file).isFile()) throw inTheWay(place, 'special');
    for (;;) {
      const piece = Buffer.allocUnsafe(PIECE);
      const read = fs.readSync(file, piece, 0, PIECE, null);
      if (read === 0) return;
      yield piece.subarray(0, read);
    }
  } catch (error) {
    throw asObstacle(error, 'read', place);
  } finally {
    if (file !== null) fs.closeSync(file);
  }
}

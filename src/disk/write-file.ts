/** Writing: a file is whole or not there, replaces nothing that the writer has not seen, and never lies behind a link. */
import fs from 'node:fs';
import path from 'node:path';
import { unblocked } from './look.ts';
import { asObstacle, changedMeanwhile, inTheWay, isMissing } from './obstacle.ts';
import { below, type Place } from './place.ts';
import { readIfThere } from './read-file.ts';
import { discard, rememberClear, removeUnfinishedOnce, unfinishedName } from './unfinished.ts';

/**
 * Writes a file whole or not at all: a reader never sees half of it, whenever the run is killed.
 *
 * @param before the text that the writer has seen there, `null` for none: with any other text the file is somebody's
 *   work and stays. Left out: nobody else writes such a file. A file that has the new text already needs nothing.
 * @param until a machine that loses its power has lost nothing of what is on the disk; that takes time
 */
export function writeWhole(
  place: Place,
  text: string,
  before?: string | null,
  until: 'written' | 'on the disk' = 'written',
): void {
  if (text === before) return;
  const found = unblocked(place);
  if (found.kind === 'folder') throw inTheWay(place, 'folder');
  const unfinished = unfinishedName(place.path);
  try {
    writeUnfinished(unfinished, text, until === 'on the disk');
    removeUnfinishedOnce(below(place, '..'));
    if (found.kind === 'file') fs.chmodSync(unfinished, found.mode & 0o777);
    putInPlace(unfinished, place, text, before);
  } catch (error) {
    throw asObstacle(error, 'write', place);
  } finally {
    discard(unfinished);
  }
}

/** The folder is there nearly always, so it is made only when writing finds that it is not. */
function writeUnfinished(file: string, text: string, flush: boolean): void {
  try {
    fs.writeFileSync(file, text, { flag: 'wx', flush });
  } catch (error) {
    if (!isMissing(error)) throw error;
    const folder = path.dirname(file);
    // In a folder that was made this moment no killed run left anything.
    if (fs.mkdirSync(folder, { recursive: true }) !== undefined) rememberClear(folder);
    fs.writeFileSync(file, text, { flag: 'wx', flush });
  }
}

function putInPlace(unfinished: string, place: Place, text: string, before: string | null | undefined): void {
  if (before === null && isLinked(unfinished, place)) return;
  if (before !== undefined) {
    const now = readIfThere(place);
    if (now === text) return;
    if (now !== before) throw changedMeanwhile(place);
  }
  fs.renameSync(unfinished, place.path);
}

/** A second name for the finished file: unlike a rename, it fails where somebody made the file in this moment. */
function isLinked(unfinished: string, place: Place): boolean {
  try {
    fs.linkSync(unfinished, place.path);
    return true;
  } catch {
    // Something stands there now; or the file system knows no second names.
    return false;
  }
}

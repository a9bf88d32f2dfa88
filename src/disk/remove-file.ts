import fs from 'node:fs';
import path from 'node:path';
import { isFolder } from './look.ts';
import { asObstacle, changedMeanwhile, codeOf, isMissing } from './obstacle.ts';
import type { Place } from './place.ts';
import { readIfThere } from './read-file.ts';

/**
 * Removes a file, and the folder it stood in where that is empty then.
 *
 * @param seen the text that is to go; with any other text the file is somebody's work and stays
 */
export function removeFile(place: Place, seen: string): void {
  const now = readIfThere(place);
  if (now === null) return;
  if (now !== seen) throw changedMeanwhile(place);
  try {
    fs.rmSync(place.path, { force: true });
    removeIfEmpty(path.dirname(place.path), place.base);
  } catch (error) {
    if (!isMissing(error)) throw asObstacle(error, 'remove', place);
  }
}

function removeIfEmpty(folder: string, base: string): void {
  if (folder === base) return;
  try {
    fs.rmdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'ENOTEMPTY' && codeOf(error) !== 'EEXIST') throw error;
  }
}

/** Removes a folder that this program alone writes to, with all that is in it. Links in it are removed, not followed. */
export function removeFolder(place: Place): void {
  if (!isFolder(place)) return;
  try {
    fs.rmSync(place.path, { recursive: true, force: true });
  } catch (error) {
    throw asObstacle(error, 'remove', place);
  }
}

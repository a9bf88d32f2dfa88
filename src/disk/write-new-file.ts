import fs from 'node:fs';
import path from 'node:path';
import { unblocked } from './look.ts';
import { asObstacle, codeOf } from './obstacle.ts';
import type { Place } from './place.ts';
import { discard, unfinishedName } from './unfinished.ts';

/**
 * Writes bytes to a place where nothing stands yet, whole or not at all, and through no link.
 *
 * @returns false where something stands there already: it is never replaced
 */
export function writeNewFile(place: Place, bytes: Uint8Array): boolean {
  if (unblocked(place).kind !== 'missing') return false;
  const unfinished = unfinishedName(place.path);
  try {
    fs.mkdirSync(path.dirname(place.path), { recursive: true });
    fs.writeFileSync(unfinished, bytes, { flag: 'wx' });
    giveName(unfinished, place.path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw asObstacle(error, 'write', place);
  } finally {
    discard(unfinished);
  }
}

/** A second name for the finished file fails where the name is taken; some file systems know none, and get a copy. */
function giveName(unfinished: string, file: string): void {
  try {
    fs.linkSync(unfinished, file);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') throw error;
    fs.copyFileSync(unfinished, file, fs.constants.COPYFILE_EXCL);
  }
}

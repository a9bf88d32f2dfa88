/**
 * Follows the files right in a folder, by one watch on it and one on its parent. A library that watches each file looks
 * all of them through when one is saved; of a thousand that takes longer than to make anew what depends on the one.
 */
import fs from 'node:fs';
import path from 'node:path';
import { listFolder } from './list-folder.ts';
import { look } from './look.ts';
import type { Place } from './place.ts';

/**
 * @param onFile told the absolute path of a file that may have been saved, made or removed; of every file where the folder
 *   was put back or exchanged, and of the folder where it is gone
 * @returns what ends it
 */
export function followFolder(
  place: Place,
  onFile: (file: string) => void,
  onError: (error: unknown) => void,
): () => void {
  let within: fs.FSWatcher | null = null;
  let watched: string | null = null;
  const leave = (): void => {
    within?.close();
    within = null;
  };
  const enter = (isStart: boolean): void => {
    const found = identityOf(place);
    if (found === watched && !isStart) return;
    leave();
    watched = found;
    if (found !== null) {
      within = fs.watch(place.path, (_event, name) => {
        if (name !== null) onFile(path.join(place.path, name));
      });
      // A folder that is removed ends its watch in this way on some systems; its parent tells of it.
      within.on('error', leave);
    }
    if (isStart) return;
    const files = found === null ? [] : listFolder(place).map((name) => path.join(place.path, name));
    for (const file of [place.path, ...files]) onFile(file);
  };
  const above = fs.watch(path.dirname(place.path), (_event, name) => {
    if (name !== null && name !== path.basename(place.path)) return;
    try {
      enter(false);
    } catch (error) {
      onError(error);
    }
  });
  above.on('error', onError);
  enter(true);
  return () => {
    leave();
    above.close();
  };
}

/** What tells a folder from another one that stands in its place later; `null` where none stands there. */
function identityOf(place: Place): string | null {
  if (look(place).kind !== 'folder') return null;
  const { dev, ino } = fs.statSync(place.path, { bigint: true });
  return `${dev}:${ino}`;
}

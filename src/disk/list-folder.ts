import fs from 'node:fs';
import { textOrder } from '../problem/text-order.ts';
import { unblocked } from './look.ts';
import { asObstacle, inTheWay, isMissing } from './obstacle.ts';
import type { Place } from './place.ts';

/** A name in a folder, and what stands there itself: of a link, a pipe or a device nothing more is told. */
export interface Entry {
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** The names in a folder, sorted by code point: never the order the file system happens to have. Empty where there is none. */
export function listFolder(place: Place): string[] {
  return read(place, () => fs.readdirSync(place.path).sort());
}

/** The same with what stands at each name: nobody needs to look at thousands of them one by one. */
export function listEntries(place: Place): Entry[] {
  return read(place, () =>
    fs
      .readdirSync(place.path, { withFileTypes: true })
      .map((entry): Entry => ({ name: entry.name, kind: kindOf(entry) }))
      .sort((a, b) => textOrder(a.name, b.name)),
  );
}

function kindOf(entry: fs.Dirent): Entry['kind'] {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

function read<Names>(place: Place, list: () => Names[]): Names[] {
  const { kind } = unblocked(place);
  if (kind === 'file') throw inTheWay(place, 'file');
  if (kind === 'missing') return [];
  try {
    return list();
  } catch (error) {
    if (isMissing(error)) return [];
    throw asObstacle(error, 'read', place);
  }
}

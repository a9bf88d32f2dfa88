import fs from 'node:fs';
import { unblocked } from './look.ts';
import { asObstacle, inTheWay, isMissing } from './obstacle.ts';
import type { Place } from './place.ts';

/** The names in a folder, sorted by code point: never the order the file system happens to have. Empty where there is none. */
export function listFolder(place: Place): string[] {
  const { kind } = unblocked(place);
  if (kind === 'file') throw inTheWay(place, 'file');
  if (kind === 'missing') return [];
  try {
    return fs.readdirSync(place.path).sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    if (isMissing(error)) return [];
    throw asObstacle(error, 'read', place);
  }
}

import fs from 'node:fs';
import { unblocked } from './look.ts';
import { asObstacle, isMissing } from './obstacle.ts';
import type { Place } from './place.ts';

/** The names in a folder, sorted by code point: never the order the file system happens to have. Empty where there is none. */
export function listFolder(place: Place): string[] {
  if (unblocked(place).kind !== 'folder') return [];
  try {
    return fs.readdirSync(place.path).sort((a, b) => (a < b ? -1 : 1));
  } catch (error) {
    if (isMissing(error)) return [];
    throw asObstacle(error, 'read', place);
  }
}

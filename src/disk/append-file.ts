/** A file that grows at its end: what was added is there when the call returns, whenever the run is killed after it. */
import fs from 'node:fs';
import { unblocked } from './look.ts';
import { asObstacle, inTheWay } from './obstacle.ts';
import type { Place } from './place.ts';

export interface AppendedFile {
  readonly append: (text: string) => void;
  readonly close: () => void;
}

// Windows does not have it, nor the links that it is about.
const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW = 0 } = fs.constants;

/** Opens a file for adding to it; one that is not there is made. */
export function appendTo(place: Place): AppendedFile {
  if (unblocked(place).kind === 'folder') throw inTheWay(place, 'folder');
  try {
    const file = fs.openSync(place.path, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW, 0o600);
    return {
      append: (text) => {
        try {
          fs.appendFileSync(file, text);
        } catch (error) {
          throw asObstacle(error, 'write', place);
        }
      },
      close: () => fs.closeSync(file),
    };
  } catch (error) {
    throw asObstacle(error, 'write', place);
  }
}

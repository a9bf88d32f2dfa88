/** A file that grows at its end: what was added is there when the call returns, whenever the run is killed after it. */
import fs from 'node:fs';
import { unblocked } from './look.ts';
import { asObstacle, inTheWay } from './obstacle.ts';
import type { Place } from './place.ts';

export interface AppendedFile {
  /** All of the text is added, or none of it. A process that is killed afterwards has lost nothing. */
  readonly append: (text: string) => void;
  /** Resolves when what was added before is on the disk, for machines that lose their power. */
  readonly flushed: () => Promise<void>;
  readonly close: () => Promise<void>;
}

// Windows does not have it, nor the links that it is about.
const { O_APPEND, O_CREAT, O_WRONLY, O_NOFOLLOW = 0 } = fs.constants;

/** Opens a file for adding to it; one that is not there is made. */
export function appendTo(place: Place): AppendedFile {
  if (unblocked(place).kind === 'folder') throw inTheWay(place, 'folder');
  try {
    const file = fs.openSync(place.path, O_APPEND | O_CREAT | O_WRONLY | O_NOFOLLOW, 0o600);
    const flushed = flusher(file, place);
    return {
      append: (text) => addWhole(file, text, place),
      flushed,
      close: () => flushed().finally(() => fs.closeSync(file)),
    };
  } catch (error) {
    throw asObstacle(error, 'write', place);
  }
}

/** A full disk takes a part of a text: that part is taken away again, or the next text would stand behind it. */
function addWhole(file: number, text: string, place: Place): void {
  const { size } = fs.fstatSync(file);
  try {
    fs.appendFileSync(file, text);
  } catch (error) {
    fs.ftruncateSync(file, size);
    throw asObstacle(error, 'write', place);
  }
}

/** Whoever asks while the disk is at work waits for the next turn, and shares it with all others who do. */
function flusher(file: number, place: Place): () => Promise<void> {
  let current: Promise<void> | null = null;
  let next: Promise<void> | null = null;
  const turn = (): Promise<void> => {
    next = null;
    current = flush(file, place).finally(() => {
      current = null;
    });
    return current;
  };
  return () => {
    if (current === null) return turn();
    next ??= current.then(turn, turn);
    return next;
  };
}

function flush(file: number, place: Place): Promise<void> {
  return new Promise((resolve, reject) => {
    fs.fdatasync(file, (error) => (error === null ? resolve() : reject(asObstacle(error, 'write', place))));
  });
}

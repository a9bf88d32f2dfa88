/** What a mock server stores, in a file that one server at a time writes and that is whole at any moment. */
import { type AppendedFile, appendTo } from '../../disk/append-file.ts';
import { hold } from '../../disk/lock.ts';
import { namedPlace, type Place } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { printChange, printHeader, readStore } from '../../mock/store/journal.ts';
import type { StoreChange } from '../../mock/store/stored-resource.ts';
import { MEGABYTE } from '../../problem/megabyte.ts';
import { CannotRun } from '../shell.ts';

export interface StoreFile {
  /** What it keeps already, oldest first; `null`: it is new. */
  readonly before: readonly StoreChange[] | null;
  /** How many lines at its end were lost to a crash; nobody had been told of them. */
  readonly dropped: number;
  /** Writes the file anew with what is stored now, whole or not at all. */
  readonly begin: (stored: readonly StoreChange[]) => void;
  /** Adds changes; resolves when the disk has them. @throws Obstacle where it cannot: then nothing is added */
  readonly append: (changes: readonly StoreChange[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

const MOST_BYTES = 400 * MEGABYTE;

/** @throws CannotRun where another server has the file, or it is something else */
export function openStoreFile(root: string, name: string, connector: string): StoreFile {
  const place = namedPlace(root, name);
  const release = hold(namedPlace(root, `${name}.lock`));
  try {
    const text = readIfThere(place, MOST_BYTES) ?? '';
    const { changes, dropped } = text === '' ? { changes: null, dropped: 0 } : ownStore(place, text, connector);
    let file: AppendedFile | null = null;
    return {
      before: changes,
      dropped,
      begin: (stored) => {
        writeWhole(place, printHeader(connector) + stored.map(printChange).join(''), undefined, 'on the disk');
        file = appendTo(place);
      },
      append: (added) => {
        file?.append(added.map(printChange).join(''));
        return file?.flushed() ?? Promise.resolve();
      },
      close: async () => {
        await file?.close();
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

function ownStore(
  { shown }: Place,
  text: string,
  connector: string,
): { changes: readonly StoreChange[]; dropped: number } {
  const read = readStore(text, connector);
  const hint = 'Name another file; one that is not there yet is made.';
  switch (read.kind) {
    case 'store':
      return read;
    case 'no store':
      throw new CannotRun(`${shown} is not a store of this server.`, hint);
    case 'of another connector':
      throw new CannotRun(`${shown} is the store of another connector: ${read.connector}.`, hint);
    case 'broken':
      throw new CannotRun(
        `${shown}:${read.line} This line is no change, though later ones are: somebody edited it.`,
        hint,
      );
  }
}

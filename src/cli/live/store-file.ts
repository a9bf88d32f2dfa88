import { type AppendedFile, appendTo } from '../../disk/append-file.ts';
import type { Place } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { printChange, readJournal } from '../../mock/store/journal.ts';
import type { StoreChange } from '../../mock/store/stored-resource.ts';
import { CannotRun } from '../shell.ts';

/** Changes that a file keeps already, oldest first. */
export function readStoreFile(place: Place): readonly StoreChange[] {
  const changes = readJournal(readIfThere(place) ?? '');
  if ('brokenLine' in changes)
    throw new CannotRun(
      `${place.shown} is not a store of this server: line ${changes.brokenLine} is no change.`,
      'Name another file; a file that is not there yet is made.',
    );
  return changes;
}

/** Starts the file anew with what is stored now, and keeps it open for what comes. */
export function openStoreFile(place: Place, stored: readonly StoreChange[]): AppendedFile {
  writeWhole(place, stored.map(printChange).join(''));
  return appendTo(place);
}

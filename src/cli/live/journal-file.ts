/** The journal of a run over many users, as a file that one run at a time writes. */
import { appendTo } from '../../disk/append-file.ts';
import { hold } from '../../disk/lock.ts';
import { namedPlace, type Place } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { removeFile } from '../../disk/remove-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import { MEGABYTE } from '../../problem/megabyte.ts';
import {
  EMPTY_JOURNAL,
  type Journal,
  type JournalEntry,
  type JournalOwner,
  printEntry,
  printOwner,
  readJournal,
} from '../../provision/bulk/journal.ts';
import { CannotRun } from '../shell.ts';

export interface JournalFile {
  readonly place: Place;
  /** What earlier runs have left. */
  readonly journal: Journal;
  readonly write: (entry: JournalEntry) => void;
  /** @param isOver nothing is left to do: the file is removed */
  readonly close: (isOver: boolean) => Promise<void>;
}

/** A million users need no more. */
const MOST_BYTES = 400 * MEGABYTE;

/** @throws CannotRun where the file is somebody else's */
export function openJournal(root: string, name: string, owner: JournalOwner): JournalFile {
  const place = namedPlace(root, name);
  const release = hold(namedPlace(root, `${name}.lock`));
  try {
    const before = readIfThere(place, MOST_BYTES);
    const journal = before === null || before === '' ? EMPTY_JOURNAL : ownJournal(place, before, owner);
    // The line that a killed run was writing must not become the beginning of the next one.
    writeWhole(place, before === null || before === '' ? printOwner(owner) : wholeLines(before));
    const file = appendTo(place);
    return {
      place,
      journal,
      write: (entry) => file.append(printEntry(entry)),
      close: async (isOver) => {
        await file.close();
        if (isOver) removeFile(place, readIfThere(place, MOST_BYTES) ?? '');
        release();
      },
    };
  } catch (error) {
    release();
    throw error;
  }
}

function ownJournal(place: Place, text: string, owner: JournalOwner): Journal {
  const journal = readJournal(text, owner);
  if (journal === null)
    throw new CannotRun(
      `${place.shown} is no journal of this command.`,
      'Name another place for it with --journal; a file that is not there yet is made.',
    );
  if ('other' in journal)
    throw new CannotRun(
      `${place.shown} is the journal of a run that was not finished, for ${journal.other}.`,
      'Finish that run by its own command, or remove the journal to begin anew.',
    );
  return journal;
}

function wholeLines(text: string): string {
  return text.slice(0, text.lastIndexOf('\n') + 1);
}

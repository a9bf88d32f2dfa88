import { CannotRun } from '../shell.ts';
import type { Comparable } from './comparable.ts';
import { readFolders } from './read-folders.ts';
import { readRevisions } from './read-revisions.ts';

/** @param sides none, one or two revisions, or an old and a new folder */
export function readSides(root: string, sides: readonly string[], isStaged: boolean): Comparable {
  const [first, second, ...more] = sides;
  if (more.length > 0)
    throw new CannotRun(
      'Too many things to compare.',
      'Name one revision, two of them as A..B, or an old and a new folder.',
    );
  if (first === undefined || second === undefined) return readRevisions(root, first ?? null, isStaged);
  if (isStaged) throw new CannotRun('--staged compares with a revision, not with a folder.', 'Leave --staged out.');
  return readFolders(root, first, second);
}

/** Why a place on the disk is not read or written: one sentence and a way out. */
import { CannotRun } from '../problem/cannot-run.ts';
import { MEGABYTE } from '../problem/megabyte.ts';
import type { Place } from './place.ts';

/** Something stands in the way. Commands that read many files report it in its place and go on with the others. */
export class Obstacle extends CannotRun {
  /** Absolute: what is in the way, the place itself or a folder on the way to it. */
  readonly path: string;

  constructor(path: string, message: string, hint: string | null = null) {
    super(message, hint);
    this.name = 'Obstacle';
    this.path = path;
  }
}

/** What can stand where a file or a folder belongs. */
export type Hindrance = 'link' | 'special' | 'file' | 'folder';

const WORDS: Readonly<Record<Hindrance, readonly [message: string, hint: string]>> = {
  link: [
    'is a symbolic link, and links in a project are not followed',
    'Put the file or folder itself there, or name the place that the link leads to.',
  ],
  special: ['is a pipe, a socket or a device, not a file', 'Move it away, or name a file.'],
  file: ['is a file where a folder belongs', 'Move it away, or name another folder.'],
  folder: ['is a folder where a file belongs', 'Move it away, or name a file.'],
};

export function inTheWay({ path, shown }: Pick<Place, 'path' | 'shown'>, hindrance: Hindrance): Obstacle {
  const [message, hint] = WORDS[hindrance];
  return new Obstacle(path, `${shown} ${message}.`, hint);
}

export function tooLarge(place: Place, limit: number): Obstacle {
  return new Obstacle(
    place.path,
    `${place.shown} is larger than ${limit / MEGABYTE} MB, and files of that size are not read.`,
    'Split it, or name another file.',
  );
}

/** Somebody wrote the file between the moment it was read and the moment it was to be replaced. */
export function changedMeanwhile({ path, shown }: Place): Obstacle {
  return new Obstacle(path, `${shown} was changed by somebody else in this moment; it was not touched.`, 'Run again.');
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'not permitted',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is a file',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EROFS: 'the disk is read-only',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'links lead in a circle',
  EMFILE: 'too many files are open',
  EIO: 'the disk does not answer',
};

/** An error of the system as a message; anything else is a defect and stays what it is. */
export function asObstacle(error: unknown, action: 'read' | 'write' | 'remove', { path, shown }: Place): unknown {
  const code = codeOf(error);
  if (error instanceof CannotRun || code === null) return error;
  return new Obstacle(path, `Cannot ${action} ${shown}: ${REASONS[code] ?? code}.`);
}

export function isMissing(error: unknown): boolean {
  return codeOf(error) === 'ENOENT';
}

export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

/** One run at a time: what is read and written together stays together, however many runs are started at once. */
import fs from 'node:fs';
import process from 'node:process';
import { CannotRun } from '../problem/cannot-run.ts';
import { look, unblocked } from './look.ts';
import { asObstacle, codeOf, inTheWay } from './obstacle.ts';
import { below, type Place } from './place.ts';
import { readIfThere } from './read-file.ts';
import { discard, isRunning, removeUnfinished, unfinishedName } from './unfinished.ts';

const LOCK = '.scimanifest.lock';
const PATIENCE_MILLISECONDS = 30_000;
const PAUSE_MILLISECONDS = 10;
const OWN_TEXT = `${process.pid}\n`;
const WX = { flag: 'wx' } as const;

/** Does the work while no other run does its own in the same folder, which is made where it is missing. */
export function alone<Result>(folder: Place, work: () => Result): Result {
  const release = hold(below(folder, LOCK), PATIENCE_MILLISECONDS);
  try {
    return work();
  } finally {
    release();
  }
}

/** The locks of this process: a file with its number that is not among them is of a process that is gone. */
const held = new Set<string>();

/**
 * Takes a lock for as long as the work lasts, in a folder that is made where it is missing.
 *
 * @param patience milliseconds to wait for another run that holds it
 * @returns lets it go
 */
export function hold(lock: Place, patience = 0): () => void {
  acquire(below(lock, '..'), lock, patience);
  held.add(lock.path);
  return () => {
    held.delete(lock.path);
    discard(lock.path);
  };
}

/** Removes what killed runs left right in a folder: files that they were writing, and their lock. */
export function clearLeftOvers(folder: Place): void {
  removeUnfinished(folder);
  const lock = below(folder, LOCK);
  try {
    const owner = look(lock).kind === 'file' ? ownerOf(lock) : null;
    if (owner !== null && !isRunning(owner)) takeAway(lock, owner);
  } catch (error) {
    throw asObstacle(error, 'remove', lock);
  }
}

/** Waits for the other run to end. One that was killed holds nothing. */
function acquire(folder: Place, lock: Place, patience: number): void {
  if (unblocked(folder).kind === 'file') throw inTheWay(folder, 'file');
  const mine = unfinishedName(lock.path);
  try {
    fs.mkdirSync(folder.path, { recursive: true });
    fs.writeFileSync(mine, OWN_TEXT, WX);
    for (let waited = 0; !isTaken(mine, lock); waited += PAUSE_MILLISECONDS) {
      const owner = ownerOf(lock);
      if (owner !== null && !isHolding(owner, lock)) takeAway(lock, owner);
      else if (waited >= patience) throw busy(lock, patience);
      else pause();
    }
  } catch (error) {
    throw asObstacle(error, 'write', lock);
  } finally {
    discard(mine);
  }
}

function isHolding(owner: number, lock: Place): boolean {
  return owner === process.pid ? held.has(lock.path) : isRunning(owner);
}

/** The lock has its content from its first moment on, being a second name of a file that is written already. */
function isTaken(mine: string, lock: Place): boolean {
  return makes(() => fs.linkSync(mine, lock.path)) ?? makes(() => fs.writeFileSync(lock.path, OWN_TEXT, WX)) ?? false;
}

/** Whether a file was made, or stood there; `null` where the file system does not know how. */
function makes(make: () => void): boolean | null {
  try {
    make();
    return true;
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') return false;
    if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS' || code === 'EMLINK') return null;
    throw error;
  }
}

/** The process that holds the lock; `null`: it was let go in this moment, or nothing tells whose it is. */
function ownerOf(lock: Place): number | null {
  const text = readIfThere(lock);
  const [, owner] = /^(\d{1,9})\n$/u.exec(text ?? '') ?? [];
  return owner === undefined ? null : Number(owner);
}

/** Takes the lock of a killed run away. Moved aside first: of two runs that do so, one gets it. */
function takeAway(lock: Place, owner: number): void {
  const aside = unfinishedName(lock.path);
  try {
    fs.renameSync(lock.path, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  const moved = fs.readFileSync(aside, 'utf8');
  // Between the look and the move another run may have taken it: then it is put back.
  if (moved !== `${owner}\n`) fs.renameSync(aside, lock.path);
  else discard(aside);
}

function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MILLISECONDS);
}

function busy({ shown }: Place, patience: number): CannotRun {
  const since = patience === 0 ? 'is there' : `has stood there for ${patience / 1000} seconds`;
  return new CannotRun(
    `Another run is writing here: ${shown} ${since}.`,
    'Wait until it has ended. If there is none, remove that file.',
  );
}

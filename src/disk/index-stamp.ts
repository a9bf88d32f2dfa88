/**
 * What git's index knows of the files on the disk: one that looks as it did when git read it has the bytes that git has.
 * Git compares the same things, and takes the same care (https://git-scm.com/docs/racy-git).
 */
import fs from 'node:fs';

/** Nanoseconds, and what else git keeps of a file. */
export interface IndexStamp {
  readonly changed: bigint;
  readonly modified: bigint;
  readonly inode: bigint;
  readonly size: bigint;
}

/** As `git ls-files --debug` prints it; `null` where it prints another thing. */
export function readIndexStamp(printed: string): IndexStamp | null {
  const [, ...numbers] =
    /^ {2}ctime: (\d+):(\d+)\n {2}mtime: (\d+):(\d+)\n {2}dev: \d+\tino: (\d+)\n {2}uid: \d+\tgid: \d+\n {2}size: (\d+)\t/u.exec(
      printed,
    ) ?? [];
  const [changed, changedPart, modified, modifiedPart, inode, size] = numbers.map(BigInt);
  if (changed === undefined || changedPart === undefined || modified === undefined) return null;
  if (modifiedPart === undefined || inode === undefined || size === undefined) return null;
  return { changed: nanoseconds(changed, changedPart), modified: nanoseconds(modified, modifiedPart), inode, size };
}

const SECOND = 1_000_000_000n;
/** Git keeps so much of a file's number. */
const INODES = 1n << 32n;

function nanoseconds(seconds: bigint, part: bigint): bigint {
  return seconds * SECOND + part;
}

/**
 * Tells whether a file has the bytes that the index has of it, by stamps alone: `false` where it has to be read. Two
 * changes in one tick of the disk's clock look alike, so a file is known only if the index was written in a later one.
 *
 * @param index the file of the index
 */
export function unchangedTeller(index: string): (file: string, stamp: IndexStamp | null) => boolean {
  const written = lstat(index)?.mtimeNs ?? 0n;
  return (file, stamp) => {
    if (stamp === null || stamp.changed >= written || stamp.modified >= written) return false;
    const stat = lstat(file);
    return (
      stat?.isFile() === true &&
      stat.ctimeNs === stamp.changed &&
      stat.mtimeNs === stamp.modified &&
      stat.ino % INODES === stamp.inode &&
      stat.size === stamp.size
    );
  };
}

function lstat(file: string): fs.BigIntStats | null {
  return fs.lstatSync(file, { bigint: true, throwIfNoEntry: false }) ?? null;
}

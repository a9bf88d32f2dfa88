/** Files that are being written: each has a name of its own beside the file it will be, and the name tells whose it is. */
import { randomFillSync } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { listFolder } from './list-folder.ts';
import { look } from './look.ts';
import { codeOf } from './obstacle.ts';
import { below, type Place } from './place.ts';

const UNFINISHED = /^\.(\d+)-[0-9a-f]{16}\.scimanifest-tmp$/u;

/** No two runs share a name, and nobody can put a link where one will be. */
export function unfinishedName(file: string): string {
  return path.join(path.dirname(file), `.${process.pid}-${drawn()}.scimanifest-tmp`);
}

const OF_A_NAME = 8;

/** Drawn for many names at once: to ask for each takes as long as to write a small file. */
const pool = Buffer.alloc(512 * OF_A_NAME);
let used = pool.length;

function drawn(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  used += OF_A_NAME;
  return pool.toString('hex', used - OF_A_NAME, used);
}

/** Folders that this run has cleared of what killed runs left. */
const cleared = new Set<string>();

/** A folder that was made this moment has nothing of them. */
export function rememberClear(folder: string): void {
  cleared.add(folder);
}

/** The same as `removeUnfinished` for whoever needs it once in a run. */
export function removeUnfinishedOnce(folder: Place): void {
  if (!cleared.has(folder.path)) removeUnfinished(folder);
}

/** Removes what killed runs left in a folder. What a run is writing at this moment stays. */
export function removeUnfinished(folder: Place): void {
  cleared.add(folder.path);
  if (look(folder).kind !== 'folder') return;
  for (const name of listFolder(folder)) {
    const [, owner] = UNFINISHED.exec(name) ?? [];
    if (owner === undefined || isRunning(Number(owner))) continue;
    const place = below(folder, name);
    if (look(place).kind === 'file') discard(place.path);
  }
}

/** Removes a file that nobody needs any more. Where the disk refuses, it stays for the next run to remove. */
export function discard(file: string): void {
  try {
    fs.unlinkSync(file);
  } catch (error) {
    if (codeOf(error) === null) throw error;
  }
}

/** Signal 0 is never sent: it asks whether there is such a process, and one of another user is one too. */
export function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

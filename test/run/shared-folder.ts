/**
 * A folder for what tests make once and copy. A worker is ended before it could take away what its last test left, so
 * the run makes the folder before the first test, and takes it away behind the last.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** In memory where the system has a folder for that: what lies there is small, and copied often. */
export const TEMPORARY = fs.existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();

const NAME = 'SCIMANIFEST_TESTS';

/** What vitest calls around a run. */
export default function ofRun(): () => void {
  const folder = fs.mkdtempSync(path.join(TEMPORARY, 'scimanifest-tests-'));
  process.env[NAME] = folder;
  return () => fs.rmSync(folder, { recursive: true, force: true });
}

/** A new folder in that of the run; outside of one, in that of a process, which takes it away at its end. */
export function sharedFolder(): string {
  process.env[NAME] ?? process.once('exit', ofRun());
  return fs.mkdtempSync(path.join(process.env[NAME] ?? TEMPORARY, 'made-'));
}

/**
 * A folder for everything that tests write, also for what they make once and copy. A worker is ended before it could take
 * away what its last test left, so the run makes the folder before the first test, and takes it away behind the last.
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';

const MEMORY = '/dev/shm';

/** Far more than a run writes. */
const ROOM = 2 ** 30;

/** In memory where the system has a folder for that, room in it and leave to start programs there: thousands of small files come and go. */
export const TEMPORARY = isUsable(MEMORY) ? MEMORY : os.tmpdir();

const NAME = 'SCIMANIFEST_TESTS';

function isUsable(folder: string): boolean {
  if (!fs.existsSync(folder)) return false;
  const { bavail, bsize } = fs.statfsSync(folder);
  const mounted = fs.readFileSync('/proc/mounts', 'utf8').split('\n');
  const [, , , options = ''] = mounted.find((line) => line.split(' ')[1] === folder)?.split(' ') ?? [];
  return bavail * bsize > ROOM && !options.split(',').includes('noexec');
}

/** What vitest calls around a run; workers, and what they start, find the folder where temporary files belong. */
export default function ofRun(): () => void {
  const folder = fs.mkdtempSync(path.join(TEMPORARY, 'scimanifest-tests-'));
  process.env[NAME] = folder;
  process.env['TMPDIR'] = folder;
  return () => fs.rmSync(folder, { recursive: true, force: true });
}

/** A new folder in that of the run; outside of one, in that of a process, which takes it away at its end. */
export function sharedFolder(): string {
  process.env[NAME] ?? process.once('exit', ofRun());
  return fs.mkdtempSync(path.join(process.env[NAME] ?? TEMPORARY, 'made-'));
}

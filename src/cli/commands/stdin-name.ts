import type { Command } from 'commander';
import { CannotRun } from '../shell.ts';

/**
 * A name for what stdin holds, beside files alone, would be taken for one that was obeyed.
 *
 * @param names what the command is to read; `-` is stdin
 * @throws CannotRun where the name is given and stdin is not read
 */
export function refuseIdleStdinName(names: readonly string[], given: Command): void {
  if (names.includes('-') || given.getOptionValueSource('stdinFilename') !== 'cli') return;
  throw new CannotRun('--stdin-filename names what stdin holds, and stdin is not read.', 'Name - as the file.');
}

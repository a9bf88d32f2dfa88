#!/usr/bin/env node
import process from 'node:process';
import { runCommandLine } from './command-line.ts';
import type { Shell } from './shell.ts';

const shell: Shell = {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  color: wantsColor(),
};

// A reader that closes the pipe early, `scimanifest lint | head`, is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});
process.on('SIGINT', () => process.exit(130));

process.exitCode = await runCommandLine(process.argv.slice(2), shell);

/** https://no-color.org: any value that is not empty switches colour off, and so does a terminal that cannot show it. */
function wantsColor(): boolean {
  if (process.env['NO_COLOR']) return false;
  if (process.env['FORCE_COLOR']) return process.env['FORCE_COLOR'] !== '0';
  return process.stdout.isTTY === true && process.env['TERM'] !== 'dumb';
}

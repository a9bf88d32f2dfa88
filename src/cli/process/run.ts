/** The process that a command is: what it was started with, where it reads and prints, and how it ends. */
import os from 'node:os';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { runCommandLine } from '../command-line.ts';
import { explainFailure } from '../explain-failure.ts';
import { isStopped } from '../interrupted.ts';
import type { Shell } from '../shell.ts';
import { openDialogue } from '../terminal/dialogue.ts';
import { knowsLinks } from '../terminal/terminal-links.ts';

/** How long a command that was stopped waits for somebody to hear the rest of what it said. */
const LAST_WORDS_MILLISECONDS = 1_000;

const args = process.argv.slice(2);

const shell: Shell = {
  cwd: workingDirectory(),
  env: process.env,
  out: (said) => void process.stdout.write(said),
  err: (said) => void process.stderr.write(said),
  input: () => text(process.stdin),
  dialogue: openDialogue,
  color: wantsColor(),
  ...(process.stdout.isTTY === true && knowsLinks(process.env) && { linkHost: os.hostname() }),
};

let isOutputLost = false;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that closes the pipe early, `scimanifest lint | head`, is no fault of ours.
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  if (!isOutputLost) shell.err(`The output cannot be written: ${reasonOf(error)}.\n`);
  isOutputLost = true;
  process.exitCode = 2;
});
// Talk that nobody can hear changes nothing of the work.
process.stderr.on('error', () => {});
process.on('SIGINT', () => process.exit(130));
process.on('uncaughtException', (error) => {
  void explainFailure(error, args, shell).then((code) => process.exit(code));
});

const exitCode = await runCommandLine(args, shell);
process.exitCode = isOutputLost ? 2 : exitCode;
// Whoever stopped it may have stopped to read as well, and what is still to be said would keep it alive for ever.
if (isStopped(exitCode)) setTimeout(() => process.exit(), LAST_WORDS_MILLISECONDS).unref();

function reasonOf({ code, message }: NodeJS.ErrnoException): string {
  return code === 'ENOSPC' ? 'the disk is full' : (code ?? message);
}

/** The folder may be gone by now; whatever needs one says so. */
function workingDirectory(): string {
  try {
    return process.cwd();
  } catch {
    return process.env['PWD'] ?? '/';
  }
}

/** https://no-color.org: any value that is not empty switches colour off, and so does a terminal that cannot show it. */
function wantsColor(): boolean {
  if (process.env['NO_COLOR']) return false;
  if (process.env['FORCE_COLOR']) return process.env['FORCE_COLOR'] !== '0';
  return process.stdout.isTTY === true && process.env['TERM'] !== 'dumb';
}

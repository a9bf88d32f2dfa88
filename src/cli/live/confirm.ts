import process from 'node:process';
import readline from 'node:readline/promises';
import { CannotRun } from '../shell.ts';

/** Asks a person; where nobody sits at a terminal, the answer must have been given before. */
export async function confirm(question: string): Promise<boolean> {
  if (process.stdin.isTTY !== true || process.stderr.isTTY !== true)
    throw new CannotRun('Nobody is there to be asked.', 'Say so beforehand: --yes.');
  const asking = readline.createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(?:es)?$/iu.test((await asking.question(`${question} [y/N] `)).trim());
  } finally {
    asking.close();
  }
}

import readline from 'node:readline/promises';
import { CannotRun } from '../shell.ts';
import { PROCESS, type Terminal } from '../terminal/terminal.ts';

/** Asks a person; where nobody sits at a terminal, the answer must have been given before. */
export async function confirm(question: string, { input, output }: Terminal = PROCESS): Promise<boolean> {
  if (input.isTTY !== true || output.isTTY !== true)
    throw new CannotRun('Nobody is there to be asked.', 'Say so beforehand: --yes.');
  const asking = readline.createInterface({ input, output });
  try {
    return /^y(?:es)?$/iu.test((await asking.question(`${question} [y/N] `)).trim());
  } finally {
    asking.close();
  }
}

/** Questions to a person at a terminal, one after the other. Answers may come before their questions: people paste. */
import readline from 'node:readline';
import { CannotRun } from '../../problem/cannot-run.ts';
import { PROCESS, type Terminal } from './terminal.ts';

/** A person ended the questions with Ctrl-C. */
export class Interrupted extends Error {}

export interface Dialogue {
  /** The answer without blanks around it. Rejects with `Interrupted`, or with CannotRun where no more answers come. */
  readonly ask: (question: string) => Promise<string>;
  readonly close: () => void;
}

/** `null` where nobody sits there: what is asked is seen on stderr, so that stdout stays data. */
export function openDialogue({ input, output }: Terminal = PROCESS): Dialogue | null {
  if (input.isTTY !== true || output.isTTY !== true) return null;
  const lines = readline.createInterface({ input, output });
  const answers: string[] = [];
  let waiting: { readonly take: (answer: string) => void; readonly fail: (error: Error) => void } | null = null;
  let end: Error | null = null;
  const finish = (error: Error): void => {
    end ??= error;
    waiting?.fail(end);
  };
  lines.on('line', (line) => {
    // Several lines come in one go where somebody pastes them.
    const asked = waiting;
    waiting = null;
    if (asked === null) answers.push(line.trim());
    else asked.take(line.trim());
  });
  lines.on('SIGINT', () => finish(new Interrupted()));
  lines.on('close', () => finish(new CannotRun('The answers ended before the questions did; nothing was written.')));
  const ask = (question: string): Promise<string> => {
    const given = answers.shift();
    if (given !== undefined) return Promise.resolve(given);
    if (end !== null) return Promise.reject(end);
    lines.setPrompt(question);
    lines.prompt();
    return new Promise((take, fail) => {
      waiting = { take, fail };
    });
  };
  return { ask, close: () => lines.close() };
}

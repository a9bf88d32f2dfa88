import { PROCESS, type Terminal } from '../terminal/terminal.ts';

const PAUSE_MILLISECONDS = 100;

export interface Progress {
  /** Shows the words in the place of those before them; a few times a second at most. */
  readonly show: (words: () => string) => void;
  readonly end: () => void;
}

/** One line of a terminal that changes; where there is no terminal, nothing. */
export function progressLine(quiet: boolean, { output }: Pick<Terminal, 'output'> = PROCESS): Progress {
  const terminal = quiet || output.isTTY !== true ? null : output;
  let last = 0;
  return {
    show: (words) => {
      if (terminal === null || Date.now() - last < PAUSE_MILLISECONDS) return;
      last = Date.now();
      terminal.write(`\r\u001b[K${words()}`);
    },
    end: () => terminal?.write('\r\u001b[K'),
  };
}

import { printGithub } from './print-github.ts';
import { printJson } from './print-json.ts';
import { printSarif } from './print-sarif.ts';
import { printText } from './print-text.ts';
import type { Printer } from './printer.ts';

export type ProblemFormat = 'text' | 'json' | 'github' | 'sarif';

/** Every format that problems are printed in. */
export const printers: Readonly<Record<ProblemFormat, Printer>> = {
  text: printText,
  json: printJson,
  github: printGithub,
  sarif: printSarif,
};

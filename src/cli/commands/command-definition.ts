import { type Command, InvalidArgumentError } from 'commander';
import type { ExitCode, Shell } from '../shell.ts';

/** One command: its arguments, and the call that does its work. The work itself is loaded when it is called. */
export interface CommandDefinition {
  readonly name: string;
  /** The values of `--format`, the default first; empty: it has no such option. */
  readonly formats: readonly string[];
  /** Left out of the list of commands: called by other programs, not by people. */
  readonly isHidden?: boolean;
  /** Adds description, arguments, options, example and action. */
  define(command: Command, context: CommandContext): void;
}

export interface CommandContext {
  readonly shell: Shell;
  readonly finish: (code: ExitCode) => void;
}

/** For options that take a number. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(text);
}

/** Beyond these seconds a timer of Node.js ends at once: it counts milliseconds in 32 bits. */
const MOST_SECONDS = 2_147_483;

/** For options that take how long something may last. */
export function seconds(text: string): number {
  const count = wholeNumber(text);
  if (count < 1 || count > MOST_SECONDS) throw new InvalidArgumentError(`It takes seconds, from 1 to ${MOST_SECONDS}.`);
  return count;
}

/** The example at the end of a command's help. */
export function example(...lines: readonly string[]): string {
  return ['', 'Example:', ...lines.map((line) => `  ${line}`)].join('\n');
}

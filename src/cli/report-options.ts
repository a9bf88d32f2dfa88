import path from 'node:path';
import type { Command } from 'commander';
import type { Shell } from './shell.ts';

export type ReportFormat = 'text' | 'json' | 'github' | 'sarif';

export interface ReportOptions {
  readonly format: ReportFormat;
  readonly quiet: boolean;
  readonly color: boolean;
}

/** The formats that every command with problems knows. */
export const PROBLEM_FORMATS: readonly ReportFormat[] = ['text', 'json', 'github', 'sarif'];

/** The options that stand before or after the name of a command alike. */
export function readCommonOptions(command: Command, shell: Shell): ReportOptions & { readonly root: string } {
  const given: Record<string, unknown> = { ...command.parent?.opts(), ...command.opts() };
  const noColor = command.parent?.opts()['color'] === false || command.opts()['color'] === false;
  const { cwd, format } = given;
  return {
    root: typeof cwd === 'string' ? path.resolve(shell.cwd, cwd) : shell.cwd,
    format: PROBLEM_FORMATS.find((known) => known === format) ?? 'text',
    quiet: given['quiet'] === true,
    color: shell.color && !noColor,
  };
}

import path from 'node:path';
import type { Command } from 'commander';
import { CannotRun, type ExitCode, type Shell } from './shell.ts';

export type ReportFormat = 'text' | 'json' | 'github' | 'sarif';

export interface ReportOptions {
  /** Absolute: the project, relative to which problems name files. */
  readonly root: string;
  readonly format: ReportFormat;
  readonly quiet: boolean;
  /** Say more: how long things took. Left out: no. */
  readonly verbose?: boolean;
  readonly color: boolean;
}

/** The formats that every command with problems knows. */
export const PROBLEM_FORMATS = ['text', 'json', 'github', 'sarif'] as const satisfies readonly ReportFormat[];

/** The formats of commands that report files or facts, not problems. */
export const PLAIN_FORMATS = ['text', 'json'] as const satisfies readonly ReportFormat[];

export interface CommonOptions<Format extends string> {
  /** Absolute: the project. */
  readonly root: string;
  readonly format: Format;
  readonly quiet: boolean;
  readonly verbose?: boolean;
  readonly color: boolean;
}

/** `--quiet` says what went wrong only; a document for programs is data, and always there. */
export function isSilent(
  { format, quiet }: { readonly format: string; readonly quiet: boolean },
  code: ExitCode,
): boolean {
  return quiet && format === 'text' && code === 0;
}

/**
 * The options that stand before or after the name of a command alike.
 *
 * @param formats what the command can print, the default first
 */
export function readCommonOptions<Format extends string>(
  command: Command,
  shell: Shell,
  formats: readonly [Format, ...Format[]],
): CommonOptions<Format> {
  const before: Record<string, unknown> = command.parent?.opts() ?? {};
  const after: Record<string, unknown> = command.opts();
  const { cwd, format, quiet, verbose } = { ...before, ...after };
  return {
    root: typeof cwd === 'string' ? path.resolve(shell.cwd, cwd) : shell.cwd,
    format: formatOf(command, format, formats),
    quiet: quiet === true,
    verbose: verbose === true,
    color: shell.color && before['color'] !== false && after['color'] !== false,
  };
}

/** Before the name of a command, every format of every command is accepted: here it is held to this one's. */
function formatOf<Format extends string>(
  command: Command,
  format: unknown,
  formats: readonly [Format, ...Format[]],
): Format {
  const known = formats.find((each) => each === format);
  if (format === undefined || known !== undefined) return known ?? formats[0];
  throw new CannotRun(`${command.name()} has no format ${String(format)}.`, `It prints ${formats.join(', ')}.`);
}

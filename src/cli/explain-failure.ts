/** What is said when a command could not do its work: exit code 2, in the format that was asked for. */
import process from 'node:process';
import { CommanderError } from 'commander';
import { ruleFinder } from '../prepared-catalogue.ts';
import type { ProblemFormat } from '../problem/printers.ts';
import type { Problem } from '../problem/problem.ts';
import type { RunRuleId } from '../problem/run-rules.ts';
import { bugsAddress, packageVersion } from './package-version.ts';
import { CannotRun, type ExitCode, type Shell } from './shell.ts';
import { valuesOf } from './terminal/plain-shell.ts';

/**
 * Prints why, and gives the exit code. Prose goes to stderr; a format for programs has its document on stdout too.
 *
 * @param args as they were given: where they cannot be read, nobody else knows the format that was asked for
 */
export async function explainFailure(error: unknown, args: readonly string[], shell: Shell): Promise<ExitCode> {
  // Help and version end this way too, with code 0.
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  const failure = failureOf(error);
  // Commander has printed its own message by now.
  if (!(error instanceof CommanderError)) {
    shell.err(`${failure.message}\n${failure.hint === null ? '' : `  hint: ${failure.hint}\n`}`);
  }
  const isAsked = args.includes('--verbose') || Boolean(shell.env['SCIMANIFEST_DEBUG']);
  if (failure.rule === 'defect' && isAsked && error instanceof Error) shell.err(`${error.stack ?? ''}\n`);
  const format = formatIn(args);
  if (format !== null) {
    const { printers } = await import('../problem/printers.ts');
    const findRule = await ruleFinder();
    shell.out(printers[format]({ problems: [asProblem(failure)], sources: new Map(), color: false, findRule }));
  }
  return 2;
}

interface Failure {
  readonly rule: RunRuleId;
  readonly message: string;
  readonly hint: string | null;
}

function failureOf(error: unknown): Failure {
  if (error instanceof CannotRun) return { rule: 'cannot-run', message: error.message, hint: error.hint };
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof CommanderError) {
    const [, said = message, meant] = /^(?:error: )?(.*?)(?:\s*\((Did you mean .*?)\))?$/su.exec(message) ?? [];
    return { rule: 'usage', message: `${capital(said)}.`, hint: meant ?? 'Run it with --help to see what it takes.' };
  }
  return {
    rule: 'defect',
    message: `This is a defect of scimanifest, not of your files: ${message}`,
    hint: `Please report it at ${bugsAddress()}: the command, what it printed with --verbose, scimanifest ${packageVersion()}, Node.js ${process.version} on ${process.platform}, and the manifest or page where you may show it.`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).replace(/\.$/u, '');
}

/** It has no place in a file: the whole run failed. */
function asProblem({ rule, message, hint }: Failure): Problem {
  return { rule, severity: 'error', message, file: '', line: 1, column: 1, pointer: '', hint };
}

const FOR_PROGRAMS: readonly ProblemFormat[] = ['json', 'github', 'sarif'];

function formatIn(args: readonly string[]): ProblemFormat | null {
  const last = valuesOf(args, '--format').at(-1);
  return FOR_PROGRAMS.find((format) => format === last) ?? null;
}

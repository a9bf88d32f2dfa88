/** The command line: arguments to options, one call, one exit code. What a command does is in its own file. */
import { Command, CommanderError, Option } from 'commander';
import type { CommandContext, CommandDefinition } from './commands/command-definition.ts';
import { diffCommand } from './commands/diff-command.ts';
import { explainCommand } from './commands/explain-command.ts';
import { genCommand } from './commands/gen-command.ts';
import { importCommand } from './commands/import-command.ts';
import { initCommand } from './commands/init-command.ts';
import { lintCommand } from './commands/lint-command.ts';
import { newCommand } from './commands/new-command.ts';
import { previewCommand } from './commands/preview-command.ts';
import { textconvCommand } from './commands/textconv-command.ts';
import { traceCommand } from './commands/trace-command.ts';
import { readIfThere } from './project/disk.ts';
import { CannotRun, type ExitCode, type Shell } from './shell.ts';

/** Runs the command that the arguments name. Never throws: whatever happens becomes a message and an exit code. */
export async function runCommandLine(args: readonly string[], shell: Shell): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const finish = (code: ExitCode): void => {
    exitCode = code;
  };
  try {
    await defineProgram({ shell, finish }).parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explainFailure(error, shell);
  }
}

/** Every command, in the order of the help: as a person meets them. */
const COMMANDS: readonly CommandDefinition[] = [
  initCommand,
  newCommand,
  genCommand,
  lintCommand,
  explainCommand,
  diffCommand,
  traceCommand,
  previewCommand,
  importCommand,
  textconvCommand,
];

const HELP_END = `
Example:
  scimanifest init
  scimanifest new acme --name "Acme"
  scimanifest gen

Exit codes: 0 nothing to report, 1 something was found, 2 the work could not be done.`;

function defineProgram(context: CommandContext): Command {
  const { shell } = context;
  const program = new Command('scimanifest')
    .description('One JSON manifest per app: tutorials, typed mapping code and validation rules come out of it.')
    .version(readVersion(), '--version', 'print the version')
    .helpOption('--help', 'show help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: shell.out, writeErr: shell.err })
    .showHelpAfterError('Run it with --help to see what it takes.')
    .addHelpText('after', HELP_END);
  addCommonOptions(program, [...new Set(COMMANDS.flatMap(({ formats }) => formats))]);
  for (const definition of COMMANDS) {
    const command = program.command(definition.name, { hidden: definition.isHidden ?? false });
    definition.define(command.helpOption('--help', 'show help'), context);
    addCommonOptions(command, definition.formats);
  }
  return program;
}

function addCommonOptions(command: Command, formats: readonly string[]): void {
  command.option('--cwd <dir>', 'the project to work in; left out: the working directory');
  if (formats.length > 0) command.addOption(new Option('--format <format>', 'how to report').choices(formats));
  command.option('--quiet', 'say only what went wrong').option('--no-color', 'print without colour');
}

function explainFailure(error: unknown, shell: Shell): ExitCode {
  // Commander has printed its message by now; help and version end this way too, with code 0.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof CannotRun) {
    shell.err(`${error.message}\n${error.hint === null ? '' : `  hint: ${error.hint}\n`}`);
    return 2;
  }
  const message = error instanceof Error ? error.message : String(error);
  shell.err(
    `This is a defect of scimanifest, not of your files: ${message}\n  hint: Please report it with the command you ran. SCIMANIFEST_DEBUG=1 shows where it happened.\n`,
  );
  if (shell.env['SCIMANIFEST_DEBUG'] && error instanceof Error) shell.err(`${error.stack ?? ''}\n`);
  return 2;
}

function readVersion(): string {
  const text = readIfThere(new URL('../../package.json', import.meta.url).pathname) ?? '{}';
  const parsed: unknown = JSON.parse(text);
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : 'unknown';
}

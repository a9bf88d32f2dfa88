/** The command line: arguments to options, one call, one exit code. What a command does is in its own file. */
import { Command, Option } from 'commander';
import type { CommandContext, CommandDefinition } from './commands/command-definition.ts';
import { completeWordsCommand } from './commands/complete-words-command.ts';
import { completionCommand } from './commands/completion-command.ts';
import { deployCommand } from './commands/deploy-command.ts';
import { diffCommand } from './commands/diff-command.ts';
import { explainCommand } from './commands/explain-command.ts';
import { exportCommand } from './commands/export-command.ts';
import { formatCommand } from './commands/format-command.ts';
import { genCommand } from './commands/gen-command.ts';
import { helpCommand } from './commands/help-command.ts';
import { impactCommand } from './commands/impact-command.ts';
import { importCommand } from './commands/import-command.ts';
import { initCommand } from './commands/init-command.ts';
import { lintCommand } from './commands/lint-command.ts';
import { lspCommand } from './commands/lsp-command.ts';
import { migrateCommand } from './commands/migrate-command.ts';
import { mockCommand } from './commands/mock-command.ts';
import { newCommand } from './commands/new-command.ts';
import { refuseIdleOptions } from './commands/option-beside.ts';
import { previewCommand } from './commands/preview-command.ts';
import { provisionCommand } from './commands/provision-command.ts';
import { scoreCommand } from './commands/score-command.ts';
import { textconvCommand } from './commands/textconv-command.ts';
import { todoCommand } from './commands/todo-command.ts';
import { traceCommand } from './commands/trace-command.ts';
import { verifyCommand } from './commands/verify-command.ts';
import { explainFailure } from './explain-failure.ts';
import { packageVersion } from './package-version.ts';
import { CannotRun, type ExitCode, type Shell } from './shell.ts';
import { plainShell } from './terminal/plain-shell.ts';

/** Runs the command that the arguments name. Never throws: whatever happens becomes a message and an exit code. */
export async function runCommandLine(args: readonly string[], given: Shell): Promise<ExitCode> {
  const shell = plainShell(given, args);
  let exitCode: ExitCode = 0;
  const finish = (code: ExitCode): void => {
    exitCode = code;
  };
  try {
    await defineProgram({ shell, finish }, commandsFor(args)).parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explainFailure(error, args, shell);
  }
}

/** Every command, in the order of the help: as a person meets them. */
const COMMANDS: readonly CommandDefinition[] = [
  initCommand,
  newCommand,
  genCommand,
  lintCommand,
  formatCommand,
  todoCommand,
  scoreCommand,
  explainCommand,
  diffCommand,
  impactCommand,
  traceCommand,
  previewCommand,
  lspCommand,
  importCommand,
  exportCommand,
  migrateCommand,
  mockCommand,
  verifyCommand,
  provisionCommand,
  deployCommand,
  completionCommand,
  helpCommand,
  completeWordsCommand,
  textconvCommand,
];

const HELP_END = `
Example:
  scimanifest init
  scimanifest new acme --name "Acme"
  scimanifest gen

Exit codes: 0 nothing to report, 1 something was found, 2 the work could not be done, 130 stopped with Ctrl-C.`;

/** Some ask what others there are: help, and what completes words. */
const ASKING: readonly CommandDefinition[] = [helpCommand, completeWordsCommand];

/** All of them, unless the first argument is the name of one that asks for no other: to define a command takes time. */
function commandsFor([name]: readonly string[]): readonly CommandDefinition[] {
  const named = COMMANDS.find((command) => command.name === name);
  return named === undefined || ASKING.includes(named) ? COMMANDS : [named];
}

function defineProgram(context: CommandContext, commands: readonly CommandDefinition[]): Command {
  const { shell } = context;
  const program = new Command('scimanifest')
    .description('One JSON manifest per app: tutorials, typed mapping code and validation rules come out of it.')
    .version(packageVersion(), '--version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: shell.out, writeErr: shell.err })
    .showHelpAfterError('Run it with --help to see what it takes.')
    .addHelpText('after', HELP_END);
  addCommonOptions(program, new Option('--format <format>', 'how to report; what a command prints stands in its help'));
  for (const definition of commands) {
    const command = program.command(definition.name, { hidden: definition.isHidden ?? false });
    definition.define(command.helpOption('-h, --help', 'show help'), context);
    addCommonOptions(command, formatOption(definition));
    command.hook('preAction', refuseIdleOptions);
    // The words that a shell wants completed may have a format among them.
    if (definition.formats.length === 0 && definition.isHidden !== true)
      command.hook('preAction', () => refuseFormat(definition, program.opts()['format']));
  }
  return program;
}

function formatOption({ formats }: CommandDefinition): Option | null {
  return formats.length === 0 ? null : new Option('--format <format>', 'how to report').choices(formats);
}

/** A script for a shell and the protocol of editors have one form. */
function refuseFormat({ name }: CommandDefinition, format: unknown): void {
  if (format !== undefined) throw new CannotRun(`${name} has no format ${String(format)}.`, 'Leave --format out.');
}

/** Before the name of a command nobody knows yet what it prints: `readCommonOptions` holds the format to that. */
function addCommonOptions(command: Command, format: Option | null): void {
  command.option('--cwd <dir>', 'the project to work in; left out: the working directory');
  if (format !== null) command.addOption(format);
  command
    .option('--quiet', 'say only what went wrong')
    .option('--verbose', 'say more: how long things took, and where a defect happened')
    .option('--no-color', 'print without colour');
}

/** The command line: arguments to options, one call, one exit code. What a command does is in its own file. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { readIfThere } from './disk.ts';
import { PROBLEM_FORMATS, readCommonOptions } from './report-options.ts';
import { CannotRun, type ExitCode, type Shell } from './shell.ts';

/** Runs the command that the arguments name. Never throws: whatever happens becomes a message and an exit code. */
export async function runCommandLine(args: readonly string[], shell: Shell): Promise<ExitCode> {
  let exitCode: ExitCode = 0;
  const program = defineProgram(shell, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explainFailure(error, shell);
  }
}

function defineProgram(shell: Shell, finish: (code: ExitCode) => void): Command {
  const program = new Command('scimanifest')
    .description('One JSON manifest per app: tutorials, typed mapping code and validation rules come out of it.')
    .version(readVersion(), '--version', 'print the version')
    .helpOption('--help', 'show help')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ writeOut: shell.out, writeErr: shell.err })
    .showHelpAfterError('Run it with --help to see what it takes.')
    .addHelpText(
      'after',
      '\nExample:\n  scimanifest init\n  scimanifest new acme --name "Acme"\n  scimanifest gen\n\nExit codes: 0 nothing to report, 1 something was found, 2 the work could not be done.',
    );
  withCommonOptions(program);
  for (const define of COMMANDS) {
    const command = define(program, shell, finish);
    withCommonOptions(command.helpOption('--help', 'show help'));
  }
  return program;
}

type Define = (program: Command, shell: Shell, finish: (code: ExitCode) => void) => Command;

const COMMANDS: readonly Define[] = [defineGen, defineLint, defineInit, defineNew, defineExplain];

function defineGen(program: Command, shell: Shell, finish: (code: ExitCode) => void): Command {
  return program
    .command('gen')
    .summary('manifests in, generated/ out')
    .description(
      'Generates the tutorial, the mapping code and the validation rules of every connector, or of those named.',
    )
    .argument('[id...]', 'connectors; none: all of them')
    .option('--check', 'write nothing; exit 1 and show the difference when anything on the disk is out of date')
    .option('--out <dir>', 'the folder to write to', 'generated')
    .option('--edition <name>', 'the order of the sections, whatever the manifests say')
    .option('--vocabulary <name>', 'the names of products and portals, whatever the manifests say')
    .option('--max-diff <lines>', 'the most lines of difference that --check prints', wholeNumber, 400)
    .addHelpText('after', '\nExample:\n  scimanifest gen wedo --edition six-step --vocabulary entra-id --out preview')
    .action(async (ids: string[], given: GenArguments, command: Command) => {
      const { gen } = await import('./gen.ts');
      const { check = false, ...rest } = given;
      finish(await gen({ ...rest, ids, check, ...readCommonOptions(command, shell) }, shell));
    });
}

interface GenArguments {
  readonly check?: boolean;
  readonly out: string;
  readonly edition?: string;
  readonly vocabulary?: string;
  readonly maxDiff: number;
}

function defineLint(program: Command, shell: Shell, finish: (code: ExitCode) => void): Command {
  return program
    .command('lint')
    .summary('hold manifests and pages to every rule')
    .description(
      'Checks manifests (.json) and tutorial pages (.md), and reports every problem with its place and a hint.',
    )
    .argument('[file...]', 'files; none: every manifest of the project')
    .addHelpText('after', '\nExample:\n  scimanifest lint connectors/wedo.json --format github')
    .action(async (files: string[], _given: unknown, command: Command) => {
      const { lint } = await import('./lint.ts');
      finish(await lint({ files, ...readCommonOptions(command, shell) }, shell));
    });
}

function defineInit(program: Command, shell: Shell, finish: (code: ExitCode) => void): Command {
  return program
    .command('init')
    .summary('set a repository up')
    .description(
      'Adds connectors/ with one example, the schema for editors, .gitattributes and npm scripts. Never overwrites.',
    )
    .addHelpText('after', '\nExample:\n  scimanifest init && scimanifest gen')
    .action(async (_given: unknown, command: Command) => {
      const { init } = await import('./init.ts');
      finish(init(readCommonOptions(command, shell), shell));
    });
}

function defineNew(program: Command, shell: Shell, finish: (code: ExitCode) => void): Command {
  return program
    .command('new')
    .summary('start a connector')
    .description('Writes the smallest manifest that lints, with the platform’s default mapping.')
    .argument('<id>', 'lower-case words with dashes: the name of the file and of the output folder')
    .option('--name <name>', 'the name of the app; left out: made from the id')
    .addHelpText('after', '\nExample:\n  scimanifest new acme --name "Acme"')
    .action(async (id: string, given: { name?: string }, command: Command) => {
      const { newConnector } = await import('./new-connector.ts');
      finish(newConnector({ id, ...given, ...readCommonOptions(command, shell) }, shell));
    });
}

function defineExplain(program: Command, shell: Shell, finish: (code: ExitCode) => void): Command {
  return program
    .command('explain')
    .summary('what an expression does, what a problem means')
    .description(
      'Says in a sentence what a mapping expression does, or prints what is known about a problem by its id.',
    )
    .argument('<expression-or-rule>', 'an expression, or the id of a problem')
    .option('--with <file>', 'a JSON object of source attributes: evaluate the expression with it, step by step')
    .addHelpText(
      'after',
      '\nExample:\n  scimanifest explain \'Join(" ", [givenName], [surname])\'\n  scimanifest explain matching-not-filterable',
    )
    .action(async (subject: string, given: { with?: string }, command: Command) => {
      const { explain } = await import('./explain.ts');
      const record = given.with === undefined ? {} : { recordFile: given.with };
      finish(await explain({ subject, ...record, ...readCommonOptions(command, shell) }, shell));
    });
}

function withCommonOptions(command: Command): void {
  command
    .option('--cwd <dir>', 'the project to work in; left out: the working directory')
    .addOption(new Option('--format <format>', 'how to report').choices(PROBLEM_FORMATS))
    .option('--quiet', 'say only what went wrong')
    .option('--no-color', 'print without colour');
}

function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/u.test(text)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(text);
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

import type { Command } from 'commander';
import { PROBLEM_FORMATS, readCommonOptions } from '../report-options.ts';
import { CannotRun } from '../shell.ts';
import { type CommandDefinition, example } from './command-definition.ts';
import { OptionBeside } from './option-beside.ts';

export const explainCommand: CommandDefinition = {
  name: 'explain',
  formats: PROBLEM_FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('what an expression does, what a problem means')
      .description(
        'Says in a sentence what a mapping expression does, or prints what is known about a problem by its id.',
      )
      .argument('[expression-or-rule]', 'an expression, or the id of a problem')
      .option('--list', 'every rule in a line')
      .addOption(
        new OptionBeside(
          { without: ['--list'] },
          '--with <file>',
          'a JSON object of source attributes: evaluate the expression with it, step by step',
        ),
      )
      .addHelpText(
        'after',
        example(
          'scimanifest explain \'Join(" ", [givenName], [surname])\'',
          'scimanifest explain matching-not-filterable',
        ),
      )
      .action(async (subject: string | undefined, given: { with?: string; list?: boolean }, self: Command) => {
        const { explain } = await import('../explain.ts');
        const record = given.with === undefined ? {} : { recordFile: given.with };
        finish(
          await explain(
            {
              ...subjectOf(self, subject, given.list === true),
              ...record,
              ...readCommonOptions(self, shell, PROBLEM_FORMATS),
            },
            shell,
          ),
        );
      });
  },
};

/** A list or a subject, and not both. */
function subjectOf(command: Command, subject: string | undefined, isList: boolean): { readonly subject?: string } {
  if (isList && subject !== undefined)
    throw new CannotRun('--list tells of every rule, and takes no argument.', 'Leave one of the two out.');
  if (isList) return {};
  return subject === undefined ? command.error("error: missing argument 'expression-or-rule', or --list") : { subject };
}

import type { Command } from 'commander';
import { PROBLEM_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';

export const explainCommand: CommandDefinition = {
  name: 'explain',
  formats: PROBLEM_FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('what an expression does, what a problem means')
      .description(
        'Says in a sentence what a mapping expression does, or prints what is known about a problem by its id.',
      )
      .argument('<expression-or-rule>', 'an expression, or the id of a problem')
      .option('--with <file>', 'a JSON object of source attributes: evaluate the expression with it, step by step')
      .addHelpText(
        'after',
        example(
          'scimanifest explain \'Join(" ", [givenName], [surname])\'',
          'scimanifest explain matching-not-filterable',
        ),
      )
      .action(async (subject: string, given: { with?: string }, self: Command) => {
        const { explain } = await import('../explain.ts');
        const record = given.with === undefined ? {} : { recordFile: given.with };
        finish(await explain({ subject, ...record, ...readCommonOptions(self, shell, PROBLEM_FORMATS) }, shell));
      });
  },
};

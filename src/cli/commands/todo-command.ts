import type { Command } from 'commander';
import { PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';

export const todoCommand: CommandDefinition = {
  name: 'todo',
  formats: PLAIN_FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('what nobody has stated yet, the gravest first')
      .description(
        'Lists what manifests leave open, with why it matters and how to state it. Exit code 1 where something grave is open.',
      )
      .argument('[id...]', 'connectors by id, manifest or pattern; none: all of them')
      .addHelpText('after', example('scimanifest todo wedo', 'scimanifest todo --format json'))
      .action(async (ids: string[], _given: unknown, self: Command) => {
        const { todo } = await import('../readiness/todo.ts');
        finish(await todo({ ids, ...readCommonOptions(self, shell, PLAIN_FORMATS) }, shell));
      });
  },
};

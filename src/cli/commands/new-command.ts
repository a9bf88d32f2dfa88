import type { Command } from 'commander';
import { PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';

export const newCommand: CommandDefinition = {
  name: 'new',
  formats: PLAIN_FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('start a connector')
      .description('Writes the smallest manifest that lints, with the default mapping of the platform.')
      .argument('<id>', 'lower-case words with dashes: the name of the file and of the output folder')
      .option('--name <name>', 'the name of the app; left out: made from the id')
      .addHelpText('after', example('scimanifest new acme --name "Acme"'))
      .action(async (id: string, given: { name?: string }, self: Command) => {
        const { newConnector } = await import('../new-connector.ts');
        finish(newConnector({ id, ...given, ...readCommonOptions(self, shell, PLAIN_FORMATS) }, shell));
      });
  },
};

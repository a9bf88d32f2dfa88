import type { Command } from 'commander';
import { Option } from 'commander';
import { PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';

export const initCommand: CommandDefinition = {
  name: 'init',
  formats: PLAIN_FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('set a repository up')
      .description(
        'Adds connectors/ with one example, the schema for editors, git settings and npm scripts. Never overwrites.',
      )
      .addOption(new Option('--ci <service>', 'add a ready job that checks pull requests').choices(['github']))
      .addHelpText('after', example('scimanifest init && scimanifest gen'))
      .action(async ({ ci }: { ci?: 'github' }, self: Command) => {
        const { init } = await import('../init.ts');
        finish(init({ ...(ci === undefined ? {} : { ci }), ...readCommonOptions(self, shell, PLAIN_FORMATS) }, shell));
      });
  },
};

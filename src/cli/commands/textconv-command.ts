import type { Command } from 'commander';
import { readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';

export const textconvCommand: CommandDefinition = {
  name: 'textconv',
  formats: [],
  isHidden: true,
  define(command, { shell, finish }) {
    command
      .summary('a manifest as sentences, for git')
      .description(
        'Prints a manifest as sentences, one fact a line. "init" sets git up to show changes of manifests so.',
      )
      .argument('<file>', 'the manifest')
      .addHelpText('after', example('git log -p connectors/'))
      .action(async (file: string, _given: unknown, self: Command) => {
        const { textconv } = await import('../textconv.ts');
        finish(await textconv({ file, root: readCommonOptions(self, shell, ['text']).root }, shell));
      });
  },
};

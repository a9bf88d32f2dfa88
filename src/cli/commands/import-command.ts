import type { Command } from 'commander';
import { PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';

export const importCommand: CommandDefinition = {
  name: 'import',
  formats: PLAIN_FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('published tutorials back into manifests')
      .description('Reads published provisioning tutorials, writes manifests, and lists what found no place in them.')
      .argument('<file...>', 'pages (.md), folders of pages, or patterns')
      .option('--force', 'import over manifests that exist; what people added to them is kept')
      .addHelpText('after', example('scimanifest import docs/acme-provisioning-tutorial.md'))
      .action(async (files: string[], { force = false }: { force?: boolean }, self: Command) => {
        const { importPages } = await import('../import.ts');
        finish(await importPages({ files, force, ...readCommonOptions(self, shell, PLAIN_FORMATS) }, shell));
      });
  },
};

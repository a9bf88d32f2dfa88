import type { Command } from 'commander';
import { PROBLEM_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';

export const lintCommand: CommandDefinition = {
  name: 'lint',
  formats: PROBLEM_FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('hold manifests and pages to every rule')
      .description(
        'Checks manifests (.json) and tutorial pages (.md), and reports every problem with its place and a hint.',
      )
      .argument('[file...]', 'files, folders, patterns or ids of connectors; none: every manifest of the project')
      .option('--fix', 'mend what is certain in pages and manifests, then report what is left')
      .addHelpText(
        'after',
        example('scimanifest lint connectors/wedo.json --format github', 'scimanifest lint --fix page.md'),
      )
      .action(async (files: string[], { fix = false }: { fix?: boolean }, self: Command) => {
        const { lint } = await import('../lint.ts');
        finish(await lint({ files, fix, ...readCommonOptions(self, shell, PROBLEM_FORMATS) }, shell));
      });
  },
};

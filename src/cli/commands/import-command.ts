import type { Command } from 'commander';
import type { ImportFormat } from '../library/import-options.ts';
import { readCommonOptions } from '../report-options.ts';
import { CannotRun } from '../shell.ts';
import { type CommandDefinition, example } from './command-definition.ts';

interface ImportArguments {
  readonly force?: boolean;
  readonly report?: boolean;
  readonly write?: boolean;
}

const FORMATS = ['text', 'json', 'html'] as const satisfies readonly ImportFormat[];

export const importCommand: CommandDefinition = {
  name: 'import',
  formats: FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('published tutorials back into manifests')
      .description('Reads published provisioning tutorials, writes manifests, and lists what found no place in them.')
      .argument('<file...>', 'pages (.md), folders of pages, or patterns')
      .option('--force', 'import over manifests that exist; what people added to them is kept')
      .option(
        '--report',
        'write nothing; tell what each page is and what became of each part, sorted by what needs you',
      )
      .option('--write', 'with --report: write the manifests too')
      .addHelpText(
        'after',
        example('scimanifest import docs/acme-provisioning-tutorial.md', 'scimanifest import docs/ --report'),
      )
      .action(async (files: string[], given: ImportArguments, self: Command) => {
        const { importPages } = await import('../library/import.ts');
        const { force = false, report = false, write = !report } = given;
        if (given.write === true && !report)
          throw new CannotRun('--write goes with --report.', 'An import without a report writes manifests anyway.');
        const common = readCommonOptions(self, shell, FORMATS);
        finish(await importPages({ files, force, report, write, ...common }, shell));
      });
  },
};

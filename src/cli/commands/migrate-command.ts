import type { Command } from 'commander';
import { addPageOptions, type PageOptions } from '../project/page-options.ts';
import { PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';
import { OptionBeside } from './option-beside.ts';

interface MigrateArguments extends PageOptions {
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly out: string;
}

export const migrateCommand: CommandDefinition = {
  name: 'migrate',
  formats: PLAIN_FORMATS,
  define(command, { shell, finish }) {
    addPageOptions(command)
      .summary('manifests of older versions, and a library in another portal')
      .description(
        'Moves manifests of older versions forward, each edit by the name of its step. With --portal it moves connectors to a portal: edits what their manifests say of the page, writes the pages anew, and lists what a person must look at.',
      )
      .argument('[id...]', 'connectors by id, manifest or pattern; none: all of them')
      .option('--check', 'write nothing; exit 1 where something would change')
      .option('--dry-run', 'the same as --check')
      .addOption(
        new OptionBeside({ with: ['--portal'] }, '--out <dir>', 'the folder of the pages').default('generated'),
      )
      .addHelpText(
        'after',
        example(
          'scimanifest migrate --dry-run',
          'scimanifest migrate --portal 2026 --check',
          'scimanifest migrate --portal 2026 wedo',
        ),
      )
      .action(async (ids: string[], given: MigrateArguments, self: Command) => {
        const { migrate } = await import('../library/migrate.ts');
        const { check = false, dryRun = false, ...rest } = given;
        const common = readCommonOptions(self, shell, PLAIN_FORMATS);
        finish(await migrate({ ...rest, ids, check: check || dryRun, ...common }, shell));
      });
  },
};

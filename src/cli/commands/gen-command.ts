import type { Command } from 'commander';
import { addPageOptions, type PageOptions } from '../project/page-options.ts';
import { PROBLEM_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';
import { maxDiff, OptionBeside } from './option-beside.ts';

interface GenArguments extends PageOptions {
  readonly check?: boolean;
  readonly dryRun?: boolean;
  readonly watch?: boolean;
  readonly stdout?: string | true;
  readonly stdinFilename: string;
  readonly since?: string;
  readonly force?: boolean;
  readonly out: string;
  readonly maxDiff: number;
}

export const genCommand: CommandDefinition = {
  name: 'gen',
  formats: PROBLEM_FORMATS,
  define(command, { shell, finish }) {
    addPageOptions(command)
      .summary('manifests in, generated/ out')
      .description(
        'Generates the tutorial, the mapping code and the validation rules of every connector, or of those named.',
      )
      .argument('[id...]', 'connectors by id, manifest or pattern; - for a manifest on stdin; none: all of them')
      .option('--check', 'write nothing; exit 1 and show the difference when anything on the disk is out of date')
      .option(
        '--watch',
        'stay, and make anew what a saved manifest or template affects; Ctrl-C ends it, with exit code 130',
      )
      .option('--dry-run', 'write nothing; tell what would be created, updated and removed')
      .option(
        '--since <revision>',
        'only connectors whose manifest changed since that git revision; all, where a template did',
      )
      .option('--stdout [file]', 'print one file of one connector, tutorial.md where none is named, and write nothing')
      .addOption(
        new OptionBeside(
          { with: ['-'] },
          '--stdin-filename <file>',
          'what problems are said of; it gives the id',
        ).default('stdin.json'),
      )
      .option('--force', 'replace files that were edited by hand, too')
      .option('--out <dir>', 'the folder to write to', 'generated')
      .addOption(maxDiff('--check'))
      .addHelpText(
        'after',
        example(
          'scimanifest gen wedo --edition six-step --vocabulary entra-article --portal 2026 --out preview',
          'scimanifest gen --since origin/main --dry-run',
          'scimanifest gen wedo --stdout mapping.ts',
        ),
      )
      .action(async (ids: string[], given: GenArguments, self: Command) => {
        const { gen } = await import('../gen/gen.ts');
        const { check = false, dryRun = false, watch = false, force = false, ...rest } = given;
        const common = readCommonOptions(self, shell, PROBLEM_FORMATS);
        finish(await gen({ ...rest, ids, check, dryRun, watch, force, ...common }, shell));
      });
  },
};

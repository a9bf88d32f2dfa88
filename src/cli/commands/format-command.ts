import type { Command } from 'commander';
import { PROBLEM_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';
import { maxDiff, OptionBeside } from './option-beside.ts';

interface FormatArguments {
  readonly check?: boolean;
  readonly stdinFilename: string;
  readonly maxDiff: number;
}

export const formatCommand: CommandDefinition = {
  name: 'format',
  formats: PROBLEM_FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('one layout for manifests')
      .description(
        'Lays manifests out as new and import write them: keys in the order of the schema, what fits on a line on one line. Values and the order of lists stay as they are.',
      )
      .argument('[file...]', 'files, folders, patterns or ids of connectors; - for stdin; none: every manifest')
      .option('--check', 'write nothing; exit 1 and show the difference where a manifest is laid out differently')
      .addOption(
        new OptionBeside({ with: ['-'] }, '--stdin-filename <file>', 'what problems are said of').default('stdin'),
      )
      .addOption(maxDiff('--check'))
      .addHelpText('after', example('scimanifest format', 'scimanifest format --check wedo'))
      .action(async (files: string[], given: FormatArguments, self: Command) => {
        const { format } = await import('../format.ts');
        const { check = false, ...rest } = given;
        finish(await format({ ...rest, files, check, ...readCommonOptions(self, shell, PROBLEM_FORMATS) }, shell));
      });
  },
};

import type { Command } from 'commander';
import { PROBLEM_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example, wholeNumber } from './command-definition.ts';

interface GenArguments {
  readonly check?: boolean;
  readonly force?: boolean;
  readonly out: string;
  readonly edition?: string;
  readonly vocabulary?: string;
  readonly maxDiff: number;
}

export const genCommand: CommandDefinition = {
  name: 'gen',
  formats: PROBLEM_FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('manifests in, generated/ out')
      .description(
        'Generates the tutorial, the mapping code and the validation rules of every connector, or of those named.',
      )
      .argument('[id...]', 'connectors by id, manifest or pattern; none: all of them')
      .option('--check', 'write nothing; exit 1 and show the difference when anything on the disk is out of date')
      .option('--force', 'replace files that were edited by hand, too')
      .option('--out <dir>', 'the folder to write to', 'generated')
      .option('--edition <name>', 'the order of the sections, whatever the manifests say')
      .option('--vocabulary <name>', 'the names of products and portals, whatever the manifests say')
      .option('--max-diff <lines>', 'the most lines of difference that --check prints', wholeNumber, 400)
      .addHelpText('after', example('scimanifest gen wedo --edition six-step --vocabulary entra-id --out preview'))
      .action(async (ids: string[], given: GenArguments, self: Command) => {
        const { gen } = await import('../gen/gen.ts');
        const { check = false, force = false, ...rest } = given;
        finish(await gen({ ...rest, ids, check, force, ...readCommonOptions(self, shell, PROBLEM_FORMATS) }, shell));
      });
  },
};

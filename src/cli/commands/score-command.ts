import { type Command, Option } from 'commander';
import { TIERS, type Tier } from '../../readiness/tiers.ts';
import { PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';

interface ScoreArguments {
  readonly atLeast?: Tier;
  readonly badges?: string;
}

export const scoreCommand: CommandDefinition = {
  name: 'score',
  formats: PLAIN_FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('how far each connector is, and what keeps it there')
      .description(
        'Tells the tier of each connector (draft, documented, matched, proven, deployed) with what the next one lacks, each with its place. Exit code 1 where one is below --at-least.',
      )
      .argument('[id...]', 'connectors by id, manifest or pattern; none: all of them')
      .addOption(new Option('--at-least <tier>', 'the tier that each has to be in').choices(TIERS))
      .option('--badges <folder>', 'write a picture a connector there, for READMEs')
      .addHelpText('after', example('scimanifest score wedo', 'scimanifest score --at-least documented --format json'))
      .action(async (ids: string[], given: ScoreArguments, self: Command) => {
        const { score } = await import('../readiness/score.ts');
        finish(await score({ ids, ...given, ...readCommonOptions(self, shell, PLAIN_FORMATS) }, shell));
      });
  },
};

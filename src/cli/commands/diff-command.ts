import { type Command, Option } from 'commander';
import type { FailLevel, ReviewFormat } from '../diff.ts';
import { readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';

const FORMATS = ['text', 'json', 'markdown', 'github', 'html'] as const satisfies readonly ReviewFormat[];
const FAIL_LEVELS: readonly FailLevel[] = ['breaking', 'action', 'safe', 'none'];

interface DiffArguments {
  readonly staged?: boolean;
  readonly failOn: FailLevel;
  readonly staleApprovals: boolean;
  readonly users?: string;
}

export const diffCommand: CommandDefinition = {
  name: 'diff',
  formats: FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('what a change means to an administrator')
      .description('Compares connectors, not text, with a git revision or between two folders: one sentence a change.')
      .argument(
        '[base...]',
        'a git revision, two of them (A..B), or an old and a new folder; none: where this branch left the main one',
      )
      .option('--staged', 'compare what is staged, not what stands on the disk')
      .addOption(
        new Option('--fail-on <severity>', 'the least severity that gives exit code 1')
          .choices(FAIL_LEVELS)
          .default('breaking'),
      )
      .option(
        '--no-stale-approvals',
        'fail on approvals that approve nothing: of what was merged, or is another change now',
      )
      .option('--users <file>', 'an export of the directory: each sentence tells how many users it is about')
      .addHelpText('after', example('scimanifest diff origin/main --format markdown'))
      .action(async (sides: string[], { staged = false, ...given }: DiffArguments, self: Command) => {
        const { diff } = await import('../diff.ts');
        finish(await diff({ sides, staged, ...given, ...readCommonOptions(self, shell, FORMATS) }, shell));
      });
  },
};

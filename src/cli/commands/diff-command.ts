import type { Command } from 'commander';
import type { FailLevel, ReviewFormat } from '../diff.ts';
import { readCommonOptions } from '../report-options.ts';
import { CannotRun } from '../shell.ts';
import { type CommandDefinition, example } from './command-definition.ts';
import { OptionBeside } from './option-beside.ts';

const FORMATS = ['text', 'json', 'markdown', 'github', 'html'] as const satisfies readonly ReviewFormat[];
const FAIL_LEVELS: readonly FailLevel[] = ['breaking', 'action', 'safe', 'none'];

/** A tenant and its manifest differ or do not: nobody approves that, and no directory is asked. */
const REVIEW = { without: ['--live'] };

interface DiffArguments {
  readonly staged?: boolean;
  readonly failOn: FailLevel;
  readonly staleApprovals: boolean;
  readonly users?: string;
  readonly live?: string;
  readonly functions?: string;
  readonly template?: string;
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
      .option(
        '--live <file>',
        'compare one connector, named by its id, with the schema that was fetched from the tenant',
      )
      .addOption(new OptionBeside({ with: ['--live'] }, '--functions <file>', 'the answer of GET …/schema/functions'))
      .addOption(
        new OptionBeside({ with: ['--live'] }, '--template <id>', 'the template, where the file lists several'),
      )
      .addOption(new OptionBeside(REVIEW, '--staged', 'compare what is staged, not what stands on the disk'))
      .addOption(
        new OptionBeside(REVIEW, '--fail-on <severity>', 'the least severity that gives exit code 1')
          .choices(FAIL_LEVELS)
          .default('breaking'),
      )
      .addOption(
        new OptionBeside(
          REVIEW,
          '--no-stale-approvals',
          'fail on approvals that approve nothing: of what was merged, or is another change now',
        ),
      )
      .addOption(
        new OptionBeside(
          REVIEW,
          '--users <file>',
          'an export of the directory: each sentence tells how many users it is about',
        ),
      )
      .addHelpText(
        'after',
        example('scimanifest diff origin/main --format markdown', 'scimanifest diff acme --live schema.json'),
      )
      .action(async (sides: string[], given: DiffArguments, self: Command) => {
        const { staged = false, live, functions, template, ...review } = given;
        const common = readCommonOptions(self, shell, FORMATS);
        if (live !== undefined) {
          const [id, ...others] = sides;
          if (id === undefined || others.length > 0)
            throw new CannotRun('--live compares one connector.', 'Name it: scimanifest diff acme --live schema.json.');
          const { liveDrift } = await import('../graph/live-drift.ts');
          const tenant = {
            ...(functions === undefined ? {} : { functions }),
            ...(template === undefined ? {} : { template }),
          };
          finish(await liveDrift({ id, live, ...tenant, ...common }, shell));
          return;
        }
        const { diff } = await import('../diff.ts');
        finish(await diff({ sides, staged, ...review, ...common }, shell));
      });
  },
};

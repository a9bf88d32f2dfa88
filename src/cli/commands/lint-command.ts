import type { Command } from 'commander';
import { PROBLEM_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example, wholeNumber } from './command-definition.ts';

interface LintArguments {
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly maxDiff: number;
}

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
      .option('--dry-run', 'show what --fix would change, and write nothing')
      .option('--max-diff <lines>', 'the most lines of difference that --dry-run prints', wholeNumber, 400)
      .addHelpText(
        'after',
        example(
          'scimanifest lint connectors/wedo.json --format github',
          'scimanifest lint --fix --dry-run',
          'scimanifest lint --fix page.md',
        ),
      )
      .action(async (files: string[], { fix, dryRun, maxDiff }: LintArguments, self: Command) => {
        const { lint } = await import('../lint.ts');
        const mode = dryRun === true ? 'show' : fix === true ? 'write' : 'no';
        const common = readCommonOptions(self, shell, PROBLEM_FORMATS);
        finish(await lint({ files, fix: mode, maxDiff, ...common }, shell));
      });
  },
};

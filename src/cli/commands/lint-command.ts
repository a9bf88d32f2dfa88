import type { Command } from 'commander';
import { onlyOne } from '../only-one.ts';
import { PLAIN_FORMATS, PROBLEM_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';
import { maxDiff, OptionBeside } from './option-beside.ts';

interface LintArguments {
  readonly fix?: boolean;
  readonly dryRun?: boolean;
  readonly maxDiff: number;
  readonly writeBaseline?: boolean;
  readonly printConfig?: boolean;
  readonly stdinFilename: string;
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
      .argument('[file...]', 'files, folders, patterns or ids of connectors; - for stdin; none: every manifest')
      .option('--fix', 'mend what is certain in pages and manifests, then report what is left')
      .option('--dry-run', 'show what --fix would change, and write nothing')
      .addOption(
        new OptionBeside(
          { with: ['-'] },
          '--stdin-filename <file>',
          'what problems are said of; .md where it is a page',
        ).default('stdin.json'),
      )
      .addOption(maxDiff('--dry-run'))
      .option(
        '--write-baseline',
        'take up the problems of today as old; where a baseline is, take out of it what is mended',
      )
      .option(
        '--print-config',
        'print how grave each rule is here, for a file where one is named, and where that is said',
      )
      .addHelpText(
        'after',
        example(
          'scimanifest lint connectors/wedo.json --format github',
          'scimanifest lint --fix --dry-run',
          'scimanifest lint --fix page.md',
        ),
      )
      .action(
        async (files: string[], { fix, dryRun, maxDiff, stdinFilename, ...given }: LintArguments, self: Command) => {
          const { printConfig = false, writeBaseline = false } = given;
          onlyOne({ '--print-config': printConfig, '--write-baseline': writeBaseline, '--dry-run': dryRun === true });
          onlyOne({ '--print-config': printConfig, '--write-baseline': writeBaseline, '--fix': fix === true });
          const { lint } = await import('../lint.ts');
          const mode = dryRun === true ? 'show' : fix === true ? 'write' : 'no';
          if (printConfig) {
            const { printConfiguration } = await import('../configuration/print-configuration.ts');
            finish(await printConfiguration({ files, ...readCommonOptions(self, shell, PLAIN_FORMATS) }, shell));
            return;
          }
          const common = readCommonOptions(self, shell, PROBLEM_FORMATS);
          finish(await lint({ files, fix: mode, baseline: writeBaseline, maxDiff, stdinFilename, ...common }, shell));
        },
      );
  },
};

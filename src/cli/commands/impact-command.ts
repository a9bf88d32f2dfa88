import type { Command } from 'commander';
import type { ImpactFormat } from '../../impact/print/printers.ts';
import { readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example, wholeNumber } from './command-definition.ts';

const FORMATS = ['text', 'json', 'markdown', 'html'] as const satisfies readonly ImpactFormat[];

const EXAMPLES = 3;

interface ImpactArguments {
  readonly users: string;
  readonly show?: true | number;
}

export const impactCommand: CommandDefinition = {
  name: 'impact',
  formats: FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('what a mapping, and a change of it, does to the users of a real directory')
      .description(
        [
          'Counts, from an export of the directory: who gets a value for which attribute, who would be refused and why, who',
          'has nothing to be matched by, who would collide, who is out of scope; against a base, whom each change touches.',
          'Nothing is sent anywhere, and nobody is named unless --show asks for examples.',
        ].join('\n'),
      )
      .argument(
        '[names...]',
        'connectors by id or manifest, and a base: a git revision, A..B, an old manifest; or an old and a new folder',
      )
      .requiredOption(
        '--users <file>',
        'CSV as the portal, PowerShell or a spreadsheet writes it; JSON of Microsoft Graph or az; a JSON object a line',
      )
      .option('--show [number]', 'examples of each kind, in text, Markdown and JSON: personal data', wholeNumber)
      .addHelpText(
        'after',
        example(
          'scimanifest impact wedo --users users.csv',
          'scimanifest impact --users users.csv origin/main --format html',
        ),
      )
      .action(async (names: string[], { users, show }: ImpactArguments, self: Command) => {
        const { impact } = await import('../impact/impact.ts');
        const most = show === true ? EXAMPLES : (show ?? 0);
        finish(await impact({ names, users, show: most, ...readCommonOptions(self, shell, FORMATS) }, shell));
      });
  },
};

import type { Command } from 'commander';
import { PLAIN_FORMATS, readCommonOptions } from '../report-options.ts';
import { type CommandDefinition, example } from './command-definition.ts';

export const traceCommand: CommandDefinition = {
  name: 'trace',
  formats: PLAIN_FORMATS,
  define(command, { shell, finish }) {
    command
      .summary('which manifest line made an output line, and back')
      .description(
        'Says which manifest and template line made a line of an output, or which output lines a manifest line makes.',
      )
      .argument('<place>', 'FILE:LINE, of an output or of a manifest')
      .addHelpText(
        'after',
        example('scimanifest trace generated/wedo/tutorial.md:57', 'scimanifest trace connectors/wedo.json:14'),
      )
      .action(async (place: string, _given: unknown, self: Command) => {
        const { trace } = await import('../trace.ts');
        finish(await trace({ place, ...readCommonOptions(self, shell, PLAIN_FORMATS) }, shell));
      });
  },
};

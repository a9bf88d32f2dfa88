import { Argument } from 'commander';
import { SCRIPTS, SHELLS, type ShellName } from '../completion/scripts.ts';
import { type CommandDefinition, example } from './command-definition.ts';

export const completionCommand: CommandDefinition = {
  name: 'completion',
  formats: [],
  define(command, { shell, finish }) {
    command
      .summary('completion for a shell')
      .description('Prints the script that has a shell complete commands, options, their values and connectors.')
      .addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
      .addHelpText('after', example('scimanifest completion bash'))
      .action((name: ShellName) => {
        shell.out(SCRIPTS[name]);
        finish(0);
      });
  },
};

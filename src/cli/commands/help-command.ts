import type { Command } from 'commander';
import { nearest } from '../../problem/nearest.ts';
import { CannotRun } from '../shell.ts';
import type { CommandDefinition } from './command-definition.ts';

/** `help gen`, for those who write it so; the help itself names `--help`. */
export const helpCommand: CommandDefinition = {
  name: 'help',
  formats: [],
  isHidden: true,
  define(command, { finish }) {
    command
      .description('Shows the help of a command.')
      .argument('[command]', 'the command; left out: all of them')
      .action((name: string | undefined, _given: unknown, self: Command) => {
        const program = self.parent;
        const all = program?.commands ?? [];
        const meant = name === undefined ? program : all.find((each) => each.name() === name);
        if (meant === undefined || meant === null) {
          const near = nearest(
            name ?? '',
            all.map((each) => each.name()),
          );
          throw new CannotRun(
            `There is no command ${JSON.stringify(name)}.`,
            near === null ? null : `Did you mean ${near}?`,
          );
        }
        meant.outputHelp();
        finish(0);
      });
  },
};

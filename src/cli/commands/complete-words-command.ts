import path from 'node:path';
import type { Command } from 'commander';
import { valuesOf } from '../terminal/plain-shell.ts';
import type { CommandDefinition } from './command-definition.ts';

/** Called by the scripts of `completion`: a line for each word that can be written next, with what it means. */
export const completeWordsCommand: CommandDefinition = {
  name: 'complete-words',
  formats: [],
  isHidden: true,
  define(command, { shell, finish }) {
    command
      .description('Answers the scripts of completion.')
      .argument('[word...]', 'what was written so far; the last word is being written')
      .action(async (words: string[], _given: unknown, self: Command) => {
        const { candidatesFor } = await import('../completion/candidates.ts');
        const { projectIds } = await import('../completion/project-ids.ts');
        const typed = words.map((word) => (word === '""' ? '' : word));
        const root = path.resolve(shell.cwd, valuesOf(typed.slice(0, -1), '--cwd').at(-1) ?? '.');
        const candidates = self.parent === null ? [] : candidatesFor(self.parent, typed, () => projectIds(root));
        shell.out(candidates.map(({ word, means }) => `${word}\t${means}\n`).join(''));
        finish(0);
      });
  },
};

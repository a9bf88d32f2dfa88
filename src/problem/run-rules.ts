import type { RuleEntry } from './problem.ts';

export type RunRuleId = 'usage' | 'cannot-run' | 'defect';

const none = { severity: 'error', example: 'none', bad: '', good: '' } as const;

/** Why a command could not do its work at all (exit code 2). They have no place in a file. */
export const RUN_RULES: Readonly<Record<RunRuleId, RuleEntry>> = {
  usage: {
    id: 'usage',
    title: 'A command is called with the arguments it takes.',
    cause: 'An argument or option is unknown, missing, or has a value that it cannot have.',
    fix: 'Run the command with --help: it lists what it takes, with an example.',
    ...none,
  },
  'cannot-run': {
    id: 'cannot-run',
    title: 'What a command needs is there.',
    cause: 'A file, a folder, a revision or another program that the command needs is missing or cannot be used.',
    fix: 'The message names it; the hint says what to do about it.',
    ...none,
  },
  defect: {
    id: 'defect',
    title: 'No input makes scimanifest fail.',
    cause: 'Something happened that scimanifest did not expect. Whatever the input was, that is a mistake of ours.',
    fix: 'Report it where the message says, with the command that you ran; with --verbose it shows where it happened.',
    ...none,
  },
};

import type { RuleEntry } from './problem.ts';

/** What can be wrong with a file before its first character is read. Their examples are scenarios, not texts. */
export const FILE_RULES: Readonly<Record<'file-not-read', RuleEntry>> = {
  'file-not-read': {
    id: 'file-not-read',
    severity: 'error',
    title: 'Every manifest, page and template is a regular file of the project.',
    cause:
      'A symbolic link, a pipe or a device stands there, or the file may not be read. A link in a repository can lead to any file of the machine, and what is read ends up in reports.',
    fix: 'Put the file itself there. To work on a file elsewhere, name its real place.',
    example: 'none',
    bad: '',
    good: '',
  },
};

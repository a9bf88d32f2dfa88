import type { RuleEntry } from './problem.ts';

/** What can be wrong with a file before its first character is read. Their examples are scenarios, not texts. */
export const FILE_RULES: Readonly<
  Record<
    'file-not-read' | 'file-not-added' | 'file-encoding' | 'merge-conflict' | 'manifest-not-read' | 'manifest-layout',
    RuleEntry
  >
> = {
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
  'file-not-added': {
    id: 'file-not-added',
    severity: 'error',
    title: 'Files that init adds to hold what they are meant to hold.',
    cause: 'A file that init would add a setting to is broken, is a link, or has something else in that place.',
    fix: 'Mend the file, then run init again; what it added to the others stays.',
    example: 'none',
    bad: '',
    good: '',
  },
  'file-encoding': {
    id: 'file-encoding',
    severity: 'error',
    title: 'Manifests and pages are UTF-8.',
    cause: 'The file was saved in another encoding, so letters beyond the English ones are lost.',
    fix: 'Save it as UTF-8: editors offer that where they save or in their status bar.',
    example: 'none',
    bad: '',
    good: '',
  },
  'merge-conflict': {
    id: 'merge-conflict',
    severity: 'error',
    title: 'Files are read once their merge is decided.',
    cause: 'Git left both sides of a merge in the file, each between marks, because they changed the same lines.',
    fix: 'Write what both sides mean, remove the lines with the marks, and stage the file: git add.',
    example: 'none',
    bad: '',
    good: '',
  },
  'manifest-not-read': {
    id: 'manifest-not-read',
    severity: 'warning',
    title: 'Every manifest is a .json file right in connectors/.',
    cause:
      'The file looks like a manifest and stands where nobody reads it: in a folder of its own, or with another ending.',
    fix: 'Move it to connectors/, and name it with lower-case words and the ending .json.',
    example: 'none',
    bad: '',
    good: '',
  },
  'manifest-layout': {
    id: 'manifest-layout',
    severity: 'error',
    title: 'Manifests have one layout, where a check asks for it.',
    cause:
      'Two people lay out the same facts in two ways, and every review shows moved lines. Only "format --check" looks at the layout; "lint" does not.',
    fix: 'Run "scimanifest format" and commit the result.',
    example: 'none',
    bad: '',
    good: '',
  },
};

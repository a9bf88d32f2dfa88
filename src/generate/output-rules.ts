import type { RuleEntry } from '../problem/problem.ts';

export type OutputRuleId =
  | 'output-edited'
  | 'output-replaced'
  | 'output-abandoned'
  | 'output-not-ours'
  | 'output-blocked'
  | 'output-differs';

const none = { example: 'none', bad: '', good: '' } as const;

/** What can be wrong with the files that stand in the output folder. Their examples are scenarios, not texts. */
export const OUTPUT_RULES: Readonly<Record<OutputRuleId, RuleEntry>> = {
  'output-edited': {
    id: 'output-edited',
    severity: 'error',
    title: 'Nobody edits a generated file.',
    cause: 'The file differs from what gen wrote last: somebody changed it. gen does not replace it unasked.',
    fix: 'Say it in the manifest (notes, sections, prerequisites and steps hold prose) or in a template; then gen --force.',
    ...none,
  },
  'output-replaced': {
    id: 'output-replaced',
    severity: 'warning',
    title: 'Nobody edits a generated file.',
    cause: 'A file that somebody had edited was replaced, because --force was given.',
    fix: 'Say it in the manifest (notes, sections, prerequisites and steps hold prose), or change the template.',
    ...none,
  },
  'output-abandoned': {
    id: 'output-abandoned',
    severity: 'warning',
    title: 'Files of a connector that is gone go with it.',
    cause: 'The manifest is gone, but one of its files is not what gen wrote. Removing it would lose somebody’s work.',
    fix: 'Keep what is worth keeping, then remove the file.',
    ...none,
  },
  'output-not-ours': {
    id: 'output-not-ours',
    severity: 'error',
    title: 'Only gen writes into the folders of its outputs.',
    cause: 'A file stands where an output belongs, and gen never wrote it: it is neither in the record nor marked.',
    fix: 'Move the file elsewhere or remove it, then run gen.',
    ...none,
  },
  'output-blocked': {
    id: 'output-blocked',
    severity: 'error',
    title: 'Outputs are files in folders of the project.',
    cause: 'A link, a pipe, a device or a file stands where a folder or a file of an output belongs.',
    fix: 'Move away what stands there, then run gen.',
    ...none,
  },
  'output-differs': {
    id: 'output-differs',
    severity: 'error',
    title: 'The files on the disk are what the manifests give.',
    cause: 'A manifest or template was changed without running gen, or a generated file was removed or edited.',
    fix: 'Run "scimanifest gen" and commit what it writes.',
    ...none,
  },
};

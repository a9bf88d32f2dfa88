/** Problems of files that stand where outputs belong: what was edited by hand, and what is not ours. */

import { OUTPUT_RULES, type OutputRuleId } from '../../generate/output-rules.ts';
import type { PlannedFile, PlannedStatus } from '../../generate/plan.ts';
import type { Problem } from '../../problem/problem.ts';

interface Wording {
  readonly rule: OutputRuleId;
  readonly message: string;
  readonly hint: string;
}

const WORDINGS: Partial<Record<PlannedStatus, Wording>> = {
  edited: {
    rule: 'output-edited',
    message: 'This generated file was edited by hand, and the edit was replaced.',
    hint: 'Put the change into the manifest or a template. The edit is still in your version control.',
  },
  abandoned: {
    rule: 'output-abandoned',
    message: 'The connector of this file is gone, but the file was edited by hand, so it was left.',
    hint: 'Remove it yourself if nobody needs it.',
  },
  foreign: {
    rule: 'output-not-ours',
    message: 'A file that gen did not write stands where an output belongs; it was not touched.',
    hint: 'Move it away, then run gen again.',
  },
};

/** With `--check` an edited file is one of the differences that are listed; only what blocks `gen` is a problem there. */
export function outputProblems(plan: readonly PlannedFile[], folder: string, isCheck: boolean): Problem[] {
  return plan.flatMap((file) => {
    const wording = WORDINGS[file.status];
    if (wording === undefined || (isCheck && file.status === 'edited')) return [];
    return [
      {
        rule: wording.rule,
        severity: OUTPUT_RULES[wording.rule].severity,
        message: wording.message,
        file: `${folder}/${file.path}`,
        line: 1,
        column: 1,
        pointer: '',
        hint: wording.hint,
      },
    ];
  });
}

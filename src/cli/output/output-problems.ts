/** Problems of files that stand where outputs belong: what was edited by hand, what is not ours, what is in the way. */

import { displayPath } from '../../disk/place.ts';
import { OUTPUT_RULES, type OutputRuleId } from '../../generate/output-rules.ts';
import type { PlannedFile, PlannedStatus } from '../../generate/plan.ts';
import type { Problem } from '../../problem/problem.ts';
import { findInGit, type InGit } from '../project/find-in-git.ts';
import type { OutputFolder } from './output-folder.ts';

interface Wording {
  readonly rule: OutputRuleId;
  /** `COMMAND` stands for the command that writes the files. */
  readonly message: string;
  readonly hint: string;
}

const PUT_IT_ELSEWHERE = 'Put the change into the manifest or a template, then run COMMAND with --force.';

/** Where somebody's text stands, or stood: these hints end with what version control has of it. */
const EDITS: Partial<Record<PlannedStatus, Wording>> = {
  edited: {
    rule: 'output-edited',
    message: 'This generated file was edited by hand, so it was not replaced.',
    hint: PUT_IT_ELSEWHERE,
  },
  unrecorded: {
    rule: 'output-edited',
    message: 'Nothing tells whether COMMAND or a person wrote what stands in this file, so it was not replaced.',
    hint: PUT_IT_ELSEWHERE,
  },
  replaced: {
    rule: 'output-replaced',
    message: 'This generated file was edited by hand, and --force replaced the edit.',
    hint: 'Put such a change into the manifest or a template.',
  },
};

const OTHERS: Partial<Record<PlannedStatus, Wording>> = {
  abandoned: {
    rule: 'output-abandoned',
    message: 'The connector of this file is gone, but the file is not what COMMAND wrote last, so it was left.',
    hint: 'Remove it yourself if nobody needs it.',
  },
  foreign: {
    rule: 'output-not-ours',
    message: 'A file that COMMAND did not write stands where an output belongs; it was not touched.',
    hint: 'Move it away, then run COMMAND again.',
  },
};

const IN_GIT: Readonly<Record<InGit, string>> = {
  committed: 'Git has the edited text in its last commit.',
  staged: 'The edited text is staged in git, and not committed.',
  nowhere: 'Git does not have the edited text.',
  'no-repository': 'No version control has the edited text.',
};

/** With `--check` an edited file is one of the differences that are listed; only what blocks `gen` is a problem there. */
export function outputProblems(
  plan: readonly PlannedFile[],
  folder: OutputFolder,
  root: string,
  isCheck: boolean,
): Problem[] {
  const shown = ({ path }: PlannedFile) => displayPath(root, folder.placeOf(path).path);
  const edits = isCheck ? [] : plan.filter(({ status }) => status in EDITS);
  const inGit = findInGit(
    root,
    edits.map((file) => ({ path: shown(file), text: file.before ?? '' })),
  );
  const problems = plan.flatMap((file) => {
    if (!(file.status in EDITS) && !(file.status in OTHERS)) return [];
    const path = shown(file);
    const edit = isCheck ? undefined : EDITS[file.status];
    const hint = `${edit?.hint} ${IN_GIT[inGit.get(path) ?? 'no-repository']}`;
    const wording = edit === undefined ? OTHERS[file.status] : { ...edit, hint };
    return wording === undefined ? [] : [problemAt(path, wording, folder.own.command)];
  });
  return [...problems, ...blockedProblems(plan, folder, root)];
}

/** One link in the way of six files is one problem. */
function blockedProblems(plan: readonly PlannedFile[], folder: OutputFolder, root: string): Problem[] {
  const obstacles = plan.flatMap(({ path, status }) => {
    const obstacle = status === 'blocked' ? folder.obstacleOf(path) : null;
    return obstacle === null ? [] : [obstacle];
  });
  const single = new Map(obstacles.map((obstacle) => [obstacle.path, obstacle]));
  return [...single.values()].map(({ path, message, hint }) => {
    const wording = {
      rule: 'output-blocked',
      message: `${message} Nothing was written there.`,
      hint: hint ?? '',
    } as const;
    return problemAt(displayPath(root, path), wording, folder.own.command);
  });
}

function problemAt(file: string, { rule, message, hint }: Wording, command: string): Problem {
  const named = (text: string) => text.replaceAll('COMMAND', command);
  const { severity } = OUTPUT_RULES[rule];
  return { rule, severity, message: named(message), file, line: 1, column: 1, pointer: '', hint: named(hint) };
}

/** `lint --write-baseline`: the problems of today taken up, or those that are mended taken out. */
import { printBaseline } from '../../configuration/baseline.ts';
import { judge, keepsFromWriting, type Looked } from '../../configuration/judge.ts';
import { placeIn } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import type { Problem } from '../../problem/problem.ts';
import { count } from '../gen/gen-report.ts';
import type { ExitCode, Shell } from '../shell.ts';
import type { TeamRules } from './team-rules.ts';

/** 0: written, or as it was. 1: errors are left that no baseline takes, for they keep gen from writing. */
export function writeBaseline(
  problems: readonly Problem[],
  { configuration, baseline }: TeamRules,
  looked: Looked,
  root: string,
  shell: Shell,
): ExitCode {
  const { problems: told } = judge(problems, {
    configuration,
    baseline: null,
    rules: new Set<string>(),
    today: '',
    looked: { files: [], isWhole: false },
  });
  const taken = told.filter((problem) => !keepsFromWriting(problem));
  const errors = told.length - taken.length;
  const place = placeIn(root, configuration.baseline);
  const text = printBaseline(taken, baseline, looked.files);
  const before = readIfThere(place);
  if (text !== before) writeWhole(place, text, before);
  const done = before === null ? 'Wrote' : text === before ? 'Left as it was:' : 'Took out what is mended:';
  shell.err(`${done} ${configuration.baseline}.\n`);
  if (errors === 0) return 0;
  shell.err(
    `${count(errors, 'error')} of manifests and templates ${errors === 1 ? 'is' : 'are'} in no baseline: nothing is written from them.\n`,
  );
  return 1;
}

/** `lint --write-baseline`: the problems of today taken up, or those that are mended taken out. */
import { printBaseline } from '../../configuration/baseline.ts';
import { judge, keepsFromWriting, type Looked } from '../../configuration/judge.ts';
import { placeIn } from '../../disk/place.ts';
import { readIfThere } from '../../disk/read-file.ts';
import { writeWhole } from '../../disk/write-file.ts';
import type { Problem } from '../../problem/problem.ts';
import { count } from '../gen/gen-report.ts';
import { printProblems } from '../print-problems.ts';
import type { ReportOptions } from '../report-options.ts';
import type { ExitCode, Shell } from '../shell.ts';
import type { TeamRules } from './team-rules.ts';

/** 0: written, or as it was. 1: errors are left that no baseline takes, for they keep gen from writing; programs get their list. */
export async function writeBaseline(
  problems: readonly Problem[],
  { configuration, baseline }: TeamRules,
  { looked, sources }: { readonly looked: Looked; readonly sources: ReadonlyMap<string, string> },
  options: ReportOptions,
  shell: Shell,
): Promise<ExitCode> {
  const { problems: told } = judge(problems, {
    configuration,
    baseline: null,
    rules: new Set<string>(),
    today: '',
    looked: { files: [], isWhole: false },
  });
  const taken = told.filter((problem) => !keepsFromWriting(problem));
  const left = told.filter(keepsFromWriting);
  const place = placeIn(options.root, configuration.baseline);
  const text = printBaseline(taken, baseline, looked.files);
  const before = readIfThere(place);
  if (text !== before) writeWhole(place, text, before);
  if (options.format !== 'text') await printProblems(left, sources, options, shell);
  const done = before === null ? 'Wrote' : text === before ? 'Left as it was:' : 'Took out what is mended:';
  if (!options.quiet) shell.err(`${done} ${configuration.baseline}.\n`);
  if (left.length === 0) return 0;
  shell.err(
    `${count(left.length, 'error')} of manifests and templates ${left.length === 1 ? 'is' : 'are'} in no baseline: nothing is written from them.\n`,
  );
  return 1;
}

/** What was generated, as a team sees it: what is an error to it keeps a connector from being written, as any error does. */
import type { GenerateResult } from '../../generate/collect-generated.ts';
import { connectorOf } from '../../generate/own-file.ts';
import type { Problem } from '../../problem/problem.ts';
import type { TeamRules } from '../configuration/team-rules.ts';
import type { CachedRun } from './generate-cached.ts';

/** What is there no more is told by lint, which asks the team's own rules too. */
const NOT_LOOKED = { files: [], isWhole: false };

type Run = GenerateResult & Partial<Pick<CachedRun, 'settled'>>;

const NONE: CachedRun['settled'] = new Map();

export function judgedRun(
  { settled = NONE, ...run }: Run,
  team: TeamRules,
): GenerateResult & Pick<CachedRun, 'settled'> {
  const { problems } = team.judge(run.problems, NOT_LOOKED);
  const raised = raisedIds(problems, run.problems);
  return {
    files: run.files.filter(({ path }) => !raised.has(connectorOf(path))),
    settled: raised.size === 0 ? settled : new Map([...settled].filter(([id]) => !raised.has(id))),
    problems: [...problems, ...team.problems()],
    refused: [...run.refused, ...raised],
    sources: new Map([...run.sources, ...team.sources]),
  };
}

function raisedIds(judged: readonly Problem[], found: readonly Problem[]): ReadonlySet<string> {
  const name = ({ rule, file }: Problem) => `${rule} ${file}`;
  const errors = (problems: readonly Problem[]) => problems.filter(({ severity }) => severity === 'error');
  const known = new Set(errors(found).map(name));
  const raised = errors(judged).filter((problem) => !known.has(name(problem)));
  return new Set(
    raised.flatMap(({ file }) => /^(?:connectors|generated)\/([^/]+?)(?:\.json|\/.*)$/u.exec(file)?.[1] ?? []),
  );
}

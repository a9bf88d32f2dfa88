import { compareProblems } from './compare-problems.ts';
import type { Problem } from './problem.ts';

/** As many files as a person takes in at a glance. */
const NAMED = 3;

/**
 * The problems of a whole run, where what holds for many files alike (`oncePerRun`) is told for the first of them
 * only, with the number of the others: a library of a thousand connectors is not a thousand warnings of one kind.
 */
export function onceARun(problems: readonly Problem[]): Problem[] {
  const others = new Map<string, string[]>();
  const told: Problem[] = [];
  for (const problem of [...problems].sort(compareProblems)) {
    const known = problem.oncePerRun === true ? others.get(problem.rule) : undefined;
    if (known !== undefined) known.push(problem.file);
    else {
      told.push(problem);
      if (problem.oncePerRun === true) others.set(problem.rule, []);
    }
  }
  return told.map((problem) => withOthers(problem, others.get(problem.rule) ?? []));
}

function withOthers(problem: Problem, files: readonly string[]): Problem {
  if (files.length === 0) return problem;
  const more = files.length > NAMED ? ` and ${files.length - NAMED} more` : '';
  const also = `So it is in ${files.slice(0, NAMED).join(', ')}${more}.`;
  return { ...problem, hint: problem.hint === null ? also : `${problem.hint} ${also}` };
}

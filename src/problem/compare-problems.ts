import type { Problem } from './problem.ts';

/** The order of a report: by file, then as one reads it. The same on every machine, so words are compared by code unit. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareWords(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareWords(a.rule, b.rule) ||
    compareWords(a.message, b.message)
  );
}

function compareWords(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Sorted, and each problem once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(compareProblems).filter((problem, index, all) => {
    const before = all[index - 1];
    return before === undefined || compareProblems(before, problem) !== 0;
  });
}

import type { Problem } from './problem.ts';
import { textOrder } from './text-order.ts';

/** The order of a report: by file, then as one reads it. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    textOrder(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    textOrder(a.rule, b.rule) ||
    textOrder(a.message, b.message)
  );
}

/** Sorted, and each problem once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(compareProblems).filter((problem, index, all) => {
    const before = all[index - 1];
    return before === undefined || compareProblems(before, problem) !== 0;
  });
}

import { printJsonDocument } from './json-documents.ts';
import type { Printer } from './printer.ts';
import type { Problem } from './problem.ts';

/** The public shape of a problem, its properties in a fixed order. */
export function publicProblem(problem: Problem): Problem {
  const { rule, severity, message, file, line, column, endLine, endColumn, pointer, hint } = problem;
  const end = endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn };
  return { rule, severity, message, file, line, column, ...end, pointer, hint };
}

export const printJson: Printer = ({ problems }) =>
  printJsonDocument('problems', { problems: problems.map(publicProblem) });

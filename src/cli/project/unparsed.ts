import type { Problem } from '../../problem/problem.ts';

/** Behind these nothing of a text is known, which is no finding about what it says. */
const UNPARSED: ReadonlySet<string> = new Set([
  'json-syntax',
  'json-nesting-too-deep',
  'file-encoding',
  'merge-conflict',
]);

/** Whether a text could not be parsed, so that the work on it was not done: exit code 2. */
export function hasUnparsed(problems: readonly Problem[]): boolean {
  return problems.some(({ rule, severity }) => severity === 'error' && UNPARSED.has(rule));
}

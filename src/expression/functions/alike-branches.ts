/** A choice whose outcomes are written alike is none. */
import { printExpression } from '../syntax/print-expression.ts';
import type { CheckedCall } from './function-row.ts';

/** @param outcomes the places of all outcomes; an empty one gives nothing, which is an outcome of its own */
export function reportAlikeBranches(checked: CheckedCall, outcomes: readonly number[]): void {
  const branches = outcomes.map(checked.given);
  const written = new Set(branches.map((branch) => (branch === null ? null : printExpression(branch))));
  const last = branches.at(-1);
  if (branches.length < 2 || written.size > 1 || last == null) return;
  const message = `Every branch of ${checked.call.name} gives ${printExpression(last)}.`;
  checked.report('expression-branches-alike', last, message, 'Correct the branch, or write the value alone.');
}

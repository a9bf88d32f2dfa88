/** Whether an argument's value depends on nothing: no record, clock, chance or tenant: it can then be folded. */

import { findFunction } from '../find-function.ts';
import type { FunctionRow } from '../functions/function-row.ts';
import type { Argument, CallExpression } from '../syntax/syntax.ts';

export function isConstant(node: Argument): boolean {
  switch (node.kind) {
    case 'attribute':
      return false;
    case 'comparison':
      return isConstant(node.left) && isConstant(node.right);
    case 'call':
      return dependenceOf(node) === 'arguments' && node.arguments.every(isConstant);
    default:
      return true;
  }
}

/** False when a call in it gives another result each time (Guid, Now, RandomString): then it should apply on creation only. */
export function isRepeatable(node: Argument): boolean {
  if (node.kind === 'comparison') return isRepeatable(node.left) && isRepeatable(node.right);
  if (node.kind !== 'call') return true;
  return dependenceOf(node) !== 'moment' && node.arguments.every(isRepeatable);
}

/** Unknown functions always give null. */
function dependenceOf({ name }: CallExpression): FunctionRow['dependsOn'] {
  return findFunction(name)?.dependsOn ?? 'arguments';
}

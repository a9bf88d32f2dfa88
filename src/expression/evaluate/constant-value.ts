/** The value of an argument that is constant: neither record nor clock nor chance is read. */

import type { Value } from '../runtime/value.ts';
import type { Argument } from '../syntax/syntax.ts';
import { evaluateExpression } from './evaluate-expression.ts';

export function constantValue(node: Argument): Value {
  return evaluateExpression(node, {}, { now: () => new Date(0), random: () => 0 });
}

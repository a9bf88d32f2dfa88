/** The value of an argument that is constant: neither record nor clock nor chance is read. */

import type { Value } from '../runtime/value.ts';
import type { Argument } from '../syntax/syntax.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import { FROZEN_ENVIRONMENT } from './frozen-environment.ts';

export function constantValue(node: Argument): Value {
  return evaluateExpression(node, {}, FROZEN_ENVIRONMENT);
}

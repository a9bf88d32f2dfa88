import type { Value } from '../runtime/value.ts';
import type { Argument } from '../syntax/syntax.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import { FROZEN_ENVIRONMENT } from './frozen-environment.ts';

/** The value of an expression where clock and dice stand still, as in every comparison of two states of a connector. */
export function evaluateFrozen(expression: Argument, record: Readonly<Record<string, unknown>>): Value {
  return evaluateExpression(expression, record, FROZEN_ENVIRONMENT);
}

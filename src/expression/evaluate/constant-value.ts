/** The value of an argument that is constant: neither record nor clock, chance nor tenant is read. */

import type { Value } from '../runtime/value.ts';
import type { Argument } from '../syntax/syntax.ts';
import { evaluateExpression } from './evaluate-expression.ts';
import { FROZEN_ENVIRONMENT } from './frozen-environment.ts';

/** Checks and code ask for the same constants again and again; only calls take work. */
const known = new WeakMap<Argument, { readonly value: Value }>();

export function constantValue(node: Argument): Value {
  if (node.kind !== 'call') return evaluateExpression(node, {}, FROZEN_ENVIRONMENT);
  const found = known.get(node) ?? { value: evaluateExpression(node, {}, FROZEN_ENVIRONMENT) };
  known.set(node, found);
  return found.value;
}

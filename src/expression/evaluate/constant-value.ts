/** The value of an argument that is constant: neither record nor clock, chance nor tenant is read. */

import type { Value } from '../runtime/value.ts';
import type { Argument } from '../syntax/syntax.ts';
import { evaluateFrozen } from './evaluate-frozen.ts';

/** Checks and code ask for the same constants again and again; only calls take work. */
const known = new WeakMap<Argument, { readonly value: Value }>();

export function constantValue(node: Argument): Value {
  if (node.kind !== 'call') return evaluateFrozen(node, {});
  const found = known.get(node) ?? { value: evaluateFrozen(node, {}) };
  known.set(node, found);
  return found.value;
}

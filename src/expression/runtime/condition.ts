import { truth } from './truth.ts';
import type { Value } from './value.ts';

/** A value as the condition of IIF; an absent or empty one leaves the condition undecided. */
export function condition(value: Value): boolean | null {
  return value === null || value === '' ? null : truth(value);
}

import type { Value } from './value.ts';

/** Absent, or the empty text. */
export function isEmpty(value: Value): boolean {
  return value === null || value === '';
}

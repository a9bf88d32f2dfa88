import type { Value } from './value.ts';

/** A list where one text is needed is no value. */
export function asText(value: Value): string | null {
  return typeof value === 'string' ? value : null;
}

import type { Value } from './value.ts';

/** True for the text "True" and for numbers other than zero. */
export function truth(value: Value): boolean {
  if (typeof value !== 'string') return false;
  if (/^[+-]?[0-9]+(?:\.[0-9]+)?$/.test(value)) return Number(value) !== 0;
  return value.toLowerCase() === 'true';
}

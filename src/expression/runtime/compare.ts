import { readDate } from './read-date.ts';

/** A comparison with an absent or empty side cannot be decided. Order is by number, else by date, else by character. */
export function compare(
  left: string | null,
  operator: '=' | '<>' | '>' | '>=' | '<' | '<=',
  right: string | null,
): boolean | null {
  if (left === null || right === null || left === '' || right === '') return null;
  if (operator === '=') return left === right;
  if (operator === '<>') return left !== right;
  const order = orderOf(left, right);
  if (operator === '>') return order > 0;
  if (operator === '>=') return order >= 0;
  return operator === '<' ? order < 0 : order <= 0;
}

function orderOf(left: string, right: string): number {
  const isNumber = /^[+-]?[0-9]+(?:\.[0-9]+)?$/;
  if (isNumber.test(left) && isNumber.test(right)) return Number(left) - Number(right);
  const leftDate = readDate(left);
  const rightDate = leftDate === null ? null : readDate(right);
  if (leftDate !== null && rightDate !== null) return leftDate - rightDate;
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Digits as a number; null for anything else. */
export function integer(digits: string | null): number | null {
  if (digits === null || !/^[+-]?[0-9]{1,16}$/.test(digits)) return null;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value + 0 : null;
}

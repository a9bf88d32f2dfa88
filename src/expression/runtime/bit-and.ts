export function bitAnd(left: string | null, right: string | null): string | null {
  const isNumber = /^[+-]?[0-9]{1,40}$/;
  if (left === null || right === null || !isNumber.test(left) || !isNumber.test(right)) return null;
  return String(BigInt(left) & BigInt(right));
}

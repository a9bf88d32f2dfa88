/** The order of words by code unit: the same on every machine, whatever language it has. */
export function textOrder(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

/** The value at a 1-based place, null past either end. */
export function item(values: readonly string[] | null, index: number | null): string | null {
  return values === null || index === null ? null : (values[index - 1] ?? null);
}

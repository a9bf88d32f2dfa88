export function removeDuplicates(values: readonly string[] | null): readonly string[] | null {
  return values === null ? null : [...new Set(values)];
}

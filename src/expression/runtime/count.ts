export function count(values: readonly string[] | null): string {
  return String(values === null ? 0 : values.length);
}

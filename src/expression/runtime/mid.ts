/** Characters from a 1-based start on. */
export function mid(source: string | null, start: number | null, length: number | null): string | null {
  if (source === null || start === null || length === null || start < 1 || length < 0) return null;
  return source.slice(start - 1, start - 1 + length);
}

/** The source if it has a value, else what the named group matches in the other text. */
export function sourceOrGroup(
  source: string | null,
  pattern: RegExp,
  group: string,
  other: string | null,
): string | null {
  if (source !== null && source !== '') return source;
  return other === null ? null : (pattern.exec(other)?.groups?.[group] ?? null);
}

/** Every match becomes the replacement, which is written in JavaScript's `$` notation. */
export function replacePattern(source: string | null, pattern: RegExp, replacement: string): string | null {
  return source === null ? null : source.replace(pattern, replacement);
}

import { longestText } from './longest-text.ts';

/** Every match becomes the replacement, which is written in JavaScript's `$` notation. */
export function replacePattern(source: string | null, pattern: RegExp, replacement: string): string | null {
  if (source === null) return null;
  // Each "$" can insert as much as the whole source, at each of its places.
  const inserted = replacement.length + (replacement.split('$').length - 1) * source.length;
  return (source.length + 1) * (inserted + 1) > 10 * longestText ? null : source.replace(pattern, replacement);
}

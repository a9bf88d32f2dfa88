/** "a", "a and b", "a, b, and c". */
export function joinWords(words: readonly string[], conjunction = 'and'): string {
  if (words.length < 3) return words.join(` ${conjunction} `);
  return `${words.slice(0, -1).join(', ')}, ${conjunction} ${words.at(-1)}`;
}

/** Labels as the portal or the app prints them: in bold. */
export function boldLabels(escaped: readonly string[]): string {
  return joinWords(escaped.map((label) => `**${label}**`));
}

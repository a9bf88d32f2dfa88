/** "a", "a and b", "a, b, and c". */
export function joinWords(words: readonly string[], conjunction = 'and'): string {
  if (words.length < 3) return words.join(` ${conjunction} `);
  return `${words.slice(0, -1).join(', ')}, ${conjunction} ${words.at(-1)}`;
}

/** Labels as the portal or the app prints them: in bold. */
export function boldLabels(escaped: readonly string[]): string {
  return joinWords(escaped.map((label) => `**${label}**`));
}

/** A phrase with the values of its places, which stand in it as `{name}`. */
export function fillPhrase(phrase: string, values: Readonly<Record<string, string>>): string {
  return phrase.replace(PLACE, (whole, name: string) => values[name] ?? whole);
}

const PLACE = /\{(\w+)\}/g;

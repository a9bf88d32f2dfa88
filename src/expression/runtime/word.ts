/** The n-th word, split at any one of the delimiters; empty text when there is none. */
export function word(source: string | null, position: number | null, delimiters: string | null): string {
  if (source === null || position === null || position < 1) return '';
  const words: string[] = [];
  let current = '';
  for (const letter of source) {
    if (delimiters === null || !delimiters.includes(letter)) {
      current += letter;
    } else {
      if (current !== '') words.push(current);
      current = '';
    }
  }
  if (current !== '') words.push(current);
  return words[position - 1] ?? '';
}

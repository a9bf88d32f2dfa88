import { toLower } from './to-lower.ts';
import { toUpper } from './to-upper.ts';

/** Each word with a capital first letter and small others. Without separators, words end where .NET's do. */
export function pCase(source: string | null, separators: string | null): string | null {
  const small = toLower(source, null);
  if (small === null) return null;
  if (separators !== null) return capitalsAfter(small, separators);
  // An apostrophe does not end a word: it stands inside names such as O'Neil.
  return small.replace(/\p{L}(?:'|[^\p{Z}\p{Cc}\p{Cf}\p{P}\p{S}])*/gu, (word) => capitalsAfter(word, ''));
}

function capitalsAfter(text: string, separators: string): string {
  let written = '';
  let first = true;
  for (const letter of text) {
    written += first ? toUpper(letter, null) : letter;
    first = separators.includes(letter);
  }
  return written;
}

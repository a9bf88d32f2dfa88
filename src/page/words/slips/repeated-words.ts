/** A word twice, where neither may be meant. A name may be made of one. */
import type { Slip } from './slip.ts';

export const REPEATED_WORDS: readonly Slip[] = [
  {
    wrong: /\b(?!(?:that|had|is|was|do|so|very|log|test|bye|no)\s)([a-z]{1,20})\s+\1\b(?!['’*-])(?<![*-]\1\s+\1)/g,
    right: '$1',
  },
  { wrong: /\bthe The(?= \p{Lu})/gu, right: 'The' },
  // "Acme Acme", where the name is said twice; some names are made of one word.
  { wrong: /\b(?!Bora|Bing|Duran|Paw|Pago|Walla)(\p{Lu}\p{Ll}+) \1\b/gu, right: '$1' },
  { wrong: /\b(is|was) \1\b(?! (?:that|why|how|what)\b)/g, right: '$1' },
  {
    wrong:
      /\b(Configure|Select|Click|Enter|Copy|Open) \1\b|\b(The)\s+[Tt]he\b|\b(the)\s+The(?=\s+\p{Ll})|\b(In) in\b|\b(To) to\b|\b(A) a\b/gu,
    right: '$1$2$3$4$5$6',
  },
];

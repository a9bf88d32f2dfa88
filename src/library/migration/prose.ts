/** What people wrote in a manifest, as far as it is prose: code, pictures and the addresses of links are blanked, places stay. */
import type { ManifestText } from '../../manifest/manifest-texts.ts';

const NO_PROSE = /`[^`]*`|!\[[^\]]*\]\([^)]*\)|\]\([^)]*\)/gu;

export function proseOf(text: string): string {
  return text.replace(NO_PROSE, (part) => ' '.repeat(part.length));
}

/** Texts in which people say something of their own. */
export function isProse({ traits }: ManifestText): boolean {
  return traits.namesProducts;
}

/** A stretch of a text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What is printed in bold; of a way through a menu (**A > B**), each part. */
export function labelsIn(text: string): Stretch[] {
  return [...proseOf(text).matchAll(/\*\*([^*]+)\*\*/gu)].flatMap(({ index, 1: inside = '' }) =>
    [...inside.matchAll(/[^>]+/gu)].map((part) => {
      const label = part[0].trim();
      const start = index + 2 + part.index + part[0].indexOf(label);
      return { start, end: start + label.length, text: label };
    }),
  );
}

/** Where words stand in a text, as words of their own. */
export function findWords(text: string, words: string): Stretch | null {
  const prose = proseOf(text);
  for (let start = prose.indexOf(words); start !== -1; start = prose.indexOf(words, start + 1)) {
    const end = start + words.length;
    if (!/[\p{L}\p{N}]$/u.test(prose.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(prose.slice(end)))
      return { start, end, text: words };
  }
  return null;
}

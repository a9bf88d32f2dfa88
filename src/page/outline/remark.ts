import type { Phrase } from './phrase.ts';

/** "`userName`: at most 20 characters": what a sentence remarks on an attribute; `null`: it is no remark. */
export function remarkOf({ text, words, codes }: Phrase): { name: string; text: string; words: string } | null {
  const [name] = codes;
  if (name === undefined || !words.startsWith(`${name}: `)) return null;
  const told = /^(`+) ?.+? ?\1: (.*)$/.exec(text)?.[2];
  return told === undefined ? null : { name, text: told, words: words.slice(name.length + 2) };
}

/** Sentences that lead to what stands below them, and say nothing else: "Perform these tasks before you begin:". */
import type { Phrase } from '../outline/phrase.ts';
import { wordPattern } from '../outline/word-patterns.ts';
import { mayName } from './content-words.ts';

const LEADS = wordPattern(
  ['perform', 'complete', 'follow', 'use', 'take', 'review', 'check', 'consider', 'one of'].flatMap((verb) =>
    ['following', 'these'].map((what) => `${verb} ~ ${what}`),
  ),
);

/** What could be a fact, or turn what is listed round. */
const TELLS = /\d|\b(?:not|no|never|without|unless|except|only|unsupported|unavailable)\b|n['’]t\b/i;

/** @param names that stand for the app */
export function onlyLeads(phrase: Phrase, names: readonly string[]): boolean {
  const { words, labels, links, codes } = phrase;
  const isBare = labels.length + links.length + codes.length === 0 && words.endsWith(':');
  return isBare && LEADS.test(words) && !TELLS.test(words) && !mayName(phrase, names);
}

import { detachedText } from '../../../problem/detached-text.ts';
import { ForgetfulMap } from '../../../problem/forgetful-map.ts';

/**
 * The texts in which no slip was found. Pages share most of theirs, and what is in one depends on no other: they are
 * searched once a run. Which ones are remembered changes the time that a search takes, and nothing else.
 */
const clean = new ForgetfulMap<string, true>(4_000);

export function isKnownClean(words: string): boolean {
  return clean.has(words);
}

export function rememberClean(words: string): void {
  if (!clean.has(words)) clean.set(detachedText(words), true);
}

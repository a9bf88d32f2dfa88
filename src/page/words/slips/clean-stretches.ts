/**
 * The texts in which no slip was found. Pages share most of theirs, and what is in one depends on no other: they are
 * searched once a run. Which ones are remembered changes the time that a search takes, and nothing else.
 */
const clean = new Set<string>();
const MOST_CLEAN = 4_000;

export function isKnownClean(words: string): boolean {
  return clean.has(words);
}

export function rememberClean(words: string): void {
  if (clean.has(words)) return;
  if (clean.size >= MOST_CLEAN) clean.clear();
  clean.add(words);
}

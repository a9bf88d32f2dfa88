/** How much two passages have in common: 1 for the same words, 0 for none. */
export function similarity(before: string, after: string): number {
  const old = countWords(before);
  const now = countWords(after);
  let common = 0;
  for (const [word, count] of old) common += Math.min(count, now.get(word) ?? 0);
  const total = sum(old) + sum(now);
  return total === 0 ? 1 : (2 * common) / total;
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}

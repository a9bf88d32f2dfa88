/** The line of the page that a part of the manifest came from: the first one that has its words. */
import { manifestTexts } from './manifest-strings.ts';
import { wordsOf } from './platform.ts';
import type { Reading } from './reading.ts';
import { withoutMarkup } from './sentence.ts';

export function lineOfText(reading: Reading, value: unknown): number {
  const known = reading.lines.get(value);
  if (known !== undefined) return known;
  const texts = manifestTexts(value).sort((a, b) => b.length - a.length);
  const lines = reading.page.text.split('\n');
  for (const text of texts) {
    const at = lines.findIndex((line) => line.includes(text));
    if (at !== -1) return at + 1;
  }
  const words = wordsOf(withoutMarkup(texts[0] ?? '')).slice(0, 12);
  let best = { line: 1, score: 0 };
  lines.forEach((line, index) => {
    const folded = line.toLowerCase();
    const score = words.filter((word) => folded.includes(word)).length;
    if (score > best.score) best = { line: index + 1, score };
  });
  return best.line;
}

import { everyMatch } from './every-match.ts';
import { longestText } from './longest-text.ts';
import type { PatternProgram } from './pattern-program.ts';

/** Every match becomes the replacement, which is written in JavaScript's `$` notation. */
export function replaceMatches(source: string | null, program: PatternProgram, replacement: string): string | null {
  if (source === null) return null;
  const matches = everyMatch(source, program);
  if (matches === null) return null;
  let written = '';
  let kept = 0;
  for (const match of matches) {
    const [start = 0, end = 0] = match;
    written += source.slice(kept, start) + filledReplacement(source, match, replacement);
    if (written.length > 10 * longestText) return null;
    kept = end;
  }
  return written + source.slice(kept);
}

function filledReplacement(source: string, match: readonly number[], replacement: string): string {
  const [start = 0, end = 0] = match;
  return replacement.replace(/\$(?:[$&`']|\d\d)/g, (mark) => {
    if (mark === '$$') return '$';
    if (mark === '$&') return source.slice(start, end);
    if (mark === '$`') return source.slice(0, start);
    if (mark === "$'") return source.slice(end);
    const group = Number(mark.slice(1));
    const [from = -1, to = -1] = match.slice(2 * group, 2 * group + 2);
    return from < 0 ? '' : source.slice(from, to);
  });
}

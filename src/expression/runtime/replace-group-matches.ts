import { everyMatch } from './every-match.ts';
import { longestText } from './longest-text.ts';
import type { PatternProgram } from './pattern-program.ts';

/** In every match, only the part that the named group matched becomes the replacement. */
export function replaceGroupMatches(
  source: string | null,
  program: PatternProgram,
  group: string,
  replacement: string | null,
): string | null {
  const matches = source === null ? null : everyMatch(source, program);
  if (source === null || matches === null) return null;
  const slot = 2 * (program.groups[group] ?? 0);
  let written = '';
  let kept = 0;
  for (const match of matches) {
    const [from = -1, to = -1] = match.slice(slot, slot + 2);
    if (from < kept) continue;
    written += source.slice(kept, from) + (replacement ?? '');
    if (written.length > 10 * longestText) return null;
    kept = to;
  }
  return written + source.slice(kept);
}

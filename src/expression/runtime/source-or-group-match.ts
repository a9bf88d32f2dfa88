import type { PatternProgram } from './pattern-program.ts';
import { mostSearchSteps } from './search-effort.ts';
import { searchPattern } from './search-pattern.ts';

/** The source if it has a value, else what the named group matches in the other text. */
export function sourceOrGroupMatch(
  source: string | null,
  program: PatternProgram,
  group: string,
  other: string | null,
): string | null {
  if (source !== null && source !== '') return source;
  const match = other === null ? null : searchPattern(other, program, 0, { left: mostSearchSteps });
  if (other === null || match === null) return null;
  const slot = 2 * (program.groups[group] ?? 0);
  const [from = -1, to = -1] = match.slice(slot, slot + 2);
  return from < 0 ? null : other.slice(from, to);
}

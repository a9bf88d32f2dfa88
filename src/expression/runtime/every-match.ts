import type { PatternProgram } from './pattern-program.ts';
import { mostSearchSteps } from './search-effort.ts';
import { searchPattern } from './search-pattern.ts';

/** Every match, each from the end of the one before; null where finding them takes too many steps. */
export function everyMatch(text: string, program: PatternProgram): readonly (readonly number[])[] | null {
  const effort = { left: mostSearchSteps };
  const found: (readonly number[])[] = [];
  for (let from = 0; from <= text.length; ) {
    const match = searchPattern(text, program, from, effort);
    if (effort.left <= 0) return null;
    if (match === null) break;
    found.push(match);
    const [start = 0, end = 0] = match;
    from = end > start ? end : end + ((text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
  }
  return found;
}

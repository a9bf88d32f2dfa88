/**
 * Most patterns leave no choice: words of the template, the name of the app, a number. Whether a text says one is found in one
 * walk over it, with the same result as by `matchPattern`.
 */
import { type InlineSteps, inlineSteps } from './inline-steps.ts';
import {
  CHARACTER,
  type Known,
  LONGEST,
  literalIn,
  longer,
  type Match,
  matchPattern,
  matchTaking,
  numberEnd,
  type Taken,
  wordEnd,
} from './match-pattern.ts';
import type { Pattern } from './pattern.ts';

/** Matches one text with one pattern after the other; what only some patterns need of it is worked out for the first of them. */
export function matcher(text: string, known: Known): (parts: readonly Pattern[]) => Match | null {
  let steps: InlineSteps | null = null;
  return (parts) => {
    if (isStraight(parts, known)) return matchStraight(text, parts, known);
    steps ??= inlineSteps(text);
    return matchPattern(steps, parts, known);
  };
}

/** Wherever a part begins, there is one place at most where it ends. */
export function isStraight(parts: readonly Pattern[], known: Known): boolean {
  return parts.every((part) => {
    if (part.kind === 'literal' || part.kind === 'flag') return true;
    if (part.kind !== 'capture' || part.form.kind === 'code') return false;
    return part.form.kind === 'number' || part.form.kind === 'oneOf' || known[part.path] !== undefined;
  });
}

export function matchStraight(text: string, parts: readonly Pattern[], known: Known): Match | null {
  if (text.length > LONGEST) return null;
  const taken: Taken[] = [];
  let at = 0;
  let literal = 0;
  for (const by of parts) {
    if (by.kind === 'literal' && by.text === '') continue;
    const end = endOf(text, at, by, known);
    if (end === null) return null;
    taken.push({ by, start: at, end });
    if (by.kind !== 'flag') literal += CHARACTER * literalIn(by, end - at);
    at = end;
  }
  return at === text.length ? matchTaking(text, taken, literal) : null;
}

function endOf(text: string, at: number, part: Pattern, known: Known): number | null {
  if (part.kind === 'flag') return at;
  if (part.kind === 'literal') return wordEnd(text, at, part.text);
  if (part.kind !== 'capture') return null;
  const { form, path } = part;
  if (form.kind === 'number') return numberEnd(text, at);
  if (form.kind === 'oneOf') return form.words.map((word) => wordEnd(text, at, word)).reduce(longer, null);
  return wordEnd(text, at, known[path] ?? '');
}

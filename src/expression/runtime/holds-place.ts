import type { PatternPlace } from './pattern-program.ts';

/** Whether a place in a text is the beginning, an end, or the edge of a word of letters and digits of any script. */
export function holdsPlace(text: string, at: number, place: PatternPlace): boolean {
  switch (place) {
    case 'start':
      return at === 0;
    case 'end':
      return at === text.length;
    case 'lastEnd':
      return at === text.length || (at === text.length - 1 && text.endsWith('\n'));
    case 'lineStart':
      return at === 0 || text[at - 1] === '\n';
    case 'lineEnd':
      return at === text.length || text[at] === '\n';
    case 'wordEdge':
      return isWordBefore(text, at) !== isWordAfter(text, at);
    case 'noWordEdge':
      return isWordBefore(text, at) === isWordAfter(text, at);
  }
}

function isWordBefore(text: string, at: number): boolean {
  const paired = at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff;
  return /^[\p{L}\p{Mn}\p{Nd}\p{Pc}]$/u.test(text.slice(at - (paired ? 2 : 1), at));
}

function isWordAfter(text: string, at: number): boolean {
  const point = text.codePointAt(at);
  return point !== undefined && /^[\p{L}\p{Mn}\p{Nd}\p{Pc}]$/u.test(String.fromCodePoint(point));
}

/** Escapes of .NET regular expressions outside character classes. */
import type { PatternPlace } from '../runtime/pattern-program.ts';
import { characterEscape, classEscapes, propertyEscape } from './character-escapes.ts';
import { type PatternCursor, PatternMistake } from './pattern-cursor.ts';
import type { PatternNode } from './pattern-syntax.ts';

const places: ReadonlyMap<string, PatternPlace> = new Map([
  ['A', 'start'],
  ['z', 'end'],
  ['Z', 'lastEnd'],
  ['b', 'wordEdge'],
  ['B', 'noWordEdge'],
]);

export function readEscape(cursor: PatternCursor): PatternNode {
  const letter = cursor.pattern.charAt(cursor.at + 1);
  const place = places.get(letter);
  if (place !== undefined) return take(cursor, 2, { kind: 'place', place });
  if (letter === 'G') throw new PatternMistake('unsupported', '"\\G" has no counterpart');
  const set = classEscapes.get(letter);
  if (set !== undefined) {
    return take(cursor, 2, { kind: 'character', source: set.negated ? `[^${set.source}]` : `[${set.source}]` });
  }
  const reference = /^\\(?:k<(\w+)>|k'(\w+)'|([1-9][0-9]?))/.exec(cursor.pattern.slice(cursor.at, cursor.at + 200));
  if (reference !== null) {
    const group = reference[1] ?? reference[2] ?? Number(reference[3]);
    return take(cursor, reference[0].length, { kind: 'reference', group });
  }
  const property = propertyEscape(cursor);
  if (property !== null) return { kind: 'character', source: property };
  return { kind: 'character', source: characterEscape(cursor) };
}

function take(cursor: PatternCursor, length: number, node: PatternNode): PatternNode {
  cursor.at += length;
  return node;
}

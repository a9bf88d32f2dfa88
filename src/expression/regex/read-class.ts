/** Character classes of .NET regular expressions. */
import { characterEscape, classEscapes, literal, propertyEscape, wordCharacters } from './character-escapes.ts';
import { type PatternCursor, PatternMistake } from './pattern-cursor.ts';
import type { CharacterNode } from './pattern-syntax.ts';

/** Inside the brackets: what can be listed, and whether `\W` (which cannot) was among it. */
interface Listed {
  source: string;
  nonWord: boolean;
}

export function readClass(cursor: PatternCursor): CharacterNode {
  cursor.at++;
  const negated = cursor.pattern[cursor.at] === '^';
  if (negated) cursor.at++;
  const listed: Listed = { source: '', nonWord: false };
  // A "]" in the first place stands for itself.
  for (let first = true; first || cursor.pattern[cursor.at] !== ']'; first = false) {
    if (cursor.at >= cursor.pattern.length) throw new PatternMistake('invalid', 'a "[" is never closed');
    readListed(cursor, listed);
  }
  cursor.at++;
  return { kind: 'character', source: classSource(listed, negated) };
}

function classSource({ source, nonWord }: Listed, negated: boolean): string {
  if (!nonWord) return negated ? `[^${source}]` : `[${source}]`;
  const word = `[${wordCharacters}]`;
  const notWord = `[^${wordCharacters}]`;
  if (source === '') return negated ? word : notWord;
  return negated ? `(?:(?![${source}])${word})` : `(?:${notWord}|[${source}])`;
}

function readListed(cursor: PatternCursor, listed: Listed): void {
  const { pattern } = cursor;
  if (pattern.startsWith('-[', cursor.at))
    throw new PatternMistake('unsupported', 'class subtraction "-[" has no counterpart');
  const set = pattern[cursor.at] === '\\' ? classEscapes.get(pattern.charAt(cursor.at + 1)) : undefined;
  if (set !== undefined) {
    cursor.at += 2;
    if (set.source === wordCharacters && set.negated) listed.nonWord = true;
    else
      listed.source += set.negated
        ? set.source.replace(/^\\(.)/, (_, letter) => `\\${letter.toUpperCase()}`)
        : set.source;
    return;
  }
  const property = propertyEscape(cursor);
  if (property !== null) {
    listed.source += property;
    return;
  }
  const from = readMember(cursor);
  if (!rangeFollows(cursor)) {
    listed.source += from;
    return;
  }
  cursor.at++;
  const to = readMember(cursor);
  if (pointOf(from) > pointOf(to)) throw new PatternMistake('invalid', `the range "${from}-${to}" counts backwards`);
  listed.source += `${from}-${to}`;
}

/** A "-" before the closing bracket, another class or a set such as `\d` is a plain hyphen. */
function rangeFollows(cursor: PatternCursor): boolean {
  const rest = cursor.pattern.slice(cursor.at, cursor.at + 3);
  return rest.startsWith('-') && rest.length > 1 && !/^-(?:[\][]|\\[dDsSwWpP])/.test(rest);
}

function readMember(cursor: PatternCursor): string {
  if (cursor.pattern[cursor.at] === '\\') return characterEscape(cursor);
  const character = String.fromCodePoint(cursor.pattern.codePointAt(cursor.at) ?? 0);
  cursor.at += character.length;
  return literal(character);
}

function pointOf(source: string): number {
  const escaped = /^\\[ux]([0-9a-f]+)$/.exec(source)?.[1];
  if (escaped !== undefined) return Number.parseInt(escaped, 16);
  return (source.length > 1 && source.startsWith('\\') ? source.slice(1) : source).codePointAt(0) ?? 0;
}

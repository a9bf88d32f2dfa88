/** Escapes that name characters, inside and outside classes, in JavaScript's spelling for the `u` flag. */
import { type PatternCursor, PatternMistake } from './pattern-cursor.ts';

/** What .NET calls a word character: letters and digits of every script. */
export const wordCharacters = '\\p{L}\\p{Mn}\\p{Nd}\\p{Pc}';

/** The inside of a class, and whether the escape means its complement. */
export const classEscapes: ReadonlyMap<string, { readonly source: string; readonly negated: boolean }> = new Map([
  ['d', { source: '\\p{Nd}', negated: false }],
  ['D', { source: '\\p{Nd}', negated: true }],
  ['s', { source: '\\s', negated: false }],
  ['S', { source: '\\s', negated: true }],
  ['w', { source: wordCharacters, negated: false }],
  ['W', { source: wordCharacters, negated: true }],
]);

const generalCategory = /^\\[pP]\{(L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfson]?)\}/;

/** `\p{Lu}` and the like; moves on when there is one. Blocks such as `\p{IsGreek}` exist in .NET only. */
export function propertyEscape(cursor: PatternCursor): string | null {
  const rest = cursor.pattern.slice(cursor.at, cursor.at + 100);
  if (!/^\\[pP]/.test(rest)) return null;
  const found = generalCategory.exec(rest);
  if (found !== null) {
    cursor.at += found[0].length;
    return found[0];
  }
  const named = /^\\[pP]\{\w[^}]*\}/.exec(rest);
  if (named === null) throw new PatternMistake('invalid', '"\\p" is not followed by a category in braces');
  throw new PatternMistake('unsupported', `the character block "${named[0]}" has no counterpart`);
}

const controls: ReadonlyMap<string, number> = new Map([
  ['a', 7],
  ['b', 8],
  ['e', 27],
  ['f', 12],
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['v', 11],
]);

/** An escape of one character; moves on. */
export function characterEscape(cursor: PatternCursor): string {
  const rest = cursor.pattern.slice(cursor.at + 1, cursor.at + 6);
  const numeric = /^(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|(0[0-7]{0,2}))/.exec(rest);
  if (numeric !== null) {
    cursor.at += numeric[0].length + 1;
    return numeric[3] === undefined ? unit(Number(`0x${numeric[1] ?? numeric[2]}`)) : unit(Number(`0o${numeric[3]}`));
  }
  const control = /^c([A-Za-z])/.exec(rest);
  if (control !== null) {
    cursor.at += 3;
    return unit((control[1] ?? '').toUpperCase().charCodeAt(0) - 64);
  }
  const code = controls.get(rest.charAt(0));
  if (code === undefined && (rest === '' || /^[A-Za-z0-9_]/.test(rest))) {
    throw new PatternMistake('invalid', `the escape "\\${rest.charAt(0)}" is unknown`);
  }
  const character = String.fromCodePoint(cursor.pattern.codePointAt(cursor.at + 1) ?? 0);
  cursor.at += 1 + character.length;
  return code === undefined ? literal(character) : unit(code);
}

/** A literal character, escaped where the `u` flag allows and needs it, so that it fits inside and outside classes. */
export function literal(character: string): string {
  if (/[\^$\\.*+?()[\]{}|/]/.test(character)) return `\\${character}`;
  return character === '-' ? '\\x2d' : character;
}

function unit(code: number): string {
  return `\\u${code.toString(16).padStart(4, '0')}`;
}

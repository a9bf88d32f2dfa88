/** Reads a .NET regular expression (the dialect of Replace; expressions fact sheet, section 4) into a tree. */

import { type PatternCursor, PatternMistake } from './pattern-cursor.ts';
import type { Alternatives, GroupNode, ParsedPattern, PatternFault, PatternNode } from './pattern-syntax.ts';
import { readClass } from './read-class.ts';
import { readEscape } from './read-escape.ts';

const maximumDepth = 100;

/** Engines unroll counted repetitions; larger counts only occur in broken patterns. */
const maximumCount = 1000;

export function parsePattern(pattern: string): ParsedPattern | PatternFault {
  const options = /^\(\?([ims]+)\)/.exec(pattern)?.[1] ?? '';
  const cursor: PatternCursor = {
    pattern,
    at: options === '' ? 0 : options.length + 3,
    multiline: options.includes('m'),
    singleLine: options.includes('s'),
    groups: [],
  };
  try {
    const alternatives = readAlternatives(cursor, 0);
    if (cursor.at < pattern.length) throw new PatternMistake('invalid', 'a ")" closes nothing');
    return { alternatives, groups: cursor.groups, ignoreCase: options.includes('i') };
  } catch (error) {
    if (error instanceof PatternMistake) return { fault: error.fault, message: error.message };
    throw error;
  }
}

function readAlternatives(cursor: PatternCursor, depth: number): Alternatives {
  if (depth > maximumDepth) throw new PatternMistake('unsupported', `groups are nested more than ${maximumDepth} deep`);
  const alternatives: (readonly PatternNode[])[] = [];
  let sequence: PatternNode[] = [];
  while (cursor.at < cursor.pattern.length && cursor.pattern[cursor.at] !== ')') {
    if (cursor.pattern[cursor.at] === '|') {
      cursor.at++;
      alternatives.push(sequence);
      sequence = [];
      continue;
    }
    const start = cursor.at;
    const node = readNode(cursor, depth);
    if (node !== null) sequence.push(readRepeat(cursor, node, start));
  }
  return [...alternatives, sequence];
}

function readNode(cursor: PatternCursor, depth: number): PatternNode | null {
  const { pattern } = cursor;
  const character = String.fromCodePoint(pattern.codePointAt(cursor.at) ?? 0);
  if (character === '(') return readGroup(cursor, depth);
  if (character === '[') return readClass(cursor);
  if (character === '\\') return readEscape(cursor);
  if (/[*+?]/.test(character) || quantifierAt(cursor) !== null) {
    throw new PatternMistake('invalid', `nothing to repeat before "${character}"`);
  }
  cursor.at += character.length;
  if (character === '^') return { kind: 'place', place: cursor.multiline ? 'lineStart' : 'start' };
  if (character === '$') return { kind: 'place', place: cursor.multiline ? 'lineEnd' : 'lastEnd' };
  if (character === '.') return { kind: 'character', source: cursor.singleLine ? '[^]' : '[^\\n]' };
  return { kind: 'character', source: /[\]{}/]/.test(character) ? `\\${character}` : character };
}

const groupOpenings: readonly (readonly [
  RegExp,
  (found: RegExpExecArray) => Omit<GroupNode, 'kind' | 'alternatives'>,
])[] = [
  [/^\(\?:/, () => ({ form: 'plain', open: '(?:', name: null })],
  [/^\(\?(?:=|!|<=|<!)/, (found) => ({ form: 'look', open: found[0], name: null })],
  [/^\(\?<([A-Za-z_]\w*)>/, (found) => capture(found[1] ?? '')],
  [/^\(\?'([A-Za-z_]\w*)'/, (found) => capture(found[1] ?? '')],
  [/^\((?!\?)/, () => ({ form: 'capture', open: '(', name: null })],
];

function capture(name: string): Omit<GroupNode, 'kind' | 'alternatives'> {
  return { form: 'capture', open: `(?<${name}>`, name };
}

function readGroup(cursor: PatternCursor, depth: number): GroupNode | null {
  const rest = cursor.pattern.slice(cursor.at, cursor.at + 200);
  if (rest.startsWith('(?#')) return skipComment(cursor);
  for (const [opening, describe] of groupOpenings) {
    const found = opening.exec(rest);
    if (found === null) continue;
    const described = describe(found);
    cursor.at += found[0].length;
    if (described.form === 'capture') addGroup(cursor, described.name);
    const alternatives = readAlternatives(cursor, depth + 1);
    if (cursor.pattern[cursor.at] !== ')') throw new PatternMistake('invalid', 'a "(" is never closed');
    cursor.at++;
    return { kind: 'group', ...described, alternatives };
  }
  const opening = /^\(\?(?:>|\(|[a-z-]+[:)]|<[^>]*>|'[^']*')?/.exec(rest)?.[0] ?? '(?';
  const fault = opening === '(?' ? 'invalid' : 'unsupported';
  throw new PatternMistake(fault, `the group "${opening}" has no counterpart`);
}

function skipComment(cursor: PatternCursor): null {
  const close = cursor.pattern.indexOf(')', cursor.at);
  if (close < 0) throw new PatternMistake('invalid', 'a comment is never closed');
  cursor.at = close + 1;
  return null;
}

function addGroup(cursor: PatternCursor, name: string | null): void {
  if (name !== null && cursor.groups.includes(name)) {
    throw new PatternMistake('unsupported', `the group "${name}" stands there twice`);
  }
  cursor.groups.push(name);
}

function readRepeat(cursor: PatternCursor, body: PatternNode, start: number): PatternNode {
  const quantifier = quantifierAt(cursor);
  if (quantifier === null) return body;
  cursor.at += quantifier.length;
  const lazy = cursor.pattern[cursor.at] === '?';
  if (lazy) cursor.at++;
  if (quantifierAt(cursor) !== null) throw new PatternMistake('invalid', `"${quantifier}" is repeated itself`);
  const [minimum, maximum] = limitsOf(quantifier);
  if (Math.max(minimum, maximum ?? 0) > maximumCount) {
    throw new PatternMistake('unsupported', `"${quantifier}" counts further than ${maximumCount}`);
  }
  if (maximum !== null && minimum > maximum) throw new PatternMistake('invalid', `"${quantifier}" counts backwards`);
  return { kind: 'repeat', body, minimum, maximum, lazy, text: cursor.pattern.slice(start, cursor.at) };
}

const quantifier = /[*+?]|\{[0-9]{1,9}(?:,[0-9]{0,9})?\}/y;

function quantifierAt(cursor: PatternCursor): string | null {
  quantifier.lastIndex = cursor.at;
  return quantifier.exec(cursor.pattern)?.[0] ?? null;
}

function limitsOf(text: string): readonly [number, number | null] {
  if (text === '*') return [0, null];
  if (text === '+') return [1, null];
  if (text === '?') return [0, 1];
  const [minimum = '0', maximum] = text.slice(1, -1).split(',');
  if (maximum === undefined) return [Number(minimum), Number(minimum)];
  return [Number(minimum), maximum === '' ? null : Number(maximum)];
}

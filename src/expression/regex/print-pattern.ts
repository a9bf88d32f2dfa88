/** A pattern tree as the source of a JavaScript regular expression with the `u` flag. */
import type { PatternPlace } from '../runtime/pattern-program.ts';
import { wordCharacters } from './character-escapes.ts';
import type { Alternatives, ParsedPattern, PatternNode, RepeatNode } from './pattern-syntax.ts';

const inWord = `[${wordCharacters}]`;

/** .NET's \b knows letters of all scripts, JavaScript's does not; so it is spelt out. */
const placeSources: Readonly<Record<PatternPlace, string>> = {
  start: '^',
  end: '$',
  lastEnd: '(?=\\n?$)',
  lineStart: '(?<![^\\n])',
  lineEnd: '(?![^\\n])',
  wordEdge: `(?:(?<=${inWord})(?!${inWord})|(?<!${inWord})(?=${inWord}))`,
  noWordEdge: `(?:(?<=${inWord})(?=${inWord})|(?<!${inWord})(?!${inWord}))`,
};

export function printPattern(pattern: ParsedPattern): string {
  const groups = numberedAsInDotnet(pattern.groups);
  return printAlternatives(pattern.alternatives, groups);
}

/** The JavaScript number of each group, by its .NET name or number; .NET counts unnamed groups before named ones. */
export type GroupNumbers = ReadonlyMap<string | number, number>;

export function numberedAsInDotnet(groups: readonly (string | null)[]): GroupNumbers {
  const places = groups.map((name, index) => ({ name, number: index + 1 }));
  const ordered = [...places.filter(({ name }) => name === null), ...places.filter(({ name }) => name !== null)];
  const numbers = new Map<string | number, number>();
  ordered.forEach(({ name, number }, index) => {
    numbers.set(index + 1, number);
    if (name !== null) numbers.set(name, number);
  });
  return numbers;
}

function printAlternatives(alternatives: Alternatives, groups: GroupNumbers): string {
  return alternatives.map((sequence) => sequence.map((node) => printNode(node, groups)).join('')).join('|');
}

function printNode(node: PatternNode, groups: GroupNumbers): string {
  switch (node.kind) {
    case 'character':
      return node.source;
    case 'place':
      return placeSources[node.place];
    case 'group':
      return `${node.open}${printAlternatives(node.alternatives, groups)})`;
    case 'reference':
      return `(?:\\${groups.get(node.group) ?? 0})`;
    case 'repeat':
      return printRepeat(node, groups);
  }
}

function printRepeat(node: RepeatNode, groups: GroupNumbers): string {
  const body = printNode(node.body, groups);
  // JavaScript repeats characters and groups, but not bare places.
  const repeatable = node.body.kind === 'place' || (node.body.kind === 'group' && node.body.form === 'look');
  return `${repeatable ? `(?:${body})` : body}${printLimits(node)}${node.lazy ? '?' : ''}`;
}

function printLimits({ minimum, maximum }: RepeatNode): string {
  if (maximum === null) return minimum === 0 ? '*' : minimum === 1 ? '+' : `{${minimum},}`;
  if (minimum === 0 && maximum === 1) return '?';
  return minimum === maximum ? `{${minimum}}` : `{${minimum},${maximum}}`;
}

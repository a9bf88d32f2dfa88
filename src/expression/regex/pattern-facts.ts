/** What the parts of a pattern are like: whether they can match nothing, with what they begin, how far they reach. */
import { type CharacterSet, characterSet, eitherSet, noCharacters } from './character-set.ts';
import type { Alternatives, ParsedPattern, PatternNode } from './pattern-syntax.ts';

export type Sequence = readonly PatternNode[];

/** Takes no characters: a place, or a look ahead or behind. */
export function isZeroWidth(node: PatternNode): boolean {
  return node.kind === 'place' || (node.kind === 'group' && node.form === 'look');
}

/** Can match nothing. A reference can: its group may have. */
export function isNullable(node: PatternNode): boolean {
  switch (node.kind) {
    case 'character':
      return false;
    case 'place':
    case 'reference':
      return true;
    case 'group':
      return node.form === 'look' || node.alternatives.some((sequence) => sequence.every(isNullable));
    case 'repeat':
      return node.minimum === 0 || isNullable(node.body);
  }
}

/** Every character that the first one taken can be. What takes none is looked through. */
export function firstOf(sequence: Sequence, pattern: ParsedPattern, follow: CharacterSet = noCharacters): CharacterSet {
  const sets: CharacterSet[] = [];
  for (const node of sequence) {
    sets.push(firstOfNode(node, pattern));
    if (!isNullable(node)) return eitherSet(...sets);
  }
  return eitherSet(...sets, follow);
}

function firstOfNode(node: PatternNode, pattern: ParsedPattern): CharacterSet {
  switch (node.kind) {
    case 'character':
      return characterSet(node.source, pattern.ignoreCase);
    case 'place':
      return noCharacters;
    case 'reference':
      return characterSet('[^]', false);
    case 'group':
      return node.form === 'look' ? noCharacters : firstOfAny(node.alternatives, pattern);
    case 'repeat':
      return node.maximum === 0 ? noCharacters : firstOfNode(node.body, pattern);
  }
}

export function firstOfAny(alternatives: Alternatives, pattern: ParsedPattern): CharacterSet {
  return eitherSet(...alternatives.map((sequence) => firstOf(sequence, pattern)));
}

/** Every character that can be taken anywhere inside. */
export function charactersIn(nodes: Sequence, pattern: ParsedPattern): CharacterSet {
  return eitherSet(
    ...nodes.map((node) => {
      if (node.kind === 'group' && node.form !== 'look') return charactersIn(node.alternatives.flat(), pattern);
      return node.kind === 'repeat' ? charactersIn([node.body], pattern) : firstOfNode(node, pattern);
    }),
  );
}

/** How few and how many characters are taken; null for no limit. */
export interface Width {
  readonly least: number;
  readonly most: number | null;
}

function widthOf(sequence: Sequence): Width {
  return sequence.map(widthOfNode).reduce(inRow, { least: 0, most: 0 });
}

function inRow(one: Width, other: Width): Width {
  return {
    least: one.least + other.least,
    most: one.most === null || other.most === null ? null : one.most + other.most,
  };
}

function widthOfNode(node: PatternNode): Width {
  if (node.kind === 'character') return { least: 1, most: 1 };
  if (node.kind === 'reference') return { least: 0, most: null };
  if (node.kind === 'repeat') {
    const { least, most } = widthOfNode(node.body);
    const unlimited = most === null || (node.maximum === null && most > 0);
    return { least: least * node.minimum, most: unlimited ? null : most * (node.maximum ?? 0) };
  }
  return node.kind === 'group' && node.form !== 'look' ? widthOfAny(node.alternatives) : { least: 0, most: 0 };
}

export function widthOfAny(alternatives: Alternatives): Width {
  const widths = alternatives.map(widthOf);
  const most = widths.reduce<number | null>(
    (far, width) => (far === null || width.most === null ? null : Math.max(far, width.most)),
    0,
  );
  return { least: Math.min(...widths.map(({ least }) => least)), most };
}

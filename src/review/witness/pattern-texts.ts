/** Texts that a regular expression matches, each with near misses, so that two patterns that differ come apart. */
import { characterSet } from '../../expression/regex/character-set.ts';
import type { Alternatives, PatternNode } from '../../expression/regex/pattern-syntax.ts';
import { translatePattern } from '../../expression/regex/translate-pattern.ts';

/** Characters of each common kind, the plainest first. */
const PLAIN: readonly string[] = ['x', '5', 'Z', '.', ' ', '@', '-', '_', 'é'];

const VARIATIONS = 6;
const MOST_EDGES = 24;
/** From the blank to the last letter of the Latin alphabets: beyond, classes are named by properties. */
const [FIRST_PRINTED, LAST_COMMON] = [0x20, 0x24f];
const LONGEST = 200;

export function textsForPattern(pattern: string): readonly string[] {
  const translated = translatePattern(pattern);
  if (translated.fault !== undefined) return [];
  const { alternatives, ignoreCase } = translated.tree;
  const whole = Array.from({ length: VARIATIONS }, (_, variation) =>
    written(alternatives, { variation, ignoreCase, decisions: 0 }).slice(0, LONGEST),
  );
  const edges = edgesOf(alternatives, ignoreCase).slice(0, MOST_EDGES);
  return [...new Set([...whole, ...whole.flatMap(nearMisses), ...edges.map((edge) => `x${edge}y`), edges.join('')])];
}

/** Both sides of where the characters of each class begin and end: classes that differ by little differ there. */
function edgesOf(alternatives: Alternatives, ignoreCase: boolean): readonly string[] {
  return [...new Set(alternatives.flat().flatMap((node) => edgesOfNode(node, ignoreCase)))];
}

function edgesOfNode(node: PatternNode, ignoreCase: boolean): readonly string[] {
  switch (node.kind) {
    case 'character':
      return characterSet(node.source, ignoreCase)
        .flatMap(([first, last]) => [first - 1, first, last, last + 1])
        .filter((point) => point >= FIRST_PRINTED && point <= LAST_COMMON)
        .map((point) => String.fromCodePoint(point));
    case 'group':
      return edgesOf(node.alternatives, ignoreCase);
    case 'repeat':
      return edgesOfNode(node.body, ignoreCase);
    case 'place':
    case 'reference':
      return [];
  }
}

function nearMisses(text: string): string[] {
  return [
    `x${text}`,
    `${text}x`,
    `x${text}y`,
    `${text} ${text}`,
    text.slice(1),
    text.slice(0, -1),
    text.toUpperCase(),
    text.toLowerCase(),
    text.replaceAll('.', 'x'),
  ];
}

/** Each decision takes another way in each variation. */
interface Walk {
  readonly variation: number;
  readonly ignoreCase: boolean;
  decisions: number;
}

function written(alternatives: Alternatives, walk: Walk): string {
  return (chosen(alternatives, walk) ?? []).map((node) => writtenNode(node, walk)).join('');
}

function writtenNode(node: PatternNode, walk: Walk): string {
  switch (node.kind) {
    case 'character':
      return chosen(charactersOf(node.source, walk.ignoreCase), walk) ?? '';
    case 'group':
      return node.form === 'look' ? '' : written(node.alternatives, walk);
    case 'repeat': {
      const { minimum, maximum, body } = node;
      const counts = [Math.max(minimum, 1), minimum, minimum + 1, minimum + 2].filter(
        (count) => count <= (maximum ?? count),
      );
      return Array.from({ length: chosen(counts, walk) ?? minimum }, () => writtenNode(body, walk)).join('');
    }
    case 'place':
    case 'reference':
      return '';
  }
}

function chosen<T>(options: readonly T[], walk: Walk): T | undefined {
  if (options.length < 2) return options[0];
  const step = walk.variation === 0 ? 0 : walk.variation + walk.decisions++;
  return options[step % options.length];
}

function charactersOf(source: string, ignoreCase: boolean): readonly string[] {
  const one = new RegExp(`^(?:${source})$`, ignoreCase ? 'iu' : 'u');
  const plain = PLAIN.filter((character) => one.test(character));
  // A letter that the pattern names is none of the plain ones, most of the time.
  if (plain.length > 0) return plain;
  const [first] = characterSet(source, ignoreCase);
  return first === undefined ? [] : [String.fromCodePoint(first[0])];
}

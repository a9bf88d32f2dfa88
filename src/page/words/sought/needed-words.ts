/** What a text must have for a pattern to match in it, read out of the pattern. */
import { parsePattern } from '../../../expression/regex/parse-pattern.ts';
import type { Alternatives, GroupNode, PatternNode } from '../../../expression/regex/pattern-syntax.ts';
import { plainCharacter } from '../../../expression/regex/plain-character.ts';

/** Small letters and marks: a text has one of them, whatever its capitals. */
export type OneOf = readonly string[];

/**
 * A text in which the pattern matches has, of each entry, at least one. The entry that is met most seldom comes first.
 * There may be none: then nothing is known. The pattern is read as one of .NET, whose letters, groups and repetitions are those of JavaScript; what only one of them has
 * ends a word, and asks for nothing.
 */
export function neededWords({ source, flags }: RegExp): readonly OneOf[] {
  // With both flags a long s is an s, and a text in small letters would still have the long one.
  if (flags.includes('i') && flags.includes('u')) return [];
  const pattern = parsePattern(source);
  if ('fault' in pattern) return [];
  return needsOf(partOf(pattern.alternatives)).toSorted(strictestFirst);
}

interface Part {
  /** All that the part can be, in small letters; `null` where that is more than a few words. */
  readonly words: OneOf | null;
  /** What a text needs besides. */
  readonly needs: readonly OneOf[];
  /** What the part begins and ends with, where it is more than a few words: each round of a repetition is one of these. */
  readonly round?: OneOf;
}

const NOTHING: Part = { words: [''], needs: [] };
const ANYTHING: Part = { words: null, needs: [] };

/** More words than these are not spelled out one by one. */
const MOST_WORDS = 100;
/** A word of no letter is in every text. */
const SHORTEST = 1;

function needsOf({ words, needs }: Part): readonly OneOf[] {
  return words === null || words.some(({ length }) => length < SHORTEST) ? needs : [words, ...needs];
}

function partOf(alternatives: Alternatives): Part {
  const parts = alternatives.map(inTurn);
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const words = parts.flatMap((part) => part.words ?? []);
  const isFew = parts.every((part) => part.words !== null) && words.length <= MOST_WORDS;
  const strictest = parts.map((part) => needsOf(part).toSorted(strictestFirst)[0]);
  const isNeeded =
    strictest.every((need) => need !== undefined) && !(isFew && parts.every(({ needs }) => needs.length === 0));
  return { words: isFew ? words : null, needs: isNeeded ? [strictest.flat()] : [] };
}

function strictestFirst(one: OneOf, other: OneOf): number {
  return strictness(other) - strictness(one);
}

/** A need of long words, and of few of them, is met seldom. */
function strictness(words: OneOf): number {
  return Math.min(...words.map(({ length }) => length)) - words.length / 10;
}

/** Nodes one behind the other: as long as each is one of a few words, they are words together. */
function inTurn(nodes: readonly PatternNode[]): Part {
  let words: OneOf = [''];
  let isWhole = true;
  const needs: OneOf[] = [];
  for (const node of nodes) {
    const part = partOfNode(node, words);
    needs.push(...part.needs);
    if (part.words !== null && part.words.length * words.length <= MOST_WORDS) {
      words = joined(words, part.words);
      continue;
    }
    const { round = [''] } = part;
    const isShort = round.length * words.length <= MOST_WORDS;
    needs.push(...needsOf({ words: isShort ? joined(words, round) : words, needs: [] }));
    isWhole = false;
    words = part.words ?? round;
  }
  return isWhole ? { words, needs } : { words: null, needs: [...needs, ...needsOf({ words, needs: [] })] };
}

function joined(before: OneOf, behind: OneOf): OneOf {
  return [...new Set(before.flatMap((start) => behind.map((end) => start + end)))];
}

/** @param before what stands before the node */
function partOfNode(node: PatternNode, before: OneOf): Part {
  if (node.kind === 'place') return NOTHING;
  if (node.kind === 'reference') return ANYTHING;
  if (node.kind === 'character') return { words: lettersOf(node.source), needs: [] };
  if (node.kind === 'group') return node.form === 'look' ? partOfLook(node, before) : partOf(node.alternatives);
  const body = partOfNode(node.body, ['']);
  if (node.minimum === 0) return { words: node.maximum === 1 && body.words ? ['', ...body.words] : null, needs: [] };
  if (node.maximum === 1) return body;
  return { words: null, needs: needsOf(body), ...(body.words === null ? {} : { round: body.words }) };
}

/** What stands ahead goes on from what stands before; the place itself takes no letter. */
function partOfLook({ open, alternatives }: GroupNode, before: OneOf): Part {
  if (open.includes('!')) return NOTHING;
  const ahead = partOf(alternatives);
  const isNext = open === '(?=' && ahead.words !== null && ahead.words.length * before.length <= MOST_WORDS;
  const words = isNext ? joined(before, ahead.words) : ahead.words;
  return { ...NOTHING, needs: needsOf({ words, needs: ahead.needs }) };
}

/** A class of a few letters or marks, mostly a letter small and as a capital. */
const FEW = /^\[((?:[^\\^\]-]|\\[^\w\s]){1,8})\]$/;

/** The letters that a character of a pattern stands for; `null` where they are many, or other than plain ones. */
function lettersOf(source: string): OneOf | null {
  const few = FEW.exec(source)?.[1];
  const letters = few === undefined ? [plainCharacter(source)] : [...few.replaceAll(/\\(.)/g, '$1')];
  const small = letters.flatMap((letter) => (letter !== null && isPlain(letter) ? [letter.toLowerCase()] : []));
  return small.length === letters.length ? [...new Set(small)] : null;
}

/** Such a letter is the same in small letters wherever it stands. */
function isPlain(letter: string): boolean {
  return letter.length === 1 && (letter < '\u0080' || letter.toLowerCase() === letter.toUpperCase());
}

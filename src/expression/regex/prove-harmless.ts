/**
 * A proof that a backtracking engine matches a pattern in time that grows no faster than the text, and finds in JavaScript what
 * it finds in .NET. What cannot be proven is run by the matcher of `runtime/search-pattern.ts` instead, so a pattern that is
 * honest and not proven loses some speed and nothing else.
 *
 * The next character decides every choice: alternatives begin differently, and so do another round of a repetition and what
 * comes after it. So whatever fails fails at once, and one attempt walks over the text once. And attempts from different places
 * do not walk over the same text: a repetition that can still fail after it takes no character that an attempt can begin with.
 */
import { areDisjoint, type CharacterSet, eitherSet, noCharacters } from './character-set.ts';
import {
  charactersIn,
  firstOf,
  firstOfAny,
  isNullable,
  isZeroWidth,
  type Sequence,
  widthOfAny,
} from './pattern-facts.ts';
import type { Alternatives, GroupNode, ParsedPattern, PatternNode, RepeatNode } from './pattern-syntax.ts';
import { numberedAsInDotnet } from './print-pattern.ts';

/** Repetitions of more rounds count as unlimited, and wider looks around as too wide. */
const few = 50;

export function isHarmless(pattern: ParsedPattern): boolean {
  const { alternatives } = pattern;
  if (!decidesAny(alternatives, noCharacters, pattern) || !capturesAlike(alternatives.flat())) return false;
  return refersSafely(pattern) && startsApart(pattern);
}

function decidesAny(alternatives: Alternatives, follow: CharacterSet, pattern: ParsedPattern): boolean {
  return decides(alternatives, follow, pattern) && alternatives.every((one) => decidesAll(one, follow, pattern));
}

/** Alternatives begin with different characters, and at most one of them can match nothing. */
function decides(alternatives: Alternatives, follow: CharacterSet, pattern: ParsedPattern): boolean {
  if (alternatives.filter((sequence) => sequence.every(isNullable)).length > 1) return false;
  const begins = alternatives.map((sequence) => firstOf(sequence, pattern, follow));
  return begins.every((one, index) => begins.slice(index + 1).every((other) => areDisjoint(one, other)));
}

function decidesAll(sequence: Sequence, follow: CharacterSet, pattern: ParsedPattern): boolean {
  return sequence.every((node, index) => {
    const next = firstOf(sequence.slice(index + 1), pattern, follow);
    if (node.kind === 'repeat') return decidesRound(node, next, pattern);
    return node.kind !== 'group' || decidesInside(node, next, pattern);
  });
}

function decidesInside(group: GroupNode, follow: CharacterSet, pattern: ParsedPattern): boolean {
  const { alternatives, form, open } = group;
  return form === 'look' ? looksNear(alternatives, open, pattern) : decidesAny(alternatives, follow, pattern);
}

/** A look around is over after a few characters, without a choice that is not decided. */
function looksNear(alternatives: Alternatives, open: string, pattern: ParsedPattern): boolean {
  const { most } = widthOfAny(alternatives);
  if (most === null || most > few) return false;
  // Engines look behind from right to left, where the first character decides nothing.
  if (open.startsWith('(?<')) return alternatives.every((sequence) => sequence.every(isStraight));
  return decidesAny(alternatives, noCharacters, pattern);
}

/** Leaves no choice. */
function isStraight(node: PatternNode): boolean {
  if (node.kind === 'repeat') return node.minimum === node.maximum && isStraight(node.body);
  if (node.kind !== 'group') return node.kind !== 'reference';
  return node.form !== 'look' && node.alternatives.length === 1 && node.alternatives.flat().every(isStraight);
}

function decidesRound({ body, minimum, maximum }: RepeatNode, next: CharacterSet, pattern: ParsedPattern): boolean {
  // A round that takes nothing ends the loop in .NET and is refused in JavaScript.
  if (isNullable(body)) return false;
  const begin = firstOf([body], pattern);
  const chooses = maximum === null || maximum > minimum;
  if (chooses && !areDisjoint(begin, next)) return false;
  const again = (maximum ?? 2) > 1 ? eitherSet(begin, next) : next;
  return decidesAll([body], again, pattern);
}

/**
 * JavaScript forgets at each round of a repetition what groups inside it matched; .NET keeps it. Groups that take part in every
 * round hide the difference.
 */
function capturesAlike(nodes: Sequence): boolean {
  return nodes.every((node) => {
    if (node.kind === 'group') return capturesAlike(node.alternatives.flat());
    if (node.kind !== 'repeat') return true;
    const once = node.maximum !== null && node.maximum <= 1;
    return once ? capturesAlike([node.body]) : capturesEachRound(node.body);
  });
}

function capturesEachRound(node: PatternNode): boolean {
  if (node.kind === 'group') {
    const [only, ...others] = node.alternatives;
    return others.length > 0 ? !hasCapture(node.alternatives.flat()) : (only ?? []).every(capturesEachRound);
  }
  if (node.kind !== 'repeat') return true;
  return node.minimum > 0 ? capturesEachRound(node.body) : !hasCapture([node.body]);
}

function hasCapture(nodes: Sequence): boolean {
  return nodes.some((node) => {
    if (node.kind === 'group') return node.form === 'capture' || hasCapture(node.alternatives.flat());
    return node.kind === 'repeat' && hasCapture([node.body]);
  });
}

/**
 * What a reference repeats is short, and its group has always taken part: to one that has not, JavaScript's reference matches
 * nothing and .NET's fails.
 */
function refersSafely({ alternatives, groups }: ParsedPattern): boolean {
  const numbers = numberedAsInDotnet(groups);
  let opened = 0;
  /** `known`: numbers of the groups that have taken part for sure, in the order of the pattern. */
  const inOrder = (sequence: Sequence, known: Set<number>): boolean => sequence.every((node) => isSafe(node, known));
  const isSafe = (node: PatternNode, known: Set<number>): boolean => {
    if (node.kind === 'reference') return known.has(numbers.get(node.group) ?? 0);
    if (node.kind === 'repeat') return inOrder([node.body], new Set(known));
    if (node.kind !== 'group') return true;
    const number = node.form === 'capture' ? ++opened : 0;
    const safe = node.alternatives.every((inner) => inOrder(inner, new Set(known)));
    const { most } = widthOfAny(node.alternatives);
    if (node.form === 'capture' && most !== null && most <= few) known.add(number);
    return safe;
  };
  return alternatives.every((sequence) => inOrder(sequence, new Set()));
}

/** Attempts from different places do not walk over the same text. */
function startsApart(pattern: ParsedPattern): boolean {
  const begin = firstOfAny(pattern.alternatives, pattern);
  return pattern.alternatives.every((sequence) => {
    const [first] = sequence;
    // Only one attempt gets past the beginning of the text.
    if (first?.kind === 'place' && first.place === 'start') return true;
    return loopsThatFail(sequence, true).every((loop) => areDisjoint(charactersIn([loop.body], pattern), begin));
  });
}

/** The repetitions without a narrow limit after which the attempt can still fail. `last`: nothing that can follows. */
function loopsThatFail(sequence: Sequence, last: boolean): readonly RepeatNode[] {
  return sequence.flatMap((node, index) => {
    const isLast = last && sequence.slice(index + 1).every((other) => isNullable(other) && !mayRefuse(other));
    if (node.kind === 'group' && node.form !== 'look')
      return node.alternatives.flatMap((one) => loopsThatFail(one, isLast));
    if (node.kind !== 'repeat') return [];
    const inner = loopsThatFail([node.body], isLast && node.minimum < 2);
    const isLong = node.maximum === null || node.maximum > few;
    return isLong && !(isLast && node.minimum < 2) ? [node, ...inner] : inner;
  });
}

/** Takes no characters of its own, and can say no. */
function mayRefuse(node: PatternNode): boolean {
  if (isZeroWidth(node) || node.kind === 'reference') return true;
  if (node.kind === 'repeat') return node.minimum > 0 && mayRefuse(node.body);
  return node.kind === 'group' && node.alternatives.every((sequence) => sequence.some(mayRefuse));
}

/**
 * Patterns over which a backtracking engine, the service's among them, can take exponential time: somewhere in a repetition the
 * same text leads back to the same place in more than one way, and what comes after it can fail, so that every combination of
 * ways is tried. Our own matcher does not mind; administrators do.
 */
import type { PatternProgram, PatternStep } from '../runtime/pattern-program.ts';
import { areDisjoint, type CharacterSet, characterSet } from './character-set.ts';
import { compileProgram } from './compile-program.ts';
import type { ParsedPattern, PatternNode, RepeatNode } from './pattern-syntax.ts';
import { components } from './strong-components.ts';

/** Larger loops are not looked into: only patterns that mean ill have them. */
const mostPairs = 20_000;

/** The same few patterns are checked again and again. */
const known = new WeakMap<ParsedPattern, { readonly repetition: string | null }>();

/** The repetition at fault, as the pattern writes it, or null. */
export function findExplosion(pattern: ParsedPattern): string | null {
  const found = known.get(pattern) ?? { repetition: explodingRepetition(pattern) };
  known.set(pattern, found);
  return found.repetition;
}

function explodingRepetition(pattern: ParsedPattern): string | null {
  const { alternatives, ignoreCase } = pattern;
  const whole = programOf({ ...pattern, alternatives: alternatives.map((sequence) => sequence.map(widened)) });
  if (whole === null || !explodes(whole, ignoreCase, true)) return null;
  const inside = [...repeatsIn(alternatives.flat())].find((repeat) => {
    const program = programOf({ ...pattern, alternatives: [[widened(repeat)]] });
    return program !== null && explodes(program, ignoreCase, false);
  });
  return inside?.text ?? null;
}

function programOf(pattern: ParsedPattern): PatternProgram | null {
  const program = compileProgram(pattern);
  return 'fault' in program ? null : program;
}

/** Inner ones first. */
function* repeatsIn(nodes: readonly PatternNode[]): Generator<RepeatNode> {
  for (const node of nodes) {
    if (node.kind === 'repeat') {
      yield* repeatsIn([node.body]);
      yield node;
    } else if (node.kind === 'group') yield* repeatsIn(node.alternatives.flat());
  }
}

/** Wide limits take as long as none, and make a program as long as themselves. */
function widened(node: PatternNode): PatternNode {
  if (node.kind === 'group')
    return { ...node, alternatives: node.alternatives.map((sequence) => sequence.map(widened)) };
  if (node.kind !== 'repeat') return node;
  const isWide = node.maximum === null || node.maximum - node.minimum >= 10;
  const body = widened(node.body);
  return isWide ? { ...node, body, minimum: Math.min(node.minimum, 1), maximum: null } : { ...node, body };
}

/** What can be taken after each character: the next ones, and whether a way leads to one of them twice. */
interface Ways {
  readonly next: readonly number[];
  readonly twice: ReadonlySet<number>;
  /** The match can end here, whatever follows. */
  readonly canEnd: boolean;
}

function explodes({ steps }: PatternProgram, ignoreCase: boolean, mustFail: boolean): boolean {
  const takers = steps.flatMap((step, index) => (isTaker(step) ? [index] : []));
  const ways = new Map(takers.map((index) => [index, waysFrom(index + 1, steps)]));
  const sets = new Map(takers.map((index) => [index, setOf(steps[index], ignoreCase)]));
  const nextOf = (index: number): readonly number[] => ways.get(index)?.next ?? [];
  return components(takers, nextOf).some((loop) => {
    if (loop.length ** 2 > mostPairs) return false;
    // Where the match can end in the loop, it ends there, the first time round.
    if (mustFail && loop.some((index) => ways.get(index)?.canEnd === true)) return false;
    const inLoop = new Set(loop);
    const isTwice = loop.some((index) => [...(ways.get(index)?.twice ?? [])].some((next) => inLoop.has(next)));
    return isTwice || meetsItself(loop, nextOf, sets);
  });
}

/** Two different ways round the loop that take the same text. */
function meetsItself(
  loop: readonly number[],
  nextOf: (index: number) => readonly number[],
  sets: ReadonlyMap<number, CharacterSet>,
): boolean {
  const size = loop.length;
  const place = new Map(loop.map((index, at) => [index, at]));
  const shared = (one: number, other: number): boolean => !areDisjoint(sets.get(one) ?? [], sets.get(other) ?? []);
  const within = (index: number): readonly number[] => nextOf(index).filter((next) => place.has(next));
  const pairs = Array.from({ length: size * size }, (_, pair) => pair);
  const nextPairs = (pair: number): readonly number[] => {
    const [one = 0, other = 0] = [loop[Math.floor(pair / size)], loop[pair % size]];
    return within(one).flatMap((a) =>
      within(other).flatMap((b) => (shared(a, b) ? [(place.get(a) ?? 0) * size + (place.get(b) ?? 0)] : [])),
    );
  };
  const isSame = (pair: number): boolean => Math.floor(pair / size) === pair % size;
  return components(pairs, nextPairs).some((together) => together.some(isSame) && !together.every(isSame));
}

function isTaker(step: PatternStep): boolean {
  return typeof step === 'string' || step instanceof RegExp;
}

function setOf(step: PatternStep | undefined, ignoreCase: boolean): CharacterSet {
  if (typeof step === 'string') {
    const point = step.codePointAt(0) ?? 0;
    return [[point, point]];
  }
  return step instanceof RegExp ? characterSet(step.source.slice('^(?:'.length, -')$'.length), ignoreCase) : [];
}

/** More ways than these are not followed. */
const mostWays = 2000;

/** Follows every way that takes nothing, each as often as there are ways; round an outer loop it may come by a place again. */
function waysFrom(start: number, steps: readonly PatternStep[]): Ways {
  const counts = new Map<number, number>();
  let canEnd = false;
  let followed = 0;
  const follow = (index: number, path: readonly number[], certain: boolean): void => {
    const step = steps[index];
    if (step === undefined || followed++ > mostWays || path.filter((other) => other === index).length > 1) return;
    if (typeof step === 'string' || step instanceof RegExp) {
      counts.set(index, (counts.get(index) ?? 0) + 1);
      return;
    }
    if (step[0] === 'done') canEnd ||= certain;
    const isCertain = certain && step[0] !== 'at' && step[0] !== 'look';
    for (const next of leadsTo(step, index)) follow(next, [...path, index], isCertain);
  };
  follow(start, [], true);
  const twice = [...counts].flatMap(([index, count]) => (count > 1 ? [index] : []));
  return { next: [...counts.keys()], twice: new Set(twice), canEnd };
}

function leadsTo(step: PatternStep, index: number): readonly number[] {
  if (typeof step === 'string' || step instanceof RegExp || step[0] === 'done') return [];
  if (step[0] === 'or') return [step[1], step[2]];
  if (step[0] === 'go') return [step[1]];
  return step[0] === 'round' ? [step[2], step[3]] : [index + 1];
}

/**
 * Patterns whose matching time can explode: an unlimited repetition inside another, with nothing in between that
 * tells one round from the next; two alternatives in a repetition that match the same character; or a row of
 * repetitions that compete for the same characters.
 */
import type { Alternatives, ParsedPattern, PatternNode, RepeatNode } from './pattern-syntax.ts';

/** The repetition at fault, as the pattern writes it, or null. */
export function findRunaway(pattern: ParsedPattern): string | null {
  return findIn(pattern.alternatives.flat(), pattern) ?? findCrowd(pattern);
}

/** Four in a row make time grow with the fourth power of the length; three occur in honest patterns. */
const crowd = 4;

function findCrowd(pattern: ParsedPattern): string | null {
  let found: string | null = null;
  const scan = (
    sequence: readonly PatternNode[],
    before: readonly ReadonlySet<string>[],
  ): readonly ReadonlySet<string>[] => {
    let active = before;
    for (const node of sequence) {
      if (node.kind === 'group' && node.form !== 'look') {
        const after = node.alternatives.map((alternative) => scan(alternative, active));
        active = after.reduce((longest, other) => (other.length > longest.length ? other : longest), []);
        continue;
      }
      const own = characters([node], pattern);
      if (compulsory(node)) active = active.filter((other) => !disjoint(other, own));
      if (node.kind !== 'repeat' || !isUnlimited(node)) continue;
      active = [...active, own];
      if (active.filter((other) => !disjoint(other, own)).length >= crowd) found ??= node.text;
    }
    return active;
  };
  for (const alternative of pattern.alternatives) scan(alternative, []);
  return found;
}

/** Wide limits take as long as none. */
function isUnlimited({ minimum, maximum }: RepeatNode): boolean {
  return maximum === null || maximum - minimum > 25;
}

function findIn(nodes: readonly PatternNode[], pattern: ParsedPattern): string | null {
  for (const node of nodes) {
    const found = findAt(node, pattern);
    if (found !== null) return found;
  }
  return null;
}

function findAt(node: PatternNode, pattern: ParsedPattern): string | null {
  if (node.kind === 'group') return findIn(node.alternatives.flat(), pattern);
  if (node.kind !== 'repeat') return null;
  if (isUnlimited(node) && node.body.kind === 'group') {
    const { alternatives } = node.body;
    if (sameStart(alternatives, pattern) || alternatives.some((sequence) => blurred(sequence, pattern)))
      return node.text;
  }
  return findIn([node.body], pattern);
}

/** Rounds of the outer repetition run into each other: no compulsory character keeps them apart. */
function blurred(sequence: readonly PatternNode[], pattern: ParsedPattern): boolean {
  return unlimited(sequence).some(({ body, inner }) => {
    const swallowed = characters([body], pattern);
    return !inner.some((node) => compulsory(node) && disjoint(characters([node], pattern), swallowed));
  });
}

/** Each unlimited repetition within a sequence, with what stands around it in its own sequence. */
function unlimited(sequence: readonly PatternNode[]): { body: RepeatNode; inner: readonly PatternNode[] }[] {
  return sequence.flatMap((node) => {
    const others = sequence.filter((other) => other !== node);
    if (node.kind === 'repeat' && isUnlimited(node)) return [{ body: node, inner: others }];
    const within = node.kind === 'repeat' ? node.body : node;
    if (within.kind !== 'group' || within.form === 'look') return [];
    return within.alternatives.flatMap((alternative) =>
      unlimited(alternative).map(({ body, inner }) => ({ body, inner: [...inner, ...others] })),
    );
  });
}

function sameStart(alternatives: Alternatives, pattern: ParsedPattern): boolean {
  const single = alternatives
    .filter((sequence) => sequence.length === 1)
    .map((sequence) => characters(sequence, pattern));
  return single.some((set, index) => single.slice(index + 1).some((other) => !disjoint(set, other)));
}

function compulsory(node: PatternNode): boolean {
  if (node.kind === 'character') return true;
  if (node.kind === 'repeat') return node.minimum > 0 && compulsory(node.body);
  return (
    node.kind === 'group' && node.form !== 'look' && node.alternatives.every((sequence) => sequence.some(compulsory))
  );
}

/** A sample is enough: ASCII, and a letter or sign of a few other alphabets. */
const sample = [...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)), 'é', 'Ж', '中', '٣', '“'];

function characters(nodes: readonly PatternNode[], pattern: ParsedPattern): ReadonlySet<string> {
  const sources = [...leaves(nodes)];
  if (sources.length === 0) return new Set();
  const any = new RegExp(`^(?:${sources.join('|')})$`, pattern.ignoreCase ? 'iu' : 'u');
  return new Set(sample.filter((character) => any.test(character)));
}

function* leaves(nodes: readonly PatternNode[]): Generator<string> {
  for (const node of nodes) {
    if (node.kind === 'character') yield node.source;
    else if (node.kind === 'repeat') yield* leaves([node.body]);
    else if (node.kind === 'group' && node.form !== 'look') yield* leaves(node.alternatives.flat());
  }
}

function disjoint(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  for (const character of left) {
    if (right.has(character)) return false;
  }
  return true;
}

/** A pattern tree as steps for the matcher of `runtime/search-pattern.ts`, or the reason why not. */
import type { PatternProgram, PatternStep } from '../runtime/pattern-program.ts';
import { isNullable, widthOfAny } from './pattern-facts.ts';
import type {
  Alternatives,
  GroupNode,
  ParsedPattern,
  PatternFault,
  PatternNode,
  RepeatNode,
} from './pattern-syntax.ts';
import { plainCharacter } from './plain-character.ts';

/** Counted repetitions are written out; longer programs only come from patterns that mean ill. */
export const mostSteps = 2000;

/** Ends the compiling; `compileProgram` turns it into a value, so it never leaves this file. */
class CannotCompile extends Error {}

interface Compiling {
  readonly steps: PatternStep[];
  readonly ignoreCase: boolean;
  readonly groups: readonly (string | null)[];
  /** The number of the capturing group that opens next, in the order of the pattern. */
  opened: number;
  slots: number;
}

export function compileProgram(pattern: ParsedPattern): PatternProgram | PatternFault {
  const { groups, ignoreCase, alternatives } = pattern;
  const compiling: Compiling = { steps: [], ignoreCase, groups, opened: 0, slots: 2 + 2 * groups.length };
  try {
    addAlternatives(alternatives, compiling);
    add(compiling, ['done']);
  } catch (error) {
    if (error instanceof CannotCompile) return { fault: 'unsupported', message: error.message };
    throw error;
  }
  return finished(compiling);
}

function finished({ steps, slots, groups }: Compiling): PatternProgram {
  const named = groups.flatMap((name, index): [string, number][] => (name === null ? [] : [[name, index + 1]]));
  return { steps, slots, groups: Object.fromEntries(named) };
}

function add({ steps }: Compiling, step: PatternStep): number {
  if (steps.length >= mostSteps) throw new CannotCompile(`written out, the pattern has more than ${mostSteps} steps`);
  return steps.push(step) - 1;
}

/** Groups have the same numbers in every copy of a repeated part. */
function addAlternatives(alternatives: Alternatives, compiling: Compiling): void {
  const exits: number[] = [];
  alternatives.forEach((sequence, index) => {
    const choice = index < alternatives.length - 1 ? add(compiling, ['go', 0]) : null;
    for (const node of sequence) addNode(node, compiling);
    if (choice === null) return;
    exits.push(add(compiling, ['go', 0]));
    compiling.steps[choice] = ['or', choice + 1, compiling.steps.length];
  });
  for (const exit of exits) compiling.steps[exit] = ['go', compiling.steps.length];
}

function addNode(node: PatternNode, compiling: Compiling): void {
  switch (node.kind) {
    case 'character':
      add(compiling, characterStep(node.source, compiling.ignoreCase));
      return;
    case 'place':
      add(compiling, ['at', node.place]);
      return;
    case 'group':
      addGroup(node, compiling);
      return;
    case 'repeat':
      addRepeat(node, compiling);
      return;
    case 'reference':
      throw new CannotCompile('a back-reference in a pattern like this can take practically forever');
  }
}

function characterStep(source: string, ignoreCase: boolean): string | RegExp {
  const plain = ignoreCase ? null : plainCharacter(source);
  return plain ?? new RegExp(`^(?:${source})$`, ignoreCase ? 'iu' : 'u');
}

function addGroup(group: GroupNode, compiling: Compiling): void {
  if (group.form === 'look') {
    addLook(group, compiling);
    return;
  }
  const number = group.form === 'capture' ? ++compiling.opened : null;
  if (number !== null) add(compiling, ['keep', 2 * number]);
  addAlternatives(group.alternatives, compiling);
  if (number !== null) add(compiling, ['keep', 2 * number + 1]);
}

function addLook({ open, alternatives }: GroupNode, compiling: Compiling): void {
  const behind = open.startsWith('(?<');
  const before = compiling.opened;
  const inner: Compiling = { ...compiling, steps: [] };
  addAlternatives(alternatives, inner);
  add(inner, ['done']);
  if (behind && inner.opened > before) throw new CannotCompile('groups inside a look behind have no counterpart here');
  compiling.opened = inner.opened;
  compiling.slots = inner.slots;
  const { least, most } = widthOfAny(alternatives);
  // The places it keeps are those of the whole pattern.
  add(compiling, [
    'look',
    { program: { ...finished(inner), slots: 0 }, behind, negative: open.endsWith('!'), least, most },
  ]);
}

function addRepeat(repeat: RepeatNode, compiling: Compiling): void {
  const { minimum, maximum } = repeat;
  const opened = compiling.opened;
  let last = opened;
  const body = (): void => {
    compiling.opened = opened;
    addNode(repeat.body, compiling);
    last = compiling.opened;
  };
  for (let round = 0; round < minimum; round++) body();
  if (maximum === null) addLoop(repeat, body, compiling);
  else addOptions(repeat, maximum - minimum, body, compiling);
  if (last === opened) last += capturesIn(repeat.body);
  compiling.opened = last;
}

function addLoop(repeat: RepeatNode, body: () => void, compiling: Compiling): void {
  const choice = add(compiling, ['go', 0]);
  const round = openRound(repeat, compiling);
  body();
  const end = add(compiling, ['go', choice]);
  if (round !== null) compiling.steps[end] = ['round', round, choice, compiling.steps.length];
  compiling.steps[choice] = chosen(repeat, choice + 1, compiling.steps.length);
}

/** Each further round stands inside the one before; a round that takes nothing is the last. */
function addOptions(repeat: RepeatNode, count: number, body: () => void, compiling: Compiling): void {
  const choices: number[] = [];
  const rounds: { readonly end: number; readonly slot: number }[] = [];
  for (let option = 0; option < count; option++) {
    choices.push(add(compiling, ['go', 0]));
    const slot = openRound(repeat, compiling);
    body();
    if (slot !== null) rounds.push({ end: add(compiling, ['go', 0]), slot });
  }
  const out = compiling.steps.length;
  for (const choice of choices) compiling.steps[choice] = chosen(repeat, choice + 1, out);
  for (const { end, slot } of rounds) compiling.steps[end] = ['round', slot, end + 1, out];
}

function chosen({ lazy }: RepeatNode, inside: number, out: number): PatternStep {
  return lazy ? ['or', out, inside] : ['or', inside, out];
}

/** Keeps where a round begins, if it can take nothing. */
function openRound({ body }: RepeatNode, compiling: Compiling): number | null {
  if (!isNullable(body)) return null;
  const slot = compiling.slots++;
  add(compiling, ['keep', slot]);
  return slot;
}

function capturesIn(node: PatternNode): number {
  if (node.kind === 'repeat') return capturesIn(node.body);
  if (node.kind !== 'group') return 0;
  const inside = node.alternatives.flat().reduce((sum, inner) => sum + capturesIn(inner), 0);
  return inside + (node.form === 'capture' ? 1 : 0);
}

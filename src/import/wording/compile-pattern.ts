/** A pattern as a program for the matcher: one instruction after the other, jumps only within it. */
import type { Flag, Pattern } from '../../emit/tutorial/printed/pattern.ts';

export type Instruction =
  | { readonly op: 'literal'; readonly text: string }
  /** At least one character or inline node of people's Markdown. */
  | { readonly op: 'prose'; readonly path: string }
  | { readonly op: 'code'; readonly path: string }
  | { readonly op: 'number'; readonly path: string }
  | { readonly op: 'oneOf'; readonly path: string; readonly words: readonly string[] }
  /** Goes on at one of several places. */
  | { readonly op: 'split'; readonly targets: readonly number[] }
  | { readonly op: 'flag'; readonly flag: Flag };

export interface Program {
  readonly instructions: readonly Instruction[];
  /** Every match that says anything holds one of these texts; none: nothing is known of it. */
  readonly needles: readonly string[];
}

export function compilePattern(parts: readonly Pattern[]): Program {
  const instructions: Instruction[] = [];
  emitAll(instructions, parts);
  const needles = needlesOf(parts);
  return { instructions, needles: needles.length > 0 ? needles : anyOf(parts) };
}

/** The texts of the part that leaves the fewest matches: of a choice each branch must have some. */
function needlesOf(parts: readonly Pattern[]): readonly string[] {
  return parts.map(needlesIn).reduce((best, needles) => (rarity(needles) > rarity(best) ? needles : best), []);
}

function needlesIn(part: Pattern): readonly string[] {
  if (part.kind === 'literal') return [part.text];
  if (part.kind === 'capture' && part.form.kind === 'oneOf') return part.form.words;
  if (part.kind !== 'choice') return [];
  const branches = part.branches.map(({ parts }) => needlesOf(parts));
  return branches.some((needles) => needles.length === 0) ? [] : branches.flat();
}

/** Where everything is optional: one text of each thing that it can say. */
function anyOf(parts: readonly Pattern[]): readonly string[] {
  return parts.flatMap((part) => {
    const inside = part.kind === 'choice' ? part.branches : part.kind === 'repeat' ? [part] : [];
    return inside.flatMap((branch) => {
      const needles = needlesOf(branch.parts);
      return needles.length > 0 ? needles : anyOf(branch.parts);
    });
  });
}

function rarity(needles: readonly string[]): number {
  return needles.length === 0 ? 0 : Math.min(...needles.map((needle) => needle.length));
}

function emitAll(into: Instruction[], parts: readonly Pattern[]): void {
  for (const part of parts) emit(into, part);
}

function emit(into: Instruction[], part: Pattern): void {
  switch (part.kind) {
    case 'literal':
      if (part.text !== '') into.push({ op: 'literal', text: part.text });
      break;
    case 'flag':
      into.push({ op: 'flag', flag: part.flag });
      break;
    case 'capture':
      into.push(captureOf(part));
      break;
    case 'repeat': {
      const split = reserve(into);
      emitAll(into, part.parts);
      into.push({ op: 'split', targets: [split] });
      // Out first: a turn that says nothing is no turn.
      into[split] = { op: 'split', targets: [into.length, split + 1] };
      break;
    }
    case 'choice':
      emitChoice(into, part.branches);
  }
}

function emitChoice(into: Instruction[], branches: (Pattern & { kind: 'choice' })['branches']): void {
  const split = reserve(into);
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { flags, parts } of branches) {
    starts.push(into.length);
    for (const flag of flags) into.push({ op: 'flag', flag });
    emitAll(into, parts);
    ends.push(reserve(into));
  }
  into[split] = { op: 'split', targets: starts };
  for (const end of ends) into[end] = { op: 'split', targets: [into.length] };
}

function reserve(into: Instruction[]): number {
  return into.push({ op: 'split', targets: [] }) - 1;
}

function captureOf({ path, form }: Pattern & { kind: 'capture' }): Instruction {
  if (form.kind === 'code' || form.kind === 'number') return { op: form.kind, path };
  return form.kind === 'oneOf' ? { op: 'oneOf', path, words: form.words } : { op: 'prose', path };
}

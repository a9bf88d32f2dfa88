/**
 * Whether a text says what a pattern prints, and with which captures. Of all ways to read it, the one with the most
 * literal text counts; the work is the length of the text times the length of the program.
 */

import type { Flag } from '../../emit/tutorial/printed/pattern.ts';
import type { Instruction, Program } from './compile-pattern.ts';
import type { InlineSteps } from './inline-steps.ts';

export interface Match {
  /** How many characters of the text are the pattern's own. */
  readonly literal: number;
  /** What of it is no capture. */
  readonly words: string;
  readonly captures: readonly { readonly path: string; readonly start: number; readonly end: number }[];
  readonly flags: readonly Flag[];
}

/** Texts by view path that the page is known to say: a capture of that path takes nothing else. */
export type Known = Readonly<Record<string, string>>;

/** No way to the end from here. */
const NONE = -(2 ** 30);

/** Literal text counts more than any number of captures; of two ways with as much, the one with fewer captures. */
const CHARACTER = 64;

/** Longer texts are no wording of a template, whatever they hold. */
const LONGEST = 4000;

interface Table {
  readonly steps: InlineSteps;
  readonly program: Program;
  readonly known: Known;
  /** A state is a position in the text and an instruction to go on with; this many of them are at one position. */
  readonly width: number;
}

/** The most literal characters on the way from each state to the end. */
type Best = Int32Array;

export function matchProgram(steps: InlineSteps, program: Program, known: Known): Match | null {
  const { text } = steps;
  if (text.length > LONGEST || !mayMatch(text, program)) return null;
  const table = { steps, program, known, width: program.instructions.length + 1 };
  const reached = reach(table);
  return reached.at(-1) === 0 ? null : trace(table, fill(table, reached));
}

/** A quick look before the work: the text's two ends, and a text that every match holds. */
function mayMatch(text: string, { instructions, needles }: Program): boolean {
  const first = instructions[0];
  const last = instructions.at(-1);
  if (first?.op === 'literal' && !text.startsWith(first.text)) return false;
  if (last?.op === 'literal' && !text.endsWith(last.text.trimEnd())) return false;
  return needles.length === 0 || needles.some((needle) => text.includes(needle.trimEnd()));
}

/** The states that some way from the start comes to. Few texts are what a program prints, and here most are seen not to be. */
function reach(table: Table): Uint8Array {
  const { width, steps } = table;
  const reached = new Uint8Array((steps.text.length + 1) * width);
  const waiting = [0];
  reached[0] = 1;
  for (let state = waiting.pop(); state !== undefined; state = waiting.pop()) {
    const from = state;
    follow(table, from % width, Math.floor(from / width), (next) => {
      if (reached[next] === 1) return;
      reached[next] = 1;
      waiting.push(next);
    });
  }
  return reached;
}

/** From the end of the text to its start; a repetition jumps back, so each position is gone through twice. */
function fill(table: Table, reached: Uint8Array): Best {
  const { width, steps } = table;
  const best = new Int32Array(reached.length).fill(NONE);
  best[best.length - 1] = 0;
  for (let at = steps.text.length; at >= 0; at -= 1) {
    for (let round = 0; round < 2; round += 1) {
      for (let index = width - 2; index >= 0; index -= 1) {
        if (reached[at * width + index] !== 1) continue;
        let most = NONE;
        follow(table, index, at, (next, gain) => {
          const rest = best[next] ?? NONE;
          if (rest !== NONE && rest + gain > most) most = rest + gain;
        });
        best[at * width + index] = most;
      }
    }
  }
  return best;
}

/** Every state that comes next, and what is gained on the way to it. */
function follow(table: Table, index: number, at: number, visit: (state: number, gain: number) => void): void {
  const { width, program, steps } = table;
  const instruction = program.instructions[index];
  if (instruction === undefined) return;
  if (instruction.op === 'split') {
    for (const target of instruction.targets) visit(at * width + target, 0);
  } else if (isOpen(table, instruction)) {
    const next = steps.next[at] ?? 0;
    if (next === 0) return;
    // At least one step; then the way on from there, or one more.
    visit(next * width + index + 1, -1);
    visit(next * width + index, 0);
  } else {
    const end = endOf(table, instruction, at);
    if (end !== null) visit(end * width + index + 1, literalIn(instruction, end - at) * CHARACTER);
  }
}

/** Where an instruction ends that has no choice; `null` where the text says something else. */
function endOf({ steps, known }: Table, instruction: Instruction, at: number): number | null {
  const { text, codes } = steps;
  switch (instruction.op) {
    case 'literal':
      return wordEnd(text, at, instruction.text);
    case 'prose':
      return wordEnd(text, at, known[instruction.path] ?? '');
    case 'oneOf':
      return instruction.words.map((word) => wordEnd(text, at, word)).reduce(longer, null);
    case 'code':
      return codes.get(at) ?? null;
    case 'number': {
      let end = at;
      while (end < text.length && /\d/.test(text.charAt(end))) end += 1;
      return end === at ? null : end;
    }
    default:
      return at;
  }
}

/** How much of what an instruction took is the pattern's own. */
function literalIn({ op }: Instruction, length: number): number {
  return op === 'code' || op === 'number' ? 1 : length;
}

function wordEnd(text: string, at: number, word: string): number | null {
  if (word !== '' && text.startsWith(word, at)) return at + word.length;
  // Nothing follows: the blank before it is not on the page.
  return word.endsWith(' ') && word.trimEnd() === text.slice(at) ? text.length : null;
}

function longer(a: number | null, b: number | null): number | null {
  return (b ?? 0) > (a ?? 0) ? b : a;
}

/** The best way again, with what it captured. */
function trace(table: Table, best: Best): Match | null {
  if (best[0] === NONE) return null;
  const taken = takenOn(table, best);
  const said = taken.filter(({ by }) => by.op === 'literal' || by.op === 'oneOf');
  return {
    literal: best[0] ?? 0,
    words: said.map(({ start, end }) => table.steps.text.slice(start, end)).join(''),
    captures: taken.flatMap(({ by, start, end }) => ('path' in by ? [{ path: by.path, start, end }] : [])),
    flags: taken.flatMap(({ by }) => (by.op === 'flag' ? [by.flag] : [])),
  };
}

interface Taken {
  readonly by: Instruction;
  readonly start: number;
  readonly end: number;
}

/** What each instruction on the best way took of the text. */
function takenOn(table: Table, best: Best): Taken[] {
  const { program, width } = table;
  const taken: Taken[] = [];
  let [index, start] = [0, 0];
  for (let by = program.instructions[0]; by !== undefined; by = program.instructions[index]) {
    if (by.op === 'split') {
      const value = best[start * width + index];
      const way = by.targets.find((target) => best[start * width + target] === value);
      index = way ?? program.instructions.length;
    } else {
      const end = isOpen(table, by) ? proseEnd(table, best, index, start) : (endOf(table, by, start) ?? start);
      taken.push({ by, start, end });
      [index, start] = [index + 1, end];
    }
  }
  return taken;
}

function isOpen({ known }: Table, instruction: Instruction): boolean {
  return instruction.op === 'prose' && known[instruction.path] === undefined;
}

/** The nearest end of a capture that still gives the best way. */
function proseEnd({ steps, width }: Table, best: Best, index: number, start: number): number {
  const value = best[start * width + index] ?? NONE;
  let at = steps.next[start] ?? 0;
  while ((best[at * width + index + 1] ?? NONE) !== value + 1) at = steps.next[at] ?? 0;
  return at;
}

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
  /** By instruction and position: the most literal characters on the way to the end. */
  readonly best: Int32Array;
  readonly width: number;
}

export function matchProgram(steps: InlineSteps, program: Program, known: Known): Match | null {
  const { text } = steps;
  if (text.length > LONGEST || !mayMatch(text, program)) return null;
  const width = text.length + 1;
  const size = (program.instructions.length + 1) * width;
  const table = { steps, program, known, best: new Int32Array(size).fill(NONE), width };
  fill(table);
  return table.best[0] === NONE ? null : trace(table);
}

/** A quick look before the work: the text's two ends, and a text that every match holds. */
function mayMatch(text: string, { instructions, needles }: Program): boolean {
  const first = instructions[0];
  const last = instructions.at(-1);
  if (first?.op === 'literal' && !text.startsWith(first.text)) return false;
  if (last?.op === 'literal' && !text.endsWith(last.text.trimEnd())) return false;
  return needles.length === 0 || needles.some((needle) => text.includes(needle.trimEnd()));
}

/** From the end of the text to its start; a repetition jumps back, so each position is gone through twice. */
function fill(table: Table): void {
  const { program, width, best } = table;
  const last = program.instructions.length;
  best[last * width + width - 1] = 0;
  for (let at = width - 1; at >= 0; at -= 1) {
    for (let round = 0; round < 2; round += 1) {
      for (let index = last - 1; index >= 0; index -= 1) {
        const instruction = program.instructions[index];
        if (instruction === undefined) continue;
        best[index * width + at] = bestFrom(table, instruction, index, at);
      }
    }
  }
}

function bestFrom(table: Table, instruction: Instruction, index: number, at: number): number {
  const { width, best } = table;
  if (instruction.op === 'split') {
    return instruction.targets.reduce((most, target) => Math.max(most, best[target * width + at] ?? NONE), NONE);
  }
  if (isOpen(table, instruction)) {
    const next = table.steps.next[at] ?? 0;
    // At least one step; then the way on from there, or one more.
    return next === 0 ? NONE : Math.max(outOf(table, index, next), best[index * width + next] ?? NONE);
  }
  const step = stepOf(table, instruction, at);
  const rest = step === null ? NONE : (best[(index + 1) * width + step.end] ?? NONE);
  return rest === NONE || step === null ? NONE : rest + step.literal * CHARACTER;
}

/** Where a capture ends. */
function outOf({ best, width }: Table, index: number, at: number): number {
  const rest = best[(index + 1) * width + at] ?? NONE;
  return rest === NONE ? NONE : rest - 1;
}

interface Step {
  readonly end: number;
  readonly literal: number;
}

/** What an instruction takes that has no choice. */
function stepOf({ steps, known }: Table, instruction: Instruction, at: number): Step | null {
  const { text, codes } = steps;
  switch (instruction.op) {
    case 'literal':
      return wordAt(text, at, instruction.text);
    case 'prose':
      return wordAt(text, at, known[instruction.path] ?? '');
    case 'oneOf':
      return instruction.words.map((word) => wordAt(text, at, word)).reduce(longer, null);
    case 'code': {
      const end = codes.get(at);
      return end === undefined ? null : { end, literal: 1 };
    }
    case 'number': {
      let end = at;
      while (end < text.length && /\d/.test(text.charAt(end))) end += 1;
      return end === at ? null : { end, literal: 1 };
    }
    default:
      return { end: at, literal: 0 };
  }
}

function wordAt(text: string, at: number, word: string): Step | null {
  // Nothing follows: the blank before it is not on the page.
  if (word.endsWith(' ') && word.trimEnd() === text.slice(at)) return { end: text.length, literal: text.length - at };
  return word !== '' && text.startsWith(word, at) ? { end: at + word.length, literal: word.length } : null;
}

function longer(a: Step | null, b: Step | null): Step | null {
  return (b?.end ?? 0) > (a?.end ?? 0) ? b : a;
}

/** The best way again, with what it captured. */
function trace(table: Table): Match {
  const { program, width, best, steps } = table;
  const captures: { path: string; start: number; end: number }[] = [];
  const flags: Flag[] = [];
  let words = '';
  let [index, at] = [0, 0];
  while (index < program.instructions.length) {
    const instruction = program.instructions[index];
    if (instruction === undefined) break;
    const value = best[index * width + at];
    if (instruction.op === 'split') {
      index = instruction.targets.find((target) => best[target * width + at] === value) ?? program.instructions.length;
      continue;
    }
    const start = at;
    at = isOpen(table, instruction) ? proseEnd(table, index, at) : (stepOf(table, instruction, at)?.end ?? at);
    if (instruction.op === 'flag') flags.push(instruction.flag);
    else if (instruction.op !== 'literal') captures.push({ path: instruction.path, start, end: at });
    if (instruction.op === 'literal' || instruction.op === 'oneOf') words += steps.text.slice(start, at);
    index += 1;
  }
  return { literal: best[0] ?? 0, words, captures, flags };
}

function isOpen({ known }: Table, instruction: Instruction): boolean {
  return instruction.op === 'prose' && known[instruction.path] === undefined;
}

/** The nearest end of a capture that still gives the best way. */
function proseEnd(table: Table, index: number, start: number): number {
  const value = table.best[index * table.width + start];
  let at = table.steps.next[start] ?? 0;
  while (outOf(table, index, at) !== value) at = table.steps.next[at] ?? 0;
  return at;
}

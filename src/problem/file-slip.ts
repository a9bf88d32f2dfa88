/** What is wrong with a file as a whole, so that nothing in it can be read as what it should be. */
import { type Conflict, type ConflictSide, findConflicts, isConflictMark } from './conflict-marks.ts';
import { encodingSlip } from './encoding.ts';
import { FILE_RULES } from './file-rules.ts';
import { indexLines, type LineIndex } from './line-index.ts';
import type { Problem } from './problem.ts';

/**
 * One problem, whatever follows from it: `file-encoding` where a file is not UTF-8, `merge-conflict` where git left the
 * sides of a merge in it; `null` where the text is one.
 */
export function fileSlip(text: string, file: string): Problem | null {
  return encodingProblem(text, file) ?? conflictProblem(text, file);
}

function encodingProblem(text: string, file: string): Problem | null {
  const slip = encodingSlip(text);
  if (slip === null) return null;
  const { message, hint, at } = slip;
  const lines = indexLines(text);
  const end = lines.locate(at + 1);
  const place = { ...lines.locate(at), endLine: end.line, endColumn: end.column };
  return { ...ruleOf('file-encoding'), message, hint, file, pointer: '', ...place };
}

/** The first conflict with the places of both sides, and how many more there are. */
export function conflictProblem(text: string, file: string): Problem | null {
  const [first, ...others] = findConflicts(text);
  if (first === undefined) return null;
  const [ours, theirs] = first.sides.map(saySide);
  const more = others.length === 0 ? '' : ` ${moreConflicts(others)}`;
  const message = `An unresolved merge conflict: ${ours}; ${theirs}.${more}`;
  const hint = 'Keep what both sides mean, remove the lines with the marks, and stage the file: git add.';
  return { ...ruleOf('merge-conflict'), message, hint, file, pointer: '', ...wholeLine(indexLines(text), first.line) };
}

/** A mark that somebody forgot when the conflict was decided; only where no line of the file could be like it. */
export function forgottenMark(lines: LineIndex, line: number, file: string): Problem | null {
  const said = lines.line(line);
  if (!isConflictMark(said)) return null;
  const message = `A merge conflict left this line behind: ${JSON.stringify(shortened(said))}.`;
  const hint = 'Remove it, and see whether what stands around it is what both sides mean.';
  return { ...ruleOf('merge-conflict'), message, hint, file, pointer: '', ...wholeLine(lines, line) };
}

function ruleOf(id: 'file-encoding' | 'merge-conflict') {
  return { rule: id, severity: FILE_RULES[id].severity };
}

function wholeLine(lines: LineIndex, line: number) {
  return { line, column: 1, endLine: line, endColumn: lines.line(line).length + 1 };
}

function saySide({ name, lines }: ConflictSide, index: number): string {
  const who = name === '' ? `the ${index === 0 ? 'first' : 'second'} side` : JSON.stringify(shortened(name));
  if (lines === null) return `${who} has nothing there`;
  const [first, last] = lines;
  return first === last ? `line ${first} is of ${who}` : `lines ${first} to ${last} are of ${who}`;
}

function moreConflicts(others: readonly Conflict[]): string {
  const [next] = others;
  return others.length === 1
    ? `Another one begins on line ${next?.line}.`
    : `${others.length} more follow, the next on line ${next?.line}.`;
}

const LONGEST = 60;

function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}…`;
}

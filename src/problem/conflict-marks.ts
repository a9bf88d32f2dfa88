/** The lines by which git parts the sides of a conflict in a file (git-merge(1), "How conflicts are presented"). */

const [BEGINNING, BASE, MIDDLE, END] = ['<<<<<<<', '|||||||', '=======', '>>>>>>>'] as const;
const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/u;

/** One side of a conflict: what git calls it, and where it stands. */
export interface ConflictSide {
  /** Empty where git wrote no name. */
  readonly name: string;
  /** Counted from 1; `null` where this side has nothing there. */
  readonly lines: readonly [first: number, last: number] | null;
}

export interface Conflict {
  /** The line of the first mark. */
  readonly line: number;
  readonly sides: readonly [ConflictSide, ConflictSide];
}

/** Every conflict in a text: a beginning, a middle and an end, in that order. */
export function findConflicts(text: string): Conflict[] {
  if (!text.includes(BEGINNING)) return [];
  const marks = text
    .split('\n')
    .map((said, index): Mark => ({ said: said.trimEnd(), line: index + 1 }))
    .filter(({ said }) => MARK.test(said));
  const conflicts: Conflict[] = [];
  for (const [index, beginning] of marks.entries()) {
    if (!beginning.said.startsWith(BEGINNING)) continue;
    const rest = marks.slice(index + 1);
    const isNext = rest.findIndex(({ said }) => said.startsWith(BEGINNING));
    const conflict = conflictOf(beginning, isNext < 0 ? rest : rest.slice(0, isNext));
    if (conflict !== null) conflicts.push(conflict);
  }
  return conflicts;
}

interface Mark {
  readonly said: string;
  readonly line: number;
}

/** @param rest the marks up to the next beginning: git puts what both sides came from after a mark of its own */
function conflictOf(beginning: Mark, rest: readonly Mark[]): Conflict | null {
  const middle = rest.find(({ said }) => said.startsWith(MIDDLE));
  const end = middle && rest.find(({ said, line }) => said.startsWith(END) && line > middle.line);
  if (middle === undefined || end === undefined) return null;
  const base = rest.find(({ said, line }) => said.startsWith(BASE) && line < middle.line);
  const sides = [sideOf(beginning, beginning, base ?? middle), sideOf(end, middle, end)] as const;
  return { line: beginning.line, sides };
}

function sideOf({ said }: Mark, after: Mark, before: Mark): ConflictSide {
  const [first, last] = [after.line + 1, before.line - 1];
  return { name: said.slice(BEGINNING.length).trim(), lines: first > last ? null : [first, last] };
}

/** Whether git left a conflict in a text. */
export function hasConflict(text: string): boolean {
  return findConflicts(text).length > 0;
}

/** Whether a line is such a mark, be it one that somebody forgot. */
export function isConflictMark(line: string): boolean {
  return MARK.test(line);
}

/** The lines of all sides, without the marks that part them. */
export function linesOfAllSides(text: string): string[] {
  return text.split('\n').filter((line) => !MARK.test(line));
}

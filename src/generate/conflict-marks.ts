/** The lines by which git parts the sides of a conflict in a file (git-merge(1), "How conflicts are presented"). */

const [BEGINNING, MIDDLE, END] = ['<<<<<<<', '=======', '>>>>>>>'] as const;
const MARK = /^(?:<{7}|\|{7}|={7}|>{7})(?: |\r?$)/u;

/** Whether git left a conflict in a text: a beginning, a middle and an end, in that order. */
export function hasConflict(text: string): boolean {
  if (!text.includes(BEGINNING)) return false;
  const marks = text.split('\n').filter((line) => MARK.test(line));
  let from = 0;
  return [BEGINNING, MIDDLE, END].every((mark) => {
    from = marks.findIndex((line, index) => index >= from && line.startsWith(mark)) + 1;
    return from > 0;
  });
}

/** The lines of all sides, without the marks that part them. */
export function linesOfAllSides(text: string): string[] {
  return text.split('\n').filter((line) => !MARK.test(line));
}

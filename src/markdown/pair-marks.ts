/** Which marks of a text belong together, found in one pass: however deeply brackets are nested, it takes the text's length. */

export interface PairedMarks {
  /** The end of the code that a run of backticks opens; `null` where nothing closes it. */
  readonly codeEnd: (start: number) => number | null;
  /** Place of an opening bracket → the place of the one that closes it. */
  readonly brackets: ReadonlyMap<number, number>;
}

export function pairMarks(text: string): PairedMarks {
  if (!/[`[]/.test(text)) return NO_MARKS;
  const codeEnd = codeEnds(text);
  const brackets = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === '`') at = (codeEnd(at) ?? endOfRun(text, at)) - 1;
    else if (character === '[') open.push(at);
    else if (character === ']') {
      const start = open.pop();
      if (start !== undefined) brackets.set(start, at);
    }
  }
  return { codeEnd, brackets };
}

const NO_MARKS: PairedMarks = { codeEnd: () => null, brackets: new Map() };

/** A run of backticks is closed by the next one of its length (CommonMark, "code spans"); a backslash may shorten it. */
function codeEnds(text: string): PairedMarks['codeEnd'] {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/gu)) {
    const starts = runs.get(run.length);
    if (starts === undefined) runs.set(run.length, [index]);
    else starts.push(index);
  }
  return (start) => {
    const length = endOfRun(text, start) - start;
    const close = firstFrom(runs.get(length) ?? [], start + length);
    return close === null ? null : close + length;
  };
}

/** The first of ascending numbers that is not below a bound. */
function firstFrom(numbers: readonly number[], bound: number): number | null {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return numbers[low] ?? null;
}

/** Behind the last backtick of the run that goes on there. */
export function endOfRun(text: string, start: number): number {
  let end = start;
  while (text.charAt(end) === '`') end++;
  return end;
}

/** Repairs are edits, made by rules and applied here: a rule never changes a text itself. */

/** Puts `text` where the page has what stands from `start` to `end`, in UTF-16 units, end exclusive. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits that mend one finding: all of them are made, or none. */
export type Fix = readonly TextEdit[];

export interface FixedText {
  readonly text: string;
  /** Those that were made, in the order given. Others meet one of these, and wait for the next round. */
  readonly applied: readonly Fix[];
}

export function applyFixes(text: string, fixes: readonly Fix[]): FixedText {
  const edits: TextEdit[] = [];
  const applied: Fix[] = [];
  for (const fix of fixes) {
    if (!fits(text, fix, edits)) continue;
    edits.push(...fix);
    applied.push(fix);
  }
  edits.sort((a, b) => a.start - b.start);
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return { text: result + text.slice(at), applied };
}

/** Inside the text, clear of the edits before, and with something to change. */
function fits(text: string, fix: Fix, taken: readonly TextEdit[]): boolean {
  return (
    fix.some((edit) => text.slice(edit.start, edit.end) !== edit.text) &&
    fix.every(
      (edit, index) =>
        edit.start >= 0 &&
        edit.start <= edit.end &&
        edit.end <= text.length &&
        [...taken, ...fix.slice(0, index)].every((other) => !meet(edit, other)),
    )
  );
}

/** Edits that touch count as meeting: what the second one expects beside it may be gone. */
function meet(a: TextEdit, b: TextEdit): boolean {
  return a.start <= b.end && b.start <= a.end;
}

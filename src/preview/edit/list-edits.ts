/** The smallest edits that make one list of texts of another: texts keep their places in the file where they can. */
import type { PageEdit } from './edit-request.ts';

/** A text of the list, and which of the old ones it was; `null`: it is new. */
export interface ListRow {
  readonly was: number | null;
  readonly text: string;
}

export function listEdits(pointer: string, before: readonly string[], rows: readonly ListRow[]): PageEdit[] {
  if (rows.length === 0) return before.length === 0 ? [] : [{ op: 'unset', pointer }];
  const edits: PageEdit[] = [];
  const current: (number | null)[] = before.map((_, index) => index);
  for (const [index, { was, text }] of rows.entries()) {
    if (was === null) {
      edits.push({ op: 'insert', pointer, index, value: text });
      current.splice(index, 0, null);
      continue;
    }
    const from = current.indexOf(was);
    if (from !== index) {
      edits.push({ op: 'move', pointer, from, to: index });
      current.splice(index, 0, ...current.splice(from, 1));
    }
    if (before[was] !== text) edits.push({ op: 'set', pointer: `${pointer}/${index}`, value: text });
  }
  // What is left over stands at the end by now, and goes from there.
  for (let index = current.length - 1; index >= rows.length; index -= 1)
    edits.push({ op: 'unset', pointer: `${pointer}/${index}` });
  return edits;
}

/** What can be written into a field: the completions of an editor, each as the whole value that the field then has. */
import { completionsAt } from '../../authoring/completions-at.ts';
import type { Surroundings } from '../../authoring/surroundings.ts';
import { readJsonDocument } from '../../json/json-document.ts';
import { nodeAt, valueAt } from '../../json/json-node.ts';
import { offsetInString } from '../../json/json-string.ts';
import { applyEdits } from './apply-edits.ts';
import type { PageEdit } from './edit-request.ts';

export interface FieldCompletion {
  readonly label: string;
  /** A few words beside it; `null`: none. */
  readonly detail: string | null;
  /** The text that the field has once it is chosen, and where the cursor stands then. */
  readonly value: string;
  readonly cursor: number;
}

export interface FieldCursor {
  readonly pointer: string;
  /** What stands in the field. */
  readonly value: string;
  /** In UTF-16 units of the value. */
  readonly cursor: number;
}

const MOST_SHOWN = 50;

/** @param edits what else was changed in the form */
export function completeField(
  text: string,
  edits: readonly PageEdit[],
  { pointer, value, cursor }: FieldCursor,
  surroundings: Surroundings,
): FieldCompletion[] {
  const written = applyEdits(text, [...edits, { op: 'set', pointer, value }]);
  const document = written === null ? null : readJsonDocument(written, '').document;
  if (document === null || valueAt(document.value, pointer) !== value) return [];
  const { start, end } = nodeAt(document.root, pointer);
  const offset = offsetInString(document.text, start, end, cursor);
  const typed =
    value
      .slice(0, cursor)
      .split(/[^\p{L}\p{N}_.:"]/u)
      .at(-1)
      ?.toLowerCase() ?? '';
  return completionsAt(document.text, offset, surroundings)
    .flatMap(({ label, detail, edit, snippet }): FieldCompletion[] => {
      const put = snippet ? withoutPlaces(edit.text) : { text: edit.text, place: edit.text.length };
      const head = document.text.slice(0, edit.start);
      const after = `${head}${put.text}${document.text.slice(edit.end)}`;
      const outcome = readJsonDocument(after, '').document;
      const whole = outcome === null ? undefined : valueAt(outcome.value, pointer);
      if (typeof whole !== 'string') return [];
      return [{ label, detail, value: whole, cursor: unitAt(after, start, edit.start + put.place, whole) }];
    })
    .filter(({ label }) => label.toLowerCase().includes(typed.replaceAll('"', '')))
    .slice(0, MOST_SHOWN);
}

/** A browser has no places to fill in: their proposals stay as words, and the cursor goes to the first. */
function withoutPlaces(snippet: string): { readonly text: string; readonly place: number } {
  const first = /\$\{?\d/u.exec(snippet)?.index ?? snippet.length;
  const text = snippet
    .replaceAll(/\$\{\d+:((?:[^\\}]|\\.)*)\}/gu, '$1')
    .replaceAll(/\$\{\d+\|([^,|]*)[^}]*\}/gu, '$1')
    .replaceAll(/\$\d/gu, '')
    .replaceAll(/\\([\\$}])/gu, '$1');
  return { text, place: Math.min(first, text.length) };
}

/** Where an offset of the JSON text lies in the decoded value that begins at a quotation mark. */
function unitAt(text: string, start: number, offset: number, value: string): number {
  for (let unit = 0; unit <= value.length; unit += 1)
    if (offsetInString(text, start, text.length, unit) >= offset) return unit;
  return value.length;
}

/** From the edits of a writer to the manifest's new text: the smallest change of it, in the layout that it has. */
import { editText, inOneLine, type TextEdit } from '../../json/edit-text.ts';
import { isRecord } from '../../json/is-record.ts';
import { readJsonDocument } from '../../json/json-document.ts';
import { pointerTo, splitPointer, valueAt } from '../../json/json-node.ts';
import { moveItem } from '../../json/move-item.ts';
import { pathAt } from '../../manifest/fact-at.ts';
import { propertyNames } from '../../manifest/shape-at.ts';
import { withoutByteOrderMark } from '../../problem/line-index.ts';
import type { PageEdit } from './edit-request.ts';

/** @returns `null` where an edit leads nowhere, or the text is no JSON */
export function applyEdits(text: string, edits: readonly PageEdit[]): string | null {
  const bare = withoutByteOrderMark(text);
  const mark = text.slice(0, text.length - bare.length);
  const edited = edits.reduce<string | null>((each, edit) => (each === null ? null : applyEdit(each, edit)), bare);
  return edited === null ? null : mark + edited;
}

function applyEdit(text: string, edit: PageEdit): string | null {
  const { document } = readJsonDocument(text, '');
  if (document === null || document.isTorn) return null;
  const root = document.value;
  if (edit.op === 'set') return stated(text, root, edit.pointer, edit.value);
  if (edit.op === 'unset') {
    // Another answer may have taken its place already.
    if (valueAt(root, edit.pointer) === undefined) return text;
    return editText(text, [{ op: 'remove', path: withoutEmptyHolder(root, edit.pointer) }]);
  }
  if (edit.op === 'move') return moveItem(text, edit.pointer, edit.from, edit.to);
  return inserted(text, root, edit);
}

/** Of these an object has one member and no more: another answer takes the place of the first. */
const ONE_OF: ReadonlySet<string> = new Set(['/auth/fields/*/from']);

function stated(text: string, root: unknown, pointer: string, value: unknown): string | null {
  const [parent, key] = cut(pointer);
  if (valueAt(root, pointer) !== undefined) return replaced(text, root, pointer, value);
  const around = valueAt(root, parent);
  if (around === undefined) return isIndex(key) || parent === '' ? null : stated(text, root, parent, { [key]: value });
  // What was denied is stated after all: `"groups": false`.
  if (around === false || (ONE_OF.has(pathAt(parent)) && isRecord(around) && Object.keys(around).length > 0))
    return replaced(text, root, parent, { [key]: value });
  if (!isRecord(around)) return null;
  const before = memberBefore(parent, key, around);
  const add: TextEdit = { op: 'add', path: pointer, value: null, ...(before !== null && { after: before }) };
  const added = editText(text, [add]);
  return added === null ? null : editText(added, [replacing(pointer, value)]);
}

/** New members stand in the order of the schema, as far as the others do. */
function memberBefore(parent: string, key: string, around: Readonly<Record<string, unknown>>): string | null {
  const order = propertyNames(parent);
  return order.slice(0, Math.max(0, order.indexOf(key))).findLast((name) => Object.hasOwn(around, name)) ?? null;
}

function replaced(text: string, root: unknown, pointer: string, value: unknown): string | null {
  return isSame(valueAt(root, pointer), value) ? text : editText(text, [replacing(pointer, value)]);
}

const LONGEST_LINE = 100;

/** What is short stands on one line, as people write it. */
function replacing(path: string, value: unknown): TextEdit {
  const isLong = typeof value === 'object' && inOneLine(value).length > LONGEST_LINE;
  return { op: 'replace', path, value, ...(isLong && { spread: true as const }) };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A list of nothing says nothing, and no schema allows it; neither does it allow an origin that is none. */
function withoutEmptyHolder(root: unknown, pointer: string): string {
  const [parent] = cut(pointer);
  const around = valueAt(root, parent);
  const isLastItem = Array.isArray(around) && around.length === 1;
  const isOnlyOne = ONE_OF.has(pathAt(parent)) && isRecord(around) && Object.keys(around).length === 1;
  return isLastItem || isOnlyOne ? parent : pointer;
}

function inserted(
  text: string,
  root: unknown,
  { pointer, index, value }: Extract<PageEdit, { op: 'insert' }>,
): string | null {
  const list = valueAt(root, pointer);
  if (list === undefined) return stated(text, root, pointer, [value]);
  if (!Array.isArray(list)) return null;
  const appended = editText(text, [{ op: 'append', path: pointer, value }]);
  if (appended === null || index >= list.length) return appended;
  return moveItem(appended, pointer, list.length, index);
}

function cut(pointer: string): [parent: string, key: string] {
  const keys = splitPointer(pointer);
  const key = keys.pop() ?? '';
  return [keys.reduce<string>(pointerTo, ''), key];
}

function isIndex(key: string): boolean {
  return /^\d+$/u.test(key);
}

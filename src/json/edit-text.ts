/** A JSON text with members and items added, values replaced and parts taken away, and not another byte changed: the smallest edits of the text. */
import { isRecord } from './is-record.ts';
import { readJsonDocument } from './json-document.ts';
import { type JsonNode, nodeAt, splitPointer } from './json-node.ts';

/** As in a JSON patch (RFC 6902), for members of objects that are not there yet, for values that are, and for whatever is taken away. */
export type TextEdit =
  /** `after`: the member behind which it stands; left out: the last one; `null`: in front of all. */
  | { readonly op: 'add'; readonly path: string; readonly value: unknown; readonly after?: string | null }
  /** `spread`: over several lines where the text around is. */
  | { readonly op: 'replace'; readonly path: string; readonly value: unknown; readonly spread?: true }
  /** An item at the end of the list at the path, laid out as the text around. */
  | { readonly op: 'append'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @returns `null` where an edit leads nowhere: a member that is there already, a parent that is not, no JSON */
export function editText(text: string, edits: readonly TextEdit[]): string | null {
  // What is taken away moves what stands behind it: the last goes first, when everything has been added.
  const removals = edits.filter(({ op }) => op === 'remove').toSorted((a, b) => inOrder().compare(b.path, a.path));
  let edited = text;
  let root = rootOf(edited);
  let pending: Splice[] = [];
  // What is taken away comes from the back: nobody looks through thousands of edits that lie behind.
  let first = Number.POSITIVE_INFINITY;
  for (const edit of [...edits.filter(({ op }) => op !== 'remove'), ...removals]) {
    if (root === null) return null;
    let splice = spliceOf(edited, root, edit);
    // Edits far from one another are made in one reading; what depends on another one is made after it.
    const isInFront = splice !== null && splice.start < first && splice.end <= first;
    if (!isInFront && pending.length > 0 && (splice === null || pending.some((other) => touch(other, splice)))) {
      edited = spliced(edited, pending);
      root = rootOf(edited);
      pending = [];
      first = Number.POSITIVE_INFINITY;
      splice = root === null ? null : spliceOf(edited, root, edit);
    }
    if (splice === null) return null;
    pending.push(splice);
    // Without what stands in front of it, what is put in would need no comma.
    first = Math.min(first, isPutIn(splice) ? splice.start - 1 : splice.start);
  }
  return spliced(edited, pending);
}

function rootOf(text: string): JsonNode | null {
  const { document } = readJsonDocument(text, '');
  // A byte order mark would shift every place.
  return document === null || document.text !== text ? null : document.root;
}

function touch(one: Splice, other: Splice | null): boolean {
  if (other === null) return true;
  const meet = (isPutIn(one) && one.start === other.end) || (isPutIn(other) && other.start === one.end);
  return meet || one.start === other.start || (one.start < other.end && other.start < one.end);
}

function isPutIn({ start, end }: Splice): boolean {
  return start === end;
}

function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { start, end, text: put } of splices.toSorted((a, b) => a.start - b.start)) {
    parts.push(text.slice(done, start), put);
    done = end;
  }
  return [...parts, text.slice(done)].join('');
}

function spliceOf(text: string, root: JsonNode, edit: TextEdit): Splice | null {
  if (edit.op === 'add') return addition(text, root, edit);
  if (edit.op === 'remove') return removal(text, root, edit.path);
  if (!isAt(root, edit.path)) return null;
  const node = nodeAt(root, edit.path);
  if (edit.op === 'append') return appended(text, node, edit.value);
  const { start, end } = node;
  return { start, end, text: edit.spread === true ? laidOut(text, start, edit.value) : inOneLine(edit.value) };
}

function appended(text: string, list: JsonNode, value: unknown): Splice | null {
  if (list.items === undefined) return null;
  const last = list.items.at(-1);
  if (last === undefined) return { start: list.start, end: list.end, text: laidOut(text, list.start, [value]) };
  const gap = /\r?\n[ \t]*$/u.exec(text.slice(0, last.start))?.[0] ?? '';
  return { start: last.end, end: last.end, text: `,${gap}${laidOut(text, last.start, value)}` };
}

/** As the text around lays values out: on one line, or by its own indentation. */
function laidOut(text: string, start: number, value: unknown): string {
  const unit = /^\s*[{[][ \t]*\r?\n(?<unit>[ \t]+)/u.exec(text)?.groups?.['unit'];
  if (unit === undefined) return JSON.stringify(value);
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const indent = /^[ \t]*/u.exec(line)?.[0] ?? '';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return JSON.stringify(value, null, unit).replaceAll('\n', `${eol}${indent}`);
}

let ordering: Intl.Collator | null = null;

/** Made when something is taken away: it takes longer than to start most commands. */
function inOrder(): Intl.Collator {
  ordering ??= new Intl.Collator('en', { numeric: true });
  return ordering;
}

function addition(
  text: string,
  root: JsonNode,
  { path, value, after }: TextEdit & { readonly op: 'add' },
): Splice | null {
  const [parentPath, key] = cut(path);
  const parent = nodeAt(root, parentPath);
  if (!isAt(root, parentPath) || parent.members === undefined || parent.members.has(key)) return null;
  if (typeof after === 'string' && !parent.members.has(after)) return null;
  const [first, last] = [[...parent.members.values()].at(0), [...parent.members.values()].at(-1)];
  const beside = after === null ? first : after === undefined ? last : parent.members.get(after);
  if (beside?.key === undefined)
    return { start: parent.start, end: parent.end, text: JSON.stringify({ [key]: value }) };
  const indent = /(?:^|\n)(?<indent>[ \t]*)$/u.exec(text.slice(0, beside.key.start))?.groups?.['indent'];
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const gap = indent === undefined ? ' ' : `${eol}${indent}`;
  const member = `${JSON.stringify(key)}: ${inOneLine(value)}`;
  if (after === null) return { start: beside.key.start, end: beside.key.start, text: `${member},${gap}` };
  return { start: beside.end, end: beside.end, text: `,${gap}${member}` };
}

/** `{ "a": [1, 2] }`: small values stand on one line. */
export function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${inOneLine(member)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

/** With the comma and the white space that went with it. */
function removal(text: string, root: JsonNode, path: string): Splice | null {
  const [parentPath, key] = cut(path);
  if (!isAt(root, path)) return null;
  const parent = nodeAt(root, parentPath);
  const siblings = parent.items ?? [...(parent.members?.values() ?? [])];
  const node = nodeAt(root, path);
  const index = parent.items === undefined ? siblings.indexOf(node) : Number(key);
  const [before, after] = [siblings[index - 1], siblings[index + 1]];
  if (key === '' || index < 0) return null;
  const start = node.key?.start ?? node.start;
  if (before !== undefined) return { start: before.end, end: node.end, text: '' };
  if (after !== undefined) return { start, end: after.key?.start ?? after.start, text: '' };
  const inside = text.slice(parent.start + 1, parent.end - 1);
  return { start: parent.start + 1, end: parent.start + 1 + inside.length, text: '' };
}

function cut(path: string): [parent: string, key: string] {
  const at = path.lastIndexOf('/');
  return [path.slice(0, Math.max(0, at)), splitPointer(path).at(-1) ?? ''];
}

/** Whether there is a node at that very place. */
function isAt(root: JsonNode, pointer: string): boolean {
  let node: JsonNode | undefined = root;
  for (const part of splitPointer(pointer)) node = node?.members?.get(part) ?? node?.items?.[Number(part)];
  return node !== undefined;
}

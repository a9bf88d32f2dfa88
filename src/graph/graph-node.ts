/**
 * Parts of a synchronization schema with their places. Graph writes names in camelCase, PowerShell the same ones in
 * PascalCase, and older exports have capitals of their own: a member is found whatever its capitals.
 */
import { isRecord } from '../json/is-record.ts';
import { pointerTo } from '../json/json-node.ts';

export interface GraphNode {
  readonly value: unknown;
  readonly pointer: string;
}

/** A member by its name; `null` where there is none. */
export function memberOf(value: unknown, name: string): { readonly key: string; readonly value: unknown } | null {
  if (!isRecord(value)) return null;
  if (Object.hasOwn(value, name)) return { key: name, value: value[name] };
  const wanted = name.toLowerCase();
  const key = Object.keys(value).find((each) => each.toLowerCase() === wanted);
  return key === undefined ? null : { key, value: value[key] };
}

export function childOf(node: GraphNode, name: string): GraphNode | null {
  const member = memberOf(node.value, name);
  return member === null ? null : { value: member.value, pointer: pointerTo(node.pointer, member.key) };
}

/** The items of a list; PowerShell writes a list of one as its item. */
export function itemsOf(node: GraphNode | null): readonly GraphNode[] {
  if (node === null || node.value === null || node.value === undefined) return [];
  if (!Array.isArray(node.value)) return isRecord(node.value) ? [node] : [];
  return node.value.map((value: unknown, index) => ({ value, pointer: pointerTo(node.pointer, index) }));
}

export function textOf(node: GraphNode | null): string | null {
  if (typeof node?.value === 'string') return node.value;
  return typeof node?.value === 'number' || typeof node?.value === 'boolean' ? String(node.value) : null;
}

export function isTrue(node: GraphNode | null): boolean {
  return node?.value === true || (typeof node?.value === 'string' && node.value.toLowerCase() === 'true');
}

/** Enum members differ in their capitals from export to export, and PowerShell writes the number of some. */
export function enumOf<Word extends string>(node: GraphNode | null, words: readonly Word[]): Word | null {
  if (typeof node?.value === 'number') return words[node.value] ?? null;
  const text = typeof node?.value === 'string' ? node.value.trim().toLowerCase() : null;
  return words.find((word) => word.toLowerCase() === text) ?? null;
}

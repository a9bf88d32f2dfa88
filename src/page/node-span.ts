import type { Definition, List, Nodes } from 'mdast';
import type { Page, Span } from './page.ts';

/** Where a node stands. Every node of a parsed page has a position; one without it stands at the start. */
export function spanOf(node: Nodes): Span {
  return { start: startOf(node), end: endOf(node) };
}

export function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}

export function endOf({ position }: Nodes): number {
  return position?.end.offset ?? 0;
}

export function lineOf({ position }: Nodes): number {
  return position?.start.line ?? 1;
}

/** What stands before the first item of a list that is numbered. */
export function firstNumber({ start }: List): number {
  return start ?? 1;
}

/** And before its last one, as it is shown. */
export function lastNumber(list: List): number {
  return firstNumber(list) + list.children.length - 1;
}

/** The source of a node. */
export function sourceOf({ text }: Page, node: Nodes): string {
  return text.slice(startOf(node), endOf(node));
}

/** What a reference leads to: the first definition of its name. */
export function definitionOf(
  { nodes: { definitions } }: Page,
  { identifier }: { readonly identifier: string },
): Definition | undefined {
  const named = byName.get(definitions) ?? firstByName(definitions);
  byName.set(definitions, named);
  return named.get(identifier.toLowerCase());
}

/** A page may have as many definitions as references to them. */
const byName = new WeakMap<readonly Definition[], ReadonlyMap<string, Definition>>();

function firstByName(definitions: readonly Definition[]): ReadonlyMap<string, Definition> {
  return new Map(definitions.toReversed().map((definition) => [definition.identifier.toLowerCase(), definition]));
}

/** Every node in reading order, the first one included, without recursion: a page may be nested as deeply as it likes. */
export function* nodesBelow(root: Nodes): Generator<Nodes> {
  const open: Nodes[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    yield node;
    // A node may have more children than a call takes arguments.
    if (!('children' in node)) continue;
    for (let at = node.children.length - 1; at >= 0; at--) {
      const child = node.children[at];
      if (child !== undefined) open.push(child);
    }
  }
}

/** The words of a node as a reader sees them, markup left out. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  let words = '';
  for (const each of nodesBelow(node)) {
    if (each.type === 'text' || each.type === 'inlineCode' || each.type === 'code') words += each.value;
    else if (each.type === 'break') words += ' ';
  }
  return words;
}

/** The words of a heading, a label or an item, without the blanks around them. */
export function labelOf(node: Nodes): string {
  return wordsOf(node).trim();
}

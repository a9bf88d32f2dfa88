/** What a merge knows and gathers on its way. */
import type { Connector } from '../connector/connector.ts';
import type { TextEdit } from '../json/edit-text.ts';
import type { JsonDocument } from '../json/json-document.ts';
import type { Problem } from '../problem/problem.ts';
import { childOf, type GraphNode } from './graph-node.ts';
import type { SpellOperator } from './graph-operators.ts';
import type { KeyAt } from './key-at.ts';
import type { LiveSchema } from './live-schema.ts';
import { inCaseOf } from './member-case.ts';

export interface Merging {
  readonly connector: Connector;
  /** The document of the manifest, for the places of problems. */
  readonly manifest: JsonDocument;
  readonly live: LiveSchema;
  readonly keyAt: KeyAt;
  readonly spell: SpellOperator;
  readonly edits: TextEdit[];
  readonly changes: string[];
  readonly left: string[];
  readonly problems: Problem[];
}

/** Replaces a member, or adds it in the capitals of its neighbours. */
export function put(edits: TextEdit[], node: GraphNode, name: string, value: unknown): void {
  const child = childOf(node, name);
  const [[key, cased] = [name, value]] = Object.entries(inCaseOf(node.value, { [name]: value }));
  if (child === null) edits.push({ op: 'add', path: `${node.pointer}/${key}`, value: cased });
  else edits.push({ op: 'replace', path: child.pointer, value: cased, spread: true });
}

/** A synchronization schema as far as a manifest has words for it; everything else stays where it is, with its place. */
import type { Mapping, Resource, ScopingClause } from '../connector/connector.ts';
import type { JsonDocument } from '../json/json-document.ts';
import type { GraphNode } from './graph-node.ts';

/** When a mapping of the portal flows; others have no form there (entra-provisioning fact sheet, section 5). */
export type LiveFlow = 'always' | 'create-only' | { readonly other: string };

export type LiveSource =
  | { readonly kind: 'mapping'; readonly mapping: Mapping }
  /** What the toolkit cannot read, as it stands there. */
  | { readonly kind: 'unread'; readonly text: string; readonly why: string };

export interface LiveAttribute {
  readonly node: GraphNode;
  readonly target: string;
  /** 0: not matched by. */
  readonly priority: number;
  readonly flow: LiveFlow;
  readonly defaultValue: string | null;
  readonly source: LiveSource;
}

export interface LiveFilter {
  readonly name: string | null;
  readonly clauses: readonly Omit<ScopingClause, 'pointer'>[];
}

export type LiveScope =
  | { readonly kind: 'filters'; readonly filters: readonly LiveFilter[] }
  | { readonly kind: 'unread'; readonly why: string; readonly pointer: string };

export type LiveAction = 'Add' | 'Update' | 'Delete';

/** What an object of a directory is made of. */
export interface LiveObject {
  readonly node: GraphNode;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, LiveDefinition>;
}

export interface LiveDefinition {
  readonly name: string;
  readonly type: string;
  readonly multivalued: boolean;
  readonly required: boolean;
}

/** One object mapping: users, or groups. */
export interface LiveMapping {
  readonly node: GraphNode;
  readonly resource: Resource;
  readonly enabled: boolean;
  /** `null`: the schema does not say it. */
  readonly actions: ReadonlySet<LiveAction> | null;
  readonly scope: LiveScope;
  readonly attributes: readonly LiveAttribute[];
  /** `null`: the schema has no such definition. */
  readonly source: LiveObject | null;
  readonly target: LiveObject | null;
}

/** What of the schema no manifest says: it is kept where it is. */
export interface Kept {
  readonly pointer: string;
  readonly what: string;
}

export interface LiveSchema {
  readonly document: JsonDocument;
  /** Where the schema stands in its document: a template, or an answer of Graph, has it inside. */
  readonly root: GraphNode;
  /** `null`: it maps none; then it maps groups. */
  readonly users: LiveMapping | null;
  readonly groups: LiveMapping | null;
  readonly kept: readonly Kept[];
}

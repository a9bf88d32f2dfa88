/**
 * A manifest put into a fetched schema, as edits of its text: ids, names, metadata, order and everything that no manifest
 * says stay as they are, byte for byte.
 */
import type { Connector, ResourceMapping } from '../connector/connector.ts';
import { editText } from '../json/edit-text.ts';
import type { JsonDocument } from '../json/json-document.ts';
import type { Problem } from '../problem/problem.ts';
import { targetKey } from './compare-mapping.ts';
import { firstOf, publishedKeys, seenKeys } from './graph-keys.ts';
import { childOf } from './graph-node.ts';
import { operatorSpelling } from './graph-operators.ts';
import { graphProblem } from './graph-problem.ts';
import type { KeyAt } from './key-at.ts';
import type { LiveMapping, LiveSchema } from './live-schema.ts';
import { mergeMapping } from './merge-mapping.ts';
import { type Merging, put } from './merging.ts';

/** What a tenant tells besides its schema. */
export interface TenantListings {
  /** The keys that `GET …/schema/functions` lists. */
  readonly keyAt: KeyAt;
  /** The answer of `GET …/schema/filterOperators`; `null`: nobody asked. */
  readonly operators: unknown;
}

export interface MergedSchema {
  /** `null` where something cannot be put into the schema. */
  readonly text: string | null;
  /** What was changed, in words, in the order of the manifest. */
  readonly changes: readonly string[];
  /** What the schema says and the manifest leaves open. */
  readonly left: readonly string[];
  readonly problems: readonly Problem[];
}

/** @param manifest the document of the connector's manifest, for the places of problems */
export function mergeSchema(
  connector: Connector,
  manifest: JsonDocument,
  live: LiveSchema,
  listings: TenantListings,
): MergedSchema {
  const context: Merging = {
    connector,
    manifest,
    live,
    keyAt: firstOf(listings.keyAt, seenKeys(treesIn(live)), publishedKeys),
    spell: operatorSpelling(live.root, listings.operators),
    edits: [],
    changes: [],
    left: [],
    problems: [],
  };
  const stranger = strangerProblem(context);
  if (stranger !== null) return { text: null, changes: [], left: [], problems: [stranger] };
  if (live.users === null) context.problems.push(missing(context, 'users', connector.users));
  else mergeMapping(context, connector.users, live.users);
  mergeGroups(context);
  const { edits, changes, left, problems } = context;
  const text = problems.length > 0 ? null : editText(live.document.text, edits);
  return { text, changes, left, problems };
}

function treesIn({ users, groups }: LiveSchema): unknown[] {
  return [...(users?.attributes ?? []), ...(groups?.attributes ?? [])].map(
    ({ node }) => childOf(node, 'source')?.value,
  );
}

/** A schema whose target has none of what users are matched by is one of another app. */
function strangerProblem({ connector: { users }, live }: Merging): Problem | null {
  if (live.users === null) return null;
  const { target, attributes, node } = live.users;
  const known = new Set(
    [...(target?.attributes.keys() ?? []), ...attributes.map((each) => each.target)].map(targetKey),
  );
  const names = (users.matching.length > 0 ? users.matching : users.attributes).map(({ name }) => name);
  if (known.size === 0 || names.length === 0 || names.some((name) => known.has(targetKey(name)))) return null;
  const message = `This schema belongs to another connector: its users have no ${names.slice(0, 3).join(', ')}.`;
  const hint = 'Fetch the schema of the job of this app.';
  return graphProblem('graph-other-connector', live.document, node.pointer, message, hint);
}

function mergeGroups(context: Merging): void {
  const { live, problems } = context;
  const { groups, groupsDocumented } = context.connector;
  if (groups !== null && live.groups !== null) {
    setEnabled(context, live.groups, true);
    mergeMapping(context, groups, live.groups);
  } else if (groups !== null) {
    problems.push(missing(context, 'groups', groups));
  } else if (groupsDocumented && live.groups !== null) setEnabled(context, live.groups, false);
}

function missing({ manifest }: Merging, who: string, { pointer }: ResourceMapping): Problem {
  const message = `The schema has no mapping of ${who}.`;
  const hint = `Check that the app takes ${who}; a new job of the template has a mapping of them.`;
  return graphProblem('graph-object-missing', manifest, pointer, message, hint, { part: 'key' });
}

function setEnabled({ edits, changes }: Merging, live: LiveMapping, enabled: boolean): void {
  if (live.enabled === enabled) return;
  put(edits, live.node, 'enabled', enabled);
  changes.push(`Groups are ${enabled ? 'provisioned' : 'no longer provisioned'}.`);
}

/** One object mapping of a schema, put as the manifest has it: actions, scoping filters, attributes. */
import type { ResourceMapping } from '../connector/connector.ts';
import {
  compareAttribute,
  flagsOf,
  isSameScope,
  isSameSet,
  knowsMatching,
  listsAttributes,
  pairAttributes,
} from './compare-mapping.ts';
import { childOf } from './graph-node.ts';
import { graphProblem } from './graph-problem.ts';
import type { LiveMapping } from './live-schema.ts';
import { addAttribute, mergeAttribute, removeUnlisted } from './merge-attributes.ts';
import { mergeDefinitions } from './merge-definitions.ts';
import { type Merging, put } from './merging.ts';
import { flowTypesOf, scopeOf } from './to-graph.ts';
import { actionWords } from './words.ts';

export function mergeMapping(context: Merging, mapping: ResourceMapping, live: LiveMapping): void {
  const who = mapping.resource === 'User' ? 'Users' : 'Groups';
  mergeActions(context, mapping, live, who);
  mergeScope(context, mapping, live, who);
  if (!listsAttributes(mapping)) {
    // What stands in the portal counts, not what is assumed of it.
    context.left.push(`${who}: the attribute mappings stay, of which the manifest lists none.`);
    mergeDefinitions(context, { ...mapping, attributes: [] }, live);
    return;
  }
  const { pairs, unmapped, unlisted } = pairAttributes(mapping, live);
  const knows = { knowsMatching: knowsMatching(mapping) };
  for (const { attribute, live: found } of pairs)
    mergeAttribute(context, attribute, found, compareAttribute(attribute, found, knows), who);
  for (const { attribute } of unmapped) addAttribute(context, attribute, live, who);
  removeUnlisted(context, unlisted, who);
  mergeDefinitions(context, mapping, live);
}

function mergeActions({ edits, changes }: Merging, mapping: ResourceMapping, live: LiveMapping, who: string): void {
  const wanted = flagsOf(mapping.actions);
  if (live.actions !== null && isSameSet(wanted, live.actions)) return;
  put(edits, live.node, 'flowTypes', flowTypesOf(wanted));
  changes.push(`${who}: the actions are ${actionWords(wanted)} instead of ${actionWords(live.actions)}.`);
}

function mergeScope(context: Merging, { scope }: ResourceMapping, live: LiveMapping, who: string): void {
  const found = live.scope.kind === 'filters' ? live.scope.filters : null;
  if (scope === null) {
    if (found === null || found.length > 0)
      context.left.push(
        `${who}: the scoping filters stay, of which the manifest says nothing. ("scope": [] says that there are none.)`,
      );
    return;
  }
  if (found !== null && isSameScope(scope, found)) return;
  const filter = scopeOf(scope, context.spell);
  if ('operator' in filter) {
    const message = `Nobody publishes how Graph spells the operator ${JSON.stringify(filter.operator)}.`;
    const hint = 'Fetch GET …/schema/filterOperators into a file, and say --operators FILE.';
    const pointer = `${filter.pointer}/operator`;
    context.problems.push(graphProblem('graph-operator-unknown', context.manifest, pointer, message, hint, {}));
    return;
  }
  // What else a filter has, the experiments of the service among it, stays.
  const node = childOf(live.node, 'scope');
  if (node === null || node.value === null) put(context.edits, live.node, 'scope', filter);
  else put(context.edits, node, 'groups', filter.groups);
  context.changes.push(`${who}: the scoping filters are replaced.`);
}

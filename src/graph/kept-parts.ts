/** What of a schema no manifest has a word for: merging leaves it as it is, and an import says so. */
import { childOf, type GraphNode, isTrue, itemsOf, textOf } from './graph-node.ts';
import type { Kept } from './live-schema.ts';

/** @param read the object mappings that are modelled */
export function keptParts(root: GraphNode, read: readonly GraphNode[]): Kept[] {
  const pointers = new Set(read.map(({ pointer }) => pointer));
  const rules = itemsOf(childOf(root, 'synchronizationRules'));
  const mappings = rules.flatMap((rule) => itemsOf(childOf(rule, 'objectMappings')));
  const kept = [
    ...rules.flatMap((rule) => present(rule, RULE)),
    ...mappings.filter(({ pointer }) => !pointers.has(pointer)).map(otherMapping),
    ...mappings.filter(({ pointer }) => pointers.has(pointer)).flatMap(partsOfMapping),
    ...itemsOf(childOf(root, 'directories')).flatMap((directory) =>
      itemsOf(childOf(directory, 'objects')).flatMap((object) => [
        ...present(object, METADATA),
        ...itemsOf(childOf(object, 'attributes')).flatMap((attribute) => present(attribute, ATTRIBUTE)),
      ]),
    ),
  ];
  return kept.sort((a, b) => byPlace.compare(a.pointer, b.pointer));
}

const byPlace = new Intl.Collator('en', { numeric: true });

type Words = Readonly<Record<string, string>>;

const METADATA: Words = { metadata: 'metadata of the service' };
const RULE: Words = {
  ...METADATA,
  containerFilter: 'a filter of containers, for cloud sync',
  groupFilter: 'a filter of groups, for cloud sync',
};
const SCOPE: Words = {
  categoryFilterGroups: 'filters by category, an experiment of the service',
  inputFilterGroups: 'filters before the import, an experiment of the service',
};
const ATTRIBUTE: Words = {
  ...METADATA,
  apiExpressions: 'expressions of the connector itself',
  flowNullValues: 'null values flow, which the service does for inbound apps only',
};

/** Each of the members that says something, by its name. */
function present(node: GraphNode, words: Words): Kept[] {
  return Object.entries(words).flatMap(([name, what]) => {
    const child = childOf(node, name);
    if (child === null || isNothing(child.value)) return [];
    const keys = itemsOf(child).flatMap((entry) => textOf(childOf(entry, 'key')) ?? []);
    return [{ pointer: child.pointer, what: keys.length === 0 ? what : `${what}: ${keys.join(', ')}` }];
  });
}

function isNothing(value: unknown): boolean {
  return value === null || value === false || (Array.isArray(value) && value.length === 0);
}

function otherMapping(node: GraphNode): Kept {
  const [from, to] = ['sourceObjectName', 'targetObjectName'].map((name) => textOf(childOf(node, name)) || 'nothing');
  return { pointer: node.pointer, what: `a mapping of other objects: ${from} to ${to}` };
}

function partsOfMapping(node: GraphNode): Kept[] {
  const scope = childOf(node, 'scope');
  return [
    ...present(node, METADATA),
    ...(scope === null ? [] : present(scope, SCOPE)),
    ...itemsOf(childOf(node, 'attributeMappings')).flatMap((each) => {
      const name = textOf(childOf(each, 'targetAttributeName')) ?? '?';
      const behavior = textOf(childOf(each, 'flowBehavior'));
      const always = behavior?.toLowerCase() === 'flowalways' || behavior === '1';
      return [
        ...(always ? [{ pointer: each.pointer, what: `${name} flows in every cycle (FlowAlways)` }] : []),
        ...(isTrue(childOf(each, 'exportMissingReferences'))
          ? [{ pointer: each.pointer, what: `${name} exports missing references` }]
          : []),
      ];
    }),
  ];
}

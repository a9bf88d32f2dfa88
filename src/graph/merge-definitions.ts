/** Every attribute that is mapped or filtered by is one of the schema, or is added where its type is stated. */
import type { Attribute, ResourceMapping } from '../connector/connector.ts';
import { sourcesOf } from '../connector/resolve-attribute.ts';
import { didYouMean } from '../problem/nearest.ts';
import { extensionUrn } from '../scim/attribute-path.ts';
import { targetKey } from './compare-mapping.ts';
import { attributeDefinition } from './definitions.ts';
import { childOf } from './graph-node.ts';
import { graphProblem } from './graph-problem.ts';
import type { LiveMapping, LiveObject } from './live-schema.ts';
import { inCaseOf } from './member-case.ts';
import type { Merging } from './merging.ts';

export function mergeDefinitions(context: Merging, mapping: ResourceMapping, live: LiveMapping): void {
  const { source, target } = live;
  if (target !== null && target.attributes.size > 0) mergeTargets(context, mapping, live, target);
  if (source !== null && source.attributes.size > 0) mergeSources(context, mapping, source);
}

function mergeTargets(context: Merging, mapping: ResourceMapping, live: LiveMapping, target: LiveObject): void {
  const known = new Set([
    ...[...target.attributes.keys()].map(targetKey),
    // What the schema maps already it takes.
    ...live.attributes.map((each) => targetKey(each.target)),
  ]);
  for (const attribute of mapping.attributes) {
    if (attribute.mapping === null || known.has(targetKey(attribute.name))) continue;
    if (isOwnExtension(attribute)) {
      const { name, type, multiValued, required } = attribute;
      const facets = { multivalued: multiValued, required: required?.value === true };
      add(context, target, attributeDefinition(name, type?.value ?? 'String', facets), name);
    } else {
      const message = `The app has no attribute ${JSON.stringify(attribute.name)} in this schema.`;
      report(context, `${attribute.pointer}/name`, attribute.pointer, message, attribute.name, target);
    }
  }
}

/** Attributes of an app's own that the portal lets people add; their type is nothing to guess. */
function isOwnExtension({ path, scim, type }: Attribute): boolean {
  return path !== null && extensionUrn(path) !== null && scim === null && type !== null;
}

/** A source attribute and where the manifest reads it. */
function sourcesIn({ attributes, scope }: ResourceMapping): readonly (readonly [name: string, pointer: string])[] {
  return [
    ...attributes.flatMap(({ mapping }) =>
      mapping === null ? [] : [...sourcesOf(mapping.value)].map((name) => [name, mapping.pointer] as const),
    ),
    ...(scope ?? []).flatMap(({ clauses }) =>
      clauses.map(({ attribute, pointer }) => [attribute, `${pointer}/attribute`] as const),
    ),
  ];
}

function mergeSources(context: Merging, mapping: ResourceMapping, source: LiveObject): void {
  const declared = new Map(context.connector.directoryExtensions.map(({ name, type }) => [name, type]));
  const told = new Set(source.attributes.keys());
  for (const [name, pointer] of sourcesIn(mapping)) {
    if (told.has(name)) continue;
    told.add(name);
    const type = declared.get(name);
    if (type !== undefined) add(context, source, attributeDefinition(name, type), name);
    else {
      const message = `The directory has no attribute ${JSON.stringify(name)} in this schema.`;
      report(context, pointer, pointer, message, name, source);
    }
  }
}

function add({ edits, changes }: Merging, object: LiveObject, definition: object, name: string): void {
  const list = childOf(object.node, 'attributes');
  if (list === null) return;
  edits.push({ op: 'append', path: list.pointer, value: inCaseOf(object.node.value, { ...definition }) });
  changes.push(`${object.name}: the attribute ${name} is added to the list of attributes.`);
}

const ADD_IT = 'Add it to the list of attributes in the portal, and fetch the schema again.';
const LIST_IT = 'List it under "directoryExtensions" with its type: then it is added to the source attributes.';

function report(
  { manifest, problems }: Merging,
  stated: string,
  assumed: string,
  message: string,
  name: string,
  object: LiveObject,
): void {
  // Of the platform's default mapping no name stands in the manifest.
  const pointer = stated.endsWith('/basis/name') ? assumed : stated;
  const hint = didYouMean(name, [...object.attributes.keys()]) ?? (/^extension_/u.test(name) ? LIST_IT : ADD_IT);
  problems.push(graphProblem('graph-attribute-unknown', manifest, pointer, message, hint, {}));
}

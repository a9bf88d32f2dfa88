/** The attribute mappings of a schema, put as the manifest has them. */
import type { Attribute } from '../connector/connector.ts';
import { type AttributeDifference, targetKey } from './compare-mapping.ts';
import { childOf, itemsOf } from './graph-node.ts';
import { graphProblem } from './graph-problem.ts';
import { isSayable } from './is-sayable.ts';
import type { LiveAttribute, LiveMapping } from './live-schema.ts';
import { inCaseOf } from './member-case.ts';
import { type Merging, put } from './merging.ts';
import type { SourceTree } from './source-tree.ts';
import { attributeMapping, FLOW_TYPES, sourceOf } from './to-graph.ts';
import { liveSourceWords, sourceWords, valueWords } from './words.ts';

export function mergeAttribute(
  context: Merging,
  attribute: Attribute,
  live: LiveAttribute,
  differs: AttributeDifference,
  who: string,
): void {
  const { edits, changes } = context;
  const { mapping, defaultValue, matching, flow } = attribute;
  const say = (words: string) => changes.push(`${who}, ${live.target}: ${words}.`);
  if (differs.source && mapping !== null) {
    const source = sourceFor(context, attribute);
    if (source === undefined) return;
    put(edits, live.node, 'source', source);
    say(`${sourceWords(mapping.value)} instead of ${liveSourceWords(live.source)}`);
  }
  if (differs.defaultValue) {
    const value = defaultValue?.value ?? null;
    put(edits, live.node, 'defaultValue', value);
    say(`the default value is ${valueWords(value)} instead of ${valueWords(live.defaultValue)}`);
  }
  if (differs.matching) {
    const precedence = matching?.value ?? 0;
    put(edits, live.node, 'matchingPriority', precedence);
    say(`the matching precedence is ${precedence} instead of ${live.priority}`);
  }
  if (differs.flow) {
    put(edits, live.node, 'flowType', FLOW_TYPES[flow.value]);
    say(flow.value === 'always' ? 'it flows always' : 'it flows on creation only');
  }
}

/** @returns `undefined` where there is no tree, and a problem says why */
function sourceFor({ keyAt, manifest, problems }: Merging, { mapping }: Attribute): SourceTree | null | undefined {
  const source = mapping === null ? null : sourceOf(mapping.value, keyAt);
  if (source === null || !('unknown' in source)) return source;
  const message = `Nobody publishes ${source.unknown}, so there is no tree of this expression.`;
  const hint = 'Fetch GET …/schema/functions into a file, and say --functions FILE.';
  const pointer = mapping?.pointer ?? '';
  problems.push(graphProblem('graph-parameter-unknown', manifest, pointer, message, hint, {}));
  return undefined;
}

export function addAttribute(context: Merging, attribute: Attribute, live: LiveMapping, who: string): void {
  const source = sourceFor(context, attribute);
  const list = childOf(live.node, 'attributeMappings');
  if (source === undefined || attribute.mapping === null) return;
  const name = nameIn(live, attribute);
  const made = inCaseOf(live.node.value, { ...attributeMapping(attribute, name, source) });
  // PowerShell writes a list of one as its item.
  if (list === null || !Array.isArray(list.value))
    put(context.edits, live.node, 'attributeMappings', [...itemsOf(list).map(({ value }) => value), made]);
  else context.edits.push({ op: 'append', path: list.pointer, value: made });
  context.changes.push(`${who}, ${name}: ${sourceWords(attribute.mapping.value)} is added.`);
}

/** As the target spells it. */
function nameIn({ target }: LiveMapping, { name }: Attribute): string {
  const key = targetKey(name);
  return [...(target?.attributes.keys() ?? [])].find((each) => targetKey(each) === key) ?? name;
}

/** What a manifest could list and does not is taken away. */
export function removeUnlisted(
  { edits, changes, left }: Merging,
  unlisted: readonly LiveAttribute[],
  who: string,
): void {
  for (const attribute of unlisted) {
    const { target, node } = attribute;
    if (isSayable(attribute)) {
      edits.push({ op: 'remove', path: node.pointer });
      changes.push(`${who}, ${target}: the mapping is taken away.`);
    } else left.push(`${who}, ${target}: the mapping stays, which no manifest can say.`);
  }
}

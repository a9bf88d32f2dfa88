/** Where in a file the synchronization schema stands: alone, in a template, or in an answer of Graph. */
import type { JsonDocument } from '../json/json-document.ts';
import type { Problem } from '../problem/problem.ts';
import { childOf, type GraphNode, itemsOf, memberOf, textOf } from './graph-node.ts';
import { graphProblem } from './graph-problem.ts';

/** @param template the id of a template, where the file lists several */
export function findSchema(document: JsonDocument, template: string | null): GraphNode | Problem {
  const found = [...schemasIn({ value: document.value, pointer: '' })];
  const named = template === null ? found : found.filter(({ id }) => id === template);
  const [first, ...others] = named;
  if (first !== undefined && others.length === 0) return first.node;
  if (found.length === 0) {
    const hint = 'Save the answer of GET …/synchronization/jobs/{id}/schema, or download the schema in the portal.';
    return graphProblem(
      'graph-not-a-schema',
      document,
      '',
      `This is no synchronization schema: ${lackOf(document)}.`,
      hint,
    );
  }
  const ids = found.flatMap(({ id }) => id ?? []).join(', ');
  const isUnknown = first === undefined;
  const without = isUnknown
    ? 'Leave --template out: what is here has no id.'
    : 'Give the one that is meant a file of its own.';
  const hint = ids === '' ? without : `Say --template with one of: ${ids}.`;
  const message = isUnknown ? `No template here is called ${template}.` : 'This file has several schemas.';
  return graphProblem('graph-several-schemas', document, '', message, hint);
}

function lackOf({ value }: JsonDocument): string {
  return memberOf(value, 'users') !== null && memberOf(value, 'tutorial') !== null
    ? 'it is a manifest'
    : 'it has no synchronizationRules';
}

interface Found {
  readonly node: GraphNode;
  readonly id: string | null;
}

function* schemasIn(node: GraphNode, id: string | null = null, depth = 0): Generator<Found> {
  if (memberOf(node.value, 'synchronizationRules') !== null) {
    yield { node, id };
    return;
  }
  if (depth > 3) return;
  const own = textOf(childOf(node, 'id')) ?? textOf(childOf(node, 'templateId')) ?? id;
  for (const name of ['schema', 'value', 'templates', 'jobs']) {
    const child = childOf(node, name);
    const inner = Array.isArray(child?.value) ? itemsOf(child) : child === null ? [] : [child];
    for (const each of inner) yield* schemasIn(each, own, depth + 1);
  }
  if (Array.isArray(node.value)) for (const each of itemsOf(node)) yield* schemasIn(each, own, depth + 1);
}

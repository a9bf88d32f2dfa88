import type { JsonDocument, Where } from '../json/json-document.ts';
import type { Problem } from '../problem/problem.ts';
import { GRAPH_RULES, type GraphRuleId } from './graph-rules.ts';

/** A problem at a place of a schema, or of the manifest that meets it. */
export function graphProblem(
  rule: GraphRuleId,
  document: JsonDocument,
  pointer: string,
  message: string,
  hint: string | null,
  where: Where = { part: 'label' },
): Problem {
  const { severity } = GRAPH_RULES[rule];
  return { rule, severity, message, file: document.file, pointer, hint, ...document.place(pointer, where) };
}

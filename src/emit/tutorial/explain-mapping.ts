import type { Mapping, Resource } from '../../connector/connector.ts';
import { DEFAULT_MAPPING } from '../../connector/default-mapping.ts';
import { explainExpression } from '../../expression/explain-expression.ts';
import { printExpression } from '../../expression/syntax/print-expression.ts';
import type { Expression } from '../../expression/syntax/syntax.ts';

/**
 * What a computed mapping does, in a sentence for administrators; `null` where the table says it all, and for the
 * expressions that the platform proposes for every app: the same sentence on every page would tell nobody anything.
 */
export function explainMapping(mapping: Mapping, resource: Resource): string | null {
  if (mapping.kind !== 'expression' || isProposed(mapping.expression, resource)) return null;
  return explainExpression(mapping.expression);
}

function isProposed(expression: Expression, resource: Resource): boolean {
  const text = printExpression(expression);
  return DEFAULT_MAPPING[resource].some((row) => row.expression === text);
}

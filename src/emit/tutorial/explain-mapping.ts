import type { Mapping } from '../../connector/connector.ts';
import { explainExpression } from '../../expression/explain-expression.ts';

/** What a computed mapping does, in a sentence for administrators; `null` where the table says it all. */
export function explainMapping(mapping: Mapping): string | null {
  return mapping.kind === 'expression' ? explainExpression(mapping.expression) : null;
}

/** What is wrong with the expressions of a manifest, at the places inside their texts. */
import { inspectExpression } from '../expression/check/check-expression.ts';
import type { Finding } from '../json/finding.ts';
import type { ListedAttribute, Subject } from './lint-rule.ts';
import type { Echo } from './one-mistake.ts';
import { targetOf } from './target-of.ts';

export function expressionFindings({ attributes }: Subject): Finding[] {
  return attributes.flatMap(findingsOf);
}

function findingsOf(listed: ListedAttribute): Finding[] {
  const { stated, pointer, resource } = listed;
  // Where the kind of mapping is not certain, nothing is known of what flows.
  if (stated.expression === undefined || stated.source !== undefined || stated.constant !== undefined) return [];
  const { problems } = inspectExpression(stated.expression, { resource, target: targetOf(listed) });
  return problems.map(({ rule, severity, message, hint, start, end }) => ({
    rule,
    severity,
    message,
    hint,
    pointer: `${pointer}/expression`,
    range: [start, end],
  }));
}

/** Of an expression with an unknown function nobody knows what it gives. */
const UNKNOWN_FUNCTION: readonly Echo[] = [{ rule: 'expression-unknown-function', within: 'item' }];

export const EXPRESSION_ECHOES: ReadonlyMap<string, readonly Echo[]> = new Map([
  ['expression-constant', [{ rule: 'matching-constant', within: 'item' }]],
  ['expression-result-unsure', UNKNOWN_FUNCTION],
  ['expression-result-unlike-target', UNKNOWN_FUNCTION],
  ['active-source', UNKNOWN_FUNCTION],
]);

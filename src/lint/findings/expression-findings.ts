/** What is wrong with the expressions of a manifest, at the places inside their texts. */

import { inspectExpression } from '../../expression/check/check-expression.ts';
import type { CheckTarget } from '../../expression/check/check-target.ts';
import type { Finding } from '../../json/finding.ts';
import type { ListedAttribute, Subject } from '../lint-rule.ts';
import type { Echo } from '../one-mistake.ts';
import { targetOf } from '../target-of.ts';

/** @param isSound whether the rest of its row says where the value of an expression goes */
export function expressionFindings(
  { attributes }: Subject,
  isSound: (listed: ListedAttribute) => boolean = () => true,
): Finding[] {
  return attributes.flatMap((listed) => findingsOf(listed, isSound(listed) ? targetOf(listed) : null));
}

function findingsOf(listed: ListedAttribute, target: CheckTarget | null): Finding[] {
  const { stated, pointer, resource } = listed;
  // Where the kind of mapping is not certain, nothing is known of what flows.
  if (stated.expression === undefined || stated.source !== undefined || stated.constant !== undefined) return [];
  const { problems } = inspectExpression(stated.expression, { resource, target });
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

/** One mistake in an expression, at its offsets in the expression text. The caller adds file, line and column. */
import type { Severity } from '../../problem/problem.ts';
import { type ExpressionRuleId, severityOf } from '../rules.ts';
import type { Span } from './syntax.ts';

export interface ExpressionProblem {
  readonly rule: ExpressionRuleId;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string | null;
  readonly start: number;
  readonly end: number;
}

export function expressionProblem(
  rule: ExpressionRuleId,
  place: Span,
  message: string,
  hint: string | null = null,
): ExpressionProblem {
  return { rule, severity: severityOf(rule), message, hint, start: place.start, end: place.end };
}

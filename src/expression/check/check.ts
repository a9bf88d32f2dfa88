import type { PossibleOf } from '../possible/possible-values.ts';
import type { ExpressionRuleId } from '../rules.ts';
import type { Span } from '../syntax/syntax.ts';
import type { CheckContext } from './check-context.ts';
import type { ResultOf } from './result-type.ts';

/** What the checks of one expression share. */
export interface Check {
  readonly context: CheckContext;
  readonly resultOf: ResultOf;
  readonly possibleOf: PossibleOf;
  readonly report: (rule: ExpressionRuleId, place: Span, message: string, hint?: string | null) => void;
}

/** Where an expression stands; that decides what it may do. */
import type { ResourceName } from '../../directory/source-attributes.ts';
import type { ExpressionProblem } from '../syntax/expression-problem.ts';
import type { CheckTarget } from './check-target.ts';

export interface CheckContext {
  readonly resource: ResourceName;
  /** Null when nobody said where the value goes; then only the expression itself is checked. */
  readonly target: CheckTarget | null;
}

export type ExpressionType = 'String' | 'Boolean' | 'Integer' | 'DateTime' | 'Reference' | 'Complex';

export interface CheckedExpression {
  readonly type: ExpressionType;
  readonly multiValued: boolean;
  /** Source attributes read, each once, in order of appearance. */
  readonly inputs: readonly string[];
  readonly problems: readonly ExpressionProblem[];
}

import type { RuleEntry } from '../problem/problem.ts';

/** A rule about expressions without its id: the key in its table is the id. */
export type ExpressionRuleRow = Omit<RuleEntry, 'id'>;

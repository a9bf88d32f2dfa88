/** What can be wrong with an expression; `explain RULE-ID` prints these rows, and their examples run as tests. */
import type { RuleEntry, Severity } from '../problem/problem.ts';
import { checkRules } from './check/check-rules.ts';
import type { CheckTarget } from './check/check-target.ts';
import type { ExpressionRuleRow } from './expression-rule-row.ts';
import { syntaxRules } from './syntax/syntax-rules.ts';

const rows = { ...syntaxRules, ...checkRules };

export type ExpressionRuleId = keyof typeof rows;

const expressionRuleIds = Object.keys(rows).filter(isExpressionRuleId);

export const expressionRules: readonly RuleEntry[] = expressionRuleIds.map((id) => ({ id, ...ruleOf(id) }));

export function severityOf(id: ExpressionRuleId): Severity {
  return ruleOf(id).severity;
}

/** The target that a rule's examples are meant for; null where any will do. */
export function exampleTarget(id: string): CheckTarget | null {
  return exampleTargets.get(id) ?? null;
}

function ruleOf(id: ExpressionRuleId): ExpressionRuleRow {
  return rows[id];
}

function isExpressionRuleId(id: string): id is ExpressionRuleId {
  return Object.hasOwn(rows, id);
}

const title: CheckTarget = { name: 'title', type: 'String', multiValued: false, matching: false };
const active: CheckTarget = { name: 'active', type: 'Boolean', multiValued: false, matching: false };

const exampleTargets: ReadonlyMap<string, CheckTarget> = new Map([
  ['expression-constant', title],
  ['expression-multi-valued', title],
  ['expression-result-type', active],
  ['expression-result-unsure', active],
  ['expression-matching-function', { ...title, name: 'userName', matching: true }],
]);

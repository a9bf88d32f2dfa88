import type { LintRule } from '../lint-rule.ts';
import { scopedClauses } from '../scoped-clauses.ts';

/** entra-provisioning fact sheet, section 3 (arity) and section 12, rule 12. */
export const scopeValueUnused: LintRule = {
  id: 'scope-value-unused',
  severity: 'error',
  local: 'item',
  title: 'A clause that compares nothing has no value.',
  cause: 'The operator asks about the attribute alone: the service takes no value with it.',
  fix: 'Remove `value`, or take an operator that compares.',
  example: 'manifest',
  bad: '{ "users": { "scope": [{ "clauses": [{ "attribute": "department", "operator": "IS NOT NULL", "value": "Sales" }] }] } }',
  good: '{ "users": { "scope": [{ "clauses": [{ "attribute": "department", "operator": "IS NOT NULL" }] }] } }',
  check(subject, report) {
    for (const { operator, pointer, row, value } of scopedClauses(subject)) {
      if (row.arity === 'binary' || value === null) continue;
      const message = `${JSON.stringify(operator)} compares with no value.`;
      report({ pointer: `${pointer}/value` }, message, 'Remove "value", or take an operator that compares.');
    }
  },
};

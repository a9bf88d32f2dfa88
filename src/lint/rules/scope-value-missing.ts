import type { LintRule } from '../lint-rule.ts';
import { scopedClauses } from '../scoped-clauses.ts';

/** entra-provisioning fact sheet, section 3 (arity) and section 12, rule 12. */
export const scopeValueMissing: LintRule = {
  id: 'scope-value-missing',
  severity: 'error',
  local: 'item',
  title: 'A clause that compares has a value to compare with.',
  cause: 'The operator compares the attribute with a value, and there is none.',
  fix: 'Add `value`; to ask whether the attribute is empty, take `IS NULL` or `IS NOT NULL`.',
  example: 'manifest',
  bad: '{ "users": { "scope": [{ "clauses": [{ "attribute": "department", "operator": "EQUALS" }] }] } }',
  good: '{ "users": { "scope": [{ "clauses": [{ "attribute": "department", "operator": "EQUALS", "value": "Sales" }] }] } }',
  check(subject, report) {
    for (const { operator, pointer, row, value } of scopedClauses(subject)) {
      if (row.arity === 'unary' || value !== null) continue;
      const message = `${JSON.stringify(operator)} compares with a value, and there is none.`;
      report({ pointer: `${pointer}/operator` }, message, 'Add "value", or take "IS NULL" or "IS NOT NULL".');
    }
  },
};

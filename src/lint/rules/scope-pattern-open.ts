import type { LintRule } from '../lint-rule.ts';
import { scopedClauses } from '../scoped-clauses.ts';

/** entra-provisioning fact sheet, section 3, limits: anchoring is not documented. */
export const scopePatternOpen: LintRule = {
  id: 'scope-pattern-open',
  severity: 'info',
  local: 'item',
  title: 'A pattern says whether the whole value has to match.',
  cause:
    'It is not documented whether a part of the value is enough. A pattern between `^` and `$` means the same either way.',
  fix: 'Write `^` in front of the pattern and `$` behind it; for a part, `.*` as well.',
  example: 'manifest',
  bad: '{ "users": { "scope": [{ "clauses": [{ "attribute": "department", "operator": "REGEX MATCH", "value": "Sales" }] }] } }',
  good: '{ "users": { "scope": [{ "clauses": [{ "attribute": "department", "operator": "REGEX MATCH", "value": "^Sales$" }] }] } }',
  check(subject, report) {
    for (const { operator, pointer, row, value } of scopedClauses(subject)) {
      if (!operator.endsWith('REGEX MATCH') || value === null || row.refuses?.(value) != null) continue;
      if (/^(?:\(\?[a-z]+\))?(?:\^|\\A).*(?:\$|\\z|\\Z)$/su.test(value)) continue;
      const message = 'It is not documented whether a part of the value is enough for the pattern.';
      report({ pointer: `${pointer}/value` }, message, `For the whole value: ${JSON.stringify(`^(?:${value})$`)}`);
    }
  },
};

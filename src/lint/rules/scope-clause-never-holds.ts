import { findSourceAttribute } from '../../directory/source-attributes.ts';
import type { LintRule } from '../lint-rule.ts';
import { type ScopedClause, scopedClauses } from '../scoped-clauses.ts';

/** entra-provisioning fact sheet, section 3, with its limits. */
export const scopeClauseNeverHolds: LintRule = {
  id: 'scope-clause-never-holds',
  severity: 'error',
  local: 'item',
  looksAt: ['/directoryExtensions/*/name', '/directoryExtensions/*/type'],
  title: 'A clause can hold.',
  cause:
    'Whatever the directory has, the clause does not hold, so nobody fits its filter: everybody whom no other filter lets through is deprovisioned.',
  fix: 'Correct the value, or take the clause away.',
  example: 'manifest',
  bad: '{ "users": { "scope": [{ "clauses": [{ "attribute": "userPrincipalName", "operator": "IS NULL" }] }] } }',
  good: '{ "users": { "scope": [{ "clauses": [{ "attribute": "mail", "operator": "IS NULL" }] }] } }',
  check(subject, report) {
    for (const clause of scopedClauses(subject)) {
      const why = whyNever(clause);
      if (why === null) continue;
      const key = clause.value === null ? 'operator' : 'value';
      report({ pointer: `${clause.pointer}/${key}` }, `This never holds: ${why}.`, null);
    }
  },
};

function whyNever({ resource, attribute, operator, row, type, value }: ScopedClause): string | null {
  if (type === null || !row.takes.includes(type)) return null;
  const isAlways = findSourceAttribute(resource, attribute)?.alwaysPresent === true;
  if (operator === 'IS NULL') return isAlways ? `\`${attribute}\` is never empty` : null;
  if (value === null || row.arity === 'unary') return null;
  const fault = row.refuses?.(value) ?? null;
  if (fault !== null) return operator.endsWith('REGEX MATCH') ? `it is no pattern, since ${fault}` : fault;
  const isNumber = /^[+-]?\d+$/u.test(value);
  return operator === 'EQUALS' && type === 'Integer' && !isNumber ? `\`${attribute}\` holds whole numbers` : null;
}

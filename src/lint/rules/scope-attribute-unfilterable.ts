import type { LintRule } from '../lint-rule.ts';
import { scopedClauses } from '../scoped-clauses.ts';

/** entra-provisioning fact sheet, section 3, limits, and section 12, rule 12. */
export const scopeAttributeUnfilterable: LintRule = {
  id: 'scope-attribute-unfilterable',
  severity: 'error',
  local: 'value',
  looksAt: ['/directoryExtensions/*/name', '/directoryExtensions/*/type'],
  title: 'A scoping filter looks at an attribute that the service can filter by.',
  cause: 'The service filters by attributes that hold one text, number or flag: not by lists, dates and references.',
  fix: 'Take another attribute, or choose who is provisioned by assigning groups.',
  example: 'manifest',
  bad: '{ "users": { "scope": [{ "clauses": [{ "attribute": "manager", "operator": "IS NOT NULL" }] }] } }',
  good: '{ "users": { "scope": [{ "clauses": [{ "attribute": "department", "operator": "IS NOT NULL" }] }] } }',
  check(subject, report) {
    for (const { attribute, pointer, unfilterable } of scopedClauses(subject)) {
      if (unfilterable === null) continue;
      const message = `The service cannot filter by \`${attribute}\`. ${unfilterable}`;
      report({ pointer: `${pointer}/attribute` }, message, 'Take an attribute that holds one text, number or flag.');
    }
  },
};

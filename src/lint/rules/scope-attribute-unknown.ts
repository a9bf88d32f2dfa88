import { sourceAttributeNames, sourceAttributes } from '../../directory/source-attributes.ts';
import { nearest } from '../../problem/nearest.ts';
import type { LintRule } from '../lint-rule.ts';
import { type ScopedClause, scopedClauses } from '../scoped-clauses.ts';

/** entra-provisioning fact sheet, sections 3 and 7. */
export const scopeAttributeUnknown: LintRule = {
  id: 'scope-attribute-unknown',
  severity: 'error',
  local: 'value',
  looksAt: ['/directoryExtensions/*/name', '/directoryExtensions/*/type'],
  title: 'A scoping filter looks at a source attribute that there is.',
  cause:
    'No source attribute has this name, so the clause looks at something that is always empty. Names are case-sensitive and follow the older directory vocabulary.',
  fix: 'Take the name that the hint gives, or list an attribute of your own under `directoryExtensions`.',
  example: 'manifest',
  bad: '{ "users": { "scope": [{ "clauses": [{ "attribute": "departement", "operator": "IS NOT NULL" }] }] } }',
  good: '{ "users": { "scope": [{ "clauses": [{ "attribute": "department", "operator": "IS NOT NULL" }] }] } }',
  check(subject, report) {
    for (const clause of scopedClauses(subject)) {
      if (clause.type !== null || clause.unfilterable !== null) continue;
      const message = `${JSON.stringify(clause.attribute)} is no source attribute of ${clause.resource.toLowerCase()}s.`;
      const guess = guessFor(clause);
      report({ pointer: `${clause.pointer}/attribute` }, message, guess === null ? null : `Did you mean \`${guess}\`?`);
    }
  },
};

function guessFor({ resource, attribute }: ScopedClause): string | null {
  const fromGraph = sourceAttributes[resource].find(({ microsoftGraph }) => microsoftGraph === attribute);
  return fromGraph?.name ?? nearest(attribute, sourceAttributeNames(resource));
}

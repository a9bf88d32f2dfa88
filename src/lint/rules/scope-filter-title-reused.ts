import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 11: the title of a filter is what the result of a trial names. */
export const scopeFilterTitleReused: LintRule = {
  id: 'scope-filter-title-reused',
  severity: 'warning',
  local: 'members',
  title: 'Scoping filters have different titles.',
  cause: 'Two filters of the same title cannot be told apart: the log and the page name them by it.',
  fix: 'Give one of them another title.',
  example: 'manifest',
  bad: `{ "users": { "scope": [{ "name": "Sales", "clauses": [{ "attribute": "department", "operator": "EQUALS", "value": "Sales" }] },
    { "name": "Sales", "clauses": [{ "attribute": "city", "operator": "EQUALS", "value": "Lima" }] }] } }`,
  good: `{ "users": { "scope": [{ "name": "Sales", "clauses": [{ "attribute": "department", "operator": "EQUALS", "value": "Sales" }] },
    { "name": "Lima", "clauses": [{ "attribute": "city", "operator": "EQUALS", "value": "Lima" }] }] } }`,
  check({ blocks }, report) {
    for (const { resolved } of blocks) {
      const seen = new Set<string>();
      for (const { name, pointer } of resolved.scope ?? []) {
        if (name === null) continue;
        if (seen.has(name))
          report({ pointer: `${pointer}/name` }, `Another filter is called ${JSON.stringify(name)}.`, null);
        seen.add(name);
      }
    }
  },
};

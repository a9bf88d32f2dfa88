import type { LintRule } from '../lint-rule.ts';

export const fieldLabelReused: LintRule = {
  id: 'field-label-reused',
  severity: 'error',
  local: 'members',
  title: 'Each field of the portal is listed once.',
  cause: 'Two credential fields have the same label in the portal, so nobody could tell which value goes where.',
  fix: 'Keep one of the two, or correct the label.',
  example: 'manifest',
  bad: '{ "auth": { "method": "oauth-authorize", "fields": [{ "portal": "Tenant URL" }, { "portal": "Tenant Url" }] }, "setup": null }',
  good: '{ "auth": { "method": "oauth-authorize", "fields": [{ "portal": "Tenant URL" }] }, "setup": null }',
  check({ connector: { auth } }, report) {
    for (const { fields } of [auth, ...auth.alternatives]) {
      const seen = new Set<string>();
      for (const { portal, pointer } of fields) {
        const folded = portal.trim().toLowerCase();
        if (seen.has(folded))
          report(
            { pointer: `${pointer}/portal` },
            `The field ${JSON.stringify(portal)} is listed already.`,
            'Keep one of the two.',
          );
        seen.add(folded);
      }
    }
  },
};

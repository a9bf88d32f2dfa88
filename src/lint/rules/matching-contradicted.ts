import type { LintRule } from '../lint-rule.ts';

/** What nobody documents cannot be stated beside it. */
export const matchingContradicted: LintRule = {
  id: 'matching-contradicted',
  severity: 'error',
  looksAt: ['/users/matching', '/groups/matching', '/users/attributes/*/matching'],
  title: 'The matching is documented, or it is not.',
  cause:
    'The block says that nobody documents what objects are matched by, and an attribute has a matching precedence.',
  fix: 'Remove `"matching": "undocumented"` where the app documents it; else remove the precedence.',
  example: 'manifest',
  bad: '{ "users": { "matching": "undocumented" } }',
  good: '{ "users": { "matching": "undocumented", "attributes": [{ "name": "userName", "source": "userPrincipalName", "filterable": true }] } }',
  check({ blocks }, report) {
    for (const { resolved, attributes, pointer } of blocks) {
      const stated = attributes.find((attribute) => attribute.stated.matching !== undefined);
      if (!resolved.matchingUndocumented || stated === undefined) continue;
      const message = `This says that nobody documents the matching, but ${JSON.stringify(stated.stated.name)} has a precedence.`;
      report({ pointer: `${pointer}/matching` }, message, 'Remove the one that is not so.');
    }
  },
};

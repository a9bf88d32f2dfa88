import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 4 and section 12, rule 2. */
export const matchingMissing: LintRule = {
  id: 'matching-missing',
  severity: 'error',
  title: 'Users are matched by at least one attribute, and so are groups.',
  cause: 'No attribute has a matching precedence. The service could not tell who is in the app already.',
  fix: 'Give `"matching": 1` to the attribute that objects are matched by, most often `userName`.',
  example: 'manifest',
  bad: '{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName" }] } }',
  good: '{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 }] } }',
  check({ blocks }, report) {
    for (const { attributes, resolved, pointer } of blocks) {
      if (attributes.length === 0 || resolved.matching.length > 0) continue;
      const likely = attributes.find(({ resolved: { filterable } }) => filterable?.value === true) ?? attributes[0];
      const hint = `Add "matching": 1 to ${JSON.stringify(likely?.stated.name)}, if that is what objects are matched by.`;
      report({ pointer: `${pointer}/attributes`, part: 'key' }, 'No attribute is matched on.', hint);
    }
  },
};

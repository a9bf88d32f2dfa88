import type { LintRule } from '../lint-rule.ts';

const UNKNOWN =
  'Where the app does not say, write "matching": "undocumented" beside "attributes": the page then says so, and nothing is assumed.';

/** entra-provisioning fact sheet, section 4 and section 12, rule 2. */
export const matchingMissing: LintRule = {
  id: 'matching-missing',
  severity: 'error',
  looksAt: [
    '/users/matching',
    '/groups/matching',
    '/users/attributes/*/name',
    '/users/attributes/*/matching',
    '/users/attributes/*/filterable',
    '/users/basis',
    '/groups/basis',
  ],
  title: 'Users are matched by at least one attribute, and so are groups.',
  cause:
    'No attribute has a matching precedence, and nothing says that nobody documents one. The service could not tell who is in the app already.',
  fix: 'Give `"matching": 1` to the attribute that objects are matched by, most often `userName`; or write `"matching": "undocumented"` for users or groups.',
  example: 'manifest',
  bad: '{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName" }] } }',
  good: '{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 }] } }',
  check({ blocks }, report) {
    for (const { attributes, resolved, pointer } of blocks) {
      if (attributes.length === 0 || resolved.matching.length > 0 || resolved.matchingUndocumented) continue;
      const likely = attributes.find(({ resolved: { filterable } }) => filterable?.value === true);
      const hint =
        likely === undefined
          ? UNKNOWN
          : `The app can filter by ${JSON.stringify(likely.stated.name)}: if objects are matched by it, add "matching": 1. ${UNKNOWN}`;
      report({ pointer: `${pointer}/attributes`, part: 'key' }, 'No attribute is matched on.', hint);
    }
  },
};

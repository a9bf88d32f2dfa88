import type { LintRule } from '../lint-rule.ts';

/** What nobody documents is taken from the platform, and marked so. */
const UNKNOWN =
  'Where nobody documents it, write "basis": "documented-with-defaults": then the default of the platform is taken, and marked as assumed.';

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
      const likely = attributes.find(({ resolved: { filterable } }) => filterable?.value === true);
      const hint =
        likely === undefined
          ? UNKNOWN
          : `The app can filter by ${JSON.stringify(likely.stated.name)}: if objects are matched by it, add "matching": 1. ${UNKNOWN}`;
      report({ pointer: `${pointer}/attributes`, part: 'key' }, 'No attribute is matched on.', hint);
    }
  },
};

import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 8 and section 12, rules 6 and 21. */
export const activeMissing: LintRule = {
  id: 'active-missing',
  severity: 'warning',
  looksAt: ['/users/actions', '/users/attributes/*/name'],
  title: 'Users that are disabled have the attribute that says so.',
  cause:
    'The manifest says that users are disabled, but `active`, by which the service does that, is not among the attributes. People who left would keep their access.',
  fix: 'Add `active`, mapped from `IsSoftDeleted`, or remove the action `disable`.',
  example: 'manifest',
  bad: '{ "users": { "actions": ["disable"], "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 }] } }',
  good: `{ "users": { "actions": ["disable"], "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "active", "expression": "Not([IsSoftDeleted])" }] } }`,
  check({ manifest, attributes }, report) {
    const index = manifest.users.actions.indexOf('disable');
    const listed = attributes.filter(({ resource }) => resource === 'User');
    if (index === -1 || listed.length === 0) return;
    // Where a name cannot be read, it may be the one that is missed.
    if (listed.some(({ resolved: { path } }) => path === null || path.attribute.toLowerCase() === 'active')) return;
    const hint = 'Add { "name": "active", "expression": "Not([IsSoftDeleted])" } to the attributes.';
    report({ pointer: `/users/actions/${index}` }, 'Users are to be disabled, but "active" is not mapped.', hint);
  },
};

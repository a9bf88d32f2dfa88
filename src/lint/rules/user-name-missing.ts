import type { LintRule } from '../lint-rule.ts';

/** RFC 7643, section 4.1.1: the one attribute that every SCIM user has. */
export const userNameMissing: LintRule = {
  id: 'user-name-missing',
  severity: 'warning',
  looksAt: ['/users/basis', '/users/attributes/*/name'],
  title: 'Users have the attribute `userName`.',
  cause:
    'SCIM requires `userName` of every user, and it is not among the attributes: most apps refuse a user without it.',
  fix: 'Add it, unless the app really does without.',
  example: 'manifest',
  bad: '{ "users": { "attributes": [{ "name": "externalId", "source": "objectId", "matching": 1, "filterable": true }] } }',
  good: '{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1, "filterable": true }] } }',
  check({ attributes, manifest, unknown }, report) {
    const users = attributes.filter(({ resource }) => resource === 'User');
    if (users.length === 0 || manifest.users.basis === 'platform-default') return;
    // Where a name cannot be read or is misspelt, it may be the one that is missed.
    if (users.some(({ resolved: { path } }) => path === null || path.attribute.toLowerCase() === 'username')) return;
    if (unknown.some(({ listed, guess }) => listed.resource === 'User' && guess === 'userName')) return;
    const hint = 'Add { "name": "userName", "type": "String" }, with its source where it is known.';
    report({ pointer: '/users/attributes', part: 'key' }, 'No attribute is "userName", which SCIM requires.', hint);
  },
};

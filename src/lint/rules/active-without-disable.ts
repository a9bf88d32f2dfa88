import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 8: `active` is how the service disables a user. */
export const activeWithoutDisable: LintRule = {
  id: 'active-without-disable',
  severity: 'warning',
  looksAt: [
    '/users/actions',
    '/users/basis',
    '/users/attributes/*/name',
    '/users/attributes/*/source',
    '/users/attributes/*/expression',
    '/users/attributes/*/constant',
  ],
  title: 'What is said of disabling users agrees with the mapping.',
  cause:
    'The attribute `active` is mapped, so the service disables users; the actions do not say so, and the page keeps it from its readers.',
  fix: 'Add `disable` to the actions, or take `active` out of the mapping.',
  example: 'manifest',
  bad: `{ "users": { "actions": ["create"], "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "active", "expression": "Not([IsSoftDeleted])" }] } }`,
  good: `{ "users": { "actions": ["create", "disable"], "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "active", "expression": "Not([IsSoftDeleted])" }] } }`,
  check({ manifest: { users: stated }, connector: { users } }, report) {
    const active = users.attributes.find(
      ({ path, mapping }) => path?.urn === null && path.attribute.toLowerCase() === 'active' && mapping !== null,
    );
    if (active === undefined || stated.actions.includes('disable')) return;
    if (stated.attributes === undefined) {
      const message = 'The default mapping sends "active", but "disable" is not among the actions.';
      report({ pointer: '/users/actions' }, message, 'Add "disable", or list the attributes without "active".');
      return;
    }
    const hint = 'Add "disable" to the actions of users, or remove the mapping of "active".';
    report({ pointer: `${active.pointer}/name` }, '"active" is mapped, but "disable" is not among the actions.', hint);
  },
};

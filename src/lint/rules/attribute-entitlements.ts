import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 12, rule 17; scim-client fact sheet, section 5. */
export const attributeEntitlements: LintRule = {
  id: 'attribute-entitlements',
  severity: 'error',
  local: 'value',
  title: 'The attribute `entitlements` is not used.',
  cause: 'The provisioning service does not support it, so nothing would ever be sent.',
  fix: 'Use `roles`, or an attribute of the app’s own extension.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "entitlements[type eq \\"plan\\"].value", "source": "extensionAttribute1" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "roles[primary eq \\"True\\"].value", "source": "extensionAttribute1" }] } }`,
  check({ attributes }, report) {
    for (const { resolved, pointer } of attributes) {
      const { path } = resolved;
      if (path === null || path.urn !== null || path.attribute.toLowerCase() !== 'entitlements') continue;
      report(
        { pointer: `${pointer}/name` },
        'The provisioning service does not support "entitlements".',
        'Use "roles", or an attribute of an extension.',
      );
    }
  },
};

import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 5 and section 12, rule 18. */
export const defaultNeverUpdated: LintRule = {
  id: 'default-never-updated',
  severity: 'info',
  local: 'item',
  title: 'A default value is understood as one for new objects.',
  cause:
    'The attribute is sent only when an object is created, and so is a default value: whoever has no value then keeps the default for good.',
  fix: 'Let it flow always if later values are to replace the default; otherwise leave it as it is.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "locale", "source": "preferredLanguage", "flow": "create-only", "default": "en-US" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "locale", "source": "preferredLanguage", "default": "en-US" }] } }`,
  check({ attributes }, report) {
    for (const { stated, pointer } of attributes) {
      if (stated.default === undefined || stated.flow !== 'create-only') continue;
      report(
        { pointer: `${pointer}/default` },
        `The default of ${JSON.stringify(stated.name)} is never replaced later.`,
        'Remove "flow" if it should be.',
      );
    }
  },
};

import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 4: a matching attribute tells one object from all others. */
export const matchingBoolean: LintRule = {
  id: 'matching-boolean',
  severity: 'error',
  local: 'value',
  title: 'Objects are matched by what tells them apart.',
  cause: 'The attribute is true or false, so half of all accounts would match each user.',
  fix: 'Match on a name or an identifier.',
  example: 'manifest',
  bad: `{ "users": { "actions": ["disable"], "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1, "filterable": true },
    { "name": "active", "expression": "Not([IsSoftDeleted])", "matching": 2, "filterable": true }] } }`,
  good: `{ "users": { "actions": ["disable"], "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1, "filterable": true },
    { "name": "active", "expression": "Not([IsSoftDeleted])", "filterable": true }] } }`,
  check({ attributes }, report) {
    for (const { stated, resolved, pointer } of attributes) {
      if (stated.matching === undefined || resolved.valueType !== 'boolean') continue;
      const message = `${JSON.stringify(stated.name)} is true or false: it tells nobody apart.`;
      report({ pointer: `${pointer}/matching` }, message, 'Match on a name or an identifier, such as userName.');
    }
  },
};

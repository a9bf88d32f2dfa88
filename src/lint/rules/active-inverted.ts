import { isInverted } from '../active-outcomes.ts';
import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 8: `IsSoftDeleted` is true for whoever loses access. */
export const activeInverted: LintRule = {
  id: 'active-inverted',
  severity: 'error',
  local: 'item',
  title: 'The attribute `active` is true for users who stay and false for users who leave.',
  cause:
    '`IsSoftDeleted` is true for users who leave. As it is mapped, they become active in the app, and everybody else is disabled.',
  fix: 'Turn it round: `Not([IsSoftDeleted])`, or the default `Switch`.',
  example: 'manifest',
  bad: `{ "users": { "actions": ["disable"], "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "active", "source": "IsSoftDeleted" }] } }`,
  good: `{ "users": { "actions": ["disable"], "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "active", "expression": "Not([IsSoftDeleted])" }] } }`,
  check({ active }, report) {
    for (const outcomes of active) {
      if (!isInverted(outcomes)) continue;
      const message = '"active" is inverted: users who leave become active, and the others are disabled.';
      report({ pointer: outcomes.pointer }, message, 'For instance: "expression": "Not([IsSoftDeleted])"');
    }
  },
};

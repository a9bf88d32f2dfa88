import { mayBe } from '../../expression/possible/possible.ts';
import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 8. */
export const activeNeverTrue: LintRule = {
  id: 'active-never-true',
  severity: 'error',
  local: 'item',
  title: 'The attribute `active` is true for users who stay.',
  cause:
    'While `IsSoftDeleted` is false, the mapping of `active` never gives "True": nobody who comes back, or was disabled by mistake, is active in the app again.',
  fix: 'Map it with `Not([IsSoftDeleted])` or the default `Switch`.',
  example: 'manifest',
  bad: `{ "users": { "actions": ["disable"], "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "active", "expression": "Switch([IsSoftDeleted], , \\"True\\", \\"False\\")" }] } }`,
  good: `{ "users": { "actions": ["disable"], "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "active", "expression": "Switch([IsSoftDeleted], \\"True\\", \\"True\\", \\"False\\")" }] } }`,
  check({ active }, report) {
    for (const { listed, pointer, leaving, staying, readsAccess } of active) {
      // An account that is created without access, to be opened in the app, is a choice.
      const created = listed.resolved.flow.value === 'create-only';
      if (created || !readsAccess || mayBe(staying.text, 'True') || !mayBe(leaving.text, 'False')) continue;
      const what = staying.text === null ? 'Nothing is sent as "active"' : '"active" is never True';
      report({ pointer }, `${what} for users who stay.`, 'For instance: "expression": "Not([IsSoftDeleted])"');
    }
  },
};

import { mayBe } from '../../expression/possible/possible.ts';
import { isInverted } from '../active-outcomes.ts';
import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, sections 8 and 12, rules 6 and 21. */
export const activeNeverFalse: LintRule = {
  id: 'active-never-false',
  severity: 'error',
  local: 'item',
  title: 'The attribute `active` becomes false when a user leaves.',
  cause:
    'While `IsSoftDeleted` is true, the mapping of `active` never gives "False", so people who left keep their access to the app.',
  fix: 'Map it with `Not([IsSoftDeleted])` or the default `Switch`.',
  example: 'manifest',
  bad: `{ "users": { "actions": ["disable"], "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "active", "expression": "Switch([IsSoftDeleted], \\"True\\", \\"False\\", \\"True\\")" }] } }`,
  good: `{ "users": { "actions": ["disable"], "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "active", "expression": "Switch([IsSoftDeleted], \\"True\\", \\"True\\", \\"False\\")" }] } }`,
  check(subject, report) {
    for (const outcomes of subject.active) {
      const { pointer, listed, leaving, readsDeleted } = outcomes;
      if (mayBe(leaving.text, 'False') || !(readsDeleted || disables(subject))) continue;
      // With the two the wrong way round it is another rule's.
      if (isInverted(outcomes)) continue;
      const what = leaving.text === null ? 'Nothing is sent as "active"' : '"active" is never False';
      report(
        { pointer },
        `${what} when a user leaves, who then keeps the access.`,
        listed.stated.flow === 'create-only' ? 'Remove "flow".' : 'For instance: "expression": "Not([IsSoftDeleted])"',
      );
    }
  },
};

function disables({ manifest }: Parameters<LintRule['check']>[0]): boolean {
  return manifest.users.actions.includes('disable');
}

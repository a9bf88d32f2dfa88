import type { LintRule } from '../lint-rule.ts';
import { refersToObjects } from '../refers-to-objects.ts';

/** entra-provisioning fact sheet, section 1, and scim-client fact sheet, section 4.4: no object is created with its references. */
export const referenceWithoutUpdate: LintRule = {
  id: 'reference-without-update',
  severity: 'warning',
  local: 'item',
  looksAt: ['/users/actions', '/groups/actions'],
  title: 'Members and managers reach the app by an update.',
  cause:
    'Objects are created without their references, which follow in a second pass as updates. The actions have no update, so that groups stay empty and nobody gets a manager.',
  fix: 'Add `update` to the actions, or take the reference out of the mapping.',
  example: 'manifest',
  bad: `{ "groups": { "actions": ["create", "delete"], "basis": "documented", "attributes": [
    { "name": "displayName", "source": "displayName", "matching": 1 }, { "name": "members", "source": "members" }] } }`,
  good: `{ "groups": { "actions": ["create", "update", "delete"], "basis": "documented", "attributes": [
    { "name": "displayName", "source": "displayName", "matching": 1 }, { "name": "members", "source": "members" }] } }`,
  check({ blocks }, report) {
    for (const { resolved, attributes } of blocks) {
      // Whoever is disabled is updated.
      if (resolved.actions.some((action) => action === 'update' || action === 'disable')) continue;
      for (const listed of attributes) {
        if (listed.resolved.mapping === null || !refersToObjects(listed)) continue;
        const message = `${JSON.stringify(listed.stated.name)} is never sent: references follow as updates, and "update" is not among the actions.`;
        report({ pointer: `${listed.pointer}/name` }, message, 'Add "update" to the actions, or remove its source.');
      }
    }
  },
};

import { roleFunctionFor } from '../../connector/role-functions.ts';
import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 12, rule 7: app roles are never mapped directly. */
export const sourceRoles: LintRule = {
  id: 'source-roles',
  severity: 'error',
  local: 'item',
  title: 'App roles flow through a role function.',
  cause:
    '`appRoleAssignments` holds objects that the service does not hand on as they are: mapped directly, nothing is ever sent.',
  fix: 'Use `AssertiveAppRoleAssignmentsComplex` for all roles, `SingleAppRoleAssignment` for the name of one.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "roles", "source": "appRoleAssignments" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "roles", "expression": "AssertiveAppRoleAssignmentsComplex([appRoleAssignments])" }] } }`,
  check({ attributes }, report) {
    for (const listed of attributes) {
      const { stated, pointer, resolved } = listed;
      if (stated.source !== 'appRoleAssignments') continue;
      const expression = roleFunctionFor(resolved);
      const hint =
        stated.matching !== undefined
          ? 'Match on an attribute that identifies the object: a role does not.'
          : expression === null
            ? 'App roles go to the attribute `roles`, or to one that takes a text.'
            : `For instance: "expression": ${JSON.stringify(expression)}`;
      report({ pointer: `${pointer}/source` }, '`appRoleAssignments` cannot be mapped directly.', hint);
    }
  },
};

import { pathKey } from '../../scim/attribute-path.ts';
import type { LintRule, ListedAttribute } from '../lint-rule.ts';
import { callsRoleFunction, isRoles } from '../role-functions.ts';

const TYPE = 'WindowsAzureActiveDirectoryRole';

/** scim-client fact sheet, section 4.5; seen in MicrosoftDocs/entra-docs#391. */
export const roleTypeFixed: LintRule = {
  id: 'role-type-fixed',
  severity: 'warning',
  title: 'The type of a role that a role function gives is left to the service.',
  cause: `With a role that comes from a role function the service sends its own type, \`${TYPE}\`, whatever is mapped to \`type\`.`,
  fix: 'Remove the mapping of `type`; let the app read `value` or `display`.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "roles[primary eq \\"True\\"].type", "expression": "SingleAppRoleAssignment([appRoleAssignments])" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "roles[primary eq \\"True\\"].value", "expression": "SingleAppRoleAssignment([appRoleAssignments])" }] } }`,
  check({ attributes }, report) {
    const byFunction = attributes.filter(
      ({ stated, resolved }) => isRoles(resolved) && callsRoleFunction(stated.expression),
    );
    for (const listed of attributes) {
      const { stated, resolved, pointer } = listed;
      if (!isRoles(resolved) || resolved.path?.subAttribute?.toLowerCase() !== 'type') continue;
      if (resolved.mapping === null || stated.constant === TYPE) continue;
      if (!byFunction.some((other) => entryKey(other) === entryKey(listed))) continue;
      const message = `The service sends ${JSON.stringify(TYPE)} as the type of a role that a role function gives.`;
      report({ pointer: `${pointer}/name` }, message, 'Remove this row; map the role to `value`.');
    }
  },
};

/** The entry of the list that an attribute is a part of. */
function entryKey({ resolved: { path }, resource }: ListedAttribute): string {
  return path === null ? '' : `${resource} ${pathKey({ ...path, subAttribute: null })}`;
}

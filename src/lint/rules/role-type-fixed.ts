import { callsRoleFunction, isRoles } from '../../connector/role-functions.ts';
import type { LintRule, ListedAttribute } from '../lint-rule.ts';

const TYPE = 'WindowsAzureActiveDirectoryRole';

/** scim-client fact sheet, section 4.5; seen in MicrosoftDocs/entra-docs#391. */
export const roleTypeFixed: LintRule = {
  id: 'role-type-fixed',
  severity: 'warning',
  local: 'item',
  looksAt: [
    '/users/basis',
    '/users/attributes/*/name',
    '/users/attributes/*/source',
    '/users/attributes/*/expression',
    '/users/attributes/*/constant',
  ],
  title: 'The type of a role that a role function gives is left to the service.',
  cause: `With a role that comes from a role function the service sends its own type, \`${TYPE}\`, whatever is mapped to \`type\`. A type without a value is no role, and a type that differs from user to user names no kind of role.`,
  fix: 'Remove the mapping of `type`; let the app read `value` or `display`.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "roles[primary eq \\"True\\"].type", "expression": "SingleAppRoleAssignment([appRoleAssignments])" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "roles[primary eq \\"True\\"].value", "expression": "SingleAppRoleAssignment([appRoleAssignments])" }] } }`,
  check({ attributes }, report) {
    const mapped = attributes.filter(({ resolved }) => isRoles(resolved) && resolved.mapping !== null);
    for (const listed of mapped) {
      const { stated, pointer } = listed;
      if (partOf(listed) !== 'type' || stated.constant === TYPE) continue;
      const others = mapped.filter((other) => other.resource === listed.resource);
      if (others.some((other) => callsRoleFunction(other.stated.expression))) {
        const message = `The service sends ${JSON.stringify(TYPE)} as the type of a role that a role function gives.`;
        report({ pointer: `${pointer}/name` }, message, 'Remove this row; map the role to `value`.');
      } else if (!others.some((other) => partOf(other) !== 'type')) {
        const message = 'This gives a role a type, and nothing gives it a value.';
        report({ pointer: `${pointer}/name` }, message, 'Map the role to `value`, or remove this row.');
      } else if (stated.source !== undefined || stated.expression !== undefined) {
        const message = 'The type of a role is the same for everybody, and this comes from the directory.';
        report({ pointer: `${pointer}/name` }, message, 'Map it to `value` or `display`, or make the type a constant.');
      }
    }
  },
};

/** `null` for the whole role. */
function partOf({ resolved: { path } }: ListedAttribute): string | null {
  return path?.subAttribute?.toLowerCase() ?? null;
}

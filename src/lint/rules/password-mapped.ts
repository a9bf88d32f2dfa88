import { extensionUrn } from '../../scim/attribute-path.ts';
import type { LintRule, ListedAttribute } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 7: passwords are not provisioned. */
export const passwordMapped: LintRule = {
  id: 'password-mapped',
  severity: 'warning',
  local: 'value',
  echoes: [{ rule: 'source-unavailable', within: 'item' }],
  title: 'No password is provisioned.',
  cause:
    'The service has no password of anybody. A constant is the same password for everybody, and stands in the manifest for all to read; what comes from the directory is known to others; a random text reaches nobody.',
  fix: 'Remove the row. People sign in through single sign-on, or set a password in the app.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "password", "source": "employeeId" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "password", "type": "String" }] } }`,
  check({ attributes }, report) {
    for (const listed of attributes.filter(isPassword)) {
      const { stated, pointer } = listed;
      const part = (['constant', 'default', 'source', 'expression'] as const).find((key) => stated[key] !== undefined);
      if (part === undefined) continue;
      const what =
        part === 'constant' || part === 'default'
          ? 'everybody would have the same one'
          : 'what is sent is no password that the user knows';
      const message = `Passwords are not provisioned: ${what}.`;
      report({ pointer: `${pointer}/${part}` }, message, `Remove "${part}".`);
    }
  },
};

function isPassword({ resource, resolved: { path } }: ListedAttribute): boolean {
  return (
    resource === 'User' && path !== null && extensionUrn(path) === null && path.attribute.toLowerCase() === 'password'
  );
}

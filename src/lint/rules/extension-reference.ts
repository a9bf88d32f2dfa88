import { findSourceAttribute } from '../../directory/source-attributes.ts';
import { extensionUrn } from '../../scim/attribute-path.ts';
import { SCHEMAS } from '../../scim/schemas.ts';
import type { LintRule, ListedAttribute } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 5 (attribute list editing) and section 12, rule 14. */
export const extensionReference: LintRule = {
  id: 'extension-reference',
  severity: 'warning',
  local: 'item',
  title: 'An attribute of the app’s own extension is no reference.',
  cause:
    'The service links references, such as the manager, in standard attributes only: a custom attribute can never be one, and gets no object of the app.',
  fix: 'Use the standard attribute, for a manager the one of the enterprise extension; otherwise send a text.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "urn:ietf:params:scim:schemas:extension:Acme:2.0:User:boss", "type": "Reference", "source": "manager" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager", "type": "Reference", "source": "manager" }] } }`,
  check({ attributes }, report) {
    for (const listed of attributes) {
      if (!isCustom(listed)) continue;
      const { stated, pointer, resource } = listed;
      const part = stated.type?.toLowerCase() === 'reference' ? 'type' : readsReference(listed) ? 'source' : null;
      if (part === null) continue;
      const message = `${JSON.stringify(stated.name)} is an attribute of the app’s own, which cannot be a reference.`;
      const hint =
        resource === 'User' && stated.source === 'manager'
          ? 'The manager goes to urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.'
          : 'Send a text, of type String.';
      report({ pointer: `${pointer}/${part}` }, message, hint);
    }
  },
};

/** The enterprise extension of SCIM 1 has a manager as well, and published pages map it. */
const SCIM1_ENTERPRISE = 'urn:scim:schemas:extension:enterprise:1.0';

function isCustom({ resource, resolved: { path } }: ListedAttribute): boolean {
  const urn = path === null ? null : extensionUrn(path)?.toLowerCase();
  return (
    urn != null && urn !== SCIM1_ENTERPRISE && !SCHEMAS[resource].some((schema) => schema.urn.toLowerCase() === urn)
  );
}

/** App roles have a rule of their own. */
function readsReference({ stated: { source }, resource }: ListedAttribute): boolean {
  if (source === undefined || source === 'appRoleAssignments') return false;
  return findSourceAttribute(resource, source)?.type === 'Reference';
}

import { findScimAttribute } from '../../scim/schemas.ts';
import type { LintRule } from '../lint-rule.ts';

export const attributeUnknown: LintRule = {
  id: 'attribute-unknown',
  severity: 'warning',
  local: 'value',
  title: 'An attribute is a standard one or stands behind the URN of an extension.',
  cause:
    'No SCIM schema has an attribute of this name, and the name says no schema of the app’s own (RFC 7643, section 3.3).',
  fix: 'Put the URN of the app’s extension before it, if the documentation of the app gives one.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "badgeColour", "source": "extensionAttribute1" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "urn:ietf:params:scim:schemas:extension:acme:2.0:User:badgeColour", "source": "extensionAttribute1" }] } }`,
  check({ unknown }, report) {
    for (const { listed, guess } of unknown) {
      if (guess !== null) continue;
      const { stated, pointer, resource, resolved } = listed;
      const message = `${JSON.stringify(stated.name)} is no attribute of SCIM ${resource.toLowerCase()}s.`;
      const other = resource === 'Group' ? 'User' : 'Group';
      const isOfOther = resolved.path !== null && findScimAttribute(other, resolved.path) !== null;
      const elsewhere = isOfOther ? `SCIM ${other.toLowerCase()}s have it. ` : '';
      const hint = `${elsewhere}An attribute of the app’s own is written urn:ietf:params:scim:schemas:extension:App:2.0:${resource}:name.`;
      report({ pointer: `${pointer}/name` }, message, hint);
    }
  },
};

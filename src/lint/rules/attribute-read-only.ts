import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 12, rule 4; RFC 7643, section 7 (mutability). */
export const attributeReadOnly: LintRule = {
  id: 'attribute-read-only',
  severity: 'error',
  local: 'value',
  title: 'Nothing is mapped to an attribute that only the app sets.',
  cause: 'The attribute, such as `id`, is read-only in SCIM: the app gives it its value and refuses any other.',
  fix: 'Remove the mapping. What identifies an object at the identity provider goes into `externalId`.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "id", "source": "objectId" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "externalId", "source": "objectId" }] } }`,
  check({ attributes }, report) {
    for (const { stated, resolved, pointer } of attributes) {
      const { scim, mapping } = resolved;
      // The service writes the list of schemas itself, from the attributes that it sends.
      if ((scim?.mutability !== 'readOnly' && scim?.name !== 'schemas') || mapping === null) continue;
      const message = `${JSON.stringify(stated.name)} is set by the app alone.`;
      report({ pointer: `${pointer}/name` }, message, 'Remove its source, or map to "externalId" instead.');
    }
  },
};

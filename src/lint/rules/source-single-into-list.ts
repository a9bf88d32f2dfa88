import { findSourceAttribute } from '../../directory/source-attributes.ts';
import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 12, rule 13, the other way round. */
export const sourceSingleIntoList: LintRule = {
  id: 'source-single-into-list',
  severity: 'warning',
  local: 'item',
  title: 'A source with one value does not flow into an attribute with many.',
  cause:
    'The manifest says that the app keeps a list in the attribute, and the source has one value: more never arrive.',
  fix: 'Take a source with many values, split the text in an expression, or say that the attribute has one value.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "urn:ietf:params:scim:schemas:extension:acme:2.0:User:teams", "type": "String", "multiValued": true, "source": "department" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "urn:ietf:params:scim:schemas:extension:acme:2.0:User:teams", "type": "String", "multiValued": true, "expression": "Split([department], \\";\\")" }] } }`,
  check({ attributes }, report) {
    for (const { stated, resource, pointer } of attributes) {
      const { source, multiValued, name } = stated;
      if (source === undefined || multiValued !== true) continue;
      const known = findSourceAttribute(resource, source);
      // A reference is no list of texts either way: that has a rule of its own.
      if (known === null || known.multiValued || known.type === 'Reference') continue;
      const message = `\`${source}\` has one value, and ${JSON.stringify(name)} is said to take many.`;
      const hint = `Where it holds several in one text: "expression": "Split([${source}], \\";\\")". Else leave "multiValued" out.`;
      report({ pointer: `${pointer}/source` }, message, hint);
    }
  },
};

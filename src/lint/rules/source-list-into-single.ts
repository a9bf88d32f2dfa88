import { findSourceAttribute } from '../../directory/source-attributes.ts';
import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 12, rule 13. */
export const sourceListIntoSingle: LintRule = {
  id: 'source-list-into-single',
  severity: 'error',
  echoes: [{ rule: 'attribute-misspelt', within: 'item' }],
  local: 'item',
  title: 'A source with many values does not flow into an attribute with one.',
  cause: 'The source is a list and the target takes one value; such objects fail when they are exported.',
  fix: 'Choose or join the values in an expression: `Item([proxyAddresses], 1)`, `Join(",", [otherMails])`.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "nickName", "source": "proxyAddresses" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "nickName", "expression": "Item([proxyAddresses], 1)" }] } }`,
  check({ attributes }, report) {
    for (const { stated, resolved, resource, pointer } of attributes) {
      const { source } = stated;
      // App roles have a rule of their own.
      if (source === undefined || source === 'appRoleAssignments' || resolved.path === null || resolved.multiValued)
        continue;
      if (findSourceAttribute(resource, source)?.multiValued !== true) continue;
      const message = `\`${source}\` has many values, ${JSON.stringify(stated.name)} takes one.`;
      const hint =
        resolved.valueType === 'complex'
          ? 'For instance: "source": "manager"'
          : `For instance: "expression": "Item([${source}], 1)"`;
      report({ pointer: `${pointer}/source` }, message, hint);
    }
  },
};

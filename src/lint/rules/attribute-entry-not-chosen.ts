import { pathToEntry } from '../../scim/path-to-entry.ts';
import type { LintRule } from '../lint-rule.ts';

export const attributeEntryNotChosen: LintRule = {
  id: 'attribute-entry-not-chosen',
  severity: 'error',
  local: 'value',
  title: 'A path into a list says which entry of it.',
  cause:
    'The attribute is multi-valued, and without a filter nobody knows which of its entries the value belongs to (RFC 7644, section 3.5.2).',
  fix: 'Put the type of the entry in brackets: `emails[type eq "work"].value`.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails.value", "source": "mail" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails[type eq \\"work\\"].value", "source": "mail" }] } }`,
  check({ attributes }, report) {
    for (const { stated, resolved, resource, pointer } of attributes) {
      const { path, scim } = resolved;
      const entry = path === null || scim === null ? null : pathToEntry(resource, path);
      if (entry === null) continue;
      const message = `${JSON.stringify(stated.name)} is a list, and the path says no entry of it.`;
      report({ pointer: `${pointer}/name` }, message, `For instance: ${entry}`);
    }
  },
};

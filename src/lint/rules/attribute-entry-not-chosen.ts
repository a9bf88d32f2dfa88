import { findTopAttribute, mainPart } from '../../scim/schemas.ts';
import type { LintRule } from '../lint-rule.ts';

/** Lists that flow as a whole: members of a group, and role lists made by a role function (scim-client fact sheet, section 4.5). */
const WHOLE_LISTS: ReadonlySet<string> = new Set(['members', 'roles', 'entitlements', 'schemas', 'groups']);

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
      if (path === null || path.filter !== null || scim === null) continue;
      const top = findTopAttribute(resource, path);
      if (top === null || !top.multiValued || WHOLE_LISTS.has(top.name)) continue;
      const type = top.subAttributes?.find((sub) => sub.name === 'type')?.canonicalValues?.[0] ?? 'work';
      const message = `${JSON.stringify(stated.name)} is a list, and the path says no entry of it.`;
      const hint = `For instance: ${top.name}[type eq "${type}"].${path.subAttribute ?? mainPart(top)}`;
      report({ pointer: `${pointer}/name` }, message, hint);
    }
  },
};

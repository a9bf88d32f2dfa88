import { mainPart } from '../../scim/schemas.ts';
import type { LintRule } from '../lint-rule.ts';

/** Complex attributes that the service fills as a whole: references, and lists made by a role function. */
const WHOLE: ReadonlySet<string> = new Set(['manager', 'members', 'roles', 'entitlements', 'meta', 'groups']);

/** entra-provisioning fact sheet, section 12, rule 16. */
export const attributePartNotChosen: LintRule = {
  id: 'attribute-part-not-chosen',
  severity: 'warning',
  local: 'value',
  echoes: [{ rule: 'expression-result-type', within: 'item' }],
  title: 'A path to an attribute with parts says which part.',
  cause:
    'The attribute has parts (`value`, `type`, …) and takes no single text. The service cannot fill it as a whole.',
  fix: 'Name the part: `emails[type eq "work"].value`, `name.givenName`.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails[type eq \\"work\\"]", "source": "mail" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails[type eq \\"work\\"].value", "source": "mail" }] } }`,
  check({ attributes }, report) {
    for (const { stated, resolved, pointer } of attributes) {
      const { path, scim } = resolved;
      if (path === null || scim === null || scim.type !== 'complex' || WHOLE.has(scim.name)) continue;
      // A list without a filter is another rule's.
      if (scim.multiValued && path.filter === null) continue;
      report(
        { pointer: `${pointer}/name` },
        `${JSON.stringify(stated.name)} has parts, and the path names none.`,
        `For instance: ${stated.name}.${mainPart(scim)}`,
      );
    }
  },
};

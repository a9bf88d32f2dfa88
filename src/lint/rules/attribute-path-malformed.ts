import { parseAttributePath } from '../../scim/attribute-path.ts';
import type { LintRule } from '../lint-rule.ts';

/** RFC 7644, section 3.5.2 (paths). */
export const attributePathMalformed: LintRule = {
  id: 'attribute-path-malformed',
  severity: 'error',
  local: 'value',
  title: 'An attribute name is a SCIM path.',
  cause: 'The name cannot be read in one certain way: a bracket or a quotation mark is missing, or a part has no name.',
  fix: 'Write it like `userName`, `name.givenName`, `emails[type eq "work"].value` or `urn:…:User:department`.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails[type eq \\"work\\".value", "source": "mail" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails[type eq \\"work\\"].value", "source": "mail" }] } }`,
  check({ attributes }, report) {
    for (const { resolved, stated, pointer } of attributes) {
      if (resolved.path !== null) continue;
      const slip = parseAttributePath(stated.name).slips.at(-1);
      if (slip === undefined) continue;
      report({ pointer: `${pointer}/name`, range: [slip.start, slip.end] }, slip.message, slip.hint);
    }
  },
};

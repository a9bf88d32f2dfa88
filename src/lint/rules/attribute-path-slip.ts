import { parseAttributePath } from '../../scim/attribute-path.ts';
import type { ScimResource } from '../../scim/schemas.ts';
import { canonicalSpelling } from '../../scim/standard-name.ts';
import type { LintRule, Report } from '../lint-rule.ts';

/** Published attribute tables have them (tutorial-corpus fact sheet, section a); the name is kept as printed all the same. */
export const attributePathSlip: LintRule = {
  id: 'attribute-path-slip',
  severity: 'warning',
  local: 'value',
  title: 'An attribute name is spelt as the service spells it.',
  cause:
    'The name has a slip that leaves no doubt, such as curly quotation marks, a dot before a bracket or other capitals than those of SCIM. Somebody who copies it into the portal gets an error.',
  fix: 'Write it as the hint says, unless the app really prints it so.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails.[type eq \\"work\\"].value", "source": "mail" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "emails[type eq \\"work\\"].value", "source": "mail" }] } }`,
  check({ attributes }, report) {
    for (const { resolved, stated, pointer, resource } of attributes) {
      if (resolved.path === null) continue;
      const [slip] = parseAttributePath(stated.name).slips;
      if (slip !== undefined)
        report({ pointer: `${pointer}/name`, range: [slip.start, slip.end] }, slip.message, slip.hint);
      else reportSpelling(stated.name, resource, `${pointer}/name`, report);
    }
  },
};

/** `Title`: SCIM takes it for the same (RFC 7643, section 2.1), but what is sent and published is spelt as the schema has it. */
function reportSpelling(name: string, resource: ScimResource, pointer: string, report: Report): void {
  const spelling = canonicalSpelling(resource, name);
  if (spelling === null) return;
  const message = `${JSON.stringify(name)} is spelt ${JSON.stringify(spelling)} in SCIM.`;
  report({ pointer }, message, `Write \`${spelling}\``);
}

import type { LintRule } from '../lint-rule.ts';
import { isMapped } from '../unknown-attributes.ts';

export const attributeNameOdd: LintRule = {
  id: 'attribute-name-odd',
  severity: 'warning',
  local: 'item',
  title: 'What the app documents has a name that SCIM knows.',
  cause:
    'The name is no SCIM attribute, and close to one that is (RFC 7643, section 4). Nothing is sent under it, so the page can print it as the app does.',
  fix: 'Ask the app which name it means, and take that one.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "name.givenNmae" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "name.givenName" }] } }`,
  check({ unknown }, report) {
    for (const { listed, meant } of unknown.filter((each) => !isMapped(each.listed.stated))) {
      const { stated, pointer, resource } = listed;
      if (meant === null) continue;
      const message = `${JSON.stringify(stated.name)} is no attribute of SCIM ${resource.toLowerCase()}s.`;
      report({ pointer: `${pointer}/name` }, message, `Is \`${meant}\` meant? Nothing is sent under this name.`);
    }
  },
};

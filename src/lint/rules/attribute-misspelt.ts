import type { LintRule } from '../lint-rule.ts';
import { isMapped } from '../unknown-attributes.ts';

export const attributeMisspelt: LintRule = {
  id: 'attribute-misspelt',
  severity: 'error',
  local: 'value',
  title: 'Standard attributes have their standard names.',
  cause: 'A value is sent under a name that is no SCIM attribute, and close to one that is (RFC 7643, section 4).',
  fix: 'Take the name that the hint gives. An attribute of the app’s own stands behind a URN.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "name.givenNmae", "source": "givenName" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "name.givenName", "source": "givenName" }] } }`,
  check({ unknown }, report) {
    for (const { listed, meant } of unknown.filter((each) => isMapped(each.listed.stated))) {
      const { stated, pointer, resource } = listed;
      if (meant === null) continue;
      const message = `${JSON.stringify(stated.name)} is no attribute of SCIM ${resource.toLowerCase()}s.`;
      report({ pointer: `${pointer}/name` }, message, `Did you mean \`${meant}\`?`);
    }
  },
};

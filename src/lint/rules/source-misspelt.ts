import type { LintRule } from '../lint-rule.ts';
import { unknownSources } from '../source-guess.ts';

/** entra-provisioning fact sheet, section 7 and section 12, rule 11. */
export const sourceMisspelt: LintRule = {
  id: 'source-misspelt',
  severity: 'error',
  local: 'value',
  title: 'A source attribute has the name that the service knows it by.',
  cause:
    'There is no source attribute of this name, but one that is close. Names are case-sensitive and follow the older directory vocabulary: `mobile`, not `mobilePhone`.',
  fix: 'Take the name that the hint gives.',
  example: 'manifest',
  bad: '{ "users": { "attributes": [{ "name": "userName", "source": "userPrincpalName", "matching": 1 }] } }',
  good: '{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 }] } }',
  check(subject, report) {
    for (const { listed, source, guess } of unknownSources(subject)) {
      if (guess === null) continue;
      const message = `${JSON.stringify(source)} is no source attribute of ${listed.resource.toLowerCase()}s.`;
      report({ pointer: `${listed.pointer}/source` }, message, `Did you mean \`${guess}\`?`);
    }
  },
};

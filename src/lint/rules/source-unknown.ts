import type { LintRule } from '../lint-rule.ts';
import { unknownSources } from '../source-guess.ts';

/** entra-provisioning fact sheet, section 7 and section 12, rule 11. */
export const sourceUnknown: LintRule = {
  id: 'source-unknown',
  severity: 'warning',
  local: 'value',
  title: 'A source attribute is one that the service is known to offer.',
  cause: 'No list of source attributes has this name, so nobody can tell whether the service offers it.',
  fix: 'Check it in the portal. An attribute of your own is a directory extension: `extension_<32 hexadecimal digits>_<name>`.',
  example: 'manifest',
  bad: '{ "users": { "attributes": [{ "name": "userName", "source": "badgeNumber", "matching": 1 }] } }',
  good: '{ "users": { "attributes": [{ "name": "userName", "source": "extensionAttribute1", "matching": 1 }] } }',
  check(subject, report) {
    for (const { listed, source, guess } of unknownSources(subject)) {
      if (guess !== null) continue;
      const message = `${JSON.stringify(source)} is no known source attribute of ${listed.resource.toLowerCase()}s.`;
      const hint = /[[("]/.test(source) ? 'An expression goes under "expression".' : null;
      report({ pointer: `${listed.pointer}/source` }, message, hint);
    }
  },
};

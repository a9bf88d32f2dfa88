import { findUnavailableAttribute } from '../../directory/source-attributes.ts';
import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 7 (not available as sources). */
export const sourceUnavailable: LintRule = {
  id: 'source-unavailable',
  severity: 'error',
  local: 'value',
  title: 'No mapping reads what the service does not hand out.',
  cause: 'The directory has the attribute, but the provisioning service does not offer it as a source.',
  fix: 'Take another attribute; some are synchronised into `extensionAttribute1` to `15` for this.',
  example: 'manifest',
  bad: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "userType", "source": "userType" }] } }`,
  good: `{ "users": { "attributes": [{ "name": "userName", "source": "userPrincipalName", "matching": 1 },
    { "name": "userType", "source": "extensionAttribute1" }] } }`,
  check({ attributes }, report) {
    for (const { stated, pointer } of attributes) {
      const { source } = stated;
      const unavailable = source === undefined ? null : findUnavailableAttribute(source);
      if (unavailable !== null)
        report({ pointer: `${pointer}/source` }, unavailable.reason, `Take another attribute than \`${source}\`.`);
    }
  },
};

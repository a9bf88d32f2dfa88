import { findSourceAttribute } from '../../directory/source-attributes.ts';
import type { LintRule } from '../lint-rule.ts';

/** entra-provisioning fact sheet, section 7: attributes of the directory that no page shows as outbound sources. */
export const sourceUnconfirmed: LintRule = {
  id: 'source-unconfirmed',
  severity: 'info',
  local: 'value',
  title: 'A source attribute is documented for outbound provisioning.',
  cause: 'The directory has the attribute, but no documentation shows it as a source of outbound provisioning.',
  fix: 'Try it in a test tenant before the page is published.',
  example: 'manifest',
  bad: '{ "users": { "attributes": [{ "name": "userName", "source": "employeeType", "matching": 1 }] } }',
  good: '{ "users": { "attributes": [{ "name": "userName", "source": "employeeId", "matching": 1 }] } }',
  check({ attributes }, report) {
    for (const { stated, resource, pointer } of attributes) {
      if (stated.source === undefined || findSourceAttribute(resource, stated.source)?.confirmed !== false) continue;
      const message = `It is not documented that provisioning offers "${stated.source}".`;
      report({ pointer: `${pointer}/source` }, message, 'Try it in a test tenant before the page is published.');
    }
  },
};

import { labelInPortal } from '../../connector/credential-labels.ts';
import type { LintRule } from '../lint-rule.ts';

/** A label of the portal is the platform's, whatever the app calls the value (scim-client fact sheet, section 2). */
export const fieldLabelRespelt: LintRule = {
  id: 'field-label-respelt',
  severity: 'warning',
  local: 'value',
  title: 'A label of the portal is written as the portal prints it.',
  cause:
    'The label differs from one of the portal in its capitals alone, so readers look for words that they do not see.',
  fix: 'Write it as the portal does; what the app calls the value is its "vendor".',
  example: 'manifest',
  bad: `{ "auth": { "fields": [{ "portal": "Client id", "from": { "account": true } },
    { "portal": "Client Secret", "secret": true, "from": { "account": true } }] }, "setup": null }`,
  good: `{ "auth": { "fields": [{ "portal": "Client ID", "from": { "account": true } },
    { "portal": "Client Secret", "secret": true, "from": { "account": true } }] }, "setup": null }`,
  check({ fields }, report) {
    for (const { portal, pointer } of fields) {
      const label = labelInPortal(portal);
      if (label === null) continue;
      const message = `${JSON.stringify(portal)} is ${JSON.stringify(label)} in the portal.`;
      report({ pointer: `${pointer}/portal` }, message, `Write ${JSON.stringify(label)}.`);
    }
  },
};
